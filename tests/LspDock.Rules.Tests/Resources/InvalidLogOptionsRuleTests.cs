using LspDock.Rules.Resources;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class InvalidLogOptionsRuleTests
{
    [Theory]
    [InlineData("{driver: json-file, options: {max-size: 10m, max-file: \"3\", compress: \"true\", tag: app}}")]
    [InlineData("{driver: json-file, options: {[|syslog-address: \"udp://log\"|]}}")]
    [InlineData("{driver: json-file, options: {[|maxsize: 10m|]}}")]
    [InlineData("{driver: syslog, options: {syslog-address: \"udp://log\", [|max-size: 10m|]}}")]
    [InlineData("{driver: example/plugin, options: {anything: x}}")]
    [InlineData("{driver: \"${DRIVER}\", options: {syslog-address: x, max-size: 10m}}")]
    [InlineData("{options: {loki-url: x}}")]
    [InlineData("{options: {max-size: 10m, [|max-file: \"0\"|]}}")]
    [InlineData("{options: {[|max-size: 10 megabytes|]}}")]
    [InlineData("{options: {mode: non-blocking, max-buffer-size: 4m}}")]
    [InlineData("{options: {[|mode: nonblocking|]}}")]
    [InlineData("{driver: json-file, options: {[|compress: \"true\"|]}}")]
    [InlineData("{driver: local, options: {compress: \"true\", max-file: \"3\"}}")]
    public void Options_are_those_of_the_driver_with_values_that_it_takes(string logging) => Rule<InvalidLogOptionsRule>.Compose($"""
        services:
          web:
            image: nginx:1.27
            logging: {logging}
        """, severity: "error");

    [Fact]
    public void Files_without_a_size_are_a_warning() => Rule<InvalidLogOptionsRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            logging:
              driver: json-file
              options:
                [|max-file: 3|]
        """, severity: "warning");
}
