using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class AmbiguousScalarRuleTests
{
    [Theory]
    [InlineData("[|1.10|]", "'A: 1.10' is read as a number, and 'A' becomes '1.1'", "warning")]
    [InlineData("[|0755|]", "'A: 0755' is read as a number, and 'A' becomes '493'", "warning")]
    [InlineData("[|1e3|]", "'A: 1e3' is read as a number, and 'A' becomes '1000'", "warning")]
    [InlineData("[|08|]", "'A: 08' is read as a number, and 'A' becomes '8'", "warning")]
    [InlineData("[|2024-01-01|]", "'A: 2024-01-01' is read as a date, and 'A' becomes '2024-01-01 00:00:00 +0000 UTC'", "warning")]
    [InlineData("[|True|]", "'A: True' is read as a boolean, and 'A' becomes 'true'", "information")]
    [InlineData("true", "", "")]
    [InlineData("1.5", "", "")]
    [InlineData("8080", "", "")]
    [InlineData("-1", "", "")]
    [InlineData("yes", "", "")]
    [InlineData("12:30", "", "")]
    [InlineData("~", "", "")]
    [InlineData("\"1.10\"", "", "")]
    [InlineData("'0755'", "", "")]
    [InlineData("!!str 1.10", "", "")]
    [InlineData("1.10.0", "", "")]
    [InlineData("${V:-1.10}", "", "")]
    public void A_value_is_reported_when_it_comes_out_changed(string marked, string message, string severity)
    {
        Rule<AmbiguousScalarRule>.Compose($"services:\n  web:\n    environment:\n      A: {marked}\n", severity: severity, message: message);
        Rule<AmbiguousScalarRule>.Compose($"services:\n  web:\n    build:\n      args:\n        A: {marked}\n", severity: severity, message: message);
        Rule<AmbiguousScalarRule>.Compose($"volumes:\n  data:\n    labels:\n      A: {marked}\n", severity: severity, message: message);
    }

    [Fact]
    public void Lists_and_other_attributes_are_left_alone() => Rule<AmbiguousScalarRule>.Compose("""
        services:
          web:
            cpus: 1.50
            environment:
              - A=1.10
            x-other:
              A: 1.10
        """);

    [Fact]
    public void A_shared_fragment_is_reported_once_and_quoted() => Rule<AmbiguousScalarRule>.Compose("""
        x-env: &env
          A: [|1.10|] # kept
          B: "1.10"
        services:
          one:
            environment: *env
          two:
            environment:
              <<: *env
              C: [|0644|]
          three:
            environment:
              <<: [*env]
        """, fixedTo: """
        x-env: &env
          A: "1.10" # kept
          B: "1.10"
        services:
          one:
            environment: *env
          two:
            environment:
              <<: *env
              C: "0644"
          three:
            environment:
              <<: [*env]
        """);

    [Theory]
    [InlineData("[|440|]", "0440")]
    [InlineData("[|1777|]", "01777")]
    [InlineData("0440", "0440")]
    [InlineData("0o440", "0o440")]
    [InlineData("288", "288")]
    [InlineData("\"440\"", "\"440\"")]
    [InlineData("${MODE}", "${MODE}")]
    public void A_mode_in_decimal_digits_is_written_as_octal(string marked, string fixedTo) =>
        Rule<AmbiguousScalarRule>.Compose($"services:\n  web:\n    configs:\n      - source: a\n        mode: {marked}\n", $"services:\n  web:\n    configs:\n      - source: a\n        mode: {fixedTo}\n");

    [Theory]
    [InlineData("[|yes|]", "true")]
    [InlineData("[|\"off\"|]", "false")]
    [InlineData("[|No|]", "false")]
    [InlineData("True", "True")]
    [InlineData("${TTY:-yes}", "${TTY:-yes}")]
    public void A_word_for_a_boolean_is_replaced(string marked, string fixedTo) =>
        Rule<AmbiguousScalarRule>.Compose($"services:\n  web:\n    restart: no\n    tty: {marked}\n", $"services:\n  web:\n    restart: no\n    tty: {fixedTo}\n", severity: "information");
}
