using System.Globalization;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Compose.Resolving;

namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>Writes <c>volumes</c>: as <c>-v</c> where that says the same, else as <c>--mount</c>.</summary>
internal static class MountFlags
{
    public static void Write(ServiceDraft draft)
    {
        if (draft.Values.Find("volumes") is not ResolvedList volumes) return;

        foreach (var item in volumes.Items)
        {
            if (item is ResolvedMapping mount)
            {
                if (Short(draft, mount) is { } text) draft.Command.Flag("-v", text);
                else draft.Command.Flag("--mount", Long(draft, mount));
                continue;
            }
            draft.Values.Take(item);
            if (TakenValues.TextOf(item) is { } written) draft.Command.Flag("-v", HostPath.Home(written));
        }
    }

    /// <summary>The mount as <c>-v</c> writes it; null when it cannot.</summary>
    private static string? Short(ServiceDraft draft, ResolvedMapping mount)
    {
        var type = ProjectNames.Text(mount, "type");
        var source = ProjectNames.Text(mount, "source");
        var target = ProjectNames.Text(mount, "target");
        if (target is null or "" || HasColon(target) || mount["consistency"] is not null || mount["read_only"] is ResolvedScalar { Text: not ("true" or "false") }) return null;

        var bind = mount["bind"] as ResolvedMapping;
        var volume = mount["volume"] as ResolvedMapping;
        string? place = (type, source) switch
        {
            // Docker creates the folder of a -v that is missing, as Compose does when it is told so.
            ("bind", { Length: > 0 }) when bind?["create_host_path"] is ResolvedScalar { Text: "true" } && bind["recursive"] is null => IsDrive(source) || !HasColon(source) ? HostPath.Home(source) : null,
            ("volume", { Length: > 0 }) when volume?["subpath"] is null && volume?["labels"] is null && volume?["nocopy"] is null or ResolvedScalar { Text: "true" or "false" } => draft.Project.Volume(source),
            ("volume", null or "") when volume is null && mount["read_only"] is null => "",
            _ => null,
        };
        if (place is null) return null;

        var values = draft.Values;
        foreach (var key in new[] { "type", "source", "target" }) values.Text(mount, key);
        List<string> modes = [];
        if (values.Text(mount, "read_only") == "true") modes.Add("ro");
        if (bind is not null)
        {
            values.Text(bind, "create_host_path");
            if (values.Text(bind, "propagation") is { } propagation) modes.Add(propagation);
            if (values.Text(bind, "selinux") is { } label) modes.Add(label);
        }
        if (volume is not null && values.Text(volume, "nocopy") == "true") modes.Add("nocopy");
        return (place.Length == 0 ? "" : place + ":") + target + (modes.Count == 0 ? "" : ":" + string.Join(',', modes));
    }

    private static string Long(ServiceDraft draft, ResolvedMapping mount)
    {
        var values = draft.Values;
        var fields = new MountFields();
        var type = values.Text(mount, "type") ?? "volume";
        fields.Add("type", type);
        fields.Add("source", values.Text(mount, "source") is not { } source ? null : type switch
        {
            "bind" => HostPath.Absolute(source),
            "volume" => draft.Project.Volume(source),
            _ => source,
        });
        fields.Add("target", values.Text(mount, "target"));
        fields.Switch("readonly", values.Text(mount, "read_only"));
        fields.Add("consistency", values.Text(mount, "consistency"));
        if (type == "bind" && mount["bind"] is ResolvedMapping bind)
        {
            fields.Add("bind-propagation", values.Text(bind, "propagation"));
            fields.Add("bind-recursive", values.Text(bind, "recursive"));
            fields.Switch("bind-create-src", values.Text(bind, "create_host_path"));
        }
        if (type == "volume" && mount["volume"] is ResolvedMapping volume)
        {
            fields.Switch("volume-nocopy", values.Text(volume, "nocopy"));
            fields.Add("volume-subpath", values.Text(volume, "subpath"));
            foreach (var label in TakenValues.Pairs(volume["labels"])) fields.Add("volume-label", label);
            values.Take(volume["labels"]);
        }
        if (type == "tmpfs" && mount["tmpfs"] is ResolvedMapping tmpfs)
        {
            fields.Add("tmpfs-size", values.Text(tmpfs, "size"));
            fields.Add("tmpfs-mode", Octal(tmpfs["mode"]));
            values.Take(tmpfs["mode"]);
        }
        if (type == "image" && mount["image"] is ResolvedMapping image) fields.Add("image-subpath", values.Text(image, "subpath"));
        return fields.ToString();
    }

    /// <summary>Permission bits in octal digits: as a number, YAML has read them already.</summary>
    private static string? Octal(ResolvedNode? mode) =>
        mode is ResolvedScalar { Kind: ComposeScalarKind.Integer } number && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var bits) ? Convert.ToString(bits, 8) : TakenValues.TextOf(mode);

    private static bool HasColon(string path) => path.Contains(':', StringComparison.Ordinal);

    private static bool IsDrive(string path) => path.Length > 1 && path[1] == ':' && char.IsAsciiLetter(path[0]) && path.LastIndexOf(':') == 1;
}
