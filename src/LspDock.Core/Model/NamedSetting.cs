namespace LspDock.Model;

/// <summary>An entry of an option that has names and values: a label, a kernel parameter, an option of a driver.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Value">The value, at whose origin the entry can be replaced or removed; unknown when it is not written, as in a bare <c>no-new-privileges</c>.</param>
public sealed record NamedSetting(string Name, Setting<string> Value)
{
    /// <summary>Where the name is written when it can be replaced by itself, as the device of a limit. Null otherwise.</summary>
    public Origin? NameOrigin { get; init; }
}
