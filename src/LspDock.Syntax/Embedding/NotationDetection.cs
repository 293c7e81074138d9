using System.Collections.Immutable;
using LspDock.Syntax.Shell;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Embedding;

/// <summary>Tells what a document is written in, by its name and else by its content.</summary>
public static class NotationDetection
{
    /// <summary>So many lines are looked at.</summary>
    private const int LineLimit = 400;

    /// <summary>What files about Dockerfiles end with.</summary>
    private static readonly ImmutableHashSet<string> OtherEndings =
    [
        "dockerignore", "html", "css", "json", "yaml", "yml", "toml", "xml", "lock", "sum", "svg", "png", "log", "bak", "orig", "patch", "diff",
        "vim", "lua", "py", "js", "mjs", "cjs", "ts", "tsx", "jsx", "go", "rs", "java", "kt", "cs", "rb", "php", "pl", "c", "h", "cpp", "el", "swift", "scala", "tmlanguage", "snippets",
    ];

    /// <summary>What files end with that hold an env file in another form: encrypted, or a template of another program's.</summary>
    private static readonly ImmutableHashSet<string> SealedEndings = ["vault", "enc", "encrypted", "gpg", "asc", "age", "sops", "keys", "j2", "jinja", "jinja2", "erb", "tmpl", "tpl", "gotmpl", "hbs", "mustache", "zip", "gz", "swp"];

    private static readonly ImmutableArray<string> ServiceKeys = ["image:", "build:", "extends:", "container_name:", "<<:"];

    /// <summary>The notation; null when nothing here reads the document.</summary>
    public static Notation? Of(DocumentPath document, SourceText text) => ByName(document) ?? ByContent(text);

    /// <summary>The notation that a file's name tells; null when it tells none.</summary>
    public static Notation? ByName(DocumentPath document)
    {
        var name = document.FileName.ToLowerInvariant();
        if (Pipelines.ByName(document) is not null) return Notation.Pipeline;
        if (IsCompose(name)) return Notation.Compose;
        if (name is "package.json") return Notation.PackageScripts;
        if (name is "makefile" or "gnumakefile" || Starts(name, "makefile.") && !OtherEndings.Contains(name.Substring(name.LastIndexOf('.') + 1)) && ByExtension(name) is null) return Notation.Makefile;
        if (ByExtension(name) is { } notation) return notation;
        if (IsDockerfile(name)) return Notation.Dockerfile;
        return IsDotenv(name) ? Notation.Dotenv : null;
    }

    private static Notation? ByExtension(string name) => name.IndexOf('.') < 0 ? null : name.Substring(name.LastIndexOf('.') + 1) switch
    {
        "sh" or "bash" or "zsh" or "ksh" or "ps1" or "cmd" or "bat" => Notation.Shell,
        "md" or "markdown" or "mdx" or "mkd" or "qmd" or "rmd" => Notation.Markdown,
        "rst" or "rest" => Notation.RestructuredText,
        "adoc" or "asciidoc" => Notation.AsciiDoc,
        "txt" or "text" => Notation.Transcript,
        "mk" or "mak" => Notation.Makefile,
        "service" => Notation.Unit,
        _ => null,
    };

    /// <summary>The shell that a script's name tells; Posix when it tells none.</summary>
    public static ShellDialect DialectByName(DocumentPath document) => document.FileName.ToLowerInvariant() switch
    {
        var name when Ends(name, ".ps1") => ShellDialect.PowerShell,
        var name when Ends(name, ".cmd") || Ends(name, ".bat") => ShellDialect.Cmd,
        _ => ShellDialect.Posix,
    };

    /// <summary>The notation that the text itself shows; null when it shows none.</summary>
    public static Notation? ByContent(SourceText text)
    {
        var isFirst = true;
        var hasPrompt = false;
        for (var index = 0; index < Math.Min(LineLimit, text.Lines.Count); index++)
        {
            var line = text.Lines[index].ToString();
            if (index == 0 && line.TrimEnd() == "#cloud-config") return Notation.CloudConfig;
            if (index == 0 && Pipelines.ByContent(text) is not null) return Notation.Pipeline;
            if (index == 0 && Starts(line, "#!")) return IsShell(line) ? Notation.Shell : null;
            if (IsServicesKey(line) && HasServices(text, index)) return Notation.Compose;

            var trimmed = line.Trim();
            if (trimmed.Length == 0 || trimmed[0] == '#' && !hasPrompt && TerminalPrompt.BeforeDocker(line).Length == 0) continue;
            if (isFirst && IsFirstInstruction(trimmed)) return Notation.Dockerfile;
            isFirst = false;
            hasPrompt |= TerminalPrompt.Of(line).Length > 0 || TerminalPrompt.BeforeDocker(line).Length > 0 || PlainDockerCommand.Is(line);
        }
        return hasPrompt ? Notation.Transcript : null;
    }

    /// <summary>Whether a file's name, in lower case, is one that Compose or its users give.</summary>
    private static bool IsCompose(string name)
    {
        if (!Ends(name, ".yml") && !Ends(name, ".yaml")) return false;
        var stem = name.Substring(0, name.LastIndexOf('.'));
        return stem is "compose" or "docker-compose" or "podman-compose"
            || Starts(stem, "compose.") || Starts(stem, "compose-") || Starts(stem, "docker-compose") || Ends(stem, ".compose") || Ends(stem, "-compose") || Ends(stem, ".docker-compose");
    }

    /// <summary>Whether a file's name, in lower case, is one that Dockerfiles get: <c>Dockerfile</c>, <c>Dockerfile.dev</c>, <c>web.dockerfile</c>; not <c>dockerfile.py</c>, which is about them.</summary>
    private static bool IsDockerfile(string name) =>
        name is "dockerfile" or "containerfile" || Ends(name, ".dockerfile") || Ends(name, ".containerfile")
        || (Starts(name, "dockerfile.") || Starts(name, "containerfile.")) && !OtherEndings.Contains(name.Substring(name.LastIndexOf('.') + 1));

    /// <summary>Whether a file's name, in lower case, is one that env files get: <c>.env</c>, <c>.env.production</c>, <c>web.env</c>.</summary>
    private static bool IsDotenv(string name) =>
        name == ".env" || Ends(name, ".env")
        || Starts(name, ".env.") && name.Substring(name.LastIndexOf('.') + 1) is var ending && !SealedEndings.Contains(ending) && (!OtherEndings.Contains(ending) || ending is "bak" or "orig");

    private static bool IsServicesKey(string line) => Starts(line, "services:") && line.Substring("services:".Length).Trim() is var rest && (rest.Length == 0 || rest[0] is '#' or '&' or '{');

    /// <summary>Whether a service below the key, or behind it in braces, says where its image comes from: other programs have a key of that name too.</summary>
    private static bool HasServices(SourceText text, int key)
    {
        if (HasServiceInBraces(text.Lines[key].ToString())) return true;

        var isFirst = true;
        for (var index = key + 1; index < Math.Min(LineLimit, text.Lines.Count); index++)
        {
            var line = text.Lines[index].ToString();
            var trimmed = line.TrimStart();
            if (trimmed.Length == 0 || trimmed[0] == '#') continue;
            // Those of build servers and gateways are a list.
            if (trimmed.Length == line.Length || isFirst && Starts(trimmed, "- ")) return false;
            if (ServiceKeys.Any(service => Starts(trimmed, service)) || trimmed[0] != '-' && HasServiceInBraces(trimmed)) return true;
            isFirst = false;
        }
        return false;
    }

    /// <summary>Whether a key of a service stands in a line's braces, and has a value that is no mapping itself: <c>web: {image: nginx}</c>.</summary>
    private static bool HasServiceInBraces(string line)
    {
        for (var brace = line.IndexOf('{'); brace >= 0; brace = line.IndexOfAny(['{', ','], brace + 1))
        {
            var entry = line.Substring(brace + 1).TrimStart(' ', '"', '\'');
            if (ServiceKeys.FirstOrDefault(key => Starts(entry, key.TrimEnd(':'))) is { } service
                && entry.Substring(service.Length - 1).TrimStart('"', '\'') is [':', .. var value] && !Starts(value.TrimStart(), "{")) return true;
        }
        return false;
    }

    private static bool IsFirstInstruction(string line)
    {
        var blank = line.IndexOf(' ');
        if (blank < 0) return false;
        // In lower case a line that starts with "from" is as likely prose or Python.
        return line.Substring(0, blank) switch
        {
            "FROM" => line.Substring(blank).Trim() is { Length: > 0 } image && image.IndexOf(',') < 0,
            "ARG" => line.Substring(blank).Trim().IndexOf(' ') < 0,
            _ => false,
        };
    }

    private static bool IsShell(string shebang) => new[] { "/sh", "bash", "zsh", "ksh", "dash", "/ash", " sh" }.Any(name => shebang.IndexOf(name, StringComparison.Ordinal) > 0);

    private static bool Starts(string text, string start) => text.StartsWith(start, StringComparison.Ordinal);

    private static bool Ends(string text, string end) => text.EndsWith(end, StringComparison.Ordinal);
}
