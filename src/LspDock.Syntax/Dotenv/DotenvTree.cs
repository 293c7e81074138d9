using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Embedding;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Dotenv;

/// <summary>
/// An env file read as Compose reads it; see https://github.com/compose-spec/compose-go/blob/main/dotenv/parser.go. Every text gives a tree.
/// Where Compose stops, reading goes on with the next line.
/// </summary>
public sealed class DotenvTree
{
    internal DotenvTree(EmbeddedText source, ImmutableArray<DotenvEntry> entries, ImmutableArray<TextSpan> comments, ImmutableArray<SyntaxProblem> problems, bool isShell)
    {
        Source = source;
        Entries = entries;
        Comments = comments;
        Problems = problems;
        IsShell = isShell;
    }

    /// <summary>The text that was read.</summary>
    public EmbeddedText Source { get; }

    /// <summary>The variables, in order of writing; names may repeat.</summary>
    public ImmutableArray<DotenvEntry> Entries { get; }

    /// <summary>The comments with their <c>#</c>, without the line break, in order.</summary>
    public ImmutableArray<TextSpan> Comments { get; }

    /// <summary>What Compose refuses, in order of position; kinds are in <see cref="DotenvProblemKind"/>. Empty for a shell script.</summary>
    public ImmutableArray<SyntaxProblem> Problems { get; }

    /// <summary>Whether the text has commands of a shell, which is then what reads it.</summary>
    public bool IsShell { get; }

    /// <summary>Reads a text. Costs time in proportion to its length.</summary>
    public static DotenvTree Parse(EmbeddedText source, DotenvFormat format = DotenvFormat.Compose) => new DotenvParser(source).Read(format);

    /// <summary>What the file sets, together with what files before it set: a value may name a variable that stands above it.</summary>
    /// <param name="earlier">What is known when the file is read.</param>
    public ComposeVariables Variables(ComposeVariables earlier)
    {
        var known = earlier.WithFile([]);
        foreach (var entry in Entries)
        {
            // A name alone takes its value from the environment, else from a file before this one.
            if (entry.Value is null && known.Find(entry.Key) is not null) continue;

            var value = entry.Template is { } template ? Interpolation.Read(template, known).Text : entry.Value;
            known = known.WithFile([new ComposeVariable(entry.Key, value) { Document = Source.Document, Span = Source.ToHost(entry.KeySpan) }]);
        }
        return known;
    }
}
