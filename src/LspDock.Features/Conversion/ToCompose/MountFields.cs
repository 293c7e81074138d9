using LspDock.Syntax.Shell;

namespace LspDock.Features.Conversion.ToCompose;

/// <summary>The fields of a <c>--mount</c>.</summary>
internal sealed class MountFields(List<FlagField> fields)
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "type", "source", "src", "target", "dst", "destination", "readonly", "ro", "consistency", "bind-propagation", "bind-recursive", "bind-create-src",
        "volume-driver", "volume-opt", "volume-label", "volume-nocopy", "volume-subpath", "image-subpath", "tmpfs-size", "tmpfs-mode",
    };

    /// <summary>The value of the last field with one of some keys; null when there is none.</summary>
    public ShellSlice? this[params string[] keys] => fields.LastOrDefault(field => keys.Contains(field.Key)).Value;

    /// <summary>Whether it is read-only; null when it says nothing.</summary>
    public bool? ReadOnly => HasAny("readonly") || fields.Exists(entry => entry.Key == "ro") ? IsOn("readonly") || IsOn("ro") : null;

    /// <summary>The fields that no mount has.</summary>
    public IEnumerable<FlagField> Unknown => fields.Where(entry => !Known.Contains(entry.Key));

    /// <summary>Whether a field's key begins so.</summary>
    public bool HasAny(string start) => fields.Exists(field => field.Key.StartsWith(start, StringComparison.Ordinal));

    /// <summary>Whether a switch is there and not off.</summary>
    public bool IsOn(string key) => fields.FindLastIndex(field => field.Key == key) is >= 0 and var index && (fields[index].Value is not { } value || CatalogFlags.Boolean(value.Template) != false);

    /// <summary>The names and values of a field that may be repeated: <c>volume-opt=type=nfs</c>.</summary>
    public IEnumerable<(string Name, ShellSlice Value)> Pairs(string key)
    {
        foreach (var field in fields.Where(field => field.Key == key))
        {
            if (field.Value is not { } value) continue;
            var equals = value.Template.IndexOf('=', StringComparison.Ordinal);
            if ((equals < 0 ? value : value.Take(equals)).Value is { Length: > 0 } name) yield return (name, value.From(equals < 0 ? value.Length : equals + 1));
        }
    }
}
