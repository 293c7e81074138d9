using LspDock.Catalog;
using LspDock.Model;
using LspDock.Syntax.Tests.DockerRun;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests.Model;

/// <summary>An option has the same value in every notation.</summary>
public sealed class OptionValuesTests
{
    [Theory]
    [InlineData("restart", "restart: unless-stopped", "--restart unless-stopped", "unless-stopped")]
    [InlineData("restart", "deploy: {restart_policy: {condition: any}}", "--restart any", "any")]
    [InlineData("pid", "pid: host", "--pid=host", "host")]
    [InlineData("stop_timeout", "stop_grace_period: 1m", "--stop-timeout 1m", "1m")]
    [InlineData("logging_driver", "logging: {driver: none}", "--log-driver none", "none")]
    [InlineData("userns_mode", "userns_mode: ${MODE}", "--userns $MODE", "?")]
    [InlineData("ipc", "image: x", "", "-")]
    public void A_text_is_read(string option, string compose, string flags, string expected) =>
        Same(option, compose, flags, (values, found) => values.Text(found).Text(), expected);

    [Theory]
    [InlineData("read_only", "read_only: true", "--read-only", "True")]
    [InlineData("init", "init: no", "--init=false", "False")]
    [InlineData("tty", "tty: ${TTY}", "--tty=$TTY", "?")]
    [InlineData("privileged", "image: x", "", "-")]
    public void A_switch_is_read(string option, string compose, string flags, string expected) =>
        Same(option, compose, flags, (values, found) => values.Switch(found).Text(), expected);

    [Theory]
    [InlineData("shm_size", "shm_size: 1gb", "--shm-size 1g", "1073741824")]
    [InlineData("oom_score_adj", "oom_score_adj: -500", "--oom-score-adj -500", "-500")]
    [InlineData("memory", "deploy: {resources: {limits: {memory: 1k}}}", "-m 1k", "1024")]
    [InlineData("blkio_weight", "blkio_config: {weight: 300}", "--blkio-weight=300", "300")]
    public void A_number_is_read(string option, string compose, string flags, string expected) =>
        Same(option, compose, flags, (values, found) => values.Number(found).Text(), expected);

    [Theory]
    [InlineData("group_add", "group_add: [a, b]", "--group-add a --group-add=b", "a b")]
    [InlineData("dns", "dns: 1.1.1.1", "--dns 1.1.1.1", "1.1.1.1")]
    [InlineData("dns", "image: x", "", "")]
    public void A_list_is_read(string option, string compose, string flags, string expected) =>
        Same(option, compose, flags, (values, found) => string.Join(" ", values.Texts(found).Select(text => text.Text())), expected);

    [Theory]
    [InlineData("security_opt", "security_opt: ['seccomp:unconfined', label=disable, no-new-privileges]", "--security-opt seccomp:unconfined --security-opt label=disable --security-opt no-new-privileges", "seccomp=unconfined label=disable no-new-privileges=?")]
    [InlineData("sysctls", "sysctls: {net.core.somaxconn: 1024}", "--sysctl net.core.somaxconn=1024", "net.core.somaxconn=1024")]
    [InlineData("sysctls", "sysctls: [net.core.somaxconn=1024]", "--sysctl net.core.somaxconn=1024", "net.core.somaxconn=1024")]
    [InlineData("extra_hosts", "extra_hosts: ['db:10.0.0.7']", "--add-host db:10.0.0.7", "db=10.0.0.7")]
    [InlineData("logging_options", "logging: {options: {max-size: 10m}}", "--log-opt max-size=10m", "max-size=10m")]
    public void Entries_are_read(string option, string compose, string flags, string expected) =>
        Same(option, compose, flags, (values, found) => string.Join(" ", values.Entries(found).Select(entry => entry.Name + "=" + entry.Value.Text())), expected);

    private static void Same(string option, string compose, string flags, Func<OptionValues, ContainerOption, string> read, string expected)
    {
        var found = ContainerOption.All.Single(each => each.Name == option);

        Assert.Equal(expected, read(Service(compose).Options, found));
        Assert.Equal(expected, read(DockerSample.Container($"docker run {flags} nginx").Options, found));
    }

    private static Container Service(string attributes) =>
        Assert.Single(Assert.Single(DocumentReader.Read(new DocumentPath("compose.yaml"), SourceText.From($"services:\n  web:\n    {attributes}\n")).Projects).Containers);
}
