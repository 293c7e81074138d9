using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Linting;

/// <summary>A comment that silences rules: <c>lspdock ignore=rule,rule -- reason</c>, or the like of another linter.</summary>
public sealed record Suppression
{
    private static readonly ImmutableArray<string> Marks = ["lspdock", "hadolint", "check=", "dclint"];

    /// <summary>The comment's span.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The names, ids or aliases of the rules, as <c>privileged-container</c>, <c>LD1001</c> or <c>hadolint:DL3006</c>; <c>tool:*</c> for all that the tool has.</summary>
    public required ImmutableArray<string> Rules { get; init; }

    /// <summary>Where the rules are silent. Null for the whole document.</summary>
    public required TextSpan? Governs { get; init; }

    /// <summary>Whether it is written in our own way, so that what is wrong with it is ours to say.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>Whether a comment is worth reading.</summary>
    public static bool MayBeIn(string comment) => Marks.Any(mark => comment.IndexOf(mark, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Reads a comment; null when it silences nothing.</summary>
    public static Suppression? Read(Comment comment)
    {
        var text = comment.Text.Trim();
        return
            After(text, "lspdock ignore-file=") is { } wholeFile ? Of(wholeFile, governs: null, isOwn: true, "")
            : After(text, "lspdock ignore=") is { } own ? Of(own, comment.Governs, isOwn: true, "")
            : After(text, "hadolint global ignore=") is { } hadolintFile ? Of(hadolintFile, governs: null, isOwn: false, "hadolint:")
            : After(text, "hadolint ignore=") is { } hadolint ? Of(hadolint, comment.Governs, isOwn: false, "hadolint:")
            : After(text, "check=skip=") is { } buildKit ? Of(buildKit.Split(';')[0], comment.Governs, isOwn: false, "buildkit:")
            : After(text, "dclint disable-file") is not null ? Of("*", governs: null, isOwn: false, "dclint:")
            : After(text, "dclint disable-line") is { } line ? Of(line.Trim() is { Length: > 0 } names ? names : "*", comment.Governs, isOwn: false, "dclint:")
            : After(text, "dclint disable") is { } disabled ? Of(disabled.Trim() is { Length: > 0 } names2 ? names2 : "*", governs: null, isOwn: false, "dclint:")
            : null;

        Suppression Of(string names, TextSpan? governs, bool isOwn, string tool) => new()
        {
            Span = comment.Span,
            Rules = [.. Names(names).Select(name => tool + name)],
            Governs = governs,
            IsOwn = isOwn,
        };
    }

    /// <summary>Whether a finding is silenced.</summary>
    public bool Covers(Finding finding) =>
        (Governs is not { } governs || governs.IntersectsWith(finding.At.Span)) && Rules.Any(name => Names(finding.Rule, name));

    /// <summary>Whether a rule goes by a name.</summary>
    public static bool Names(RuleDescriptor rule, string name) =>
        string.Equals(rule.Name, name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(rule.Id, name, StringComparison.OrdinalIgnoreCase)
        || rule.Aliases.Any(alias => string.Equals(alias, name, StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(":*", StringComparison.Ordinal) && alias.StartsWith(name.Substring(0, name.Length - 1), StringComparison.OrdinalIgnoreCase));

    private static string? After(string text, string words) =>
        text.StartsWith(words, StringComparison.OrdinalIgnoreCase) ? text.Substring(words.Length) : null;

    /// <summary>The names before a reason: separated by commas, or blanks as dclint has them.</summary>
    private static string[] Names(string list)
    {
        var reason = list.IndexOf("--", StringComparison.Ordinal);
        return (reason < 0 ? list : list.Substring(0, reason)).Split([',', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
    }
}
