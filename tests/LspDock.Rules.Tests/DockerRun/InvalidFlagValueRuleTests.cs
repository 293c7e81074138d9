using LspDock.Rules.DockerRun;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.DockerRun;

public sealed class InvalidFlagValueRuleTests
{
    [Theory]
    [InlineData("--memory [|512x|]")]
    [InlineData("-m[|4m|]")]
    [InlineData("-m [|-1|]")]
    [InlineData("--cpus [|-1|]")]
    [InlineData("--memory-swappiness [|101|]")]
    [InlineData("--oom-score-adj [|-2000|]")]
    [InlineData("--cpu-quota [|500|]")]
    [InlineData("--blkio-weight [|5|]")]
    [InlineData("--health-interval [|1d|]")]
    [InlineData("--restart [|sometimes|]")]
    [InlineData("--restart [|always:3|]")]
    [InlineData("--pid [|private|]")]
    [InlineData("--ip [|10.0.0|]")]
    [InlineData("--mac-address [|02:42:ac|]")]
    [InlineData("-p [|80:70000|]")]
    [InlineData("-p [|80:|]")]
    [InlineData("-p [|80:80/tpc|]")]
    [InlineData("-p [|$PORT:70000|]")]
    [InlineData("-p [|80-82:80-81|]")]
    [InlineData("--name [|my/web|]")]
    [InlineData("-v [|/a::/b|]")]
    [InlineData("-v /srv:[|app|]")]
    [InlineData("-w [|app|]")]
    [InlineData("-e [|=x|]")]
    [InlineData("--link [|a:b:c|]")]
    [InlineData("--add-host [|db|]")]
    [InlineData("--sysctl [|net.core.somaxconn|]")]
    [InlineData("--ulimit [|nofile=20:10|]")]
    [InlineData("--device [|/dev/a:/dev/b:rx|]")]
    [InlineData("--mount type=bind,[|source|],target=/b")]
    [InlineData("--mount type=volume,source=a,target=/b,[|bind-propagation=shared|]")]
    [InlineData("--mount type=bind,source=/a,[|target=b|]")]
    [InlineData("--name [|-d|]")]
    public void What_Docker_refuses_is_reported(string flags) => Rule<InvalidFlagValueRule>.Shell($"docker run {flags} nginx:1.27");

    [Theory]
    [InlineData("--memory 1.5GB --memory-swap -1 --shm-size '512 m' -m 0")]
    [InlineData("--cpus 1/2 --cpus .5 --cpu-quota -1 --cpu-quota 0 --cpu-shares 0 --pids-limit -1")]
    [InlineData("--health-interval 1m30s --health-timeout 0 --health-retries 0")]
    [InlineData("--restart on-failure:3 --pull never -a STDIN --pid container:a --ipc shareable --uts host")]
    [InlineData("-p 80 -p 127.0.0.1::80 -p [::1]:80:80/UDP -p 8000-8010:80 -p target=80,published=81 -p $A -p $A:80")]
    [InlineData("-p HOST_PORT:80 -p <port>:80 -p hostPort:containerPort -p xxxx:80 -p 80xx:80")]
    [InlineData("-m SIZE -m <size> --restart POLICY --restart policy --ip ADDRESS --name <name> --restart $POLICY")]
    [InlineData("-v /a -v a:/b:ro,Z -v $PWD:/c -v $A -v C:\\\\a:C:\\\\b -v c:/a:d:/b -v host-dir:container-dir -v SRC:DST")]
    [InlineData("-w /app -w C:/app -w $DIR -e A -e A= -e 'A = b' -l a")]
    [InlineData("--add-host a:1.2.3.4 --add-host a=host-gateway --link a --sysctl net.core.somaxconn=1 --sysctl kernel.shmmax=1")]
    [InlineData("--ulimit nofile=1024 --ulimit nofile=1:2 --ulimit memlock=-1:-1 --ulimit core=0:-1")]
    [InlineData("--device /dev/a --device /dev/a:r --device /dev/a:/dev/b:rwm --device nvidia.com/gpu=all --gpus all --gpus '\"device=0,1\"' --gpus device=0")]
    [InlineData("--mount type=bind,src=/a,dst=/b,readonly --mount source=$A,target=/b,ro=true --mount $MOUNT --mount type=tmpfs,target=/t,tmpfs-size=1m")]
    [InlineData("--rm=false -t=true --privileged=$FLAG")]
    public void What_Docker_takes_or_what_is_not_written_out_is_not(string flags) => Rule<InvalidFlagValueRule>.Shell($"docker run {flags} nginx:1.27");

    [Theory]
    [InlineData("--cpus [|0,5|]", "--cpus 0.5")]
    [InlineData("--memory [|512Mi|]", "--memory 512MiB")]
    [InlineData("--health-timeout [|30|]", "--health-timeout 30s")]
    [InlineData("--restart=[|unless_stopped|]", "--restart=unless-stopped")]
    [InlineData("--restart [|never|]", "--restart no")]
    [InlineData("--rm=[|yes|]", "--rm=true")]
    [InlineData("--rm [|true|]", "--rm=true")]
    [InlineData("-p [|localhost:80:80|]", "-p 127.0.0.1:80:80")]
    [InlineData("--ulimit [|nofiles=1|]", "--ulimit nofile=1")]
    [InlineData("--mount type=bind,[|scr=/a|],target=/b", "--mount type=bind,src=/a,target=/b")]
    [InlineData("-v data:/b:[|delegate|]", "-v data:/b:delegated")]
    [InlineData("--gpus [|device=0,1|]", "--gpus '\"device=0,1\"'")]
    public void What_was_meant_is_written(string flags, string fixedTo) =>
        Rule<InvalidFlagValueRule>.Shell($"docker run {flags} nginx:1.27", $"docker run {fixedTo} nginx:1.27");

    [Fact]
    public void Podman_has_formats_of_its_own() => Rule<InvalidFlagValueRule>.Shell("podman run --userns keep-id --pid private -v /a:/b:U nginx:1.27");
}
