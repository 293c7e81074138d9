using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Shell;

/// <summary>Gathers the parts of a word; literal letters next to each other become one part.</summary>
/// <param name="text">The shell text.</param>
internal sealed class ShellWordParts(string text)
{
    private readonly ImmutableArray<ShellWordPart>.Builder parts = ImmutableArray.CreateBuilder<ShellWordPart>();
    private int literalStart = -1;
    private int literalEnd;
    private int run;
    private int openedAt = -1;
    private int partsWhenOpened;

    /// <summary>Whether nothing was added yet.</summary>
    public bool IsEmpty => parts.Count == 0 && literalStart < 0 && run == 0;

    /// <summary>Adds the letter at an offset.</summary>
    public void AddLiteral(int offset, ShellQuote quote)
    {
        if (literalStart < 0) (literalStart, literalQuote) = (offset, quote);
        literalEnd = offset + 1;
    }

    private ShellQuote literalQuote;

    /// <summary>Adds an escape sequence and the letters it stands for.</summary>
    public void AddEscape(TextSpan span, string value, ShellQuote quote)
    {
        Flush();
        parts.Add(new ShellWordPart(span, value, quote, run));
    }

    /// <summary>Adds an expansion of unknown value.</summary>
    public void AddExpansion(TextSpan span, ShellQuote quote, string? variable = null, bool isGuarded = false)
    {
        Flush();
        parts.Add(new ShellWordPart(span, null, quote, run) { IsExpansion = true, Variable = variable, IsGuarded = isGuarded });
    }

    /// <summary>Adds the elements of an array.</summary>
    public void AddArray(TextSpan span, ShellQuote quote, string array, bool isJoined)
    {
        Flush();
        parts.Add(new ShellWordPart(span, null, quote, run) { IsExpansion = true, Array = array, IsJoined = isJoined });
    }

    /// <summary>Adds a quoted stretch without expansions, given without its quotes; it may be empty.</summary>
    public void AddQuoted(TextSpan span, ShellQuote quote)
    {
        Open(span.Start, quote);
        parts.Add(new ShellWordPart(span, text.Substring(span.Start, span.Length), quote, run));
        Close();
    }

    /// <summary>A quoted stretch starts.</summary>
    public void Open(int offset, ShellQuote quote)
    {
        Flush();
        run++;
        (openedAt, partsWhenOpened, literalQuote) = (offset, parts.Count, quote);
    }

    /// <summary>A quoted stretch ends; an empty one leaves an empty part, so that it can be edited.</summary>
    public void Close()
    {
        var quote = literalQuote;
        Flush();
        if (parts.Count == partsWhenOpened) parts.Add(new ShellWordPart(new TextSpan(openedAt, 0), "", quote, run));
        run++;
    }

    /// <summary>The word.</summary>
    public ShellWord ToWord(TextSpan span)
    {
        Flush();
        return new ShellWord(span, text.Substring(span.Start, span.Length), parts.ToImmutable());
    }

    private void Flush()
    {
        if (literalStart < 0) return;
        var span = TextSpan.FromBounds(literalStart, literalEnd);
        parts.Add(new ShellWordPart(span, text.Substring(span.Start, span.Length), literalQuote, run));
        literalStart = -1;
    }
}
