using LspDock.Rules.DockerRun;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.DockerRun;

public sealed class InvalidDockerCommandRuleTests
{
    [Theory]
    [InlineData("docker run -d --name [|nginx|]")]
    [InlineData("docker run -d [|--name|]")]
    [InlineData("docker run -d [|-p|]")]
    [InlineData("[|docker run|] -d -p 80:80 --name web")]
    [InlineData("[|docker container create|] --rm -v /a:/b; echo done")]
    public void A_container_without_an_image_is_reported(string command) => Rule<InvalidDockerCommandRule>.Shell(command);

    [Theory]
    [InlineData("docker run -d --name web nginx")]
    [InlineData("docker run nginx -e")]
    [InlineData("docker run --rm -it")]
    [InlineData("docker run --network")]
    [InlineData("docker run -d $OPTIONS --name web")]
    [InlineData("docker run -d --name web ...")]
    [InlineData("docker run -d --name web \\\n  -p 80:80 \\")]
    [InlineData("docker run -d --name web\n  -p 80:80 nginx")]
    [InlineData("docker run [OPTIONS] IMAGE")]
    [InlineData("docker run --help")]
    [InlineData("podman run -d --name nginx")]
    public void What_has_one_or_breaks_off_is_not(string command) => Rule<InvalidDockerCommandRule>.Shell(command);

    [Fact]
    public void An_article_shows_a_few_flags_alone() => Rule<InvalidDockerCommandRule>.Markdown("""
        ```bash
        docker run -d -p 80:80 --hostname web
        docker run -d --name [|nginx|]
        ```
        """);

    [Theory]
    [InlineData("docker network create [|--drivr|] bridge app", "docker network create --driver bridge app")]
    [InlineData("docker network create -o com.docker.network.bridge.enable_icc=[|no|] app", "docker network create -o com.docker.network.bridge.enable_icc=false app")]
    [InlineData("docker network create -o [|com.docker.network.bridge.enabel_icc|]=false app", "docker network create -o com.docker.network.bridge.enable_icc=false app")]
    [InlineData("docker network create -d macvlan -o macvlan_mode=[|Bridge|] -o parent=eth0 lan", "docker network create -d macvlan -o macvlan_mode=bridge -o parent=eth0 lan")]
    [InlineData("docker network create -d ipvlan -o ipvlan_mode=[|L3|] lan", "docker network create -d ipvlan -o ipvlan_mode=l3 lan")]
    [InlineData("docker volume create [|--lable|] a=b data", "docker volume create --label a=b data")]
    public void What_was_meant_is_written(string command, string fixedTo) => Rule<InvalidDockerCommandRule>.Shell(command, fixedTo);

    [Theory]
    [InlineData("docker network create [|-p|] 80 app")]
    [InlineData("docker network create -o com.docker.network.driver.mtu=[|-1|] app")]
    [InlineData("docker network create -o com.docker.network.bridge.gateway_mode_ipv4=[|nta|] app")]
    [InlineData("docker network create -o com.docker.network.bridge.host_binding_ipv4=[|localhost|] app")]
    [InlineData("docker network connect --ip [|10.0.0|] app web")]
    [InlineData("docker network connect [|host|] web")]
    [InlineData("docker volume create [|a|]")]
    [InlineData("docker volume create --opt [|mountpoint|]=/x data")]
    public void What_Docker_refuses_is_reported(string command) => Rule<InvalidDockerCommandRule>.Shell(command);

    [Theory]
    [InlineData("docker network create --driver=bridge --subnet 10.9.0.0/24 --gateway 10.9.0.1 --ip-range 10.9.0.0/25 --aux-address a=10.9.0.9 --ipv6 --internal --attachable --label a app")]
    [InlineData("docker network create -d ipvlan -o parent=eth0.10 -o ipvlan_mode=l3 -o ipvlan_flag=vepa lan")]
    [InlineData("docker network create -o com.docker.network.bridge.name=br0 -o com.docker.network.driver.mtu=1400 -o com.docker.network.bridge.enable_icc=0 -o anything=1 app")]
    [InlineData("docker network create --internal -o com.docker.network.bridge.gateway_mode_ipv4=isolated app")]
    [InlineData("docker network create -d weave -o whatever app")]
    [InlineData("docker network create [OPTIONS] NETWORK")]
    [InlineData("docker network connect --alias db --link web:w --ip 10.9.0.5 app web")]
    [InlineData("docker volume create -d rexray/ebs -o size=20 -o volumetype=io1 data")]
    [InlineData("docker volume create --name data --opt type=nfs --opt o=addr=10.0.0.1,rw --opt device=:/srv")]
    [InlineData("podman network create --disable-dns --interface-name br0 app")]
    public void What_Docker_takes_is_not(string command) => Rule<InvalidDockerCommandRule>.Shell(command);
}
