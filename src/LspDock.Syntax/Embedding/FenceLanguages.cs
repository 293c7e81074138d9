namespace LspDock.Syntax.Embedding;

/// <summary>The names that people give the languages of their fences.</summary>
internal static class FenceLanguages
{
    /// <summary>Reads the words behind a fence, such as <c>bash title="x"</c> or <c>{.sh}</c>.</summary>
    public static FenceLanguage Parse(string? words) => FirstName(words ?? "") switch
    {
        "" or "text" or "txt" or "plain" or "plaintext" or "none" or "nohighlight" or "code" or "docker" => FenceLanguage.Unspecified,
        "sh" or "bash" or "zsh" or "ksh" or "fish" or "shell" or "command" or "cli" or "commandline" or "shellscript" or "cmdline"
            or "language-bash" or "language-shell" or "language-sh" => FenceLanguage.Shell,
        "console" or "shell-session" or "shellsession" or "sh-session" or "bash-session" or "session" or "terminal" or "term" or "language-console" or "terminal-session" => FenceLanguage.Session,
        "powershell" or "pwsh" or "ps1" or "ps" or "posh" => FenceLanguage.PowerShell,
        "cmd" or "bat" or "batch" or "dos" or "batchfile" or "winbatch" => FenceLanguage.Cmd,
        "yaml" or "yml" => FenceLanguage.Yaml,
        "compose" or "docker-compose" or "dockercompose" => FenceLanguage.Compose,
        "dockerfile" or "containerfile" => FenceLanguage.Dockerfile,
        "markdown" or "md" or "mdx" => FenceLanguage.Markdown,
        _ => FenceLanguage.Other,
    };

    private static string FirstName(string words)
    {
        var start = 0;
        while (start < words.Length && words[start] is ' ' or '{' or '.' or '\t') start++;
        var end = start;
        while (end < words.Length && (char.IsLetterOrDigit(words[end]) || words[end] is '-' or '+' or '#' or '_')) end++;
        return words.Substring(start, end - start).ToLowerInvariant();
    }
}
