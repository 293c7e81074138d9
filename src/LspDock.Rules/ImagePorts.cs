using LspDock.Catalog;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules;

/// <summary>The TCP ports on which a container's image says that it listens.</summary>
internal static class ImagePorts
{
    private static readonly string[] ListenWords = ["PORT", "LISTEN", "ADDR", "BIND", "URL"];

    /// <summary>Where web servers and stores have what they serve, and every image its time: nothing there tells a program where to listen.</summary>
    private static readonly string[] ContentPaths = ["/usr/share/nginx/html", "/usr/local/apache2/htdocs", "/var/www/html", "/docker-entrypoint-initdb.d", "/etc/localtime", "/etc/timezone"];

    /// <summary>The TCP ports that the image exposes; null when not all of them are known.</summary>
    public static List<PortRange>? Of(Container container)
    {
        if (container.Build is null) return container.Image.IsKnown(out var image) && IsAsDocumented(container, image) ? Known(image) : null;
        if (!container.Build.IsKnown(out var build) || build.Stage is not { } built) return null;

        var ports = new List<PortRange>();
        foreach (var stage in built.Chain)
        {
            foreach (var exposed in stage.ExposedPorts)
            {
                if (exposed.Port.IsDefault && !build.Arguments.IsEmpty || !exposed.Port.IsKnown(out var port)) return null;
                if (exposed.Protocol == "tcp") ports.Add(port);
            }
            if (stage.BaseImage is null) continue;
            if (!stage.BaseImage.IsKnown(out var from) || stage.BaseImage.IsDefault && MayBeOther(build) || Known(from) is not { } inherited) return null;
            ports.AddRange(inherited);
        }
        return ports;
    }

    /// <summary>Whether a path holds what is served, and no configuration.</summary>
    public static bool IsContent(string path) => ContentPaths.Any(directory => UnixPath.IsAtOrBelow(path, directory));

    /// <summary>Whether the build may have another base image than its Dockerfile's default: it gives an argument for it that is no version.</summary>
    private static bool MayBeOther(ImageBuild build) =>
        build.Arguments.Any(given => build.GlobalArguments.Any(declared => declared.Name == given.Name) && !(given.Value.IsKnown(out var value) && value.Length > 0 && char.IsDigit(value[0])));

    /// <summary>Whether an image that is not built here runs as what is known of it says: no variant of another kind, and no file mounted that may be its configuration.</summary>
    private static bool IsAsDocumented(Container container, ImageReference image)
    {
        if (image.Tag is { } tag && !(tag is "latest" or "alpine" or "stable" || char.IsDigit(tag[0]) || tag.Length > 1 && tag[0] == 'v' && char.IsDigit(tag[1]))) return false;
        if (container.Environment.Any(variable => MayConfigurePort(variable.Name))) return false;

        var data = ImageCatalog.Find(image) is { } known ? known.DataDirectories.AddRange(known.UndeclaredDataDirectories) : [];
        return container.Mounts.All(mount => mount.Kind.Is(MountKind.NamedVolume) || mount.Target.IsKnown(out var target) && UnixPath.Normalize(target) is { } path && (data.Any(directory => UnixPath.IsAtOrBelow(path, directory)) || IsContent(path)));
    }

    private static bool MayConfigurePort(string variable) =>
        ListenWords.Any(word => variable.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static List<PortRange>? Known(ImageReference image)
    {
        if (ImageCatalog.Find(image) is not { } known) return null;

        var ports = new List<PortRange>();
        foreach (var text in known.Ports)
        {
            if (!text.EndsWith("/tcp", StringComparison.Ordinal)) continue;
            if (PortRange.Parse(text.Substring(0, text.Length - "/tcp".Length)) is not { } port) return null;
            ports.Add(port);
        }
        return ports;
    }
}
