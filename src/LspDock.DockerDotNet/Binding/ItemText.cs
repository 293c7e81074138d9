using LspDock.DockerDotNet.Reading;
using LspDock.Model;

namespace LspDock.DockerDotNet.Binding;

/// <summary>An item of a list of texts, of which some parts may be unknown.</summary>
internal sealed class ItemText(CollectionItem item, ValueReader values)
{
    /// <summary>Where the item stands.</summary>
    public Origin Origin { get; } = new CSharpOrigin(item.Syntax, item.Value, property: null, isShared: item.Shared is not null);

    /// <summary>The text, with a <see cref="ValueReader.Hole"/> for each part that cannot be known.</summary>
    public string Written { get; } = values.Text(item.Value) ?? "";

    /// <summary>The whole text.</summary>
    public Setting<string> Whole => Part(Written);

    /// <summary>A part of the text.</summary>
    public Setting<string> Part(string part) => part.IndexOf(ValueReader.Hole) < 0 ? new(Origin, part) : Setting<string>.Unknown(Origin);
}
