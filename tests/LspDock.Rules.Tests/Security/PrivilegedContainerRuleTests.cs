using LspDock.Linting;
using LspDock.Rules.Security;
using LspDock.Syntax;
using LspDock.Testing;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class PrivilegedContainerRuleTests
{
    [Fact]
    public void Known_value_is_reported_and_interpolated_value_is_not() => Rule<PrivilegedContainerRule>.Compose("""
        services:
          web:
            image: nginx
            [|privileged: true|]
          db:
            image: postgres
            privileged: ${PRIVILEGED}
        """);

    [Theory]
    [InlineData("iptables -L", "NET_ADMIN")]
    [InlineData("sh -c 'modprobe wireguard && ip link add wg0 type wireguard'", "SYS_MODULE", "NET_ADMIN")]
    [InlineData("date -s 12:00", "SYS_TIME")]
    public void The_command_tells_which_capabilities_are_meant(string command, params string[] capabilities) => Rule<PrivilegedContainerRule>.Compose($"""
        services:
          tool:
            image: example/tool:1.0
            [|privileged: true|]
            command: {command}
        """, fixedTo: $"""
        services:
          tool:
            image: example/tool:1.0
            command: {command}
            cap_add:
        {string.Join("\n", capabilities.Select(capability => "      - " + capability))}
        """);

    [Fact]
    public void A_disk_that_is_named_comes_along() => Rule<PrivilegedContainerRule>.Shell("docker run [|--privileged|] -it debian:12 mount /dev/sdb1 /mnt", fixedTo: "docker run -it --cap-add SYS_ADMIN --device /dev/sdb1 debian:12 mount /dev/sdb1 /mnt");

    [Theory]
    [InlineData("docker:28-dind")]
    [InlineData("multiarch/qemu-user-static:7.2")]
    [InlineData("tonistiigi/binfmt:qemu-v9.2")]
    [InlineData("moby/buildkit:v0.20.0")]
    [InlineData("rancher/k3s:v1.32.2-k3s1")]
    [InlineData("kindest/node:v1.32.2")]
    [InlineData("ghcr.io/example/cluster:5.8.3-dind")]
    [InlineData("example/docker-qemu-static:7.2")]
    [InlineData("tecnativa/docker-socket-proxy:0.3", "warning")]
    public void What_runs_only_privileged_is_told_so_and_left_to_its_author(string image, string severity = "information") => Rule<PrivilegedContainerRule>.Compose($"""
        services:
          docker:
            image: {image}
            [|privileged: true|]
        """, severity: severity, fixedTo: $"""
        services:
          docker:
            image: {image}
            privileged: true
        """);

    [Theory]
    [InlineData("docker run -it [|--privileged|] --pid=host debian:12 nsenter -t 1 -m -u -n -i sh", "information")]
    [InlineData("docker run -it [|--privileged|] debian:12 nsenter -t 1 -m sh", "warning")]
    [InlineData("docker run -d [|--privileged|] --pid=host example/windings:1.0", "warning")]
    public void Who_enters_the_hosts_namespaces_means_to_be_root_there(string command, string severity) => Rule<PrivilegedContainerRule>.Shell(command, severity: severity);

    [Fact]
    public void A_fix_of_a_shared_fragment_tells_how_many_services_it_reaches()
    {
        var document = DocumentReader.Read(new DocumentPath("compose.yaml"), SourceText.From("""
            x-host: &host
              privileged: true
            services:
              a: {<<: *host, image: example/a:1.0}
              b: {<<: *host, image: example/b:1.0}
              c: {<<: *host, image: example/c:1.0}
            """));
        var finding = Assert.Single(Linter.Check(document, [new PrivilegedContainerRule()], LintSettings.Default, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal("Remove privileged mode (for all 3)", finding.Fixes[0].Title);
    }

    [Fact]
    public void A_shared_fragment_is_one_finding() => Rule<PrivilegedContainerRule>.Compose("""
        x-host: &host
          [|privileged: true|]
        services:
          a:
            <<: *host
            image: example/a:1.0
          b:
            <<: *host
            image: example/b:1.0
        """);
}
