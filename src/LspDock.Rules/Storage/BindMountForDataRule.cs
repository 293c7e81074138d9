using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Storage;

/// <summary>A database's files in a folder of the host depend on that host's paths, users and file system.</summary>
public sealed class BindMountForDataRule() : ProjectRule(RuleDescriptors.BindMountForData)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        var names = new VolumeNames(project);
        return project.Containers.SelectMany(container => Check(container, names));
    }

    private IEnumerable<Finding> Check(Container container, VolumeNames names)
    {
        if (!container.Mounts.Any(IsChosenLightly) || container.Build is not null || !container.Image.IsKnown(out var reference)) yield break;
        if (ImageCatalog.Find(reference) is not { } image || HoldsFilesOfPeople(reference)) yield break;

        foreach (var mount in container.Mounts.Where(IsChosenLightly))
        {
            if (!mount.Target.IsKnown(out var target) || UnixPath.Normalize(target) is not { } directory || !IsOpaque(directory)) continue;

            var index = image.DataDirectories.AddRange(image.UndeclaredDataDirectories).IndexOf(directory);
            if (index < 0) continue;

            var name = names.Make(container, reference, directory, isMain: index == 0);
            var fix = Fix.Unsafe($"Use a named volume '{name}'", () => mount.Origin.UseVolume(name) + container.Origin.DeclareVolume(name));
            yield return Report(mount.Origin, $"{container.Origin.Subject} keeps the data of '{reference.FamiliarName}' in a folder of the host", fix) with { Subject = container.Origin.Subject };
        }
    }

    /// <summary>Whether people put files into the image's data themselves, for which they need to see them.</summary>
    private static bool HoldsFilesOfPeople(ImageReference image) => UnixPath.LastSegment(image.Repository) is "minecraft-server" or "filebrowser" or "syncthing" or "sftp" or "sftpgo" or "paperless-ngx" or "jellyfin" or "immich-server" or "ollama";

    /// <summary>Whether a directory is nobody's but the program's own: none of configuration, logs, extensions, or a site's code.</summary>
    private static bool IsOpaque(string directory) =>
        !UnixPath.IsAtOrBelow(directory, "/etc") && !UnixPath.IsAtOrBelow(directory, "/mnt") && !UnixPath.IsAtOrBelow(directory, "/tmp") && !UnixPath.IsAtOrBelow(directory, "/var/www") && !UnixPath.IsAtOrBelow(directory, "/var/log")
        && UnixPath.LastSegment(directory) is not ("config" or "configdb" or "conf" or "logs" or "log" or "temp" or "cache" or "plugins" or "extensions" or "addons" or "modules" or "themes" or "media" or "consume" or "sites" or "backup");

    /// <summary>Whether it is a writable bind mount of a folder that was not chosen for its place: a variable names that, or it is where other disks are mounted.</summary>
    private static bool IsChosenLightly(Mount mount) =>
        mount.Kind.Is(MountKind.Bind) && !mount.ReadOnly.Is(true)
        && mount.Source is { IsDefault: false } source && source.IsKnown(out var folder)
        && !(UnixPath.Normalize(folder) is { } path && (UnixPath.IsAtOrBelow(path, "/mnt") || UnixPath.IsAtOrBelow(path, "/media") || path.StartsWith("/volume", StringComparison.Ordinal)));
}
