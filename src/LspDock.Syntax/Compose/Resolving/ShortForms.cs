using LspDock.Catalog;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose.Resolving;

/// <summary>Writes out the attributes that have several forms. See https://github.com/compose-spec/compose-go/tree/main/transform.</summary>
internal static class ShortForms
{
    /// <summary>What became of a value; not special when its place has one form only.</summary>
    internal readonly record struct Result(bool IsSpecial, ResolvedNode? Node);

    /// <summary>The long form of a value.</summary>
    public static Result Resolve(ValueResolver resolver, ComposeValue value, Written written)
    {
        if (value.Attribute is not { } attribute) return default;

        switch (attribute.Path)
        {
            case "services.*.extends":
                return new(true, null);
            case "services.*.build":
                return new(true, Build(resolver, value, written));
            case "services.*.depends_on":
                return new(true, NotEmpty(written.Mapping(value.Named.Select(entry => (NameOf(entry), (ResolvedNode?)Dependency(resolver, entry.Value, written))))));
            case "services.*.networks" or "services.*.models":
                return new(true, NotEmpty(Names(resolver, value, written)));
            case "services.*.ports":
                return new(true, NotEmpty(PortForms.Resolve(resolver, value, written)));
            case "services.*.volumes":
                return new(true, NotEmpty(VolumeForms.Resolve(resolver, value, written)));
            case "services.*.devices":
                return new(true, NotEmpty(written.List(ValueResolver.Items(value).Select(item => Device(resolver, item, written)).OfType<ResolvedNode>())));
            case "services.*.secrets":
                return new(true, NotEmpty(Files(resolver, value, written, "/run/secrets/")));
            case "services.*.configs":
                return new(true, NotEmpty(Files(resolver, value, written, "/")));
            case "services.*.build.secrets":
                return new(true, NotEmpty(Files(resolver, value, written, folder: null)));
            case "services.*.env_file":
                return new(true, NotEmpty(written.List(ValueResolver.Items(value).Select(item => EnvFile(resolver, item, written)))));
            case "services.*.extra_hosts" or "services.*.build.extra_hosts":
                return new(true, NotEmpty(HostForms.Resolve(value, written)));
            case "services.*.build.ssh":
                return new(true, NotEmpty(Keys(resolver, value, written)));
            case "services.*.gpus":
                return new(true, Gpus(resolver, value, written));
            case "services.*.gpus[]" or "services.*.deploy.resources.reservations.devices[]" when value.Mapping is { } device:
                return new(true, resolver.Ordered(value, written, [("capabilities", null), ("driver", null), ("count", device["device_ids"] is null ? ResolvedScalar.OfText("all") : null), ("device_ids", null)]));
            case "services.*.healthcheck.test" when value.Node is YamlScalar { IsNull: false }:
                return new(true, written.List([written.Text("CMD-SHELL"), written.Text(ResolvedScalars.Text(value))]));
            case "services.*.pull_policy" when ResolvedScalars.Text(value) == "if_not_present":
                return new(true, written.Text("missing"));
        }
        return attribute is { Item: not null, AnyChild: not null } ? new(true, NotEmpty(Pairs(resolver, value, written, attribute))) : default;
    }

    /// <summary>A mapping of texts, or a list of <c>NAME=value</c>, as a mapping.</summary>
    private static ResolvedMapping Pairs(ValueResolver resolver, ComposeValue value, Written written, ComposeAttribute attribute)
    {
        var takesFromEnvironment = attribute.Name is "environment" or "args";
        var pairs = new ResolvedEntries();
        foreach (var entry in value.Named)
        {
            if (entry.Value == value) break;

            var at = Written.Of(entry.Value, written);
            string name = entry.Name;
            string? text;
            if (entry.Value.IsItem)
            {
                var item = ResolvedScalars.Printed(entry.Value) ?? "";
                var equals = item.IndexOf('=');
                name = equals < 0 ? item : item.Substring(0, equals);
                text = equals < 0 ? null : item.Substring(equals + 1);
            }
            else if (entry.Value.Node is not YamlScalar)
            {
                if (resolver.Resolve(entry.Value, written) is { } other) pairs.Set(name, other);
                continue;
            }
            else
            {
                text = ResolvedScalars.Printed(entry.Value);
            }
            if (text is null && takesFromEnvironment && !entry.Value.File.Variables.AreKept) text = entry.Value.File.Variables.Find(name)?.Value;
            if (text is not null) pairs.Set(name, at.Text(attribute.Path == "services.*.build.additional_contexts" ? resolver.Paths.Rewrite(entry.Value, text) : text));
            else if (takesFromEnvironment && (attribute.Name == "environment" || entry.Value.File.Variables.AreKept)) pairs.Set(name, at.At(ResolvedScalar.Null));
            // Without a value an argument is the Dockerfile's own, and a label is empty.
            else if (attribute.Name != "args") pairs.Set(name, at.Text(""));
        }
        return new(pairs.Entries) { Origin = written.Origin, Overridden = written.Overridden };
    }

    private static ResolvedMapping? Build(ValueResolver resolver, ComposeValue value, Written written)
    {
        if (value.Mapping is not { } build) return null;

        // A lone text is the context, and so is a later one on a mapping.
        var context = build["context"] is { } place ? Written.Of(place, written).Text(resolver.Paths.Rewrite(place, ResolvedScalars.Text(place))) : ResolvedScalar.OfText(".");
        return written.Mapping(
        [
            ("context", context),
            ("dockerfile", build["dockerfile"] is { } file ? resolver.Resolve(file, written) : build["dockerfile_inline"] is null ? ResolvedScalar.OfText("Dockerfile") : null),
            .. build.Entries.Where(entry => entry.Name is not ("context" or "dockerfile")).Select(entry => (entry.Name, resolver.Resolve(entry.Value, written))),
        ]);
    }

    private static string NameOf(ComposeEntry entry) => entry.Value.IsItem ? ResolvedScalars.Text(entry.Value) : entry.Name;

    private static ResolvedMapping Dependency(ValueResolver resolver, ComposeValue value, Written written)
    {
        var at = Written.Of(value, written);
        return value.Mapping is null
            ? at.Mapping(("condition", at.Text("service_started")), ("required", ResolvedScalar.Of(true)))
            : resolver.Ordered(value, at, [("condition", ResolvedScalar.OfText("service_started")), ("restart", null), ("required", ResolvedScalar.Of(true))]);
    }

    /// <summary>A list of names, or a mapping with names as keys, as a mapping.</summary>
    private static ResolvedMapping Names(ValueResolver resolver, ComposeValue value, Written written) => written.Mapping(
        from entry in value.Named
        let at = Written.Of(entry.Value, written)
        select (NameOf(entry), entry.Value.IsItem || entry.Value.Mapping is null ? at.At(ResolvedScalar.Null) : resolver.Resolve(entry.Value, written)));

    private static ResolvedNode? Device(ValueResolver resolver, ComposeValue item, Written written)
    {
        var at = Written.Of(item, written);
        if (item.Mapping is not null) return resolver.Ordered(item, at, [("source", null), ("target", null), ("permissions", ResolvedScalar.OfText("rwm"))]);

        var text = ResolvedScalars.Text(item);
        var parts = text.Split(':');
        return parts.Length > 3 || text.Length == 0
            ? at.Text(text)
            : at.Mapping(("source", at.Text(parts[0])), ("target", at.Text(parts.Length > 1 ? parts[1] : parts[0])), ("permissions", parts.Length > 2 ? at.Text(parts[2]) : ResolvedScalar.OfText("rwm")));
    }

    /// <summary>Secrets and configs; the path in the container is the folder with the source's name unless something else is written.</summary>
    private static ResolvedList Files(ValueResolver resolver, ComposeValue value, Written written, string? folder)
    {
        return written.List(ValueResolver.Items(value).Select(item => File(item, Written.Of(item, written))));

        ResolvedNode File(ComposeValue item, Written at)
        {
            if (item.Mapping is not { } mapping)
            {
                var name = ResolvedScalars.Text(item);
                return at.Mapping(("source", at.Text(name)), ("target", folder is null ? null : ResolvedScalar.OfText(folder + name)));
            }
            var source = mapping["source"] is { } written ? ResolvedScalars.Text(written) : "";
            var file = resolver.Ordered(item, at, [("source", null), ("target", folder is null || source.Length == 0 ? null : ResolvedScalar.OfText(folder + source)), ("uid", null), ("gid", null), ("mode", null)]);
            return file with { Entries = [.. file.Entries.Select(entry => entry.Key == "mode" && entry.Value is ResolvedScalar mode ? entry with { Value = Mode(mode) } : entry)] };
        }
    }

    /// <summary>A mode in octal digits, as a text: as a number, YAML's versions disagree on it.</summary>
    private static ResolvedScalar Mode(ResolvedScalar mode) =>
        mode.Kind == ComposeScalarKind.Integer && int.TryParse(mode.Text, out var bits) && bits >= 0 ? mode with { Kind = ComposeScalarKind.Text, Text = "0" + Convert.ToString(bits, 8) } : mode;

    private static ResolvedMapping EnvFile(ValueResolver resolver, ComposeValue item, Written written)
    {
        var at = Written.Of(item, written);
        if (item.Mapping is null) return at.Mapping(("path", at.Text(resolver.Paths.Rewrite(item, ResolvedScalars.Text(item)))), ("required", ResolvedScalar.Of(true)));

        var file = resolver.Ordered(item, at, [("path", null), ("required", ResolvedScalar.Of(true))]);
        return file with { Entries = [.. file.Entries.Select(entry => entry.Key == "path" && entry.Value is ResolvedScalar path ? entry with { Value = path with { Text = resolver.Paths.Rewrite(item.Mapping["path"]!, path.Text) } } : entry)] };
    }

    /// <summary>Keys for a build, as a list: <c>default</c>, or <c>id=path</c>.</summary>
    private static ResolvedList Keys(ValueResolver resolver, ComposeValue value, Written written) => written.List(
        from entry in value.Named
        let at = Written.Of(entry.Value, written)
        let text = ResolvedScalars.Printed(entry.Value) ?? ""
        let sign = entry.Value.IsItem ? text.IndexOf('=') : -1
        let id = !entry.Value.IsItem ? entry.Name : sign < 0 ? text : text.Substring(0, sign)
        let path = !entry.Value.IsItem ? text : sign < 0 ? "" : text.Substring(sign + 1)
        select at.Text(path.Length == 0 ? id : id + "=" + resolver.Paths.Rewrite(entry.Value, path)));

    private static ResolvedNode? Gpus(ValueResolver resolver, ComposeValue value, Written written)
    {
        if (value.Node is not YamlScalar { IsNull: false }) return resolver.Plain(value, written);

        var text = ResolvedScalars.Text(value);
        return text == "all" ? written.List([written.Mapping(("count", written.Text(text)))]) : written.Text(text);
    }

    private static ResolvedNode? NotEmpty(ResolvedNode node) => node is ResolvedMapping { Entries.IsEmpty: true } or ResolvedList { Items.IsEmpty: true } ? null : node;
}
