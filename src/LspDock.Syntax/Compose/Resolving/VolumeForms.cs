namespace LspDock.Syntax.Compose.Resolving;

/// <summary>Writes out <c>volumes</c> of a service. See https://github.com/compose-spec/compose-go/blob/main/format/volume.go.</summary>
internal static class VolumeForms
{
    public static ResolvedList Resolve(ValueResolver resolver, ComposeValue value, Written written)
    {
        var volumes = new ResolvedEntries();
        var unnamed = 0;
        foreach (var item in ValueResolver.Items(value))
        {
            var at = Written.Of(item, written);
            var volume = item.Mapping is not null ? Long(resolver, item, at) : Short(resolver, item, at);
            volumes.Set(volume is ResolvedMapping mapping && (mapping["target"] as ResolvedScalar)?.Text is { } target ? Text.UnixPath.Normalize(target) ?? target : $"#{unnamed++}", volume);
        }
        return written.List(volumes.Values);
    }

    private static ResolvedMapping Long(ValueResolver resolver, ComposeValue item, Written at)
    {
        var volume = resolver.Ordered(item, at, [("type", null), ("source", null), ("target", null), ("read_only", null)]);
        if ((volume["type"] as ResolvedScalar)?.Text != "bind") return volume;

        return volume with
        {
            Entries =
            [
                .. from entry in volume.Entries
                   select entry switch
                   {
                       { Key: "source", Value: ResolvedScalar source } => entry with { Value = source with { Text = resolver.Paths.Rewrite(item.Mapping!["source"]!, source.Text) } },
                       { Key: "bind", Value: ResolvedMapping bind } when bind["create_host_path"] is null => entry with { Value = bind with { Entries = bind.Entries.Add(new("create_host_path", ResolvedScalar.Of(true))) } },
                       _ => entry,
                   },
            ],
        };
    }

    private static ResolvedNode Short(ValueResolver resolver, ComposeValue item, Written at)
    {
        var text = ResolvedScalars.Text(item);
        var parts = Split(text);
        if (parts.Count > 3 || parts.Any(part => part.Length == 0)) return at.Text(text);
        if (parts.Count == 1) return at.Mapping(("type", at.Text("volume")), ("target", at.Text(parts[0])));

        var isBind = IsPath(item, parts[0]);
        var source = at.Text(isBind ? resolver.Paths.Rewrite(item, parts[0]) : parts[0]);
        var options = parts.Count > 2 ? parts[2].Split(',') : [];
        var propagation = options.FirstOrDefault(option => option is "private" or "rprivate" or "shared" or "rshared" or "slave" or "rslave");
        var label = options.FirstOrDefault(option => option is "z" or "Z");
        return at.Mapping(
            ("type", at.Text(isBind ? "bind" : "volume")),
            ("source", source),
            ("target", at.Text(parts[1])),
            ("read_only", options.Contains("ro") ? at.At(ResolvedScalar.Of(true)) : null),
            isBind
                ? ("bind", at.Mapping(
                    ("propagation", propagation is null ? null : at.Text(propagation)),
                    ("create_host_path", ResolvedScalar.Of(true)),
                    ("selinux", label is null ? null : at.Text(label))))
                : ("volume", options.Contains("nocopy") ? at.Mapping(("nocopy", at.At(ResolvedScalar.Of(true)))) : null));
    }

    /// <summary>Whether a source is a folder and no volume. Where variables are kept, what is known of them decides, and a slash where nothing is.</summary>
    private static bool IsPath(ComposeValue item, string source)
    {
        var known = KeptVariable.IsIn(source) ? ResolvedScalars.Known(item, KeptVariable.ToTemplate(source)) : source;
        return known.Length > 0 && known[0] is '.' or '/' or '~' or '\\' || known.Length > 1 && known[1] == ':' || known != source && source.IndexOf('/') >= 0;
    }

    /// <summary>The parts between colons. Docker takes a lone letter before one for a drive, which belongs to its path.</summary>
    private static List<string> Split(string text)
    {
        var parts = new List<string>();
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] != ':' || index == start + 1 && char.IsLetter(text[start])) continue;

            parts.Add(text.Substring(start, index - start));
            start = index + 1;
        }
        parts.Add(text.Substring(start));
        return parts;
    }
}
