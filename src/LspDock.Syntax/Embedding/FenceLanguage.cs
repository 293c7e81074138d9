namespace LspDock.Syntax.Embedding;

/// <summary>What the word behind a Markdown fence says about the code in it.</summary>
internal enum FenceLanguage
{
    /// <summary>Nothing that helps: no word, or plain text.</summary>
    Unspecified,

    /// <summary>sh, bash and their kin.</summary>
    Shell,

    /// <summary>A terminal's session, in which <c>#</c> may be root's prompt: console, shell-session.</summary>
    Session,

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

    /// <summary>Markdown, whose own fences are read.</summary>
    Markdown,

    /// <summary>A language that is not read here.</summary>
    Other,
}
