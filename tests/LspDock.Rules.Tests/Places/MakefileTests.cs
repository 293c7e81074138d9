using LspDock.Rules.Networking;
using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Places;

/// <summary>Findings and fixes in the recipes of a Makefile.</summary>
public sealed class MakefileTests
{
    [Theory]
    [InlineData("run:\n\t@docker run -d -p [|8080:80|] nginx:1.27\n", "run:\n\t@docker run -d -p 127.0.0.1:8080:80 nginx:1.27\n")]
    [InlineData("PORT = 8080\nrun:\n\tdocker run -d \\\n\t\t-p [|$(PORT):80|] \\\n\t\tnginx:1.27\n", "PORT = 8080\nrun:\n\tdocker run -d \\\n\t\t-p 127.0.0.1:$(PORT):80 \\\n\t\tnginx:1.27\n")]
    [InlineData("DOCKER ?= docker\nrun:\n\t$(DOCKER) run -p [|8080:80|] nginx:1.27\n", "DOCKER ?= docker\nrun:\n\t$(DOCKER) run -p 127.0.0.1:8080:80 nginx:1.27\n")]
    [InlineData("run:\n\tdocker run -p $(PORTS) nginx:1.27\n", null)]
    [InlineData("# lspdock ignore=port-on-all-interfaces -- for everyone\nrun: build\n\tdocker run -p 8080:80 nginx:1.27\n", null)]
    [InlineData("run:\n\t# lspdock ignore=port-on-all-interfaces\n\tdocker run -p 8080:80 nginx:1.27\n", null)]
    public void A_port_in_a_recipe(string marked, string? @fixed) => Rule<PortOnAllInterfacesRule>.At("Makefile", marked, @fixed);

    [Fact]
    public void A_privileged_container_in_a_recipe() =>
        Rule<PrivilegedContainerRule>.At("build/docker.mk", "a:\n\t-docker run \\\n\t  [|--privileged|] \\\n\t  alpine:3.20 echo $$HOME\n", "a:\n\t-docker run \\\n\t  alpine:3.20 echo $$HOME\n");
}
