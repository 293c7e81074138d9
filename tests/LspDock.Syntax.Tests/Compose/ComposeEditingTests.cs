using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Yaml;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests.Compose;

/// <summary>Edits through the origins of a service change what they name and nothing else.</summary>
public sealed class ComposeEditingTests
{
    [Theory]
    [InlineData("    privileged: true\n    tty: true", "    tty: true")]
    [InlineData("    privileged: true # why\n    tty: true", "    # why\n    tty: true")]
    [InlineData("    # above\n    privileged: true", "    # above")]
    [InlineData("    tty: true\n\n    privileged: true", "    tty: true\n")]
    public void Removing_a_key_takes_its_line_and_leaves_comments(string before, string after) => Check(before, after, service => service.Privileged!.Origin.Remove());

    [Theory]
    [InlineData("    cap_add: [A, SYS_ADMIN, C]", "    cap_add: [A, C]")]
    [InlineData("    cap_add: [SYS_ADMIN, C]", "    cap_add: [C]")]
    [InlineData("    cap_add:\n      - A\n      - SYS_ADMIN # why\n      - C", "    cap_add:\n      - A\n      # why\n      - C")]
    [InlineData("    cap_add:\n    - SYS_ADMIN\n    - C", "    cap_add:\n    - C")]
    [InlineData("    tty: true\n    cap_add:\n      - SYS_ADMIN\n    stdin_open: true", "    tty: true\n    stdin_open: true")]
    public void Removing_an_item_takes_an_emptied_list_along(string before, string after) => Check(before, after, service => service.CapAdd.Single(added => added.Is("SYS_ADMIN")).Origin.Remove());

    [Theory]
    [InlineData("    tty: true", "    tty: true\n    cap_add:\n      - X\n      - Y")]
    [InlineData("    cap_add: [A]", "    cap_add: [A, X, Y]")]
    [InlineData("    cap_add: []", "    cap_add: [X, Y]")]
    [InlineData("    cap_add:\n      - 'A' # a\n    tty: true", "    cap_add:\n      - 'A' # a\n      - 'X'\n      - 'Y'\n    tty: true")]
    [InlineData("    cap_add:\n    - A", "    cap_add:\n    - A\n    - X\n    - Y")]
    public void Adding_values_follows_the_list_that_is_there(string before, string after) => Check(before, after, service => service.Origin.Add(ContainerOption.CapAdd, "X", "Y"));

    [Theory]
    [InlineData("    tty: true", "    tty: true\n    mem_limit: 512m")]
    [InlineData("    deploy:\n      replicas: 2", "    deploy:\n      replicas: 2\n    mem_limit: 512m")]
    [InlineData("    deploy:\n      resources:\n        reservations:\n          memory: 1g", "    deploy:\n      resources:\n        reservations:\n          memory: 1g\n        limits:\n          memory: 512m")]
    [InlineData("    deploy: {resources: {limits: {cpus: '1'}}}", "    deploy: {resources: {limits: {cpus: '1', memory: 512m}}}")]
    [InlineData("    command: |\n      a\n      b", "    command: |\n      a\n      b\n    mem_limit: 512m")]
    [InlineData("    tty: true # last", "    tty: true # last\n    mem_limit: 512m")]
    public void A_limit_is_written_in_the_form_that_the_service_has(string before, string after) => Check(before, after, service => service.Origin.Add(ContainerOption.Memory, "536870912"));

    [Fact]
    public void Nothing_is_added_behind_a_block_that_keeps_its_last_breaks() =>
        Assert.False(Service("    command: |+\n      a\n\n").Origin.Add(ContainerOption.Memory, "536870912").IsAvailable);

    [Theory]
    [InlineData("    ports: ['80:80']", "    ports: ['127.0.0.1:80:80']")]
    [InlineData("    ports:\n      - 80:80", "    ports:\n      - 127.0.0.1:80:80")]
    [InlineData("    ports: [\"0.0.0.0:${P:-80}:80/udp\"]", "    ports: [\"127.0.0.1:${P:-80}:80/udp\"]")]
    [InlineData("    ports:\n      - target: 80\n        published: 80", "    ports:\n      - target: 80\n        published: 80\n        host_ip: 127.0.0.1")]
    public void A_port_is_bound_to_an_address_in_its_own_form(string before, string after) => Check(before, after, service => service.Ports[0].Origin.SetHostAddress("127.0.0.1"));

    [Theory]
    [InlineData("    environment: {TOKEN: abc}", "    environment: {TOKEN: \"${TOKEN:?}\"}")]
    [InlineData("    environment:\n      TOKEN: 'abc'", "    environment:\n      TOKEN: '${TOKEN:?}'")]
    [InlineData("    environment:\n      - TOKEN=abc # x", "    environment:\n      - TOKEN=${TOKEN:?} # x")]
    public void A_value_is_taken_from_the_environment(string before, string after) => Check(before, after, service => service.Environment[0].Origin.TakeFromEnvironment());

    [Theory]
    [InlineData("", "\n\nvolumes:\n  data:")]
    [InlineData("\nvolumes:\n  other:", "\nvolumes:\n  other:\n  data:")]
    [InlineData("\nvolumes: {other: {}}", "\nvolumes: {other: {}, data: {}}")]
    [InlineData("\nvolumes:", "\nvolumes:\n  data:")]
    [InlineData("\nvolumes:\n  data:\n    driver: local", "\nvolumes:\n  data:\n    driver: local")]
    public void A_volume_is_declared_once(string before, string after) => Check("    tty: true" + before, "    tty: true" + after, service => service.Origin.DeclareVolume("data"));

    [Fact]
    public void Carriage_returns_stay()
    {
        var text = "services:\r\n  web:\r\n    image: nginx:1.27\r\n    privileged: true\r\n";
        var service = Bind(text);

        Assert.Equal("services:\r\n  web:\r\n    image: nginx:1.27\r\n    cap_add:\r\n      - X\r\n", Apply(text, service.Privileged!.Origin.Remove() + service.Origin.Add(ContainerOption.CapAdd, "X")));
    }

    private static void Check(string before, string after, Func<Container, Edit> edit)
    {
        var text = "services:\n  web:\n    image: nginx:1.27\n" + before + "\n";
        Assert.Equal("services:\n  web:\n    image: nginx:1.27\n" + after + "\n", Apply(text, edit(Bind(text))));
    }

    private static string Apply(string text, Edit edit)
    {
        Assert.True(edit.IsAvailable);
        return FixApplication.Apply(SourceText.From(text), edit.Changes.Select(change => change.Change)).ToString();
    }

    private static Container Service(string lines) => Bind("services:\n  web:\n    image: nginx:1.27\n" + lines + "\n");

    private static Container Bind(string text) => ComposeBinder.Bind(YamlTree.Parse(EmbeddedText.Whole(new DocumentPath("compose.yaml"), SourceText.From(text))))!.Containers.Single();
}
