namespace LspDock.Features.Completion;

/// <summary>What is being written at a place.</summary>
internal enum YamlPlaceKind
{
    /// <summary>A key of a mapping that has other keys, or nothing else.</summary>
    Key,

    /// <summary>The first thing below a key that has nothing yet: a key, a dash or a value.</summary>
    Below,

    /// <summary>An item of a list, or the first key of one.</summary>
    Item,

    /// <summary>A value behind its key.</summary>
    Value,
}
