using System.Text;
using LspDock.Model;

namespace LspDock.Syntax.Compose.Resolving;

/// <summary>What a project is called. See https://docs.docker.com/compose/how-tos/project-name/.</summary>
/// <param name="Text">The name; empty when nothing is left of what was written.</param>
/// <param name="Origin">Where it is written; null when it is the folder's, or a variable's.</param>
internal readonly record struct ProjectName(string Text, Origin? Origin)
{
    /// <summary>The variable that names a project.</summary>
    public const string Variable = "COMPOSE_PROJECT_NAME";

    /// <summary>The name that a variable gives, else that of the last file that gives one, else the folder's.</summary>
    public static ProjectName Of(ComposeVariables variables, IEnumerable<ComposeTree> documents, string folderName)
    {
        if (variables.Find(Variable)?.Value is { Length: > 0 } name) return new(name, null);

        foreach (var document in documents.Reverse())
        {
            if (document.Root["name"] is { IsNull: false } written && ResolvedScalars.Text(written) is { Length: > 0 } text) return new(Normalize(text), written.Origin);
        }
        return new(Normalize(folderName), null);
    }

    /// <summary>Whether Docker takes a name as it is.</summary>
    public static bool IsValid(string name) => name.Length > 0 && Normalize(name) == name;

    /// <summary>The name in small letters, without what Docker does not take.</summary>
    private static string Normalize(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant())
        {
            if (letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') || text.Length > 0 && letter is '_' or '-' && text.Length > 0) text.Append(letter);
        }
        return text.ToString();
    }
}
