using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax;
using LspDock.Text;

namespace LspDock.Features.Workspace;

/// <summary>What the configuration files say about the documents of an editor. Read when first needed, and again when told that they changed.</summary>
public sealed class EditorConfiguration
{
    private ConfigurationFiles files = new();

    /// <summary>The name of a configuration file.</summary>
    public static string FileName => Rules.Configuration.LintConfiguration.FileName;

    /// <summary>What holds for a document; null when the configuration leaves it out. A document that is not on the disk has the defaults.</summary>
    public LintSettings? SettingsOf(DocumentPath document)
    {
        if (!IsOnDisk(document)) return LintSettings.Default;

        var loaded = Volatile.Read(ref files).For(document.Value);
        return loaded.Ignores(document.Value) ? null : loaded.Configuration.Settings;
    }

    /// <summary>What is around a document: the open documents as they are, everything else as it is on the disk.</summary>
    public SurroundingFiles FilesAround(DocumentPath document, ImmutableDictionary<DocumentPath, OpenDocument> open) =>
        IsOnDisk(document) ? new WorkspaceFiles([WorkspaceFiles.RootOf(document.Value)], Volatile.Read(ref files), open) : SurroundingFiles.Unseen;

    private static bool IsOnDisk(DocumentPath document) => Path.IsPathFullyQualified(document.Value) && !document.Value.Contains('\0');

    /// <summary>Forgets what was read.</summary>
    public void Reload() => Volatile.Write(ref files, new());
}
