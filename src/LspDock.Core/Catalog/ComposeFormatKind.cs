namespace LspDock.Catalog;

/// <summary>What the text of a value must be.</summary>
public enum ComposeFormatKind
{
    /// <summary>True or false, in one of the spellings that Compose takes.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Decimal,

    /// <summary>A length of time: <c>1m30s</c>.</summary>
    Duration,

    /// <summary>A number of bytes: <c>512m</c>.</summary>
    Size,

    /// <summary>One of the listed words; any other is rejected.</summary>
    OneOf,

    /// <summary>The listed words mean something; any other is passed on unchecked.</summary>
    Known,

    /// <summary>A list whose first item is one of the listed words.</summary>
    FirstOf,

    /// <summary>A list in which no item stands twice.</summary>
    Unique,

    /// <summary>A published port: <c>[[address:]host:]container[/protocol]</c>.</summary>
    PortMapping,

    /// <summary>A port or a range of ports.</summary>
    PortOrRange,

    /// <summary>A mount: <c>[source:]target[:options]</c>.</summary>
    VolumeMapping,

    /// <summary>A device: <c>source[:target[:permissions]]</c>.</summary>
    DeviceMapping,

    /// <summary>An entry of the hosts file: <c>host=address</c> or <c>host:address</c>.</summary>
    HostMapping,

    /// <summary>An IPv4 or IPv6 address.</summary>
    IpAddress,

    /// <summary>A range of addresses: <c>172.28.0.0/16</c>.</summary>
    Cidr,

    /// <summary>A hardware address: <c>02:42:ac:11:65:43</c>.</summary>
    MacAddress,

    /// <summary>Numbers and ranges between commas: <c>0-3,5</c>.</summary>
    NumberList,

    /// <summary>The path of a device of the host: <c>/dev/sda</c>.</summary>
    DevicePath,

    /// <summary>A container's name.</summary>
    ContainerName,

    /// <summary>When a container is started again: <c>on-failure:3</c>.</summary>
    RestartPolicy,

    /// <summary>When an image is pulled: <c>every_12h</c>.</summary>
    PullPolicy,

    /// <summary>The rights to a file, as an octal number: <c>0440</c>.</summary>
    FileMode,

    /// <summary>A command as one text, which is split at blanks outside quotes.</summary>
    CommandWords,

    /// <summary>A whole number, or the word <c>all</c>.</summary>
    DeviceCount,

    /// <summary>A signal's name, with or without SIG, or its number.</summary>
    Signal,

    /// <summary>A key for the build: <c>default</c>, or <c>id=path</c>.</summary>
    SshKey,

    /// <summary>A further build context: <c>name=place</c>.</summary>
    NamedContext,

    /// <summary>A variable: <c>NAME=value</c>, or a name alone.</summary>
    EnvironmentItem,
}
