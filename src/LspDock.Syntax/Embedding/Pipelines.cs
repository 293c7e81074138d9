using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Embedding;

/// <summary>Tells the files that build servers read.</summary>
internal static class Pipelines
{
    /// <summary>So many lines are looked at.</summary>
    private const int LineLimit = 400;

    /// <summary>The kind that a file's path tells; null when it tells none.</summary>
    public static PipelineKind? ByName(DocumentPath document)
    {
        var name = document.FileName.ToLowerInvariant();
        if (!Ends(name, ".yml") && !Ends(name, ".yaml")) return null;

        var path = "/" + document.Value.Replace('\\', '/').ToLowerInvariant();
        if (IsIn(path, "/.github/workflows/") || IsIn(path, "/.gitea/workflows/") || IsIn(path, "/.forgejo/workflows/")) return PipelineKind.GitHub;
        if (name is "action.yml" or "action.yaml") return PipelineKind.GitHub;
        if (Ends(name, ".gitlab-ci.yml") || Ends(name, ".gitlab-ci.yaml") || IsIn(path, "/.gitlab/ci/")) return PipelineKind.GitLab;
        return name.StartsWith("azure-pipelines", StringComparison.Ordinal) || IsIn(path, "/.azure-pipelines/") ? PipelineKind.Azure : null;
    }

    /// <summary>The kind that a text can only be; null when it may be something else.</summary>
    public static PipelineKind? ByContent(SourceText text)
    {
        var (hasTrigger, hasJobs, hasRunner) = (false, false, false);
        for (var index = 0; index < Math.Min(LineLimit, text.Lines.Count); index++)
        {
            var line = text.Lines[index];
            if (line.End == line.Start) continue;
            if (text[line.Start] is 'o' or '"' or '\'') hasTrigger |= line.ToString() is var trigger && (Begins(trigger, "on:") || Begins(trigger, "\"on\":") || Begins(trigger, "'on':"));
            else if (text[line.Start] == 'j') hasJobs |= line.ToString().TrimEnd() == "jobs:";
            else if (hasJobs && text[line.Start] == ' ') hasRunner |= Begins(line.ToString().TrimStart(), "runs-on:");
            if (hasTrigger && hasJobs && hasRunner) return PipelineKind.GitHub;
        }
        return null;
    }

    private static bool IsIn(string path, string folder) => path.IndexOf(folder, StringComparison.Ordinal) >= 0;

    private static bool Begins(string text, string start) => text.StartsWith(start, StringComparison.Ordinal);

    private static bool Ends(string text, string end) => text.EndsWith(end, StringComparison.Ordinal);
}
