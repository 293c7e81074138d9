using System.Collections.Immutable;

namespace LspDock.Syntax.Compose.Validation;

/// <summary>The formats that are a choice of words.</summary>
internal static class WordFormats
{
    private const string OnFailure = "on-failure";
    private const string Every = "every_";
    private static readonly ImmutableArray<string> RestartPolicies = ["no", "always", OnFailure, "unless-stopped"];
    private static readonly ImmutableArray<string> PullPolicies = ["always", "never", "missing", "if_not_present", "build", "daily", "weekly", "refresh"];

    /// <summary>One of a list of words, in the same case.</summary>
    public static ComposeFormatError? OneOf(string text, ImmutableArray<string> words) =>
        words.Contains(text) ? null : new(ComposeFlaw.NotOneOf, string.Join(", ", words), Meant(text, words));

    /// <summary>When a container is started again; a count is allowed only with <c>on-failure</c>.</summary>
    public static ComposeFormatError? RestartPolicy(string text)
    {
        if (RestartPolicies.Contains(text) || text.StartsWith(OnFailure + ":", StringComparison.Ordinal)) return null;
        return new(ComposeFlaw.NotOneOf, string.Join(", ", RestartPolicies), text is "false" or "never" or "none" or "off" ? "no" : Meant(text.Replace('_', '-'), RestartPolicies));
    }

    /// <summary>When an image is pulled. Docker looks for one of the words anywhere in the text, and takes a text with none of them for a mistake.</summary>
    public static ComposeFormatError? PullPolicy(string text)
    {
        if (PullPolicies.Any(policy => text.IndexOf(policy, StringComparison.Ordinal) >= 0) || HasInterval(text)) return null;
        return new(ComposeFlaw.NotOneOf, string.Join(", ", PullPolicies) + ", every_12h", Meant(text.Replace('-', '_'), PullPolicies));
    }

    /// <summary>The word that is nearest, when no other is as near.</summary>
    private static string Meant(string text, ImmutableArray<string> words) => NearestName.Of(text, words) ?? "";

    private static bool HasInterval(string text)
    {
        for (var start = text.IndexOf(Every, StringComparison.Ordinal); start >= 0; start = text.IndexOf(Every, start + 1, StringComparison.Ordinal))
        {
            var end = start + Every.Length;
            while (end < text.Length && char.IsDigit(text[end])) end++;
            if (end > start + Every.Length && end < text.Length && text[end] is 'w' or 'd' or 'h' or 'm' or 's') return true;
        }
        return false;
    }
}
