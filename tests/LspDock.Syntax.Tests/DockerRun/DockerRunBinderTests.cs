using LspDock.Model;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests.DockerRun;

public sealed class DockerRunBinderTests
{
    [Theory]
    [InlineData("docker run nginx:1.27")]
    [InlineData("docker container run nginx:1.27")]
    [InlineData("docker create nginx:1.27")]
    [InlineData("sudo -E docker --context x run nginx:1.27")]
    [InlineData("DOCKER_HOST=x env A=b /usr/bin/docker -H tcp://x run -itd nginx:1.27 sh -c 'a'")]
    [InlineData("podman run --pod p nginx:1.27")]
    [InlineData("nerdctl -n k8s.io run nginx:1.27")]
    [InlineData("docker.exe run -- nginx:1.27")]
    [InlineData("time docker run --rm=false --gpus all --unknown=1 nginx:1.27")]
    [InlineData("docker run -h web --pull always -it --log-opt a=b nginx:1.27")]
    [InlineData("if x; then ID=$(docker run -d nginx:1.27); fi")]
    public void The_image_is_found(string command) => Assert.Equal("nginx:1.27", DockerSample.Container(command).Image.Text());

    [Theory]
    [InlineData("docker run")]
    [InlineData("docker run [OPTIONS] IMAGE [COMMAND] [ARG...]")]
    [InlineData("docker run --help")]
    [InlineData("docker compose run web")]
    [InlineData("echo docker run nginx")]
    public void What_makes_no_container_gives_none(string command) => Assert.Empty(DockerSample.Bind(command).Containers);

    [Theory]
    [InlineData("$IMAGE", "?", false)]
    [InlineData("$IMAGE sh", "?", false)]
    [InlineData("\"$X\" -c y", "?", false)]
    [InlineData("$OPTIONS nginx", "nginx", true)]
    [InlineData("\"$@\" nginx", "nginx", true)]
    [InlineData("... nginx", "nginx", true)]
    [InlineData("<image>", "?", false)]
    public void A_word_that_is_a_variable_is_the_image_or_hides_flags(string words, string image, bool isPartial)
    {
        var container = DockerSample.Container("docker run " + words);

        Assert.Equal(image, container.Image.Text());
        Assert.Equal(isPartial, container.IsPartial);
    }

    [Theory]
    [InlineData("-p 80", "-|-|80/tcp")]
    [InlineData("-p8080:80", "-|8080|80/tcp")]
    [InlineData("-dp 8080:80/UDP", "-|8080|80/udp")]
    [InlineData("--publish=127.0.0.1:8080:80", "127.0.0.1|8080|80/tcp")]
    [InlineData("-p 127.0.0.1::80", "127.0.0.1|-|80/tcp")]
    [InlineData("-p [::1]:8080:80", "::1|8080|80/tcp")]
    [InlineData("-p 7000-7002:8000-8002", "-|7000-7002|8000-8002/tcp")]
    [InlineData("-p published=8080,target=80,protocol=udp", "-|8080|80/udp")]
    [InlineData("-p ${PORT}:80", "-|?|80/tcp")]
    [InlineData("-p $PORTS", "-|?|?/tcp")]
    public void Ports_have_all_their_forms(string flag, string expected)
    {
        var port = Assert.Single(DockerSample.Container($"docker run {flag} nginx").Ports);

        Assert.Equal(expected, $"{port.HostAddress.Text()}|{port.HostPort.Text()}|{port.ContainerPort.Text()}/{port.Protocol}");
    }

    [Theory]
    [InlineData("-v /a:/b:ro", "Bind|/a|/b|True")]
    [InlineData("-v data:/b", "NamedVolume|data|/b|-")]
    [InlineData("-v ./a:/b:rw,z", "Bind|./a|/b|False")]
    [InlineData("-v ~/a:/b", "Bind|~/a|/b|-")]
    [InlineData("-v /b", "AnonymousVolume|-|/b|-")]
    [InlineData("-v \"$(pwd)/a:/b\"", "Bind|?|/b|-")]
    [InlineData("-v $PWD:/b", "Bind|?|/b|-")]
    [InlineData("-v $DATA:/b", "?|?|/b|-")]
    [InlineData("-v $DATA/x:/b", "Bind|?|/b|-")]
    [InlineData("-v 'C:\\a:C:\\b:ro'", "Bind|C:\\a|C:\\b|True")]
    [InlineData("--mount type=bind,source=/a,target=/b,readonly", "Bind|/a|/b|True")]
    [InlineData("--mount src=data,dst=/b", "NamedVolume|data|/b|-")]
    [InlineData("--mount type=volume,target=/b", "AnonymousVolume|-|/b|-")]
    [InlineData("--mount type=tmpfs,destination=/b", "Tmpfs|-|/b|-")]
    [InlineData("--tmpfs /b:ro,size=1m", "Tmpfs|-|/b|True")]
    public void Mounts_have_all_their_forms(string flag, string expected)
    {
        var mount = Assert.Single(DockerSample.Container($"docker run {flag} nginx").Mounts);

        Assert.Equal(expected, $"{mount.Kind.Text()}|{mount.Source.Text()}|{mount.Target.Text()}|{mount.ReadOnly.Text()}");
    }

    [Theory]
    [InlineData("--privileged", "True")]
    [InlineData("--privileged=true", "True")]
    [InlineData("--privileged=false", "False")]
    [InlineData("--privileged=$P", "?")]
    [InlineData("", "-")]
    public void Privileged_mode_is_a_switch(string flag, string expected) => Assert.Equal(expected, DockerSample.Container($"docker run {flag} nginx").Privileged.Text());

    [Theory]
    [InlineData("image", "?")]
    [InlineData("my-image:tag", "?")]
    [InlineData("your_image_name", "?")]
    [InlineData("someimage", "?")]
    [InlineData("image1", "?")]
    [InlineData("me/my-image", "me/my-image")]
    [InlineData("imagemagick", "imagemagick")]
    [InlineData("image-resizer:1.2", "image-resizer:1.2")]
    [InlineData("<image>", "?")]
    public void An_image_that_stands_for_the_readers_own_is_not_known(string written, string image) => Assert.Equal(image, DockerSample.Container($"docker run -d {written}").Image.Text());

    [Theory]
    [InlineData("docker run -d --gpus --pid host --network host nginx")]
    [InlineData("docker run -d --name -p 80:80 --network host nginx")]
    public void A_forgotten_value_does_not_shift_what_follows(string command)
    {
        var container = DockerSample.Container(command);
        Assert.Equal("nginx", container.Image.Text());
        Assert.True(container.NetworkMode.IsKnown(out var mode) && mode.Kind == NetworkModeKind.Host);
    }

    [Fact]
    public void Quotes_in_what_a_reader_fills_in_do_not_end_it() =>
        Assert.Equal("nginx", DockerSample.Container("docker run -d -e A=<one, else 'two'> -e B=<the host's name> nginx").Image.Text());

    [Fact]
    public void A_placeholder_for_flags_is_no_image() => Assert.True(DockerSample.Container("docker run -d --name web <other arguments>").IsPartial);

    [Fact]
    public void Limits_are_read_in_the_model_units()
    {
        var limits = DockerSample.Container("docker run -m 200M --memory-swap -1 --memory-reservation=64m --cpus .5 --cpu-quota 20000 --cpu-period 100000 -c 512 --cpuset-cpus 0-2 --pids-limit 100 nginx").Limits;

        Assert.True(limits.Memory.Is(200L << 20));
        Assert.True(limits.MemorySwap.Is(-1));
        Assert.True(limits.MemoryReservation.Is(64L << 20));
        Assert.True(limits.Cpus.Is(0.5m));
        Assert.True(limits.CpuQuota.Is(20000));
        Assert.True(limits.CpuPeriod.Is(100000));
        Assert.True(limits.CpuShares.Is(512));
        Assert.True(limits.CpuSet.Is("0-2"));
        Assert.True(limits.Pids.Is(100));
    }

    [Theory]
    [InlineData("--network host", "Host", "")]
    [InlineData("--net=bridge", "DefaultBridge", "")]
    [InlineData("--network container:db", "Container db", "")]
    [InlineData("--network app --network name=back,alias=x", "-", "app,back")]
    [InlineData("--network $NET", "?", "")]
    [InlineData("", "-", "")]
    public void A_network_is_a_mode_or_a_user_defined_network(string flags, string mode, string networks)
    {
        var container = DockerSample.Container($"docker run {flags} nginx");

        Assert.Equal(mode, container.NetworkMode.IsKnown(out var known) ? $"{known.Kind} {known.Target}".Trim() : container.NetworkMode.Text());
        Assert.Equal(networks, string.Join(",", container.Networks.Select(network => network.Name.Text())));
    }

    [Fact]
    public void Everything_else_the_model_holds_is_read()
    {
        var container = DockerSample.Container("docker run --name web --link db:mysql --device /dev/fuse:/x --cap-add NET_ADMIN --cap-drop=ALL -e A='x y' -e B --env C=$X -u 1000 --entrypoint sh nginx -c 'a b'");

        Assert.Equal("web", container.Name.Text());
        Assert.Equal("db:mysql", Assert.Single(container.Links).Text());
        Assert.Equal("db", Assert.Single(container.References).Target.Text());
        Assert.Equal("/dev/fuse", Assert.Single(container.Devices).HostPath.Text());
        Assert.Equal("NET_ADMIN", Assert.Single(container.CapAdd).Text());
        Assert.Equal("ALL", Assert.Single(container.CapDrop).Text());
        Assert.Equal(["A=x y", "B=-", "C=?"], container.Environment.Select(variable => $"{variable.Name}={variable.Value.Text()}"));
        Assert.Equal("1000", container.User.Text());
        Assert.True(container.Entrypoint.IsKnown(out var entrypoint));
        Assert.Equal(["sh"], entrypoint);
        Assert.True(container.Command.IsKnown(out var command));
        Assert.Equal(["-c", "a b"], command);
    }

    [Theory]
    [InlineData("docker run -d nginx\ndocker run -d nginx", true)]
    [InlineData("docker run --rm nginx\ndocker run -d nginx", false)]
    [InlineData("docker run --rm nginx &\ndocker run -d nginx", true)]
    [InlineData("docker run -d --name a nginx\ndocker rm -f a\ndocker run -d nginx", false)]
    [InlineData("docker run -d --name a nginx\ndocker run -d --name a nginx", false)]
    [InlineData("docker run -d --rm --name a nginx\ndocker stop a\ndocker run -d nginx", false)]
    [InlineData("docker run -d --name a nginx\ndocker stop a\ndocker run -d nginx", true)]
    [InlineData("docker run -d --name a nginx\ndocker rename a b\ndocker run -d --name a nginx", true)]
    [InlineData("docker run -d nginx\ndocker rm -f $(docker ps -aq)\ndocker run -d nginx", false)]
    public void Two_containers_coexist_unless_one_is_gone_before(string script, bool coexist)
    {
        var containers = DockerSample.Bind(script).Containers;

        Assert.Equal(coexist, DockerProject.Coexist(containers[0], containers[1]));
    }

    [Fact]
    public void Networks_and_volumes_are_part_of_the_project()
    {
        var project = DockerSample.Bind("docker network create app -d macvlan\ndocker volume create data\ndocker run -d --name a nginx\ndocker network connect app a\ndocker network rm app");

        var network = Assert.Single(project.Networks);
        Assert.Equal("app macvlan", $"{network.Name.Text()} {network.Driver.Text()}");
        Assert.Equal(new Lifetime(0, 4), network.Lifetime);
        Assert.Equal("data", Assert.Single(project.Volumes).Name.Text());
        Assert.Equal("app", Assert.Single(project.Containers[0].Networks).Name.Text());
        Assert.True(project.UsesDefaultBridge);
        Assert.False(project.DeclaresEverything);
    }

    [Fact]
    public void A_setting_stands_at_its_own_text()
    {
        const string Text = "docker run --privileged -m 1g -p 127.0.0.1:8080:80 -e KEY='v w' nginx";
        var container = DockerSample.Container(Text);
        string At(TextSpan span) => Text.Substring(span.Start, span.Length);

        Assert.Equal("docker run", At(container.Origin.Span));
        Assert.Equal("--privileged", At(container.Privileged!.Origin.Span));
        Assert.Equal("-m 1g", At(container.Limits.Memory!.Origin.Span));
        Assert.Equal("127.0.0.1:8080:80", At(container.Ports[0].Origin.Span));
        Assert.Equal("8080", At(container.Ports[0].HostPort!.Origin.Span));
        Assert.Equal("v w", At(container.Environment[0].Value!.Origin.Span));
        Assert.Equal("nginx", At(container.Image!.Origin.Span));
        Assert.Equal("This docker run command", container.Origin.Subject);
    }
}
