using LspDock.Rules.DockerRun;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.DockerRun;

public sealed class MisplacedFlagRuleTests
{
    [Theory]
    [InlineData("docker run nginx:1.27 [|-p 80:80|]", "docker run -p 80:80 nginx:1.27")]
    [InlineData("docker run nginx:1.27 [|-d|]", "docker run -d nginx:1.27")]
    [InlineData("docker run nginx:1.27 [|-d -p 80:80 --name web|]", "docker run -d -p 80:80 --name web nginx:1.27")]
    [InlineData("docker run -it example/app:2 [|--rm|] bash", "docker run -it --rm example/app:2 bash")]
    [InlineData("docker run example/app:2 [|-v \"$PWD:/src\"|]", "docker run -v \"$PWD:/src\" example/app:2")]
    [InlineData("docker run example/app:2 [|-e MODE=fast|]", "docker run -e MODE=fast example/app:2")]
    [InlineData("docker run $IMAGE [|-it|]", "docker run -it $IMAGE")]
    [InlineData("docker run -d \\\n  nginx:1.27 \\\n  [|-p 80:80|]", "docker run -d \\\n  -p 80:80 nginx:1.27")]
    public void Flags_for_docker_move_before_the_image(string command, string fixedTo) => Rule<MisplacedFlagRule>.Shell(command, fixedTo);

    [Theory]
    [InlineData("docker run ubuntu:24.04 bash -c 'ls -d'")]
    [InlineData("docker run alpine:3.21 ls -d -p 80:80")]
    [InlineData("docker run memcached:1.6 -d")]
    [InlineData("docker run memcached:1.6 -m 64 -p 11212")]
    [InlineData("docker run postgres:17 -c shared_buffers=256MB")]
    [InlineData("docker run example/node:1 --name alice --chain dev")]
    [InlineData("docker run example/nmap:7 -p 80-443 -v host")]
    [InlineData("docker run curlimages/curl:8 -d a=b -v https://example.com")]
    [InlineData("docker run example/node:1 --network mainnet")]
    [InlineData("docker run --entrypoint tool nginx:1.27 -p 80:80")]
    [InlineData("docker run docker:28 --rm")]
    [InlineData("docker run -w \\app -e A=1 image -v")]
    public void What_a_program_may_take_is_left_alone(string command) => Rule<MisplacedFlagRule>.Shell(command);
}
