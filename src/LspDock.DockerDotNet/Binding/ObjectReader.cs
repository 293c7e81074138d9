using System.Collections.Immutable;
using LspDock.DockerDotNet.Reading;
using LspDock.Model;
using Microsoft.CodeAnalysis;

namespace LspDock.DockerDotNet.Binding;

/// <summary>The properties of one object as settings. Properties are found by name, whatever type this version of the library gives them.</summary>
/// <param name="target">The object. Null reads as one without properties.</param>
/// <param name="variant">Which write counts where several may apply, as in the branches of an <c>if</c>: the one of this index, or the last.</param>
/// <param name="values">Reads values.</param>
/// <param name="collections">Reads lists.</param>
/// <param name="shared">The expression that refers to an object declared outside of the method. Null when the object is made in it.</param>
internal sealed class ObjectReader(DockerObject? target, int variant, ValueReader values, CollectionReader collections, SyntaxNode? shared = null)
{
    /// <summary>The object whose properties count where this one has none: the source of a copy. Null when there is none.</summary>
    public ObjectReader? Copied { get; init; }

    /// <summary>The write that counts; null when there is none, or it writes null.</summary>
    public PropertyWrite? Write(string property)
    {
        var writes = target?.WritesTo(property) ?? [];
        if (writes.Count == 0) return Copied?.Write(property);

        var write = writes[Math.Min(variant, writes.Count - 1)];
        return ValueReader.Strip(write.Value).ConstantValue is { HasValue: true, Value: null } ? null : write;
    }

    /// <summary>A property of truth.</summary>
    public Setting<bool>? Boolean(string property) => ReadValue(property, values.Boolean);

    /// <summary>A property of whole numbers.</summary>
    public Setting<long>? Integer(string property) => ReadValue(property, values.Integer);

    /// <summary>A property of text; one with parts that cannot be known is unknown.</summary>
    public Setting<string>? Text(string property)
    {
        if (Write(property) is not { } write) return null;

        var origin = OriginOf(write);
        return values.Text(write.Value) is { } text && text.IndexOf(ValueReader.Hole) < 0 ? new(origin, text) : Setting<string>.Unknown(origin);
    }

    /// <summary>A property that is a list of texts.</summary>
    public ImmutableArray<Setting<string>> Texts(string property) => [.. Items(property).Known.Select(item => new ItemText(item, values).Whole)];

    /// <summary>A property that is a list of words; one that cannot be known stands there empty, so that the others keep their places.</summary>
    public Setting<ImmutableArray<string>>? Words(string property)
    {
        if (Write(property) is not { } write) return null;

        var items = Items(property);
        return items.IsWhole
            ? new(OriginOf(write), [.. items.Known.Select(item => new ItemText(item, values).Whole.IsKnown(out var word) ? word : "")])
            : Setting<ImmutableArray<string>>.Unknown(OriginOf(write));
    }

    /// <summary>The items of a list or dictionary.</summary>
    public CollectionReader.Items Items(string property) => target is null ? new([], IsWhole: true) : collections.Of(target, property, Write(property));

    /// <summary>Where a write stands.</summary>
    public Origin OriginOf(PropertyWrite write) => new CSharpOrigin(shared ?? write.Syntax, write.Value, write.Property, isShared: shared is not null);

    private Setting<T>? ReadValue<T>(string property, Func<IOperation, T?> read)
        where T : struct
    {
        if (Write(property) is not { } write) return null;
        return read(write.Value) is { } value ? new(OriginOf(write), value) : Setting<T>.Unknown(OriginOf(write));
    }
}
