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
}
