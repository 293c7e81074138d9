namespace LspDock.Catalog;

/// <summary>What becomes of an attribute when a later file writes it too.</summary>
/// <seealso href="https://github.com/compose-spec/compose-spec/blob/main/13-merge.md"/>
public enum ComposeMerge
{
    /// <summary>The later value replaces the earlier one.</summary>
    Replace,

    /// <summary>Mappings are merged key by key, at every depth.</summary>
    Deep,

    /// <summary>The later items follow the earlier ones; an equal item is there twice.</summary>
    Append,

    /// <summary>The later items follow the earlier ones; an equal item is kept once.</summary>
    Distinct,

    /// <summary>Entries are told apart by name, and a later entry replaces the earlier one of its name whole.</summary>
    ByName,

    /// <summary>Entries are told apart by the path in the container, and a later entry replaces the earlier one of its path whole.</summary>
    ByTarget,

    /// <summary>Entries are told apart by host address, host port, container port and protocol together.</summary>
    ByPort,
}
