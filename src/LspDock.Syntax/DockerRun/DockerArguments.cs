using System.Collections.Immutable;
using LspDock.Syntax.Shell;

namespace LspDock.Syntax.DockerRun;

/// <summary>Tells flags, their values and other words apart, as docker's own reader does.</summary>
/// <param name="verb">The subcommand.</param>
/// <param name="words">The words of the whole command.</param>
/// <param name="start">The word behind the subcommand.</param>
internal sealed class DockerArguments(string verb, ImmutableArray<ShellWord> words, int start)
{
    private readonly bool endsAtFirstArgument = verb is "run" or "create" or "exec";
    private int index = start;

    public ImmutableArray<DockerFlag>.Builder Flags { get; } = ImmutableArray.CreateBuilder<DockerFlag>();

    public ImmutableArray<ShellWord>.Builder Arguments { get; } = ImmutableArray.CreateBuilder<ShellWord>();

    public bool IsPartial { get; private set; }

    public bool IsSynopsis { get; private set; }

    public void Read()
    {
        while (index < words.Length)
        {
            var word = words[index];
            if (word.Template == "--")
            {
                index++;
                break;
            }
            if (DockerFlagNames.Meant(verb, word.Template) is { } meant)
            {
                // Docker reads flags of one letter each, or the image, which cannot have been meant.
                ReadLong(word, meant, meant.IndexOf('=') is >= 0 and var equals ? meant.Substring(0, equals) : meant);
            }
            else if (word.Template.StartsWith("--", StringComparison.Ordinal))
            {
                ReadLong(word, word.Template);
            }
            else if (word.Template.Length > 1 && word.Template[0] == '-')
            {
                ReadShort(word);
            }
            else if (IsOmission(word))
            {
                IsPartial = true;
                index++;
            }
            else if (endsAtFirstArgument)
            {
                // What a build tool or a shell around this one puts in may be flags as well as the image.
                IsPartial |= word.Raw is [ShellWord.Unknown] && index + 1 < words.Length;
                break;
            }
            else
            {
                Arguments.Add(word);
                index++;
            }
        }
        for (; index < words.Length; index++) Arguments.Add(words[index]);
        IsSynopsis |= Arguments.Count > 0 && (IsBracketed(Arguments[0]) || Arguments[0].Raw is "IMAGE" or "CONTAINER" or "NETWORK" or "VOLUME" && Arguments.Any(IsBracketed));
    }

    private static bool IsBracketed(ShellWord word) => word.Raw.StartsWith("[", StringComparison.Ordinal);

    /// <summary>Whether a word stands for flags that are not shown: <c>...</c>, <c>[OPTIONS]</c>, <c>$OPTIONS</c>.</summary>
    private bool IsOmission(ShellWord word)
    {
        if (word.Raw is "..." or "…" or "[...]" or "[…]" or "<options>" or "[options]" or "<flags>" || IsPlaceholderForFlags(word.Raw)) return true;
        if (word.Raw is "[OPTIONS]" or "OPTIONS" or "[OPTION]")
        {
            IsSynopsis = true;
            return true;
        }
        return endsAtFirstArgument && word is { Parts: [{ IsExpansion: true, Value: null } expansion] } && IsOptions(word, expansion);
    }

    /// <summary>Whether a word says that flags are to be put in its place: <c>&lt;other arguments&gt;</c>.</summary>
    private bool IsPlaceholderForFlags(string written)
    {
        if (!endsAtFirstArgument || written is not ['<', .., '>']) return false;
        string[] words = ["option", "argument", "flag", "parameter"];
        return words.Any(word => written.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    /// <summary>
    /// Whether a word that is one variable holds flags. It does when it may become several words and its name says so, or when flags
    /// and an image follow it; else it is the image.
    /// </summary>
    private bool IsOptions(ShellWord word, ShellWordPart expansion)
    {
        if (expansion.Array is not null || word.Raw.IndexOf("@", StringComparison.Ordinal) is > 0 and < 3 || word.Raw.IndexOf("[@]", StringComparison.Ordinal) > 0) return index + 1 < words.Length;
        if (expansion.Quote != ShellQuote.None || index + 1 >= words.Length) return false;

        var name = word.Raw.ToUpperInvariant();
        string[] hints = ["OPT", "ARG", "FLAG", "PARAM", "EXTRA", "ENV", "VOLUME", "MOUNT", "PORT", "LABEL"];
        if (hints.Any(name.Contains)) return true;
        return words[index + 1].Template.StartsWith("-", StringComparison.Ordinal) && name.IndexOf("IMAGE", StringComparison.Ordinal) < 0
            && words.Skip(index + 2).Any(other => !other.Template.StartsWith("-", StringComparison.Ordinal));
    }

    private void ReadLong(ShellWord word, string written, string? meant = null)
    {
        index++;
        var equals = written.IndexOf('=');
        var spelling = equals < 0 ? written : written.Substring(0, equals);
        var known = DockerFlagNames.Find(verb, spelling);
        var name = known?.LongName ?? spelling;
        if (equals >= 0)
        {
            Flags.Add(new DockerFlag(name, word, word.Whole.From(equals + 1 + word.Template.Length - written.Length)) { Option = known?.Option, Meant = meant });
            return;
        }
        // Docker reads a switch's value only behind an equals sign and takes this one for the image, which it cannot be.
        if (known is { TakesValue: false, Option: not null } && index + 1 < words.Length && words[index].Template is "true" or "false")
        {
            Flags.Add(new DockerFlag(name, word, NextValue()) { Option = known.Value.Option, Meant = meant });
            return;
        }
        // An unknown flag takes the next word when that is no flag and leaves an image.
        var takesValue = known?.TakesValue ?? (index + 1 < words.Length && !words[index].Template.StartsWith("-", StringComparison.Ordinal));
        Flags.Add(new DockerFlag(name, word, takesValue ? NextValue() : null) { Option = known?.Option, Meant = meant });
    }

    private void ReadShort(ShellWord word)
    {
        index++;
        var written = word.Template;
        for (var at = 1; at < written.Length; at++)
        {
            var known = DockerFlagNames.Find(verb, "-" + written[at]);
            var name = known?.LongName ?? "-" + written[at];
            var letter = written.Length > 2 ? word.Whole.From(at).Take(1) : (ShellSlice?)null;
            if (known is { TakesValue: true })
            {
                var valueStart = at + 1 < written.Length && written[at + 1] == '=' ? at + 2 : at + 1;
                var value = at + 1 < written.Length ? word.Whole.From(valueStart) : NextValue();
                Flags.Add(new DockerFlag(name, word, value) { Option = known.Value.Option, Letter = at > 1 ? letter : null });
                return;
            }
            if (at + 1 < written.Length && written[at + 1] == '=')
            {
                Flags.Add(new DockerFlag(name, word, word.Whole.From(at + 2)) { Option = known?.Option, Letter = at > 1 ? letter : null });
                return;
            }
            Flags.Add(new DockerFlag(name, word, null) { Option = known?.Option, Letter = letter });
        }
    }

    /// <summary>
    /// The next word as a value. Docker takes it whatever it is; where it is another flag, a value was forgotten, and that flag is read
    /// too, so that what follows is what was meant.
    /// </summary>
    private ShellSlice? NextValue()
    {
        if (index >= words.Length) return null;

        var value = words[index].Whole;
        if (verb is not ("run" or "create") || !DockerFlagValues.IsFlag(value)) index++;
        return value;
    }
}
