
namespace LspDock.Syntax.Embedding;

/// <summary>What the word behind a Markdown fence says about the code in it.</summary>
internal enum FenceLanguage
{
    /// <summary>Nothing that helps: no word, or plain text.</summary>
    Unspecified,

    /// <summary>sh, bash, console and their kin.</summary>
    Shell,

    /// <summary>PowerShell.</summary>
    PowerShell,

    /// <summary>The Windows command prompt.</summary>
    Cmd,

    /// <summary>YAML, which may be a Compose file.</summary>
    Yaml,

    /// <summary>A Compose file.</summary>
    Compose,

    /// <summary>A Dockerfile.</summary>
    Dockerfile,

    /// <summary>A language that is not read here.</summary>
    Other,
}
