using LspDock.Rules.Networking;
using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Places;

/// <summary>Findings and fixes in the scripts of package.json, in systemd units and in the user data of cloud-init.</summary>
public sealed class ScriptPlacesTests
{
    [Theory]
    [InlineData("package.json", "{\n\t\"name\": \"a\",\n\t\"scripts\": {\n\t\t\"db\": \"docker run -e A=\\\"b\\\" -p [|5432:5432|] postgres:16\"\n\t}\n}\n", "{\n\t\"name\": \"a\",\n\t\"scripts\": {\n\t\t\"db\": \"docker run -e A=\\\"b\\\" -p 127.0.0.1:5432:5432 postgres:16\"\n\t}\n}\n")]
    [InlineData("package.json", "{\"scripts\": {\"build\": \"tsc\"}, \"description\": \"docker run -p 80:80 nginx\"}", null)]
    [InlineData("web.service", "[Service]\nExecStartPre=-/usr/bin/docker rm web\nExecStart=/usr/bin/docker run --rm --name web-%i \\\n  -p [|8080:80|] \\\n  nginx:1.27\n", "[Service]\nExecStartPre=-/usr/bin/docker rm web\nExecStart=/usr/bin/docker run --rm --name web-%i \\\n  -p 127.0.0.1:8080:80 \\\n  nginx:1.27\n")]
    [InlineData("web@.service", "[Service]\nExecStart=docker run -p %i:80 nginx:1.27\n# lspdock ignore=port-on-all-interfaces\nExecStart=docker run -p 80:80 nginx:1.27\n", null)]
    [InlineData("user-data.yaml", "#cloud-config\nruncmd:\n  - docker run -p [|80:80|] nginx:1.27\n", "#cloud-config\nruncmd:\n  - docker run -p 127.0.0.1:80:80 nginx:1.27\n")]
    [InlineData("user-data", "#cloud-config\nruncmd:\n  - [docker, run, -p, \"[|80:80|]\", nginx:1.27]\n", "#cloud-config\nruncmd:\n  - [docker, run, -p, \"127.0.0.1:80:80\", nginx:1.27]\n")]
    public void A_port(string path, string marked, string? @fixed) => Rule<PortOnAllInterfacesRule>.At(path, marked, @fixed);

    [Theory]
    [InlineData("package.json", "{\"scripts\": {\"a\": \"docker run [|--privileged|] alpine:3.20\"}}", "{\"scripts\": {\"a\": \"docker run alpine:3.20\"}}")]
    [InlineData("a.service", "[Service]\nExecStart=docker run [|--privileged|] alpine:3.20\n", "[Service]\nExecStart=docker run alpine:3.20\n")]
    [InlineData("user-data", "#cloud-config\nbootcmd:\n  - [docker, run, [|--privileged|], alpine:3.20]\n", "#cloud-config\nbootcmd:\n  - [docker, run, alpine:3.20]\n")]
    public void A_privileged_container(string path, string marked, string @fixed) => Rule<PrivilegedContainerRule>.At(path, marked, @fixed);
}
