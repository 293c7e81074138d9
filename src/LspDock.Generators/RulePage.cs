using System.Collections.Immutable;

namespace LspDock.Generators;

/// <summary>A rule's page, read: its front matter and its text. Compared by value, so that an unchanged page generates nothing anew.</summary>
internal sealed record RulePage
{
    private static readonly ImmutableArray<string> Keys = ["id", "title", "severity", "category", "applies-to", "fix", "since", "aliases", "source"];
    private static readonly ImmutableArray<string> OptionalKeys = ["presets"];
    private static readonly ImmutableArray<string> KnownPresets = ["recommended", "compose-style", "strict"];
    private static readonly ImmutableArray<string> Severities = ["error", "warning", "information", "hint"];
    private static readonly ImmutableArray<string> Categories = ["syntax", "security", "networking", "storage", "resources", "images", "dockerfile", "compose", "cross-file", "csharp"];
    private static readonly ImmutableArray<string> Notations = ["compose", "docker-run", "dockerfile", "csharp", "shell", "dotenv", "configuration"];
    private static readonly ImmutableArray<string> Fixes = ["none", "safe", "unsafe"];

    /// <summary>The page's file.</summary>
    public required string Path { get; init; }

    /// <summary>The rule's name: the file's, without its ending.</summary>
    public required string Name { get; init; }

    /// <summary>The values of the front matter by key; lists without their brackets.</summary>
    public required EquatableDictionary FrontMatter { get; init; }

    /// <summary>The page behind the front matter.</summary>
    public required string Text { get; init; }

    /// <summary>What is wrong with the page. Null when nothing is.</summary>
    public string? Problem { get; init; }

    /// <summary>The name of the rule's class: <c>privileged-container</c> is <c>PrivilegedContainerRule</c>.</summary>
    public string ClassName => PascalName + "Rule";

    /// <summary>The rule's name as an identifier.</summary>
    public string PascalName => string.Concat(Name.Split('-').Select(part => part.Length == 0 ? "" : char.ToUpperInvariant(part[0]) + part.Substring(1)));

    /// <summary>The presets that turn the rule on; the recommended one when the page names none.</summary>
    public ImmutableArray<string> Presets => FrontMatter.Contains("presets") ? List("presets") : ["recommended"];

    /// <summary>The items of a list in the front matter.</summary>
    public ImmutableArray<string> List(string key) => [.. FrontMatter[key].Split(',').Select(item => item.Trim()).Where(item => item.Length > 0)];

    /// <summary>Reads a page; what is wrong with it is in <see cref="Problem"/>.</summary>
    public static RulePage Read(string path, string text)
    {
        var lines = text.Replace("\r\n", "\n").Split('\n');
        var name = System.IO.Path.GetFileNameWithoutExtension(path);
        var end = lines.Length > 0 && lines[0] == "---" ? Array.IndexOf(lines, "---", 1) : -1;
        if (end < 0) return new() { Path = path, Name = name, FrontMatter = new([]), Text = "", Problem = "the page does not begin with front matter between two lines of '---'" };

        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var line in lines.Skip(1).Take(end - 1))
        {
            var colon = line.IndexOf(':');
            if (colon > 0) pairs.Add(new(line.Substring(0, colon).Trim(), line.Substring(colon + 1).Trim().Trim('[', ']')));
        }
        var page = new RulePage { Path = path, Name = name, FrontMatter = new([.. pairs]), Text = string.Join("\n", lines.Skip(end + 1)).Trim() + "\n" };
        return page with { Problem = page.FindProblem() };
    }

    private string? FindProblem() =>
        Keys.FirstOrDefault(key => !FrontMatter.Contains(key)) is { } missing ? $"'{missing}' is missing from the front matter"
        : FrontMatter.Keys.FirstOrDefault(key => !Keys.Contains(key) && !OptionalKeys.Contains(key)) is { } unknown ? $"'{unknown}' is no key of the front matter"
        : FrontMatter["id"] is not { Length: 6 } id || !id.StartsWith("LD", StringComparison.Ordinal) || !id.Skip(2).All(char.IsDigit) ? "'id' is LD and four digits"
        : Unlisted(Severities, [FrontMatter["severity"]]) is { } severity ? $"'{severity}' is no severity"
        : Unlisted(Categories, [FrontMatter["category"]]) is { } category ? $"'{category}' is no category"
        : Unlisted(Fixes, [FrontMatter["fix"]]) is { } fix ? $"'{fix}' is no safety of a fix"
        : Unlisted(Notations, List("applies-to")) is { } notation ? $"'{notation}' is no notation"
        : Presets.IsEmpty ? "'presets' is empty: leave it out for a rule that is on by default"
        : Unlisted(KnownPresets, Presets) is { } preset ? $"'{preset}' is no preset that a rule can be in"
        : List("aliases").FirstOrDefault(alias => alias.IndexOf(':') <= 0) is { } alias ? $"'{alias}' is not of the form tool:id"
        : !Text.StartsWith($"# {Name}\n", StringComparison.Ordinal) ? $"the page's heading is not '# {Name}'"
        : null;

    private static string? Unlisted(ImmutableArray<string> allowed, ImmutableArray<string> values) => values.FirstOrDefault(value => !allowed.Contains(value));
}
