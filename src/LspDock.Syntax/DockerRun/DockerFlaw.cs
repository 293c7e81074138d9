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

    /// <summary>A mount has a key that no mount has. Speaks of the key.</summary>
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
}
