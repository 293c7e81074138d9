using LspDock.Model;
using LspDock.Syntax.Compose.Resolving;
using LspDock.Syntax.DockerRun;
using LspDock.Syntax.Shell;

namespace LspDock.Features.Conversion.ToCompose;

/// <summary>Converts <c>--volume</c> and <c>--mount</c>, and declares the volumes that they name.</summary>
internal sealed class MountFlags(ServiceConversion conversion)
{
    private const string RelativeTarget = "the path in the container has to be absolute";

    private readonly List<MappingBuilder> volumes = [];
    private ResolvedScalar? driver;

    /// <summary>Whether a value of <c>--volume</c> names a volume.</summary>
    public static bool NamesVolume(ShellSlice value) => DockerMounts.Pieces(value) is { Count: > 1 } pieces && DockerMounts.KindOf(pieces[0]) == MountKind.NamedVolume;

    /// <summary><c>[source:]target[:modes]</c>; Compose has the same short form.</summary>
    public void AddVolume(DockerFlag flag, ShellSlice value)
    {
        if (WindowsMount.Read(value) is { } onWindows)
        {
            AddLong("bind", onWindows.Source, onWindows.Target, onWindows.Modes);
            return;
        }
        var pieces = DockerMounts.Pieces(value);
        if (IsRelative(pieces[Math.Min(1, pieces.Count - 1)]))
        {
            conversion.LeaveOut(flag, RelativeTarget);
            return;
        }
        var rest = string.Concat(pieces.Skip(1).Select(piece => ":" + conversion.Text(piece)));
        var text = pieces.Count == 1 ? FolderPaths.Text(conversion, value) : DockerMounts.KindOf(pieces[0]) switch
        {
            MountKind.Bind => Folder(flag, pieces[0]) + rest,
            MountKind.NamedVolume => Volume(pieces[0]) + rest,
            _ => Unclear(flag, pieces[0]) + rest,
        };
        // One letter before a colon is a drive, and no volume's name.
        var isDrive = text.Length > 1 && char.IsAsciiLetter(text[0]) && text[1] == ':';
        if (text.Length > 0 && (!isDrive || text.Length > 2 && text[2] is '\\' or '/' && pieces.Count > 1) && ComposeValues.Accepts(ComposeValues.At("volumes[]")!, text))
        {
            conversion.Service.AddItem("volumes", TemplateReader.Scalar(text));
        }
        else
        {
            conversion.LeaveOut(flag, "Docker takes no such mount");
        }
    }

    /// <summary><c>type=…,source=…,target=…</c>.</summary>
    public void AddMount(DockerFlag flag, ShellSlice value)
    {
        var mount = new MountFields(FlagField.Read(value));
        if (mount["target", "dst", "destination"] is not { Length: > 0 } targetSlice)
        {
            conversion.LeaveOut(flag, "it says no 'target'");
            return;
        }
        if (IsRelative(targetSlice))
        {
            conversion.LeaveOut(flag, RelativeTarget);
            return;
        }
        var target = conversion.Text(targetSlice);
        var source = mount["source", "src"] is { Length: > 0 } from ? from : (ShellSlice?)null;
        var type = mount["type"]?.Value?.ToLowerInvariant() ?? "volume";
        switch (type)
        {
            case "volume":
                AddVolumeMount(flag, mount, source, target);
                return;
            case "tmpfs" when !mount.HasAny("tmpfs-") && !mount.HasAny("consistency") && mount.ReadOnly is null:
                conversion.Service.AddItem("tmpfs", TemplateReader.Scalar(target));
                return;
            case "bind" when source is null:
                conversion.LeaveOut(flag, "it says no 'source'");
                return;
            case "bind" or "tmpfs" or "image" or "npipe" or "cluster":
                AddMount(flag, mount, type, source is not { } path ? null : type == "bind" ? FolderPaths.Text(conversion, path) : conversion.Text(path), target);
                return;
            default:
                conversion.LeaveOut(flag, $"Docker has no mount of type '{type}'");
                return;
        }
    }

    /// <summary>The driver of the volumes that the container is the first to name.</summary>
    public void SetDriver(ShellSlice value)
    {
        driver = conversion.Scalar(value);
        foreach (var volume in volumes.Where(volume => !volume.Has("driver"))) volume.Set("driver", driver);
    }

    /// <summary>Whether a path in the container starts at no root, of Linux or of Windows.</summary>
    private static bool IsRelative(ShellSlice target) => target.Value is { Length: > 0 } path && path[0] is not ('/' or '\\') && !(path.Length > 1 && path[1] == ':');

    private string Volume(ShellSlice name)
    {
        var (key, declaration, isNew) = conversion.Project.Volumes.Use(conversion.Text(name), name.Value);
        if (isNew)
        {
            volumes.Add(declaration);
            if (driver is not null) declaration.Set("driver", driver);
        }
        return key;
    }

    private string Folder(DockerFlag flag, ShellSlice source)
    {
        var text = FolderPaths.Text(conversion, source);
        if (text[0] is '.' or '/' or '~' or '\\' or '$' || text.Length > 1 && text[1] == ':') return text;

        conversion.Note(flag.Span, $"'{ConversionNotes.OnOneLine(text)}' is no name for a volume, so it is taken for a folder beside this file");
        return "./" + text;
    }

    private string Unclear(DockerFlag flag, ShellSlice source)
    {
        var text = conversion.Text(source);
        string[] folders = ["PATH", "DIR", "ROOT", "FOLDER", "LOCATION", "SOCK"];
        if (!folders.Any(folder => text.Contains(folder, StringComparison.OrdinalIgnoreCase))) conversion.Note(flag.Span, $"'{ConversionNotes.OnOneLine(text)}' has to be a path; a volume's name must be declared under 'volumes'");
        return text;
    }

    private void AddVolumeMount(DockerFlag flag, MountFields mount, ShellSlice? source, string target)
    {
        var key = "";
        if (source is { } name)
        {
            key = name.Value is not null ? Volume(name) : Unclear(flag, name);
            SetVolumeOptions(mount, key);
        }
        else if (mount.HasAny("volume-driver") || mount.HasAny("volume-opt"))
        {
            conversion.LeaveOut(flag, "Compose sets the driver of a named volume only; name this one with 'source'");
        }
        if (mount.HasAny("volume-subpath") || mount.HasAny("volume-label") || mount.HasAny("consistency"))
        {
            AddMount(flag, mount, "volume", key.Length == 0 ? null : key, target);
            return;
        }
        string[] modes = [.. mount.ReadOnly == true ? ["ro"] : Array.Empty<string>(), .. mount.IsOn("volume-nocopy") ? ["nocopy"] : Array.Empty<string>()];
        if (key.Length == 0 && modes.Length > 0) AddMount(flag, mount, "volume", null, target);
        else conversion.Service.AddItem("volumes", TemplateReader.Scalar((key.Length == 0 ? "" : key + ":") + target + (modes.Length == 0 ? "" : ":" + string.Join(',', modes))));
    }

    private void SetVolumeOptions(MountFields mount, string key)
    {
        if (conversion.Project.Volumes.Find(key) is not { } volume) return;

        if (mount["volume-driver"] is { Length: > 0 } own && !volume.Has("driver")) volume.Set("driver", conversion.Scalar(own));
        foreach (var (option, setting) in mount.Pairs("volume-opt")) volume.Section("driver_opts").Set(option, conversion.Scalar(setting));
    }

    private void AddMount(DockerFlag flag, MountFields mount, string type, string? source, string target)
    {
        var item = new MappingBuilder();
        item.Set("type", ResolvedScalar.OfText(type));
        if (source is not null) item.Set("source", TemplateReader.Scalar(source));
        item.Set("target", TemplateReader.Scalar(target));
        if (mount.ReadOnly is { } isReadOnly) item.Set("read_only", ResolvedScalar.Of(isReadOnly));
        foreach (var (field, section, key) in Settings)
        {
            if (section == type && mount[field] is { Length: > 0 } setting) item.Section(section).Set(key, Setting(key, setting));
        }
        foreach (var (label, setting) in mount.Pairs("volume-label")) item.Section("volume").Section("labels").Set(label, conversion.Scalar(setting));
        if (mount["consistency"] is { Length: > 0 } consistency) item.Set("consistency", conversion.Scalar(consistency));
        if (mount.HasAny("volume-nocopy") && type == "volume") item.Section("volume").Set("nocopy", ResolvedScalar.Of(mount.IsOn("volume-nocopy")));
        // Unlike the short form, and unlike Compose by itself, --mount makes no folder where there is none.
        if (type == "bind") item.Section("bind").Set("create_host_path", ResolvedScalar.Of(mount.IsOn("bind-create-src")));
        foreach (var field in mount.Unknown) conversion.Note(flag.Span, $"{flag.Name} {ConversionNotes.OnOneLine(field.Whole.Template)}: Compose has no such setting of a mount");
        conversion.Service.AddItem("volumes", item);
    }

    private ResolvedScalar Setting(string key, ShellSlice setting)
    {
        var text = conversion.Text(setting);
        // The mode of a file system in memory is octal, as the leading zero tells.
        if (key == "mode") return text.All(letter => letter is >= '0' and <= '7') ? ResolvedScalar.OfInteger("0" + text.TrimStart('0')) : TemplateReader.Scalar(text);
        return CatalogFlags.Integer(text) is { } size && key == "size" ? size : TemplateReader.Scalar(text);
    }

    private void AddLong(string type, string source, string target, string modes)
    {
        var item = new MappingBuilder();
        item.Set("type", ResolvedScalar.OfText(type));
        item.Set("source", TemplateReader.Scalar(source));
        item.Set("target", TemplateReader.Scalar(target));
        if (modes.Split(',').Contains("ro")) item.Set("read_only", ResolvedScalar.Of(true));
        if (modes.Split(',').Contains("nocopy")) item.Section("volume").Set("nocopy", ResolvedScalar.Of(true));
        conversion.Service.AddItem("volumes", item);
    }

    private static readonly (string Field, string Section, string Key)[] Settings =
    [
        ("bind-propagation", "bind", "propagation"), ("bind-recursive", "bind", "recursive"),
        ("volume-subpath", "volume", "subpath"), ("image-subpath", "image", "subpath"),
        ("tmpfs-size", "tmpfs", "size"), ("tmpfs-mode", "tmpfs", "mode"),
    ];
}
