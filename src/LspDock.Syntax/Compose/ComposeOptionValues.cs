using System.Collections.Immutable;
using LspDock.Catalog;
using LspDock.Model;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose;

/// <summary>Reads a service's attributes by their options.</summary>
/// <param name="service">The service's entries.</param>
internal sealed class ComposeOptionValues(ComposeMapping service) : OptionValues
{
    /// <inheritdoc/>
    public override Setting<string>? Text(ContainerOption option) => Find(option) is { IsNull: false } value ? value.Text() : null;

    /// <inheritdoc/>
    public override Setting<bool>? Switch(ContainerOption option) => Find(option)?.Boolean();

    /// <inheritdoc/>
    public override Setting<long>? Number(ContainerOption option) => Find(option) is not { IsNull: false } value ? null : option.Kind == OptionKind.Size ? value.Size() : value.Integer();

    /// <inheritdoc/>
    public override ImmutableArray<Setting<string>> Texts(ContainerOption option) => ComposeService.Texts(Find(option));

    /// <inheritdoc/>
    public override ImmutableArray<NamedSetting> Entries(ContainerOption option) => Find(option) is { } value ? EntriesOf(value, option) : [];

    private static ImmutableArray<NamedSetting> EntriesOf(ComposeValue value, ContainerOption option) =>
        IsOfDevice(option) ? [.. value.Items.Select(Device).OfType<NamedSetting>()]
        : option == ContainerOption.Ulimits ? [.. EntriesOf(value, _ => -1).Zip(value.Named, Limit)]
        : EntriesOf(value, text => Separator(option, text));

    /// <inheritdoc/>
    public override IEnumerable<CommandText> CommandTexts
    {
        get
        {
            foreach (var (attribute, part) in new[] { (service["entrypoint"], CommandPart.Entrypoint), (service["command"], CommandPart.Command), (service["healthcheck"]?.Mapping?["test"], CommandPart.Healthcheck) })
            {
                if (attribute is null) continue;
                foreach (var item in attribute.Items)
                {
                    if (ComposeCommandText.Of(item, part) is { } text) yield return text;
                }
            }
        }
    }

    /// <inheritdoc/>
    public override Edit Remove(ContainerOption option) => Find(option) is { Via.IsEmpty: true, MergedWith: null } value ? value.Origin.Remove() : Edit.Unavailable;

    /// <summary>The entries of a mapping, or of a list of names with values.</summary>
    /// <param name="value">The mapping or list; null for none.</param>
    /// <param name="separator">Where an item is parted into name and value; negative for a name alone.</param>
    internal static ImmutableArray<NamedSetting> EntriesOf(ComposeValue? value, Func<string, int> separator) =>
        value is null ? [] : [.. value.Named.Where(entry => entry.Value != value).Select(entry => entry.Value.IsItem ? OfItem(entry.Value, separator) : new NamedSetting(entry.Name, entry.Value.Text())).OfType<NamedSetting>()];

    /// <summary>A device and its number.</summary>
    private static NamedSetting? Device(ComposeValue item) =>
        item.Mapping is { } mapping && mapping["path"] is { } path && path.Text().IsKnown(out var name) && (mapping["rate"] ?? mapping["weight"]) is { } number ? new(name, number.Text()) { NameOrigin = path.Origin } : null;

    /// <summary>A limit of the kernel with its two numbers as a command line has it: <c>soft:hard</c>.</summary>
    private static NamedSetting Limit(NamedSetting limit, ComposeEntry entry) =>
        entry.Value.Mapping is { } numbers && numbers["soft"] is { } soft && numbers["hard"] is { } hard
            ? limit with { Value = soft.Text().IsKnown(out var low) && hard.Text().IsKnown(out var high) ? new(entry.Value.Origin, $"{low}:{high}") { Via = entry.Value.Via } : Setting<string>.Unknown(entry.Value.Origin, entry.Value.Via) }
            : limit;

    private static NamedSetting? OfItem(ComposeValue item, Func<string, int> separator)
    {
        if (item.Node is not YamlScalar { IsNull: false } scalar) return null;

        var at = separator(scalar.Value);
        return at < 0 ? new(scalar.Value, Setting<string>.Unknown(item.Origin, item.Via)) : new(scalar.Value.Substring(0, at), item.Part(scalar.Value.Substring(at + 1)));
    }

    /// <summary>The value of the first spelling that is written.</summary>
    private ComposeValue? Find(ContainerOption option)
    {
        foreach (var path in option.ComposePaths)
        {
            if (Follow(path) is { } value) return value;
        }
        return null;
    }

    private ComposeValue? Follow(string path)
    {
        var mapping = service;
        for (var start = 0; ;)
        {
            var dot = path.IndexOf('.', start);
            if (dot < 0) return mapping[start == 0 ? path : path.Substring(start)];
            if (mapping[path.Substring(start, dot - start)]?.Mapping is not { } inner) return null;
            mapping = inner;
            start = dot + 1;
        }
    }
}
