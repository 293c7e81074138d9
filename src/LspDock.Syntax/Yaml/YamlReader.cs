using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax.Embedding;
using YamlDotNet.Core;

namespace LspDock.Syntax.Yaml;

/// <summary>
/// Feeds YamlDotNet's events to the tree builder, and mends the text where the library gives up: what offends is written over in a
/// copy of the same length, so that offsets stay, and the copy is read again.
/// </summary>
internal static class YamlReader
{
    /// <summary>The number of nested collections that are read; what is nested deeper is reported and left out.</summary>
    public const int DeepestLevel = 200;

    private const int MostRepairs = 8;
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The private-use characters that stand in for <see cref="EmbeddedText.UncommonBreaks"/>, which are line breaks for the library too.</summary>
    private static readonly char[] Substitutes = ['\uF8F0', '\uF8F1', '\uF8F2'];

    /// <summary>Reads a text.</summary>
    public static YamlTree Read(EmbeddedText source)
    {
        var text = source.Text.ToString();
        var problems = ImmutableArray.CreateBuilder<SyntaxProblem>();
        var copy = new YamlWorkingCopy(text);
        YamlNesting.Limit(copy, source, problems);
        YamlTreeBuilder builder;
        for (var repairs = 0; ; repairs++)
        {
            builder = new YamlTreeBuilder(source.Text, text, copy);
            if (Feed(builder, copy) is not { } failure) break;

            if (YamlRepair.Apply(copy, failure, builder.OpenFlowStart) is { } repaired) problems.Add(new SyntaxProblem(repaired.Kind, new TextOrigin(source, repaired.Span)) { Arguments = repaired.Arguments, IsMisread = true });
            else break;

            if (repairs == MostRepairs) break;
        }

        var documents = builder.Finish();
        foreach (var (kind, span, arguments) in builder.Problems) problems.Add(new SyntaxProblem(kind, new TextOrigin(source, span)) { Arguments = arguments });
        return new YamlTree(source, documents, YamlComments.Find(text, builder.Leaves), [.. builder.FlowSpans], [.. problems.OrderBy(problem => ((TextOrigin)problem.At).DecodedSpan.Start)]);
    }

    /// <summary>Gives the library's text to the builder until its end; null when it got there, else what stopped it.</summary>
    private static YamlFailure? Feed(YamlTreeBuilder builder, YamlWorkingCopy copy)
    {
        var start = copy.Length > 0 && copy[0] == ByteOrderMark ? 1 : 0;
        var text = Exchange(copy.ToString(start), EmbeddedText.UncommonBreaks, Substitutes);
        try
        {
            var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
            while (parser.MoveNext())
            {
                if (!builder.Add(parser.Current!, start)) return null;
            }
            return null;
        }
        catch (YamlException exception)
        {
            return new YamlFailure(exception.Message, (int)exception.Start.Index + start, (int)exception.End.Index + start);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException or OverflowException or FormatException)
        {
            // The library's own slips on broken text, without a position.
            return new YamlFailure(exception.Message, builder.LastOffset, builder.LastOffset);
        }
    }

    /// <summary>A scalar's value with the uncommon breaks put back.</summary>
    public static string Restore(string value) => Exchange(value, Substitutes, EmbeddedText.UncommonBreaks);

    private static string Exchange(string text, char[] from, char[] to)
    {
        for (var index = 0; index < from.Length; index++)
        {
            if (text.IndexOf(from[index]) >= 0) text = text.Replace(from[index], to[index]);
        }
        return text;
    }
}
