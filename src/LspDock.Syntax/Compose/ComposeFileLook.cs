using LspDock.Model;
using LspDock.Syntax.Compose.Merging;
using LspDock.Text;

namespace LspDock.Syntax.Compose;

/// <summary>Looks at what is there where a project names a file or folder.</summary>
internal static class ComposeFileLook
{
    /// <summary>In a folder with more, something is near everything.</summary>
    private const int MostNames = 2000;

    /// <summary>Shorter names are a letter away from too many others: api.env and app.env.</summary>
    private const int ShortestStem = 4;

    /// <summary>So many folders above a file are looked at.</summary>
    private const int MostLevels = 8;

    private static readonly string[] TemplateWords = ["example", "sample", "template", "dist", "tmpl", "default", "defaults"];
    private static readonly string[] Separators = [".", "-", "_"];

    /// <summary>What is at a place.</summary>
    /// <param name="project">The project.</param>
    /// <param name="path">The path as written.</param>
    /// <param name="location">Where it leads. Null when that cannot be known.</param>
    /// <param name="attribute">What it is named for.</param>
    public static FileReference At(ComposeProject project, Setting<string> path, DocumentPath? location, string attribute)
    {
        // What a path of Windows means on another system is not known.
        if (path.IsKnown(out var text) && (text.IndexOf('\\') >= 0 || text.Length > 1 && text[1] == ':')) location = null;

        var presence = location is { } known ? project.Surroundings.Look(known) : FilePresence.NotLooked;
        var found = new FileReference { Path = path, Attribute = attribute, Location = location, Presence = presence };
        if (presence != FilePresence.Absent) return found;

        var missing = location!.Value;
        // With a folder of the command line's, or behind a file of another folder, paths start elsewhere.
        if (!ComposeBinder.StartsWithBase(project) && IsAbove(project, path)) return found with { Presence = FilePresence.NotLooked };

        return found with { Looked = Around(project, path, missing, FilePresence.File, () => HasTemplate(project.Surroundings, missing)) };
    }

    /// <summary>What is around something missing.</summary>
    /// <param name="project">The project.</param>
    /// <param name="path">The path as written.</param>
    /// <param name="missing">Where it leads.</param>
    /// <param name="wanted">Whether it should be a file or a folder.</param>
    /// <param name="isMade">Whether there is more that says that it is made later.</param>
    public static MissingFileSurroundings Around(ComposeProject project, Setting<string> path, DocumentPath missing, FilePresence wanted, Func<bool> isMade)
    {
        var files = project.Surroundings;
        return new(
            new(() => Nearest(files, missing, path, wanted)),
            new(() => isMade() || files.HoldsOnlyYaml(NearestFolder(files, missing)) || files.IsIgnored(missing)));
    }

    /// <summary>Whether one name may be a slip for another: either the ending or what stands before it is the same, and numbers are.</summary>
    private static bool IsNear(string missing, string other)
    {
        var (stem, ending) = Cut(missing);
        var (otherStem, otherEnding) = Cut(other);
        return Digits(stem) == Digits(otherStem)
            && (stem.Equals(otherStem, StringComparison.OrdinalIgnoreCase) ? Spelling.Closest(ending, [otherEnding]) is not null : stem.Length >= ShortestStem && ending == otherEnding);

        static string Digits(string text) => new([.. text.Where(char.IsDigit)]);
    }

    /// <summary>A name before its ending, and the ending with its dot.</summary>
    private static (string Stem, string Ending) Cut(string name) => name.LastIndexOf('.') is var dot and > 0 ? (name.Substring(0, dot), name.Substring(dot)) : (name, "");

    /// <summary>The folder deepest down on the way to something missing that is there.</summary>
    private static DocumentPath NearestFolder(SurroundingFiles files, DocumentPath missing)
    {
        var folder = missing.Folder;
        while (folder.Value.Length > 1 && files.Look(folder) == FilePresence.Absent) folder = folder.Folder;
        return folder;
    }

    /// <summary>Whether a path leads somewhere from a folder above that of the project's first file.</summary>
    private static bool IsAbove(ComposeProject project, Setting<string> path)
    {
        if (!path.IsKnown(out var text) || text.StartsWith("/", StringComparison.Ordinal)) return false;

        var folder = project.Folder;
        for (var level = 0; level < MostLevels && folder.Value != "/"; level++)
        {
            folder = folder.Combine("..");
            if (project.Surroundings.Look(folder.Combine(text)) is FilePresence.File or FilePresence.Folder) return true;
        }
        return false;
    }

    /// <summary>Whether a file lies beside from which the missing one is meant to be made: <c>.env.example</c>, <c>example.env</c>, <c>app.sample.env</c>.</summary>
    private static bool HasTemplate(SurroundingFiles files, DocumentPath missing)
    {
        var name = missing.FileName;
        var bare = name.TrimStart('.');
        var folder = missing.Folder;
        var (stem, extension) = Cut(name);
        return TemplateWords.Any(word =>
            Separators.Any(separator => Holds($"{name}{separator}{word}") || Holds($"{bare}{separator}{word}") || Holds($"{stem}{separator}{word}{extension}"))
            || Holds($"{word}.{bare}") || Holds($".{bare}.{word}"));

        bool Holds(string template) => files.Holds(folder, template);
    }

    /// <summary>The path as it would be written, were its first part that is not there the nearest one that is; null when then nothing is there either.</summary>
    private static string? Nearest(SurroundingFiles files, DocumentPath missing, Setting<string> path, FilePresence wanted)
    {
        if (!path.IsKnown(out var written) || path.IsDefault) return null;

        var below = "";
        var part = missing;
        while (part.Folder is { Value.Length: > 0 } folder && folder != part && files.Look(folder) == FilePresence.Absent)
        {
            below = "/" + part.FileName + below;
            part = folder;
        }
        var tail = part.FileName + below;
        if (part.FileName.Length == 0 || !written.EndsWith(tail, StringComparison.Ordinal)) return null;

        var names = files.NamesIn(part.Folder);
        var edits = Spelling.MostEdits(part.FileName);
        if (names.Length > MostNames || Spelling.Closest(part.FileName, names.Where(name => Math.Abs(name.Length - part.FileName.Length) <= edits && IsNear(part.FileName, name)).OrderBy(name => name, StringComparer.Ordinal)) is not { } near
            || files.Look(part.Folder.Combine(near + below)) != wanted) return null;

        return written.Remove(written.Length - tail.Length) + near + below;
    }
}
