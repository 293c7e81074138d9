using LspDock.Rules.Storage;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Storage;

public sealed class SharedWritableVolumeRuleTests
{
    [Fact]
    public void Readers_web_servers_and_containers_of_one_image_are_left_alone() => Rule<SharedWritableVolumeRule>.Compose("""
        services:
          app:
            image: example/app:2.3
            volumes: [files:/files, code:/code, jobs:/jobs, /var/run/docker.sock:/var/run/docker.sock]
          reader:
            image: example/reader:1.0
            volumes: ["files:/files:ro"]
          web:
            image: nginx:1.27
            volumes: [code:/code]
          worker:
            image: example/app:2.4
            volumes: [jobs:/jobs, /var/run/docker.sock:/var/run/docker.sock]
          agent:
            image: example/agent:1.0
            volumes: [/var/run/docker.sock:/var/run/docker.sock]
        volumes:
          files:
          code:
          jobs:
        """);

    [Fact]
    public void All_who_write_are_one_finding() => Rule<SharedWritableVolumeRule>.Compose("""
        services:
          one:
            image: example/one:1.0
            volumes: ["./files:/files"]
          two:
            image: example/two:1.0
            volumes: [[|"./files/:/files"|]]
          three:
            image: example/three:1.0
            volumes: ["./files:/files"]
        """, message: "Service 'one' and 2 others can write to './files'");
}
