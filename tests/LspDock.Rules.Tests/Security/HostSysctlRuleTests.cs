using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class HostSysctlRuleTests
{
    [Theory]
    [InlineData("--sysctl vm.max_map_count=[|262144|]")]
    [InlineData("--sysctl fs.inotify.max_user_watches=[|524288|]")]
    [InlineData("--sysctl kernel.shmmax=1")]
    [InlineData("--sysctl fs.mqueue.msg_max=1")]
    [InlineData("--sysctl net.core.somaxconn=1")]
    [InlineData("--network host --sysctl net.core.somaxconn=[|1|]")]
    [InlineData("--network container:a --sysctl net.core.somaxconn=1")]
    [InlineData("--ipc host --sysctl kernel.shmmax=[|1|]")]
    [InlineData("--sysctl NAME=1")]
    [InlineData("--runtime kata --sysctl vm.max_map_count=262144")]
    public void What_is_not_the_containers_own_is_reported(string flags) => Rule<HostSysctlRule>.Shell($"docker run -d {flags} example/app:1.0");
}
