namespace LspDock.Catalog;

/// <summary>The kind of an option's value.</summary>
public enum OptionKind
{
    /// <summary>True or false; a flag of <c>docker run</c> that takes its value only behind <c>=</c>.</summary>
    Boolean,

    /// <summary>Any text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A decimal number.</summary>
    Decimal,

    /// <summary>A number of bytes, with an optional unit.</summary>
    Size,

    /// <summary>A time span with units.</summary>
    Duration,

    /// <summary>A name and a value.</summary>
    KeyValue,

    /// <summary>A structure of its own: ports, mounts, networks, health checks.</summary>
    Structure,
}
