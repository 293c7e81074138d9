namespace LspDock.Syntax.Embedding;

/// <summary>What a document or a region is written in.</summary>
public enum Notation
{
    /// <summary>A Compose file.</summary>
    Compose,

    /// <summary>A Dockerfile.</summary>
    Dockerfile,

    /// <summary>A shell script, or the commands of a transcript without their prompts.</summary>
    Shell,

    /// <summary>Markdown, with regions of its own.</summary>
    Markdown,

    /// <summary>Text into which people pasted terminal sessions: articles, notes, console output.</summary>
    Transcript,

    /// <summary>An env file: the variables of a Compose project or of its containers.</summary>
    Dotenv,

    /// <summary>A file that tells a build server what to run: GitHub Actions, GitLab CI, Azure Pipelines.</summary>
    Pipeline,

    /// <summary>A Makefile.</summary>
    Makefile,

    /// <summary>reStructuredText, with regions of its own.</summary>
    RestructuredText,

    /// <summary>AsciiDoc, with regions of its own.</summary>
    AsciiDoc,

    /// <summary>A <c>package.json</c>, whose scripts are commands.</summary>
    PackageScripts,

    /// <summary>A systemd unit.</summary>
    Unit,

    /// <summary>The user data of cloud-init.</summary>
    CloudConfig,
}
