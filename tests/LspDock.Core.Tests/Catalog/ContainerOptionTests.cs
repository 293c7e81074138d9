using LspDock.Catalog;
using Xunit;

namespace LspDock.Core.Tests.Catalog;

public sealed class ContainerOptionTests
{
    private const string LongFlags = """
        --add-host --annotation --attach --blkio-weight --blkio-weight-device --cap-add --cap-drop --cgroup-parent --cgroupns --cidfile --cpu-count
        --cpu-percent --cpu-period --cpu-quota --cpu-rt-period --cpu-rt-runtime --cpu-shares --cpus --cpuset-cpus --cpuset-mems --detach --detach-keys
        --device --device-cgroup-rule --device-read-bps --device-read-iops --device-write-bps --device-write-iops --disable-content-trust --dns --dns-opt
        --dns-option --dns-search --domainname --entrypoint --env --env-file --expose --gpus --group-add --health-cmd --health-interval --health-retries
        --health-start-interval --health-start-period --health-timeout --help --hostname --init --interactive --io-maxbandwidth --io-maxiops --ip --ip6 --ipc
        --isolation --kernel-memory --label --label-file --link --link-local-ip --log-driver --log-opt --mac-address --memory --memory-reservation
        --memory-swap --memory-swappiness --mount --name --net --net-alias --network --network-alias --no-healthcheck --oom-kill-disable --oom-score-adj --pid
        --pids-limit --platform --privileged --publish --publish-all --pull --quiet --read-only --restart --rm --runtime --security-opt --shm-size --sig-proxy
        --stop-signal --stop-timeout --storage-opt --sysctl --tmpfs --tty --ulimit --use-api-socket --user --userns --uts --volume --volume-driver
        --volumes-from --workdir
        """;

    private const string ShortFlags = "-a -c -d -e -h -i -l -m -p -P -q -t -u -v -w";

    public static TheoryData<string> Flags => [.. Words(LongFlags), .. Words(ShortFlags)];

    public static TheoryData<string> Names => [.. ContainerOption.All.Select(option => option.Name)];

    [Fact]
    public void The_command_has_107_long_and_15_short_flags()
    {
        Assert.Equal(107, Words(LongFlags).Distinct().Count());
        Assert.Equal(15, Words(ShortFlags).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Flags))]
    public void A_flag_leads_to_the_option_that_lists_it(string flag)
    {
        Assert.NotNull(ContainerOption.FindByFlag(flag));
        Assert.Contains(flag, ContainerOption.FindByFlag(flag)!.RunFlags);
    }

    [Fact]
    public void No_option_lists_a_flag_that_the_command_lacks() =>
        Assert.Empty(ContainerOption.All.SelectMany(option => option.RunFlags).Except([.. Words(LongFlags), .. Words(ShortFlags)]));

    [Theory]
    [InlineData("memory")]
    [InlineData("-M")]
    [InlineData("--memory=1g")]
    [InlineData("--no-such-flag")]
    [InlineData("")]
    public void Other_text_is_no_flag(string text) => Assert.Null(ContainerOption.FindByFlag(text));

    [Theory]
    [InlineData("mem_limit")]
    [InlineData("deploy.resources.limits.memory")]
    public void Both_ways_of_Compose_to_limit_memory_are_one_option(string path) =>
        Assert.Same(ContainerOption.Memory, ContainerOption.FindByComposeKey(path));

    [Theory]
    [InlineData("--network", "networks")]
    [InlineData("--net", "networks")]
    [InlineData("--link", "links")]
    [InlineData("--mount", "mounts")]
    [InlineData("-v", "volumes")]
    [InlineData("-h", "hostname")]
    public void A_flag_that_several_options_are_written_with_leads_to_its_own(string flag, string option) =>
        Assert.Equal(option, ContainerOption.FindByFlag(flag)?.Name);

    [Fact]
    public void An_option_written_with_the_flag_of_another_lists_it_too()
    {
        Assert.Equal(["--network"], ContainerOption.NetworkMode.RunFlags);
        Assert.Equal(["volumes"], ContainerOption.Mounts.ComposePaths);
    }

    [Theory]
    [InlineData("HostConfig.NanoCPUs", "cpus")]
    [InlineData("Healthcheck.Test", "healthcheck_test")]
    [InlineData("HostConfig.Mounts[*].Target", "mount_target")]
    public void A_property_of_the_API_leads_to_its_option(string path, string option) =>
        Assert.Equal(option, ContainerOption.FindByApiProperty(path)?.Name);

    [Theory]
    [InlineData("--cap-add", true)]
    [InlineData("--env", true)]
    [InlineData("--publish", true)]
    [InlineData("--gpus", true)]
    [InlineData("--memory", false)]
    [InlineData("--entrypoint", false)]
    [InlineData("--rm", false)]
    public void Only_flags_that_add_up_are_repeatable(string flag, bool repeatable) =>
        Assert.Equal(repeatable, ContainerOption.FindByFlag(flag)!.IsRepeatable);

    [Fact]
    public void The_long_flag_comes_first() =>
        Assert.All(ContainerOption.All.Where(option => !option.RunFlags.IsEmpty), option => Assert.StartsWith("--", option.RunFlags[0]));

    [Theory]
    [MemberData(nameof(Names))]
    public void An_option_is_found_under_each_of_its_spellings_or_shares_it(string name)
    {
        var option = ContainerOption.All.Single(option => option.Name == name);

        Assert.All(option.RunFlags, flag => Assert.Contains(flag, ContainerOption.FindByFlag(flag)!.RunFlags));
        Assert.All(option.ComposePaths, path => Assert.Contains(path, ContainerOption.FindByComposeKey(path)!.ComposePaths));
        Assert.All(option.ApiProperties, path => Assert.Contains(path, ContainerOption.FindByApiProperty(path)!.ApiProperties));
    }

    [Fact]
    public void Every_summary_is_a_sentence_of_its_own() => Sentences.Check(ContainerOption.All.Select(option => option.Summary));

    private static string[] Words(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
