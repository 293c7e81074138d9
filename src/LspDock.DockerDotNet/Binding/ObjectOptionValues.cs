using System.Collections.Immutable;
using System.Globalization;
using LspDock.Catalog;
using LspDock.DockerDotNet.Reading;
using LspDock.Model;
using Microsoft.CodeAnalysis;

namespace LspDock.DockerDotNet.Binding;

/// <summary>Reads the properties of a container's objects by their options.</summary>
/// <param name="objectAt">Reads the object at the path below the parameters that a property belongs to: empty for the parameters themselves. Null when the path leads nowhere.</param>
/// <param name="values">Reads values.</param>
internal sealed class ObjectOptionValues(Func<string[], ObjectReader?> objectAt, ValueReader values) : OptionValues
{
    /// <summary>Reads an item that is an object; null when it is not made here.</summary>
    public required Func<IOperation, ObjectReader?> ObjectOf { get; init; }

    /// <inheritdoc/>
    public override Setting<string>? Text(ContainerOption option) => Find(option, (reader, property) => reader.Text(property));

    /// <inheritdoc/>
    public override Setting<bool>? Switch(ContainerOption option) => Find(option, (reader, property) => reader.Boolean(property));

    /// <inheritdoc/>
    public override Setting<long>? Number(ContainerOption option) => Find(option, (reader, property) => reader.Integer(property));

    /// <inheritdoc/>
    public override ImmutableArray<Setting<string>> Texts(ContainerOption option) =>
        Items(option) is { IsEmpty: false } items ? [.. items.Where(item => item.Key is null).Select(item => new ItemText(item, values).Whole)] : [];

    /// <inheritdoc/>
    public override ImmutableArray<NamedSetting> Entries(ContainerOption option) => [.. Items(option).Select(item => Entry(option, item)).OfType<NamedSetting>()];

    /// <inheritdoc/>
    public override Edit Remove(ContainerOption option)
    {
        foreach (var path in option.ApiProperties)
        {
            if (Split(path) is var (parents, property) && objectAt(parents) is { } reader && reader.Write(property) is { } write) return reader.OriginOf(write).Remove();
        }
        return Edit.Unavailable;
    }

    private NamedSetting? Entry(ContainerOption option, CollectionItem item)
    {
        if (item.Key is not null) return values.Text(item.Key) is { } key && key.IndexOf(ValueReader.Hole) < 0 ? new(key, new ItemText(item, values).Whole) : null;

        var text = new ItemText(item, values);
        if (ObjectOf(item.Value) is { } part && (part.Text("Name") ?? part.Text("Path")) is { } named)
        {
            return named.IsKnown(out var word) ? new(word, IsOfDevice(option) ? NumberOf(part, text) : Limit(part, text)) { NameOrigin = named.Origin } : null;
        }

        var at = Separator(option, text.Written);
        var name = at < 0 ? text.Written : text.Written.Substring(0, at);
        if (name.Length == 0 || name.IndexOf(ValueReader.Hole) >= 0) return null;
        return new(name, at < 0 ? Setting<string>.Unknown(text.Origin) : text.Part(text.Written.Substring(at + 1)));
    }

    /// <summary>A limit of the kernel as a command line has it: <c>soft:hard</c>.</summary>
    private static Setting<string> Limit(ObjectReader part, ItemText text) =>
        part.Integer("Soft").IsKnown(out var soft) && part.Integer("Hard").IsKnown(out var hard) ? new(text.Origin, $"{soft}:{hard}") : Setting<string>.Unknown(text.Origin);

    /// <summary>The number that a device has.</summary>
    private static Setting<string> NumberOf(ObjectReader part, ItemText text) =>
        (part.Integer("Rate") ?? part.Integer("Weight")).IsKnown(out var number) ? new(text.Origin, number.ToString(CultureInfo.InvariantCulture)) : Setting<string>.Unknown(text.Origin);

    private ImmutableArray<CollectionItem> Items(ContainerOption option)
    {
        foreach (var path in option.ApiProperties)
        {
            if (Split(path) is var (parents, property) && objectAt(parents) is { } reader && reader.Items(property).Known is { IsEmpty: false } items) return items;
        }
        return [];
    }

    private Setting<T>? Find<T>(ContainerOption option, Func<ObjectReader, string, Setting<T>?> read)
    {
        // Of an object and its properties the last one holds the value.
        foreach (var path in option.ApiProperties.Reverse())
        {
            if (Split(path) is var (parents, property) && objectAt(parents) is { } reader && read(reader, property) is { } found) return found;
        }
        return null;
    }

    private static (string[] Parents, string Property)? Split(string path)
    {
        if (path.IndexOf('[') >= 0) return null;

        var names = path.Split('.');
        return (names.Take(names.Length - 1).ToArray(), names[names.Length - 1]);
    }
}
