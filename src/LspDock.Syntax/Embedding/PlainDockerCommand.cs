namespace LspDock.Syntax.Embedding;

/// <summary>Tells a line that is a docker command from a sentence that starts with one.</summary>
internal static class PlainDockerCommand
{
    private static readonly HashSet<string> Programs = new(StringComparer.Ordinal) { "docker", "docker.exe", "podman", "nerdctl", "nvidia-docker" };

    private static readonly HashSet<string> Commands = new(StringComparer.Ordinal)
    {
        "run", "create", "container", "network", "volume", "rm", "rename", "stop", "kill", "start", "restart", "exec", "ps", "pull", "push", "build",
        "images", "image", "rmi", "logs", "inspect", "login", "tag", "cp", "commit", "save", "load", "update", "system", "compose", "swarm", "service",
        "stack", "buildx", "stats", "attach", "wait", "port", "export", "import", "info", "version", "search", "logout", "pause", "unpause", "top", "history",
    };

    /// <summary>Programs whose output a command reads.</summary>
    private static readonly HashSet<string> Feeders = new(StringComparer.Ordinal) { "cat", "curl", "wget", "echo", "printf", "gzip", "gunzip", "zcat", "tar", "xz", "yes", "git" };

    /// <summary>Programs that read a command's output: a pipe before another word is a table's.</summary>
    private static readonly HashSet<string> Filters = new(StringComparer.Ordinal)
    {
        "grep", "egrep", "awk", "sed", "tail", "head", "less", "more", "jq", "wc", "sort", "uniq", "cut", "tr", "tee", "xargs", "gzip", "gunzip", "zcat", "tar", "xz", "bash", "sh",
        "docker", "podman", "nerdctl", "sudo", "ssh", "column", "python", "python3", "nc", "psql", "mysql", "pv", "base64", "cat", "findstr", "while", "openssl", "kubectl",
    };

    /// <summary>Words that a sentence goes on with and a command hardly ever.</summary>
    private static readonly HashSet<string> SentenceWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "is", "are", "was", "will", "and", "an", "this", "that", "with", "to", "of", "for", "from", "your", "you", "we", "command", "commands", "when", "can",
        "which", "as", "in", "on", "it", "or", "has", "have", "does", "should", "must", "by", "->", "=>", "-->", "//", "–", "—", "─", "|",
    };

    /// <summary>Whether the whole text, a line with its continuation, reads as a docker command.</summary>
    public static bool Is(string text)
    {
        var words = Words(Substituted(text));
        if (words.Count > 0 && Feeders.Contains(words[0])) words = BehindPipe(words);
        var index = 0;
        while (index < words.Count && (words[index] == "sudo" || IsAssignment(words[index]) || index > 0 && words[index].StartsWith("-", StringComparison.Ordinal))) index++;
        if (index >= words.Count || !Programs.Contains(words[index].Substring(words[index].LastIndexOf('/') + 1))) return false;

        index++;
        while (index < words.Count && words[index].StartsWith("-", StringComparison.Ordinal)) index += words[index].IndexOf('=') < 0 && words[index].Length > 2 && index + 2 < words.Count && !Commands.Contains(words[index + 1]) ? 2 : 1;
        if (index >= words.Count || !Commands.Contains(words[index])) return false;

        var creates = words[index] is "run" or "create" || words[index] == "container" && index + 1 < words.Count && words[index + 1] is "run" or "create";
        var arguments = words.Skip(index + (words[index] == "container" ? 2 : 1)).TakeWhile(word => !word.StartsWith("#", StringComparison.Ordinal)).ToList();
        return (!creates || arguments.Count > 0) && !IsSentence(arguments, creates);
    }

    /// <summary>Whether the text reads as a docker command even where sentences are expected: it has what a sentence about the command has not.</summary>
    public static bool IsBeyondDoubt(string text)
    {
        if (text.TrimEnd(' ', '\t', '`').IndexOf('`') >= 0 || !Is(text)) return false;

        var words = Words(text);
        if (words[words.Count - 1] is "\\" or "^") return true;
        if (words is [_, "network" or "volume", "create", var name]) return name.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.');
        return words.Count(word => word is ['-', _, ..]) is var flags && flags > 1 || flags == 1 && words.Skip(2).Any(word => word.IndexOfAny([':', '/', '=', '$']) >= 0);
    }

    private static bool IsSentence(List<string> arguments, bool creates)
    {
        for (var index = 0; index < arguments.Count; index++)
        {
            var word = arguments[index];
            if (word.IndexOfAny(['"', '\'']) >= 0) return false;
            if (word == "|" && index > 0 && index + 1 < arguments.Count && Filters.Contains(arguments[index + 1])) return false;
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

    private static bool IsAssignment(string word)
    {
        var equals = word.IndexOf('=');
        return equals > 0 && word[0] is '_' or (>= 'A' and <= 'Z') && word.Take(equals).All(letter => letter == '_' || char.IsLetterOrDigit(letter));
    }

    /// <summary>The words behind the last pipe; none when there is no pipe.</summary>
    private static List<string> BehindPipe(List<string> words) => words.LastIndexOf("|") is >= 0 and var pipe ? words.GetRange(pipe + 1, words.Count - pipe - 1) : [];

    /// <summary>Of <c>ID=$(docker run …)</c> and of PowerShell's <c>$id = docker run …</c> the command inside.</summary>
    private static string Substituted(string text)
    {
        if (PowerShellValue(text) is > 0 and var value) return text.Substring(value);

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

    /// <summary>Where the value of <c>$name = value</c> starts; 0 when the text is none.</summary>
    private static int PowerShellValue(string text)
    {
        var at = 0;
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        if (at >= text.Length || text[at] != '$') return 0;

        var name = ++at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_')) at++;
        if (at == name) return 0;
        while (at < text.Length && text[at] == ' ') at++;
        return at + 1 < text.Length && text[at] == '=' && text[at + 1] == ' ' ? at + 2 : 0;
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
