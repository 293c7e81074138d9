using System.Collections.Immutable;
using System.Globalization;

namespace LspDock.Syntax.Compose.Validation;

/// <summary>The format of a signal: its name, with or without SIG and in any case, or its number.</summary>
internal static class SignalFormat
{
    private const string Prefix = "SIG";

    private static readonly ImmutableHashSet<string> Names =
    [
        "ABRT", "ALRM", "BUS", "CHLD", "CLD", "CONT", "FPE", "HUP", "ILL", "INT", "IO", "IOT", "KILL", "PIPE", "POLL", "PROF", "PWR", "QUIT", "SEGV", "STKFLT", "STOP", "SYS", "TERM", "TRAP",
        "TSTP", "TTIN", "TTOU", "URG", "USR1", "USR2", "VTALRM", "WINCH", "XCPU", "XFSZ", "EMT", "INFO", "RTMIN", "RTMAX",
    ];

    /// <summary>What is wrong with a signal; null when nothing is, or when the text only stands for one.</summary>
    public static ComposeFormatError? Check(string text)
    {
        if (!IsName(text)) return IsZero(text) ? new(ComposeFlaw.NoSignal) : null;

        var name = text.ToUpperInvariant();
        var hasPrefix = name.StartsWith(Prefix, StringComparison.Ordinal);
        var bare = hasPrefix ? name.Substring(Prefix.Length) : name;
        if (bare is "" or "NAL" || Names.Contains(bare.Split('+', '-')[0])) return null;

        var nearest = hasPrefix ? NearestName.Of(name, Names.Select(signal => Prefix + signal)) : NearestName.Of(name, Names);
        return new(ComposeFlaw.NoSignal, "", nearest ?? "");
    }

    /// <summary>Whether a text can be a name, right or wrong: it is neither a number nor in brackets.</summary>
    public static bool IsName(string text) => text.Length > 0 && text.All(letter => letter < 128 && char.IsLetterOrDigit(letter) || letter is '+' or '-') && text.Any(char.IsLetter);

    private static bool IsZero(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number == 0;
}
