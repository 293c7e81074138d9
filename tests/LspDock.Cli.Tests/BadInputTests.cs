using System.Diagnostics;
using System.Text;
using LspDock.Testing;
using Newtonsoft.Json.Linq;
using Xunit;

namespace LspDock.Cli.Tests;

/// <summary>Whatever lies in a folder, the other files are checked, and what could not be read is named with the reason.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public BadInputTests() => folder.Write("good/compose.yaml", "services:\n  web:\n    image: nginx:1.27\n    privileged: true\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public Task A_missing_path_is_named() => Unreadable("compsoe.yaml", "'compsoe.yaml' does not exist");

    [Fact]
    public Task A_folder_where_a_file_should_be_is_named()
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "bad", "compose.yaml"));
        return Unreadable("bad", "'bad/compose.yaml' is a folder, not a file");
    }

    [Fact]
    public Task A_pipe_is_named_and_never_waited_for()
    {
        Process.Start("mkfifo", Path.Combine(folder.Path, "compose.yaml")).WaitForExit();
        return Unreadable("compose.yaml", "'compose.yaml' is a pipe or device");
    }

    [Fact]
    public Task Binary_is_named() => UnreadableBytes([0x7F, 0x45, 0x4C, 0x46, 0, 0], "'compose.yaml' is binary: there is a NUL at byte 4");

    [Fact]
    public Task Utf16_is_named() => UnreadableBytes([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("services:\n")], "'compose.yaml' is UTF-16; save it as UTF-8");

    [Fact]
    public Task A_file_of_fifty_megabytes_is_named() => UnreadableBytes(Encoding.UTF8.GetBytes(new string('#', 50 * 1024 * 1024)), "'compose.yaml' is larger than 20 MB");

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n")]
    [InlineData("# nothing\n")]
    public async Task An_empty_file_is_no_failure(string text)
    {
        folder.Write("compose.yaml", text);

        var result = await Check("compose.yaml");

        Assert.Equal(0, result.ExitCode);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public Task A_hundred_thousand_nested_brackets_are_read_to_a_limit(char bracket) => Finds("services:\n  web:\n    image: nginx:1.27\nx-deep: " + new string(bracket, 100_000) + "\n", "nested deeper");

    [Fact]
    public Task Blocks_nested_without_end_are_read_to_a_limit() => NoTrace(string.Concat(Enumerable.Repeat("- ", 50_000)) + "a\n");

    [Fact]
    public Task Aliases_that_multiply_are_not_expanded()
    {
        var text = new StringBuilder("x-a0: &a0 {k: v}\n");
        for (var level = 1; level < 30; level++) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"x-a{level}: &a{level} {{<<: [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 9))}], l{level}: v}}\n");
        return NoTrace(text.Append("services:\n  web:\n    <<: *a29\n    image: nginx:1.27\n").ToString());
    }

    [Fact]
    public async Task Latin1_bytes_survive_a_fix()
    {
        var path = Path.Combine(folder.Path, "compose.yaml");
        await File.WriteAllBytesAsync(path, Encoding.Latin1.GetBytes("services:\n  web: # caf\u00E9\n    image: nginx:1.27\n    privileged: true\n"));

        await Check("--unsafe-fixes", "--select", "privileged-container", "compose.yaml");

        Assert.Equal("services:\n  web: # caf\u00E9\n    image: nginx:1.27\n", Encoding.Latin1.GetString(await File.ReadAllBytesAsync(path)));
    }

    [Fact]
    public async Task A_byte_order_mark_survives_a_fix()
    {
        folder.Write("compose.yaml", "\uFEFFservices:\r\n  web:\r\n    image: nginx:1.27\r\n    privileged: true\r\n");

        await Check("--unsafe-fixes", "--select", "privileged-container", "compose.yaml");

        var bytes = await File.ReadAllBytesAsync(Path.Combine(folder.Path, "compose.yaml"));
        Assert.Equal("\uFEFFservices:\r\n  web:\r\n    image: nginx:1.27\r\n", Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public async Task A_wrong_configuration_is_named_with_its_place()
    {
        folder.Write(".lspdock.yaml", "rules:\n  privleged-container: off\n  host-network: fatal\nrulez: {}\n");

        var result = await Check("good");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(".lspdock.yaml:2:3 error  There is no rule 'privleged-container': did you mean 'privileged-container'?", result.Errors, StringComparison.Ordinal);
        Assert.Contains(".lspdock.yaml:3:17 error  'fatal' is no severity", result.Errors, StringComparison.Ordinal);
        Assert.Contains(".lspdock.yaml:4:1 error  There is no key 'rulez': did you mean 'rules'?", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_configuration_sets_severities_and_leaves_files_out()
    {
        folder.Write(".lspdock.yaml", "rules:\n  privileged-container: error\nignore:\n  - generated/**\n");
        folder.Write("generated/compose.yaml", "services:\n  web:\n    image: nginx:1.27\n    privileged: true\n");

        var result = await Check("--format", "json", "--select", "privileged-container");

        Assert.Equal([("good/compose.yaml", "error")], JArray.Parse(result.Output).Select(finding => ((string)finding["file"]!, (string)finding["severity"]!)));
    }

    private async Task UnreadableBytes(byte[] bytes, string reason)
    {
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "compose.yaml"), bytes);
        await Unreadable("compose.yaml", reason);
    }

    private async Task Unreadable(string path, string reason)
    {
        var result = await Check("--format", "json", "--select", "privileged-container", path, "good");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("lspdock: " + reason, result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
        Assert.Equal("good/compose.yaml", (string?)Assert.Single(JArray.Parse(result.Output))["file"]);
    }

    private async Task Finds(string text, string message)
    {
        folder.Write("compose.yaml", text);

        var result = await Check("compose.yaml");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(message, result.Output, StringComparison.Ordinal);
        Assert.Equal("", result.Errors);
    }

    private async Task NoTrace(string text)
    {
        folder.Write("compose.yaml", text);

        var result = await Check("compose.yaml");

        Assert.InRange(result.ExitCode, 0, 1);
        Assert.Equal("", result.Errors);
    }

    private Task<LspdockProcess.Result> Check(params IEnumerable<string> arguments) => LspdockProcess.RunAsync(folder.Path, null, ["check", .. arguments]);
}
