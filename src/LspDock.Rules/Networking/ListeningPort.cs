using System.Collections.Immutable;
using LspDock.Catalog;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Networking;

/// <summary>The one TCP port on which a container is sure to listen.</summary>
internal static class ListeningPort
{
    /// <summary>Servers that are told where to listen by their own flags alone.</summary>
    private static readonly string[] Servers = ["redis-server", "valkey-server", "mongod", "mysqld", "mariadbd", "postgres", "nginx", "httpd-foreground", "apache2-foreground", "memcached"];

    /// <summary>Parts of words of a command that may tell where to listen.</summary>
    private static readonly string[] ListenWords = ["port", "listen", "bind", "addr", "host", "conf", "http", "web", ":"];

    /// <summary>Images that expose a port on which they listen only when they are asked to.</summary>
    private static readonly string[] ListeningOnRequest = ["containrrr/watchtower", "telegraf"];

    /// <summary>The port; null when there are several, of which some may be unused, or when anything that is written may have moved it.</summary>
    public static int? Of(Container container)
    {
        if (container.IsPartial || container.Entrypoint is not null || !container.EnvironmentFiles.IsEmpty || !container.Configs.IsEmpty) return null;
        if (container.Options.Texts(ContainerOption.VolumesFrom) is { IsEmpty: false } || !IsServer(container.Command) || !IsKnownWell(container)) return null;

        return ImagePorts.Of(container) is { Count: > 0 } ports && ports.TrueForAll(port => port == ports[0]) && ports[0].First == ports[0].Last ? ports[0].First : null;
    }

    /// <summary>Whether the image's own command runs, or its server with flags of another kind.</summary>
    private static bool IsServer(Setting<ImmutableArray<string>>? command)
    {
        if (command is null) return true;
        if (!command.IsKnown(out var words) || words is not [var program, ..]) return false;

        var hasProgram = Servers.Contains(program);
        return (hasProgram || program.StartsWith("-", StringComparison.Ordinal)) && words.Skip(hasProgram ? 1 : 0).All(IsOfAnotherKind);
    }

    private static bool IsOfAnotherKind(string word) =>
        !word.StartsWith("/", StringComparison.Ordinal) && !word.StartsWith("-p", StringComparison.Ordinal) && !ListenWords.Any(part => word.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool IsKnownWell(Container container)
    {
        // What is built here may read any variable, and only its own EXPOSE says that it is a server at all.
        if (container.Build is not null) return container.Environment.IsEmpty && container.Build.IsKnown(out var build) && build.Stage is { } stage && stage.Chain.Any(each => !each.ExposedPorts.IsEmpty);

        return container.Image.IsKnown(out var image) && ImageCatalog.Find(image) is { Evidence: not ImageEvidence.Knowledge } known && !known.Names.Any(ListeningOnRequest.Contains)
            && !container.Mounts.Any(mount => mount.Target.IsKnown(out var target) && UnixPath.Normalize(target) is { } path && MayHoldConfiguration(path, known));
    }

    /// <summary>Whether a volume stands where a program's configuration is: who fills it is not known.</summary>
    private static bool MayHoldConfiguration(string path, KnownImage image) =>
        UnixPath.IsAtOrBelow(path, "/etc") && !ImagePorts.IsContent(path)
        || image.ConfigDirectories.Any(directory => !ImagePorts.IsContent(directory) && (UnixPath.IsAtOrBelow(path, directory) || UnixPath.IsAtOrBelow(directory, path)));
}
