using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax.Embedding;

namespace LspDock.Syntax.Dockerfile;

/// <summary>A Dockerfile as written. Spans are offsets into <see cref="EmbeddedText.Text"/> of <see cref="Source"/>; those of comments are the host's.</summary>
public sealed class DockerfileTree
{
    internal DockerfileTree(EmbeddedText source) => Source = source;

    /// <summary>The text that was read.</summary>
    public EmbeddedText Source { get; }

    /// <summary>The character that continues lines and escapes: a backslash, or a backtick when the directive says so.</summary>
    public char Escape { get; internal init; } = '\\';

    /// <summary>The parser directives, in order.</summary>
    public ImmutableArray<ParserDirective> Directives { get; internal init; } = [];

    /// <summary>The instructions in order, those of ONBUILD left out.</summary>
    public ImmutableArray<DockerfileInstruction> Instructions { get; internal init; } = [];

    /// <summary>The stages in order.</summary>
    public ImmutableArray<DockerfileStage> Stages { get; internal init; } = [];

    /// <summary>The comments. One above an instruction governs it; one inside an instruction, the line below; a <c>check</c> directive, the file.</summary>
    public ImmutableArray<Comment> Comments { get; internal init; } = [];

    /// <summary>What Docker would refuse; the kinds are <see cref="DockerfileProblemKind"/>'s.</summary>
    public ImmutableArray<SyntaxProblem> Problems { get; internal init; } = [];

    /// <summary>The stages as the model has them; read when first asked for.</summary>
    internal DockerfileStages Bound => field ??= new(DockerfileBinder.Bind(this), DockerfileBinder.GlobalArguments(this));

    /// <summary>What rules may ask for: the stages and the instructions.</summary>
    public IEnumerable<object> Nodes => [.. Stages, .. Instructions];

    /// <summary>Reads a Dockerfile.</summary>
    public static DockerfileTree Parse(EmbeddedText source) => new DockerfileParser(source).Parse(isExcerpt: false);

    /// <summary>Reads some lines of a Dockerfile, as articles show them: that FROM is missing is no problem.</summary>
    public static DockerfileTree ParseExcerpt(EmbeddedText source) => new DockerfileParser(source).Parse(isExcerpt: true);
}
