using System.Collections.Immutable;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Shell;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Dockerfile;

/// <summary>An instruction with all its lines. Spans are offsets into <see cref="EmbeddedText.Text"/> of <see cref="Source"/>.</summary>
public sealed record DockerfileInstruction
{
    /// <summary>The Dockerfile's text.</summary>
    public required EmbeddedText Source { get; init; }

    /// <summary>Which instruction it is.</summary>
    public required DockerfileKeyword Keyword { get; init; }

    /// <summary>The keyword as written.</summary>
    public required DockerfileWord KeywordWord { get; init; }

    /// <summary>The character that continues its lines and escapes in its arguments.</summary>
    public required char Escape { get; init; }

    /// <summary>From the keyword to the last argument, or to the end of the last here-document.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>All its lines whole, with the last one's line break when there is one.</summary>
    public TextSpan Lines { get; init; }

    /// <summary>The flags before the arguments.</summary>
    public ImmutableArray<DockerfileFlag> Flags { get; init; } = [];

    /// <summary>Everything behind keyword and flags, trimmed, here-document bodies left out; empty at the keyword's end when there is nothing.</summary>
    public TextSpan ArgumentsSpan { get; init; }

    /// <summary>
    /// The arguments: elements of the JSON array when <see cref="IsJson"/>; the words of FROM, COPY, ADD, VOLUME, EXPOSE, ENV, LABEL and ARG;
    /// the kind and the command of HEALTHCHECK; one word with everything for the others. Empty for ONBUILD, which has a <see cref="Trigger"/>.
    /// </summary>
    public ImmutableArray<DockerfileWord> Arguments { get; init; } = [];

    /// <summary>Whether the arguments are written as a JSON array: the exec form of RUN, CMD and ENTRYPOINT.</summary>
    public bool IsJson { get; init; }

    /// <summary>Whether the JSON array has elements that are no strings, which Docker refuses; they are not among the arguments.</summary>
    public bool HasNonStringElements { get; init; }

    /// <summary>The names and values of ENV, LABEL and ARG.</summary>
    public ImmutableArray<DockerfileAssignment> Assignments { get; init; } = [];

    /// <summary>Whether ENV or LABEL is written in the old form, a name and a value with a space between them.</summary>
    public bool IsLegacyAssignment { get; init; }

    /// <summary>The here-documents in the order of their bodies.</summary>
    public ImmutableArray<DockerfileHeredoc> Heredocs { get; init; } = [];

    /// <summary>
    /// What a shell reads: the command of RUN, CMD, ENTRYPOINT and HEALTHCHECK in shell form, with its lines joined, without comments;
    /// the body when RUN has nothing but one here-document; command and bodies when it has more. Null in exec form, and for scripts that name another interpreter.
    /// </summary>
    public EmbeddedText? Shell { get; init; }

    /// <summary>Which shell reads it: what the last SHELL says, else the command prompt in files whose escape directive is the backtick.</summary>
    public ShellDialect Dialect { get; init; }

    /// <summary>What the shell reads, as commands; read when first asked for. Null when <see cref="Shell"/> is.</summary>
    public ShellTree? ShellTree => Shell is null ? null : field ??= ShellTree.Parse(Shell, Dialect);

    /// <summary>The instruction behind ONBUILD. Null when there is none.</summary>
    public DockerfileInstruction? Trigger { get; init; }

    /// <summary>Blank lines inside the instruction, each without its line break.</summary>
    public ImmutableArray<TextSpan> EmptyContinuationLines { get; init; } = [];

    /// <summary>Where the instruction stands; its removal takes its lines.</summary>
    public DockerfileOrigin Origin => DockerfileOrigin.OfInstruction(this);

    /// <summary>Where an argument, a value or any other part stands.</summary>
    public DockerfileOrigin OriginOf(TextSpan span) => DockerfileOrigin.OfPart(this, span);

    /// <summary>The flag of a name; the first when it is repeated. Null when there is none.</summary>
    public DockerfileFlag? Flag(string name) => Flags.FirstOrDefault(flag => flag.Name == name);
}
