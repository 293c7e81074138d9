using LspDock.Model;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Yaml;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests.Compose;

public sealed class ComposeBinderTests
{
    [Theory]
    [InlineData("true", true)]
    [InlineData("yes", true)]
    [InlineData("'on'", true)]
    [InlineData("false", false)]
    [InlineData("${P:-true}", true)]
    [InlineData("${P}", null)]
    [InlineData("maybe", null)]
    public void A_boolean_is_known_in_any_spelling_that_Compose_takes(string written, bool? value)
    {
        var privileged = Service($"privileged: {written}").Privileged;

        Assert.Equal(value, privileged.IsKnown(out var known) ? known : null);
    }

    [Theory]
    [InlineData("80", null, null, "80", "tcp")]
    [InlineData("8080:80", null, "8080", "80", "tcp")]
    [InlineData("127.0.0.1:8080:80/udp", "127.0.0.1", "8080", "80", "udp")]
    [InlineData("'[::1]:8080:80'", "::1", "8080", "80", "tcp")]
    [InlineData("127.0.0.1::80", "127.0.0.1", null, "80", "tcp")]
    [InlineData("8000-8010:9000-9010", null, "8000-8010", "9000-9010", "tcp")]
    [InlineData("${PORT:-8080}:80", null, "8080", "80", "tcp")]
    [InlineData("${BIND:-127.0.0.1}:8080:80", "127.0.0.1", "8080", "80", "tcp")]
    [InlineData("{target: 80, published: '8080', host_ip: 10.0.0.1, protocol: udp}", "10.0.0.1", "8080", "80", "udp")]
    public void A_port_is_read_in_every_form(string written, string? address, string? host, string container, string protocol)
    {
        var port = Assert.Single(Service($"ports: [{(written[0] is '\'' or '{' ? written : $"\"{written}\"")}]").Ports);

        Assert.Equal(address, port.HostAddress.IsKnown(out var knownAddress) ? knownAddress : null);
        Assert.Equal(host, port.HostPort.IsKnown(out var knownHost) ? knownHost.ToString() : null);
        Assert.Equal(container, port.ContainerPort.IsKnown(out var knownContainer) ? knownContainer.ToString() : null);
        Assert.Equal(protocol, port.Protocol);
    }

    [Theory]
    [InlineData("/srv:/data", MountKind.Bind)]
    [InlineData("./srv:/data:ro", MountKind.Bind)]
    [InlineData("~/srv:/data", MountKind.Bind)]
    [InlineData("data:/data", MountKind.NamedVolume)]
    [InlineData("${DIR:-./srv}:/data", MountKind.Bind)]
    [InlineData("${DIR}/srv:/data", MountKind.Bind)]
    [InlineData("${DIR}:/data", null)]
    [InlineData("/data", MountKind.AnonymousVolume)]
    [InlineData("C:\\srv:/data", MountKind.Bind)]
    public void A_mount_is_of_the_kind_that_its_source_tells(string written, MountKind? kind)
    {
        var mount = Assert.Single(Service($"volumes: ['{written}']").Mounts);

        Assert.Equal(kind, mount.Kind.IsKnown(out var known) ? known : null);
    }

    [Theory]
    [InlineData("mem_limit: 512m", 536870912L)]
    [InlineData("mem_limit: 1.5gb", 1610612736L)]
    [InlineData("mem_limit: 1000", 1000L)]
    [InlineData("deploy: {resources: {limits: {memory: 64M}}}", 67108864L)]
    [InlineData("mem_limit: lots", null)]
    public void A_memory_limit_is_read_in_bytes(string line, long? bytes) => Assert.Equal(bytes, Service(line).Limits.Memory.IsKnown(out var known) ? known : null);

    [Fact]
    public void A_merge_key_brings_what_the_service_does_not_write_and_tells_the_way()
    {
        var service = Bind("""
            x-base: &base
              privileged: true
              image: a:1
            services:
              web:
                <<: *base
                image: b:2
            """).Containers.Single();

        Assert.True(service.Privileged.Is(true));
        Assert.Single(service.Privileged!.Via);
        Assert.Equal("b:2", service.Image.IsKnown(out var image) ? image.ToString() : null);
    }

    [Theory]
    [InlineData("environment: {A: b, C: 1, D: }", "A=b C=1 D")]
    [InlineData("environment: [A=b, 'C=d=e', D]", "A=b C=d=e D")]
    [InlineData("environment: ['A=${B:-c}']", "A=c")]
    public void An_environment_is_a_list_or_a_mapping(string line, string variables) => Assert.Equal(
        variables,
        string.Join(' ', Service(line).Environment.Select(variable => variable.Value.IsKnown(out var value) ? $"{variable.Name}={value}" : variable.Name)));

    [Theory]
    [InlineData("depends_on: [db]", "depends_on:db")]
    [InlineData("depends_on: {db: {condition: service_healthy}}", "depends_on:db")]
    [InlineData("links: ['db:database']", "links:db")]
    [InlineData("network_mode: service:db", "network_mode:db")]
    [InlineData("volumes_from: ['db:ro']", "volumes_from:db")]
    [InlineData("extends: {service: db}", "extends:db")]
    [InlineData("extends: {service: db, file: x.yaml}", "")]
    public void Other_services_are_named_in_many_places(string line, string references) => Assert.Equal(
        references,
        string.Join(' ', Service(line).References.Select(reference => reference.Target.IsKnown(out var name) ? $"{reference.Attribute}:{name}" : "?")));

    [Theory]
    [InlineData("a: b")]
    [InlineData("- a")]
    [InlineData("")]
    public void A_text_without_sections_of_Compose_is_no_project(string text) => Assert.Null(ComposeBinder.Bind(Parse(text)));

    private static Container Service(string line) => Bind($"services:\n  web:\n    image: nginx:1.27\n    {line}\n").Containers.Single();

    private static DockerProject Bind(string text) => ComposeBinder.Bind(Parse(text))!;

    private static YamlTree Parse(string text) => YamlTree.Parse(EmbeddedText.Whole(new DocumentPath("compose.yaml"), SourceText.From(text)));
}
