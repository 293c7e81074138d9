using LspDock.Testing;
using Xunit;

namespace LspDock.Cli.Tests;

/// <summary>What a user of <c>lspdock convert</c> sees, from the real process.</summary>
public sealed class ConvertCommandTests : IDisposable
{
    private const string Script = """
        docker network create back
        docker run -d --name admin --network back -e PMA_HOST=db -p 80:80 phpmyadmin:5.2
        docker run -d --rm --name db --network back -e MYSQL_ROOT_PASSWORD=leo mysql:8.4

        """;

    private readonly TemporaryFolder folder = new();

    public ConvertCommandTests() => folder.Write("run.sh", Script);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Commands_become_a_Compose_file_and_notes_go_to_standard_error()
    {
        var result = await Convert(null, "run.sh");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("run.sh:3:15 note  --rm: Compose keeps a container that has ended until 'docker compose down'; 'docker compose run --rm' runs it once\n", result.Errors.ReplaceLineEndings("\n"));
        Assert.Equal("""
            services:
              admin:
                image: phpmyadmin:5.2
                container_name: admin
                environment:
                  PMA_HOST: db
                ports:
                  - "80:80"
                networks:
                  - back

              db:
                # --rm: Compose keeps a container that has ended until 'docker compose down'; 'docker compose run --rm' runs it once
                image: mysql:8.4
                container_name: db
                environment:
                  MYSQL_ROOT_PASSWORD: leo
                networks:
                  - back

            networks:
              back:
                name: back

            """, result.Output);
    }

    [Fact]
    public async Task Standard_input_may_hold_a_pasted_line()
    {
        var named = await Convert("docker run -p 80:80 nginx:1.27", "-");
        var redirected = await Convert("docker run -p 80:80 nginx:1.27");

        Assert.StartsWith("services:\n  nginx:\n    image: nginx:1.27\n", named.Output, StringComparison.Ordinal);
        Assert.Equal(named, redirected);
    }

    [Fact]
    public async Task A_file_is_overwritten_only_by_force()
    {
        Assert.Equal(0, (await Convert(null, "run.sh", "--output", "compose.yaml")).ExitCode);
        var written = await File.ReadAllTextAsync(Path.Combine(folder.Path, "compose.yaml"), TestContext.Current.CancellationToken);
        Assert.StartsWith("services:\n", written, StringComparison.Ordinal);

        var again = await Convert(null, "run.sh", "-o", "compose.yaml");
        Assert.Equal((2, "lspdock: 'compose.yaml' is there already; --force overwrites it"), (again.ExitCode, again.Errors.Trim()));
        Assert.Equal(0, (await Convert(null, "run.sh", "-o", "compose.yaml", "--force", "--harden")).ExitCode);
    }

    [Fact]
    public async Task A_hardened_file_has_no_password_and_no_warning()
    {
        var result = await Convert(null, "run.sh", "--harden", "-o", "compose.yaml");
        var text = await File.ReadAllTextAsync(Path.Combine(folder.Path, "compose.yaml"), TestContext.Current.CancellationToken);
        var check = await LspdockProcess.RunAsync(folder.Path, null, "check", "compose.yaml");

        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain("leo", text, StringComparison.Ordinal);
        Assert.Contains("    environment: MYSQL_ROOT_PASSWORD\n", text, StringComparison.Ordinal);
        Assert.Contains("MYSQL_ROOT_PASSWORD_FILE: /run/secrets/mysql_root_password\n", text, StringComparison.Ordinal);
        Assert.Contains("mem_limit: ", text, StringComparison.Ordinal);
        Assert.Contains(":/var/lib/mysql\n", text, StringComparison.Ordinal);
        Assert.Equal(0, check.ExitCode);
    }

    [Theory]
    [InlineData("missing.sh", "'missing.sh' does not exist")]
    [InlineData("both.md", "'both.md' holds docker commands and a Compose file; give the part to convert on standard input")]
    [InlineData("none.sh", "'none.sh' makes no container, network or volume: there is no 'docker run', 'docker create', 'docker network create' or 'docker volume create' in it")]
    [InlineData("data.bin", "'data.bin' is binary: there is a NUL at byte 1")]
    [InlineData("--hardn", "There is no option '--hardn'.")]
    public async Task What_cannot_be_converted_is_said_with_exit_code_2(string file, string message)
    {
        folder.Write("compose.yaml", "services:\n  a:\n    image: nginx:1.27\n");
        folder.Write("both.md", "```sh\ndocker run nginx:1.27\n```\n```yaml\nservices:\n  a:\n    image: nginx:1.27\n```\n");
        folder.Write("none.sh", "docker ps\n");
        folder.Write("data.bin", "a\0b");

        var result = await Convert(null, file);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.Equal("lspdock: " + message, result.Errors.Split('\n')[0].TrimEnd('\r'));
    }

    [Theory]
    [InlineData("run.sh --format powershell", "--format is for docker commands, and docker commands become a Compose file; leave it out")]
    [InlineData("run.sh --profile dev", "--profile is for a Compose file, and these are docker commands; leave it out")]
    [InlineData("run.sh base.yaml", "'base.yaml' holds a Compose file, and others hold docker commands; convert them one at a time")]
    [InlineData("base.yaml more.yaml --harden", "--harden takes one Compose file; 'lspdock config' makes one of several")]
    [InlineData("broken.yaml", "broken.yaml:2:5 error  There is no file 'gone.yaml'")]
    public async Task What_does_not_go_together_is_said_with_exit_code_2(string arguments, string message)
    {
        folder.Write("base.yaml", "services:\n  a:\n    image: nginx:1.27\n");
        folder.Write("more.yaml", "services:\n  a:\n    read_only: true\n");
        folder.Write("broken.yaml", "include:\n  - gone.yaml\n");

        var result = await Convert(null, arguments.Split(' '));

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(message, result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Compose_file_becomes_docker_commands()
    {
        folder.Write("base.yaml", "services:\n  web:\n    image: nginx:${TAG}\n    mem_limit: 512m\n");
        folder.Write("more.yaml", "services:\n  web:\n    read_only: true\n    profiles: [dev]\n");

        var bash = await Convert(null, "base.yaml", "more.yaml", "--profile", "dev");
        var powershell = await Convert("services:\n  web:\n    image: nginx:${TAG}\n    init: true\n", "-", "--stdin-filename", "compose.yaml", "--format", "powershell");

        Assert.Contains("docker run -d \\\n    --name web \\\n    --read-only \\\n", bash.Output, StringComparison.Ordinal);
        Assert.Contains("    \"nginx:${TAG}\"\n", bash.Output, StringComparison.Ordinal);
        Assert.Contains("    \"nginx:${env:TAG}\"\n", powershell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_files_become_one()
    {
        folder.Write("more.sh", "docker run -d --name cache redis:8\n");
        var result = await Convert(null, "run.sh", "more.sh");

        Assert.Contains("\n  cache:\n    image: redis:8\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n  admin:\n", result.Output, StringComparison.Ordinal);
    }

    private Task<LspdockProcess.Result> Convert(string? input, params string[] arguments) => LspdockProcess.RunAsync(folder.Path, input, ["convert", .. arguments]);
}
