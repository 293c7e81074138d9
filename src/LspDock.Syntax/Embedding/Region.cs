using LspDock.Syntax.Shell;

namespace LspDock.Syntax.Embedding;

/// <summary>A part of a document that is read by one parser.</summary>
/// <param name="Notation">What it is written in.</param>
/// <param name="Text">Its text, and where it stands.</param>
public sealed record Region(Notation Notation, EmbeddedText Text)
{
    /// <summary>How its commands are quoted and continued; of no meaning outside of <see cref="Notation.Shell"/>.</summary>
    public ShellDialect Dialect { get; init; }

    /// <summary>Commands of equal number run on one machine, one after the other; those of another number elsewhere or at another time.</summary>
    public int Session { get; init; }

    /// <summary>Whether the shell that runs the region before it goes on with it, and so knows its variables.</summary>
    public bool ContinuesShell { get; init; }
}
