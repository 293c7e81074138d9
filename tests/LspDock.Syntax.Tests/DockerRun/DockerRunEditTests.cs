using LspDock.Catalog;
using LspDock.Model;
using Xunit;

namespace LspDock.Syntax.Tests.DockerRun;

public sealed class DockerRunEditTests
{
    [Theory]
    [InlineData("docker run -d nginx", "docker run -d --memory 512m nginx")]
    [InlineData("docker run --name=a nginx", "docker run --name=a --memory=512m nginx")]
    [InlineData("docker run -d \\\n  --name a \\\n  nginx\n", "docker run -d \\\n  --name a \\\n  --memory 512m \\\n  nginx\n")]
    [InlineData("docker run -d \\\n  --name a nginx\n", "docker run -d \\\n  --memory 512m \\\n  --name a nginx\n")]
    [InlineData("docker run -d nginx \\\n  sh -c x\n", "docker run -d --memory 512m nginx \\\n  sh -c x\n")]
    public void An_option_is_added_before_the_image_in_the_style_of_the_command(string text, string expected) =>
        Assert.Equal(expected, DockerSample.Apply(text, DockerSample.Container(text).Origin.Add(ContainerOption.Memory, "536870912")));

    [Fact]
    public void Switches_are_bare_and_lists_repeat_their_flag()
    {
        const string Text = "docker run nginx";
        var origin = DockerSample.Container(Text).Origin;

        Assert.Equal("docker run --read-only nginx", DockerSample.Apply(Text, origin.Add(ContainerOption.ReadOnly, "true")));
        Assert.Equal("docker run --cap-add A --cap-add B nginx", DockerSample.Apply(Text, origin.Add(ContainerOption.CapAdd, "A", "B")));
        Assert.Equal("docker run --user 'a b' nginx", DockerSample.Apply(Text, origin.Add(ContainerOption.User, "a b")));
    }

    [Fact]
    public void An_option_that_is_there_is_not_added_again() =>
        Assert.False(DockerSample.Container("docker run -m 1g nginx").Origin.Add(ContainerOption.Memory, "1").IsAvailable);

    [Theory]
    [InlineData("docker run --privileged -d nginx", "docker run -d nginx")]
    [InlineData("docker run -d \\\n  --privileged \\\n  nginx", "docker run -d \\\n  nginx")]
    [InlineData("docker run -d --privileged \\\n  nginx", "docker run -d \\\n  nginx")]
    [InlineData("docker run -d \\\n  --privileged nginx", "docker run -d \\\n  nginx")]
    public void A_flag_is_removed_with_the_line_it_has_to_itself(string text, string expected) =>
        Assert.Equal(expected, DockerSample.Apply(text, DockerSample.Container(text).Privileged!.Origin.Remove()));

    [Theory]
    [InlineData("docker run -itp 80:80 nginx", "docker run -it nginx")]
    [InlineData("docker run -itp80:80 nginx", "docker run -it nginx")]
    [InlineData("docker run -p 80:80 nginx", "docker run nginx")]
    public void A_flag_leaves_its_bundle(string text, string expected) => Assert.Equal(expected, DockerSample.Apply(text, DockerSample.Container(text).Ports[0].Origin.Remove()));

    [Theory]
    [InlineData("-p 8080:80", "127.0.0.1", "-p 127.0.0.1:8080:80")]
    [InlineData("-p 80", "127.0.0.1", "-p 127.0.0.1::80")]
    [InlineData("-p \"0.0.0.0:8080:80\"", "127.0.0.1", "-p \"127.0.0.1:8080:80\"")]
    [InlineData("-p8080:80", "::1", "-p'[::1]:8080:80'")]
    [InlineData("-p ${PORT}:80", "127.0.0.1", "-p 127.0.0.1:${PORT}:80")]
    public void A_port_gets_an_address(string flag, string address, string expected)
    {
        var text = $"docker run {flag} nginx";

        Assert.Equal($"docker run {expected} nginx", DockerSample.Apply(text, DockerSample.Container(text).Ports[0].Origin.SetHostAddress(address)));
    }

    [Theory]
    [InlineData("-v /a:/b:ro", "-v app-data:/b:ro")]
    [InlineData("-v \"$(pwd)/a:/b\"", "-v \"app-data:/b\"")]
    [InlineData("-v /b", "-v app-data:/b")]
    [InlineData("--mount type=bind,src=/a,dst=/b", "--mount type=volume,src=app-data,dst=/b")]
    public void A_volume_takes_the_place_of_a_host_path(string flag, string expected)
    {
        var text = $"docker run {flag} nginx";

        Assert.Equal($"docker run {expected} nginx", DockerSample.Apply(text, DockerSample.Container(text).Mounts[0].Origin.UseVolume("app-data")));
    }

    [Theory]
    [InlineData("-e KEY=a", "-e KEY")]
    [InlineData("-e KEY='a b'", "-e KEY")]
    [InlineData("--env=KEY='a b'", "--env=KEY")]
    [InlineData("-e \"KEY=a\"", "-e \"KEY\"")]
    public void A_variable_is_taken_from_the_environment(string flag, string expected)
    {
        var text = $"docker run {flag} nginx";

        Assert.Equal($"docker run {expected} nginx", DockerSample.Apply(text, DockerSample.Container(text).Environment[0].Origin.TakeFromEnvironment()));
    }

    [Fact]
    public void A_network_is_created_once_in_a_line_before_the_command()
    {
        const string Text = "if x; then\n  sudo docker run nginx\nfi\n";

        Assert.Equal("if x; then\n  sudo docker network create app\n  sudo docker run nginx\nfi\n", DockerSample.Apply(Text, DockerSample.Container(Text).Origin.DeclareNetwork("app")));
        Assert.Equal(Edit.Empty, DockerSample.Container("docker network create app\ndocker run nginx").Origin.DeclareNetwork("app"));
        Assert.Equal(Edit.Empty, DockerSample.Container(Text).Origin.DeclareVolume("data"));
    }

    [Fact]
    public void In_a_transcript_new_lines_get_the_prompts()
    {
        const string Text = "[root@a ~]# docker run -d \\\n> -p 80:80 \\\n> nginx\n";
        var origin = DockerSample.Container(Text, "notes.txt").Origin;

        Assert.Equal("[root@a ~]# docker run -d \\\n> -p 80:80 \\\n> --memory 64m \\\n> nginx\n", DockerSample.Apply(Text, origin.Add(ContainerOption.Memory, "67108864")));
        Assert.Equal("[root@a ~]# docker network create app\n[root@a ~]# docker run -d \\\n> -p 80:80 \\\n> nginx\n", DockerSample.Apply(Text, origin.DeclareNetwork("app")));
    }

    [Theory]
    [InlineData("-e KEY=old")]
    [InlineData("-e KEY='old'")]
    [InlineData("-e KEY=\"old\"")]
    [InlineData("-e \"KEY=old\"")]
    [InlineData("-e 'KEY=old'")]
    [InlineData("--env=KEY=ol\\d")]
    [InlineData("-e KEY=")]
    public void A_replaced_value_reads_back_whatever_quotes_it_stood_in(string flag)
    {
        foreach (var value in new[] { "plain", "two words", "it's", "\"quoted\"", "$5 \\ `x`", "a,b=c", "" })
        {
            var text = $"docker run {flag} nginx";
            var after = DockerSample.Apply(text, DockerSample.Container(text).Environment[0].Value!.Origin.Replace(value));

            Assert.Equal(value, DockerSample.Container(after).Environment[0].Value.Text());
            Assert.Equal("nginx", DockerSample.Container(after).Image.Text());
        }
    }

    [Fact]
    public void Any_prefix_of_a_document_is_read_without_an_exception()
    {
        const string Text = "# x\n\n```sh\ndocker run --name=\"a $(id -u)\" -p [::1]:80:80/tcp \\ # y\n  -v 'C:\\a':/b --mount type=bind,src=${X:-y},dst=/z -e A=$'b\\n' <<EOF `c` nginx {{ x }} <a b>\nEOF\n```\n[a@b c]# docker run -e \\\n> x ^C\n";
        for (var length = 0; length <= Text.Length; length++)
        {
            foreach (var path in new[] { "a.md", "a.txt", "a.sh" })
            {
                var project = DockerSample.Bind(Text[..length], path);
                Assert.All(project.Containers, container => Assert.InRange(container.Origin.Span.End, 0, length));
            }
        }
    }
}
