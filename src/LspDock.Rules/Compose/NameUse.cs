using LspDock.Model;

namespace LspDock.Rules.Compose;

/// <summary>A place where a container names something that its project is to declare.</summary>
/// <param name="Name">The name.</param>
/// <param name="Container">The container.</param>
/// <param name="At">The place.</param>
internal sealed record NameUse(string Name, Container Container, Origin At)
{
    /// <summary>The attribute that holds it, as written. Null when there is only one in which it can stand.</summary>
    public string? Attribute { get; init; }

    /// <summary>Writes another name in its place; null when the place's own text is the name alone.</summary>
    public Func<string, Edit>? Renaming { get; init; }

    /// <summary>Writes another name in its place.</summary>
    public Edit Rename(string name) => Renaming is null ? At.Replace(name) : Renaming(name);

    /// <summary>The use of a name; null when it is not known, or the environment may replace it.</summary>
    public static NameUse? Of(Setting<string>? name, Container container) =>
        name.IsKnown(out var known) && !name.IsDefault && known.Length > 0 ? new(known, container, name.Origin) : null;
}
