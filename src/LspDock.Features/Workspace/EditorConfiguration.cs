using LspDock.Linting;
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
        if (!Path.IsPathFullyQualified(document.Value) || document.Value.Contains('\0')) return LintSettings.Default;

        var loaded = Volatile.Read(ref files).For(document.Value);
        return loaded.Ignores(document.Value) ? null : loaded.Configuration.Settings;
    }

    /// <summary>Forgets what was read.</summary>
    public void Reload() => Volatile.Write(ref files, new());
}
