using LspDock.Syntax.DockerRun;

namespace LspDock.Rules.DockerRun;

/// <summary>Says what is wrong with the value of a flag.</summary>
internal static class DockerFlawMessage
{
    /// <summary>The sentence.</summary>
    /// <param name="name">The flag.</param>
    /// <param name="value">Its value, or the part of it that is wrong.</param>
    /// <param name="flaw">One of <see cref="DockerFlaw"/> or <see cref="Syntax.Compose.Validation.ComposeFlaw"/>.</param>
    /// <param name="detail">What the flaw speaks of.</param>
    public static string Of(string name, string value, string flaw, string detail) =>
        OfMount(value, flaw, detail) ?? OfNetwork(name, value, flaw, detail) ?? OfHost(name, value, flaw, detail) ?? flaw switch
        {
            DockerFlaw.IsFlag => $"'{name}' lacks its value: Docker takes the flag '{detail}' for it",
            DockerFlaw.MissingValue => $"'{name}' lacks its value: the command ends here",
            DockerFlaw.Empty => $"'{name}' has an empty value, which Docker refuses",
            DockerFlaw.NotAbsolute => $"'{detail}' is no absolute path, which Docker needs in the container",
            DockerFlaw.UnknownKey => $"'{name}' knows no '{detail}'",
            DockerFlaw.RepeatedKey => $"'{detail}' stands in '{name}' twice",
            DockerFlaw.KeyWithoutValue => $"'{detail}' lacks its value",
            DockerFlaw.BlankInField => $"Blanks stand around '{detail}', which Docker refuses",
            DockerFlaw.NeedsField => $"'{First(detail)}' needs '{Second(detail)}' beside it",
            DockerFlaw.NoVariableName => $"'{value}' has no name before '='",
            DockerFlaw.BlankInName => $"'{detail}' has a blank in it, which the name of a label cannot have",
            DockerFlaw.NoValue => $"'{value}' lacks '=' and a value",
            _ => FlawMessage.Of(name, value, flaw, detail),
        };

    private static string? OfMount(string value, string flaw, string detail) => flaw switch
    {
        DockerFlaw.NoMountMode => $"'{detail}' is nothing that can follow the path in the container, such as 'ro'",
        DockerFlaw.ModeOfSameKind => $"'{First(detail)}' and '{Second(detail)}' exclude each other",
        DockerFlaw.ModeOfVolume => $"'{detail}' is for volumes, and this is a folder of the host",
        DockerFlaw.ModeOfFolder => $"'{detail}' is for folders of the host, and this is a volume",
        DockerFlaw.KeyOfOtherType => $"A mount of type '{Second(detail)}' has no key '{First(detail)}'",
        DockerFlaw.RootTarget => $"'{detail}' is the root of the container, over which nothing can be mounted",
        DockerFlaw.OneLetterVolume => $"Docker reads '{detail}:' as a drive of Windows: the name of a volume has two letters or more",
        DockerFlaw.RelativeSource => $"'{detail}' is neither a path, which starts with '/' or './', nor the name of a volume",
        DockerFlaw.UnexpandedTilde => $"The shell leaves the '~' of '{detail}' as it is here, and Docker does not know it: write '$HOME' or a path",
        DockerFlaw.NoMountTarget => $"'{value}' does not say where in the container: 'target=' is missing",
        DockerFlaw.NoMountSource => $"A mount of type '{detail}' needs 'source='",
        DockerFlaw.SourceOfMemory => $"A mount of type 'tmpfs' is in memory and has no source such as '{detail}'",
        DockerFlaw.NoTmpfsOption => $"'{detail}' is no option of a file system in memory",
        DockerFlaw.UnknownVolumeOption => $"The driver 'local' has no option '{detail}': it takes 'type', 'o', 'device' and 'size'",
        _ => null,
    };

    private static string? OfNetwork(string name, string value, string flaw, string detail) => flaw switch
    {
        DockerFlaw.NetworkWithoutName => $"'{value}' names no network: 'name=' is missing",
        DockerFlaw.NoContainer => $"'{value}' names no container whose network is joined",
        DockerFlaw.PortZero => $"'{value}' publishes the port 0, which no program in a container has",
        DockerFlaw.IgnoredKey => $"Docker takes no notice of '{detail}' in '{name}'",
        DockerFlaw.IgnoredAddress => $"Docker takes no notice of '{detail}' in '{name}' and publishes the port on every interface",
        DockerFlaw.NoDomain => $"'{value}' is no domain, which '{name}' needs",
        DockerFlaw.HostnameTooLong => $"'{value}' is longer than the 64 bytes that a host name may have",
        _ => null,
    };

    private static string? OfHost(string name, string value, string flaw, string detail) => flaw switch
    {
        DockerFlaw.UnknownUlimit => $"Docker knows no limit '{detail}'",
        DockerFlaw.SoftAboveHard => $"The soft limit in '{value}' is above the hard one",
        DockerFlaw.NoLimitNumber => $"'{detail}' in '{value}' is no whole number; -1 stands for no limit",
        DockerFlaw.NoDeviceRights => $"'{detail}' names no rights to a device: they are 'r', 'w' and 'm'",
        DockerFlaw.UnquotedDevices => $"Docker reads '{value}' as fields between commas: the list needs quotes inside the quotes of the shell",
        DockerFlaw.UnknownLogDriver => $"Docker has no log driver '{detail}'",
        DockerFlaw.UnknownLogOption => $"The log driver '{Second(detail)}' has no option '{First(detail)}'",
        DockerFlaw.NoPlatform => $"'{value}' is no platform such as 'linux/arm64': an operating system, an architecture and its variant, of which there can be one each",
        DockerFlaw.NoRate => $"'{value}' has no number of bytes in a second behind the colon, such as '1mb'",
        DockerFlaw.NoOperations => $"'{value}' has no whole number of operations in a second behind the colon",
        DockerFlaw.NoWeight => $"'{value}' has no weight from 10 to 1000 behind the colon",
        DockerFlaw.NoCgroupRule => $"'{value}' is no rule for devices such as 'c 189:* rmw'",
        DockerFlaw.TooPrecise => $"'{value}' has more than nine decimals, which Docker refuses",
        _ => null,
    };

    private static string First(string words) => words.Substring(0, words.IndexOf(' '));

    private static string Second(string words) => words.Substring(words.IndexOf(' ') + 1);
}
