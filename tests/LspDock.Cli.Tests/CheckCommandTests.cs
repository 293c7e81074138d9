using System.Diagnostics;
using LspDock.Testing;
using Newtonsoft.Json.Linq;
using Xunit;

namespace LspDock.Cli.Tests;

/// <summary>What a user of <c>lspdock check</c> sees, from the real process.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private const string Privileged = """
        services:
          vpn:
            image: example/vpn:1.4
            command: ip addr add 10.8.0.1/24 dev tun0
            privileged: true # until it works
            mem_limit: 64m
            cpus: 0.5

        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_finding_is_shown_with_its_line_its_underline_and_its_fixes()
    {
        folder.Write("compose.yaml", Privileged);

        var result = await Check("compose.yaml");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal("", result.Errors);
        Assert.Equal("""
            compose.yaml:5:5 warning privileged-container  Service 'vpn' runs privileged: its root user is root on the host
               5 │     privileged: true # until it works
                 │     ━━━━━━━━━━━━━━━━
                 │ fix: Replace privileged mode with NET_ADMIN (unsafe)
                 │ fix: Remove privileged mode (unsafe)
                 │ lspdock explain privileged-container

            1 warning in 1 of 1 file. 1 can be fixed with --unsafe-fixes.

            """, result.Output);
    }

    [Fact]
    public async Task The_other_end_of_a_conflict_is_shown_in_its_own_file()
    {
        folder.Write("compose.yaml", "services:\n  web:\n    image: nginx:1.27\n    ports: [\"127.0.0.1:8080:80\"]\n");
        folder.Write("compose.override.yaml", "services:\n  api:\n    image: example/api:1.4\n    ports: [\"127.0.0.1:8080:80\"]\n");

        var text = await Check("compose.override.yaml", "--select", "duplicate-host-port");
        var json = await Check("compose.override.yaml", "--select", "duplicate-host-port", "--format", "json");

        Assert.StartsWith("""
            compose.override.yaml:4:13 error duplicate-host-port  Service 'api' publishes port 8080 of the host, which service 'web' publishes too
               4 │     ports: ["127.0.0.1:8080:80"]
                 │             ━━━━━━━━━━━━━━━━━━━
                 │ compose.yaml:4: Service 'web' publishes it here

            """, text.Output, StringComparison.Ordinal);
        var place = Assert.Single(JArray.Parse(json.Output).Single()["related"]!);
        Assert.Equal("compose.yaml:4:13", $"{place["file"]}:{place["line"]}:{place["column"]}");
    }

    [Theory]
    [InlineData("", "--preset compose-style", true)]
    [InlineData("", "--preset all@0.1", true)]
    [InlineData("", "", false)]
    [InlineData("preset: compose-style\n", "", true)]
    [InlineData("preset: compose-style\n", "--preset recommended", false)]
    [InlineData("preset: compose-style\nrules:\n  service-key-order: off\n", "", false)]
    [InlineData("rules:\n  service-key-order: hint\n", "", true)]
    [InlineData("", "--select service-key-order", true)]
    public async Task Style_is_looked_at_when_a_preset_or_the_user_says_so(string configuration, string options, bool isReported)
    {
        folder.Write(".lspdock.yaml", configuration);
        folder.Write("compose.yaml", "name: shop\nservices:\n  web:\n    restart: always\n    image: nginx:1.27\n    mem_limit: 64m\n    cpus: 0.5\n");

        var result = await Check(["--format", "json", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(isReported, JArray.Parse(result.Output).Any(finding => (string?)finding["name"] == "service-key-order"));
    }

    [Theory]
    [InlineData("compose-stile", "There is no preset 'compose-stile': did you mean 'compose-style'? The presets are recommended, compose-style, strict, all.")]
    [InlineData("strict@0.0", "There are no rules of version 0.0: the first is 0.1.0.")]
    public async Task A_preset_that_there_is_not_is_named(string preset, string message)
    {
        var result = await Check("--preset", preset);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_every_finding_with_its_place_and_fixes()
    {
        folder.Write("compose.yaml", Privileged);

        var result = await Check("--format", "json", "compose.yaml");

        var finding = Assert.Single(JArray.Parse(result.Output));
        Assert.Equal("compose.yaml", (string?)finding["file"]);
        Assert.Equal([5, 5, 5, 21], new[] { "line", "column", "endLine", "endColumn" }.Select(name => (int)finding[name]!));
        Assert.Equal(("LD1001", "privileged-container", "warning"), ((string?)finding["id"], (string?)finding["name"], (string?)finding["severity"]));
        Assert.EndsWith("/rules/privileged-container.md", (string?)finding["help"], StringComparison.Ordinal);
        Assert.Equal(["unsafe", "unsafe"], finding["fixes"]!.Select(fix => (string?)fix["safety"]));
    }

    [Fact]
    public async Task Lines_are_counted_as_editors_count_them()
    {
        folder.Write("compose.yaml", "# one\u2028still one\r\n# two\n" + Privileged);

        var finding = Assert.Single(JArray.Parse((await Check("--format", "json", "--select", "privileged-container")).Output));

        Assert.Equal(7, (int)finding["line"]!);
    }

    [Fact]
    public async Task Nothing_found_is_an_empty_array_in_json()
    {
        folder.Write("compose.yaml", "services:\n  web:\n    image: nginx:1.27\n    mem_limit: 64m\n    cpus: 0.5\n");

        var result = await Check("--format", "json");

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(JArray.Parse(result.Output));
    }

    [Fact]
    public async Task Github_commands_escape_what_they_must()
    {
        folder.Write("a,b/compose.yaml", Privileged);

        var result = await Check("--format", "github");

        Assert.StartsWith("::warning file=a%2Cb/compose.yaml,line=5,endLine=5,col=5,endColumn=21,title=privileged-container::Service 'vpn' runs privileged", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fix_applies_only_what_leaves_the_configuration_as_it_is()
    {
        folder.Write("compose.yaml", Privileged);

        await Check("--fix");
        Assert.Equal(Privileged, folder.Read("compose.yaml"));

        var result = await Check("--unsafe-fixes");
        Assert.Equal(Privileged.Replace("privileged: true # until", "# until", StringComparison.Ordinal).Replace("cpus: 0.5\n", "cpus: 0.5\n    cap_add:\n      - NET_ADMIN\n", StringComparison.Ordinal), folder.Read("compose.yaml"));
        Assert.Contains("1 fix applied.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_shows_the_fixes_and_writes_nothing()
    {
        folder.Write("compose.yaml", Privileged);

        var result = await Check("--unsafe-fixes", "--diff");

        Assert.Contains("-    privileged: true # until it works\n+    # until it works\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(Privileged, folder.Read("compose.yaml"));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("")]
    public async Task A_diff_is_a_patch_that_applies(string lastBreak)
    {
        folder.Write("compose.yaml", Privileged.TrimEnd() + lastBreak);
        var diff = (await Check("--unsafe-fixes", "--diff")).Output;
        var patch = diff[..(diff.LastIndexOf("\n1 fix shown", StringComparison.Ordinal) + 1)];

        using var process = Process.Start(new ProcessStartInfo("git", ["apply", "-"]) { WorkingDirectory = folder.Path, RedirectStandardInput = true })!;
        await process.StandardInput.WriteAsync(patch);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        var patched = folder.Read("compose.yaml");

        folder.Write("compose.yaml", Privileged.TrimEnd() + lastBreak);
        await Check("--unsafe-fixes");
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(folder.Read("compose.yaml"), patched);
    }

    [Fact]
    public async Task What_a_file_above_declares_or_includes_is_not_missing()
    {
        folder.Write("compose.yaml", "include:\n  - ./web/compose.yaml\nservices:\n  db:\n    image: postgres:16\nnetworks:\n  back:\n");
        folder.Write("web/compose.yaml", "services:\n  web:\n    image: nginx:1.27\n    networks: [front]\n");
        folder.Write("app/compose.yaml", "services:\n  app:\n    image: nginx:1.27\n    networks: [back]\n");
        folder.Write("other/compose.yaml", "services:\n  other:\n    image: nginx:1.27\n    networks: [nowhere]\n");

        var found = JArray.Parse((await Check("--format", "json", "--select", "undefined-network")).Output);

        Assert.Equal(["other/compose.yaml"], found.Select(finding => (string?)finding["file"]));
    }

    [Fact]
    public async Task Standard_input_is_read_under_the_name_it_is_given()
    {
        var result = await LspdockProcess.RunAsync(folder.Path, Privileged, "check", "-", "--stdin-filename", "deploy/compose.yaml", "--format", "json");

        Assert.Equal("deploy/compose.yaml", (string?)Assert.Single(JArray.Parse(result.Output))["file"]);
    }

    [Fact]
    public async Task Fixing_standard_input_prints_the_fixed_text()
    {
        var result = await LspdockProcess.RunAsync(folder.Path, Privileged, "check", "-", "--stdin-filename", "compose.yaml", "--unsafe-fixes");

        Assert.Contains("cap_add:\n      - NET_ADMIN\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("1 fix applied.", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("information", 1)]
    [InlineData("never", 0)]
    public async Task Fail_on_decides_what_fails(string severity, int exitCode)
    {
        folder.Write("compose.yaml", Privileged);

        Assert.Equal(exitCode, (await Check("--fail-on", severity)).ExitCode);
    }

    [Fact]
    public async Task Select_and_ignore_take_names_and_ids()
    {
        folder.Write("compose.yaml", "services:\n  web:\n    image: nginx\n    privileged: true\n");

        var selected = JArray.Parse((await Check("--format", "json", "--select", "privileged-container,LD5001")).Output);
        var ignored = JArray.Parse((await Check("--format", "json", "--select", "privileged-container,LD5001", "--ignore", "LD1001")).Output);

        Assert.Equal(["image-untagged-or-latest", "privileged-container"], selected.Select(finding => (string?)finding["name"]).Order(StringComparer.Ordinal));
        Assert.Equal(["image-untagged-or-latest"], ignored.Select(finding => (string?)finding["name"]));
    }

    [Theory]
    [InlineData("--select", "priviledged-container", "Did you mean 'privileged-container'?")]
    [InlineData("--format", "xml", "'xml'")]
    [InlineData("--nonsense", "", "--nonsense")]
    public async Task Wrong_usage_says_what_is_wrong_and_ends_with_two(string option, string value, string said)
    {
        var result = await Check([option, .. value.Length > 0 ? [value] : Array.Empty<string>()]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(said, result.Errors, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
    }

    [Fact]
    public async Task Folders_are_searched_for_our_files_and_git_ignored_ones_are_left_out()
    {
        folder.Write("a/compose.yaml", Privileged);
        folder.Write("b/stack.yml", Privileged);
        folder.Write("c/README.md", "```yaml\n" + Privileged + "```\n");
        folder.Write("d/start.sh", "docker run --privileged -m 64m --cpus 1 busybox:1.37\n");
        folder.Write("e/services.yaml", "services:\n  App\\Mailer:\n    privileged: true\n");
        folder.Write("vendor/compose.yaml", Privileged);
        folder.Write("notes.txt", "[root@host ~]# docker run --privileged busybox:1.37\n");
        folder.Write(".gitignore", "vendor/\n");

        var found = JArray.Parse((await Check("--format", "json", "--select", "privileged-container")).Output);

        Assert.Equal(["a/compose.yaml", "b/stack.yml", "c/README.md", "d/start.sh"], found.Select(finding => (string?)finding["file"]));
    }

    private Task<LspdockProcess.Result> Check(params IEnumerable<string> arguments) => LspdockProcess.RunAsync(folder.Path, null, ["check", .. arguments]);
}
