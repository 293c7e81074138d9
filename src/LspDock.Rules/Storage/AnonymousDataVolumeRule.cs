using System.Collections.Immutable;
using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Storage;

/// <summary>Data in a volume without a name is lost with its container, or left behind where nothing finds it again.</summary>
public sealed class AnonymousDataVolumeRule() : ProjectRule(RuleDescriptors.AnonymousDataVolume)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        var names = new VolumeNames(project);
        foreach (var container in project.Containers)
        {
            if (Check(container, names) is { } finding) yield return finding with { Subject = container.Origin.Subject };
        }
    }

    private Finding? Check(Container container, VolumeNames names)
    {
        if (container.IsPartial || container.Build is not null || !container.Image.IsKnown(out var reference) || ImageProgram.IsReplaced(container)) return null;
        if (DataOf(reference).RemoveAll(HoldsWhatCanBeMadeAgain) is not [var main, ..] directories || IsCache(reference, container) || MayKeepItElsewhere(container)) return null;

        Mount? above = null;
        foreach (var mount in container.Mounts)
        {
            if (!mount.Kind.IsKnown(out var kind) || !mount.Target.IsKnown(out var target) || UnixPath.Normalize(target) is not { } path) return null;

            if (kind == MountKind.AnonymousVolume && path == main) return AtAnonymousVolume(container, reference, mount, names.Make(container, reference, main, isMain: true));
            if (directories.Any(directory => UnixPath.IsAtOrBelow(path, directory))) return null;
            if (UnixPath.IsAtOrBelow(main, path)) above = mount;
        }

        // Where the tag tells no version, the directory may be another one. Without a volume of the image's the mount holds the data.
        if (above is not null && (!TellsVersion(reference) || ImageCatalog.Find(reference) is { DataDirectories.IsEmpty: true })) return null;

        var name = names.Make(container, reference, main, isMain: true);
        var fix = Fix.Unsafe($"Keep it in a named volume '{name}'", () => container.Origin.Add(ContainerOption.Volumes, $"{name}:{main}") + container.Origin.DeclareVolume(name));
        return above is null
            ? Report(container.Origin, $"{container.Origin.Subject} has no volume for '{main}': what '{reference.FamiliarName}' stores there is {Loss(container)}", fix)
            : Report(above.Origin, $"{container.Origin.Subject} mounts {(above.Kind.Is(MountKind.Bind) ? "a folder" : "something")} above '{main}', where '{reference.FamiliarName}' keeps its data in a volume without a name all the same", fix) with { Severity = Severity.Warning };
    }

    private Finding AtAnonymousVolume(Container container, ImageReference reference, Mount mount, string name) =>
        Report(mount.Origin, $"{container.Origin.Subject} keeps the data of '{reference.FamiliarName}' in a volume without a name: it is {Loss(container)}",
            Fix.Unsafe($"Name the volume '{name}'", () => mount.Origin.UseVolume(name) + container.Origin.DeclareVolume(name)));

    /// <summary>The directories of an image's data. Of those that it does not declare as volumes, only a store's are sure to hold what is missed: with other images that hangs on how they are set up.</summary>
    private static ImmutableArray<string> DataOf(ImageReference reference) =>
        ImageCatalog.Find(reference) is not { } image ? []
        : image.DataDirectories.IsEmpty && IsStore(reference) ? image.UndeclaredDataDirectories
        : image.DataDirectories;

    /// <summary>Whether an image is a database or a search engine that keeps all it has in its directory.</summary>
    private static bool IsStore(ImageReference image) => image.FamiliarName == "mcr.microsoft.com/mssql/server"
        || UnixPath.LastSegment(image.Repository) is "elasticsearch" or "opensearch" or "qdrant" or "weaviate" or "meilisearch" or "typesense" or "cockroach" or "oracle-free" or "etcd" or "questdb" or "victoria-metrics" or "milvus";

    private static string Loss(Container container) => container.Options.Switch(ContainerOption.AutoRemove).Is(true) ? "deleted when it stops, as it is removed then" : "lost with the container";

    private static bool TellsVersion(ImageReference reference) => reference.Tag is { } tag && tag.Any(char.IsDigit);

    private static bool HoldsWhatCanBeMadeAgain(string directory) =>
        UnixPath.IsAtOrBelow(directory, "/tmp") || UnixPath.IsAtOrBelow(directory, "/var/cache") || UnixPath.IsAtOrBelow(directory, "/var/log")
        || UnixPath.LastSegment(directory) is "logs" or "log" or "temp" or "cache" or "transcode";

    /// <summary>Whether the image's whole data is a cache: the images of a Docker in Docker, and Redis and its kin unless told to write to disk.</summary>
    private static bool IsCache(ImageReference reference, Container container) =>
        reference.FamiliarName == "docker"
        || reference.FamiliarName is "redis" or "valkey/valkey"
        && !(container.Command.IsKnown(out var words) && words.Any(word => word.IndexOf("appendonly", StringComparison.Ordinal) >= 0 || word == "--save"));

    /// <summary>Whether the text shows that the data lies elsewhere: volumes of another container, or a variable or argument with a path at which something is mounted.</summary>
    private static bool MayKeepItElsewhere(Container container)
    {
        if (container.References.Any(reference => reference.Attribute is "volumes_from" or "--volumes-from" or "VolumesFrom")) return true;
        if (container.Environment.Any(variable => variable.Name == "PGDATA" && !variable.Value.IsKnown(out _))) return true;
        if (container.Mounts.IsEmpty) return false;

        var folders = container.Mounts
            .Where(mount => !mount.ReadOnly.Is(true))
            .Select(mount => mount.Target.IsKnown(out var target) ? UnixPath.Normalize(target) : null)
            .Where(folder => folder is not null && !UnixPath.IsAtOrBelow(folder, "/etc") && !UnixPath.IsAtOrBelow(folder, "/run"))
            .ToList();
        var words = container.Environment.Select(variable => variable.Value.IsKnown(out var value) ? value : "").Concat(container.Command.IsKnown(out var command) ? command : []);
        return words.Any(word => folders.Any(folder => Names(word, folder!)));
    }

    /// <summary>Whether a word holds a path in a folder. Of a path with a pattern, as <c>/data{1...8}</c>, only what stands before that is known.</summary>
    private static bool Names(string word, string folder)
    {
        var address = word.IndexOf("://", StringComparison.Ordinal);
        var slash = word.IndexOf('/', address < 0 ? 0 : address + "://".Length);
        if (slash < 0) return false;

        var pattern = word.IndexOfAny(['{', '*'], slash);
        if (pattern >= 0) return folder.StartsWith(word.Substring(slash, pattern - slash), StringComparison.Ordinal);
        return UnixPath.Normalize(word.Substring(slash)) is { } path && UnixPath.IsAtOrBelow(path, folder);
    }
}
