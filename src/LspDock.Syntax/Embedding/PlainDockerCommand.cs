namespace LspDock.Syntax.Embedding;

/// <summary>Tells a line that is a docker command from a sentence that starts with one.</summary>
internal static class PlainDockerCommand
{
    private static readonly HashSet<string> Programs = new(StringComparer.Ordinal) { "docker", "docker.exe", "podman", "nerdctl" };

    private static readonly HashSet<string> Commands = new(StringComparer.Ordinal)
    {
        "run", "create", "container", "network", "volume", "rm", "rename", "stop", "kill", "start", "restart", "exec", "ps", "pull", "push", "build",
        "images", "image", "rmi", "logs", "inspect", "login", "tag", "cp", "commit", "save", "load", "update", "system", "compose", "swarm", "service",
        "stack", "buildx", "stats", "attach", "wait", "port", "export", "import", "info", "version",
    };

    /// <summary>Words that a sentence goes on with and a command hardly ever.</summary>
    private static readonly HashSet<string> SentenceWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "is", "are", "was", "will", "and", "an", "this", "that", "with", "to", "of", "for", "from", "your", "you", "we", "command", "commands", "when", "can",
        "which", "as", "in", "on", "it", "or", "has", "have", "does", "should", "must", "by", "->", "=>", "-->", "//", "--", "–", "—", "─", "|",
    };

    /// <summary>Whether the whole text, a line with its continuation, reads as a docker command.</summary>
    public static bool Is(string text)
    {
        var words = Words(Substituted(text));
        var index = 0;
        while (index < words.Count && (words[index] == "sudo" || index > 0 && words[index].StartsWith("-", StringComparison.Ordinal))) index++;
        if (index >= words.Count || !Programs.Contains(words[index].Substring(words[index].LastIndexOf('/') + 1))) return false;

        index++;
        while (index < words.Count && words[index].StartsWith("-", StringComparison.Ordinal)) index += words[index].IndexOf('=') < 0 && words[index].Length > 2 && index + 2 < words.Count && !Commands.Contains(words[index + 1]) ? 2 : 1;
        if (index >= words.Count || !Commands.Contains(words[index])) return false;

        var creates = words[index] is "run" or "create" || words[index] == "container" && index + 1 < words.Count && words[index + 1] is "run" or "create";
        var arguments = words.Skip(index + (words[index] == "container" ? 2 : 1)).TakeWhile(word => !word.StartsWith("#", StringComparison.Ordinal)).ToList();
        return (!creates || arguments.Count > 0) && !IsSentence(arguments, creates);
    }

    private static bool IsSentence(List<string> arguments, bool creates)
    {
        for (var index = 0; index < arguments.Count; index++)
        {
            var word = arguments[index];
            if (word.IndexOfAny(['"', '\'']) >= 0) return false;
            var isValue = index > 0 && arguments[index - 1].StartsWith("-", StringComparison.Ordinal);
            if (SentenceWords.Contains(word) && !(isValue && char.IsLetter(word[0]))) return true;
            var isForeign = word.Any(letter => letter > '\u007F' && letter != '…') && !word.StartsWith("<", StringComparison.Ordinal);
            // A path or a variable may hold any letter; a word of nothing else explains.
            if (isForeign && (!isValue || word.All(letter => letter > '\u007F'))) return true;
        }
        if (arguments.Count == 0) return false;

        var last = arguments[arguments.Count - 1];
        // A word with a full stop or a comma ends a sentence; "." and "..." are a folder and an omission.
        var endsSentence = last.Length > 1 && (last[last.Length - 1] is ',' or ':' or '?' or '!' || last[last.Length - 1] == '.' && char.IsLetterOrDigit(last[last.Length - 2]));
        return endsSentence || creates && !arguments.Exists(word => word.StartsWith("-", StringComparison.Ordinal)) && !IsImage(arguments[0]);
    }

    private static bool IsImage(string word) =>
        Model.ImageReference.Parse(word) is not null || word.IndexOfAny(['$', '<', '{', '"', '\'']) >= 0 || word is "\\" or "`" or "^";

    /// <summary>Of <c>ID=$(docker run …)</c> the command inside.</summary>
    private static string Substituted(string text)
    {
        var open = text.IndexOf("=$(", StringComparison.Ordinal);
        var trimmed = text.Trim();
        if (open < 0 || !trimmed.EndsWith(")", StringComparison.Ordinal)) return text;
        for (var at = 0; at < open; at++)
        {
            if (!(text[at] is ' ' or '\t' or '_' || char.IsLetterOrDigit(text[at]))) return text;
        }
        var start = open + "=$(".Length;
        return text.Substring(start, Math.Max(0, text.LastIndexOf(')') - start));
    }

    /// <summary>The first words of the text; enough to tell.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = 0;
        while (words.Count < 40)
        {
            while (start < text.Length && text[start] is ' ' or '\t') start++;
            if (start >= text.Length) break;
            var end = start;
            while (end < text.Length && text[end] is not (' ' or '\t')) end++;
            words.Add(text.Substring(start, end - start));
            start = end;
        }
        return words;
    }
}
