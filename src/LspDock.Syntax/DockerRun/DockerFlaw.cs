namespace LspDock.Syntax.DockerRun;

/// <summary>What is wrong with the value of a flag beside what <see cref="Compose.Validation.ComposeFlaw"/> has.</summary>
public static class DockerFlaw
{
    /// <summary>It is the next flag.</summary>
    public const string IsFlag = "is-flag";

    /// <summary>A switch's value is a word of its own.</summary>
    public const string SeparateSwitchValue = "separate-switch-value";

    /// <summary>The path in the container is not absolute. Speaks of the path.</summary>
    public const string NotAbsolute = "not-absolute";

    /// <summary>The third part of a volume names no mode. Speaks of it.</summary>
    public const string NoMountMode = "no-mount-mode";

    /// <summary>It has a key that is not known. Speaks of the key.</summary>
    public const string UnknownKey = "unknown-key";

    /// <summary>A mount has a key of another type of mount. Speaks of the key and the type, with a blank between.</summary>
    public const string KeyOfOtherType = "key-of-other-type";

    /// <summary>A mount has a key without a value. Speaks of the key.</summary>
    public const string KeyWithoutValue = "key-without-value";

    /// <summary>A mount has blanks around a key or a value. Speaks of the field.</summary>
    public const string BlankInField = "blank-in-field";

    /// <summary>A limit has no such name. Speaks of the name.</summary>
    public const string UnknownUlimit = "unknown-ulimit";

    /// <summary>A soft limit is above the hard one.</summary>
    public const string SoftAboveHard = "soft-above-hard";

    /// <summary>A variable has no name.</summary>
    public const string NoVariableName = "no-variable-name";

    /// <summary>The rights to a device are none. Speaks of them.</summary>
    public const string NoDeviceRights = "no-device-rights";

    /// <summary>A list of devices is not in quotes of its own.</summary>
    public const string UnquotedDevices = "unquoted-devices";

    /// <summary>It lacks <c>=</c> and a value.</summary>
    public const string NoValue = "no-value";

    /// <summary>A mount covers the root of the container. Speaks of the path.</summary>
    public const string RootTarget = "root-target";

    /// <summary>A letter before a colon is a drive of Windows. Speaks of it.</summary>
    public const string OneLetterVolume = "one-letter-volume";

    /// <summary>The folder of the host has neither a slash nor a dot at its start. Speaks of it.</summary>
    public const string RelativeSource = "relative-source";

    /// <summary>No shell turns the tilde into the home folder here. Speaks of the path.</summary>
    public const string UnexpandedTilde = "unexpanded-tilde";

    /// <summary>Two modes exclude each other. Speaks of both, with a blank between.</summary>
    public const string ModeOfSameKind = "mode-of-same-kind";

    /// <summary>A mode that only volumes have. Speaks of it.</summary>
    public const string ModeOfVolume = "mode-of-volume";

    /// <summary>A mode that only folders of the host have. Speaks of it.</summary>
    public const string ModeOfFolder = "mode-of-folder";

    /// <summary>A mount has no path in the container.</summary>
    public const string NoMountTarget = "no-mount-target";

    /// <summary>A mount does not say what is mounted. Speaks of the type.</summary>
    public const string NoMountSource = "no-mount-source";

    /// <summary>A mount in memory has a source. Speaks of it.</summary>
    public const string SourceOfMemory = "source-of-memory";

    /// <summary>A field needs another one. Speaks of both, with a blank between.</summary>
    public const string NeedsField = "needs-field";

    /// <summary>A key stands there twice. Speaks of it.</summary>
    public const string RepeatedKey = "repeated-key";

    /// <summary>A network in the long form has no name.</summary>
    public const string NetworkWithoutName = "network-without-name";

    /// <summary>The container is not named whose network is joined.</summary>
    public const string NoContainer = "no-container";

    /// <summary>The port in the container is 0. Speaks of it.</summary>
    public const string PortZero = "port-zero";

    /// <summary>Docker takes no notice of a key. Speaks of it.</summary>
    public const string IgnoredKey = "ignored-key";

    /// <summary>Docker takes no notice of the address of the host in the long form of a port. Speaks of the key.</summary>
    public const string IgnoredAddress = "ignored-address";

    /// <summary>A log driver has no such name. Speaks of it.</summary>
    public const string UnknownLogDriver = "unknown-log-driver";

    /// <summary>A log driver has no such option. Speaks of the option and the driver, with a blank between.</summary>
    public const string UnknownLogOption = "unknown-log-option";

    /// <summary>It is no platform.</summary>
    public const string NoPlatform = "no-platform";

    /// <summary>A device has no number of bytes in a second. Speaks of what stands there.</summary>
    public const string NoRate = "no-rate";

    /// <summary>A device has no number of operations in a second. Speaks of what stands there.</summary>
    public const string NoOperations = "no-operations";

    /// <summary>A device has no weight. Speaks of what stands there.</summary>
    public const string NoWeight = "no-weight";

    /// <summary>It is no rule for devices.</summary>
    public const string NoCgroupRule = "no-cgroup-rule";

    /// <summary>The name of the host has more than 64 bytes.</summary>
    public const string HostnameTooLong = "hostname-too-long";

    /// <summary>It is no domain.</summary>
    public const string NoDomain = "no-domain";

    /// <summary>A file system in memory has no such option. Speaks of it.</summary>
    public const string NoTmpfsOption = "no-tmpfs-option";

    /// <summary>A label has a blank in its name. Speaks of the name.</summary>
    public const string BlankInName = "blank-in-name";

    /// <summary>A limit is no whole number. Speaks of what stands there.</summary>
    public const string NoLimitNumber = "no-limit-number";

    /// <summary>A number has more than nine decimals.</summary>
    public const string TooPrecise = "too-precise";

    /// <summary>It is empty.</summary>
    public const string Empty = "empty";

    /// <summary>The command ends before the value.</summary>
    public const string MissingValue = "missing-value";

    /// <summary>The local driver of volumes has no such option. Speaks of it.</summary>
    public const string UnknownVolumeOption = "unknown-volume-option";
}
