using System.Text;
using LspDock.Syntax.Compose.Resolving;
using LspDock.Syntax.Shell;

namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>What a script says of itself before its first command.</summary>
internal static class ScriptHeader
{
    /// <summary>The comment, with an empty line behind it.</summary>
    public static string Of(ScriptText script, ProjectNames project, ComposeResolution resolution)
    {
        var header = new StringBuilder();
        Say($"{project.Name}, made from {string.Join(" and ", resolution.Project.Files.Select(file => file.FileName))}; relative paths start in that file's folder.");
        Say($"Docker Compose would put '{project.Name}_' before the names of networks and volumes, and '{project.Name}-' before those of containers.");
        if (script.Variables.Count > 0)
        {
            Say($"The commands read these variables: {string.Join(", ", script.Variables)}");
            var used = script.Variables.ToHashSet(StringComparer.Ordinal);
            var sources = resolution.Variables.Where(use => used.Contains(use.Name) && use.SetBy?.Document is not null).Select(use => use.SetBy!.Document!.Value.FileName).Distinct().ToList();
            if (script.Dialect == ShellDialect.Posix && sources is [var file]) Say($"{file} sets some of them; the shell takes them from it with: set -a; . ./{file}; set +a");
            else if (sources.Count > 0) Say($"Compose takes some of them from {string.Join(" and ", sources)}; put them into the environment of this shell.");
        }
        if (script is { Dialect: ShellDialect.PowerShell, HasWordThatIsLost: true }) Say("Needs PowerShell 7.3 or later: earlier ones lose empty values, and double quotes inside of a value.");
        return header.Append('\n').ToString();

        void Say(string line) => header.Append("# ").Append(ScriptText.OneLine(line)).Append('\n');
    }
}
