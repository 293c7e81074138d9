using LspDock.Model;
using LspDock.Syntax.Dockerfile;
using LspDock.Syntax.Shell;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Rules.Dockerfiles;

/// <summary>Deletes apt's package lists at the end of a RUN, in the way in which the RUN joins its commands.</summary>
internal static class DeletionOfAptLists
{
    private const string Command = "rm -rf /var/lib/apt/lists/*";

    /// <summary>The edit; unavailable where a command behind the last one would not run, or not be one.</summary>
    public static Edit In(DockerfileInstruction run) =>
        run is not { Shell: { } shell, ShellTree: { } tree, Dialect: ShellDialect.Posix } ? Edit.Unavailable
        : run.Heredocs is [var heredoc] && heredoc.Marker == run.ArgumentsSpan ? InScript(run, heredoc, tree)
        : run.Heredocs.IsEmpty && IsOpenEnded(shell.Text.ToString(), tree) ? BehindCommand(run, shell.Text.ToString(), tree)
        : Edit.Unavailable;

    /// <summary>Whether a command can be joined behind the text: it does not end in a comment, and not in the background.</summary>
    private static bool IsOpenEnded(string text, ShellTree tree) => tree.Comments.IsEmpty && !text.EndsWith("&", StringComparison.Ordinal) && !text.EndsWith("|", StringComparison.Ordinal);

    private static Edit BehindCommand(DockerfileInstruction run, string text, ShellTree tree)
    {
        var written = run.Source.Text.ToString(run.ArgumentsSpan);
        var lines = written.Split('\n');
        var continuation = $" {run.Escape}\n";
        var isClosed = text.EndsWith(";", StringComparison.Ordinal);

        var appended =
            // Where a failure does not stop the script, only "&&" keeps it from being hidden behind the deletion's success.
            isClosed && !StopsOnFailure(tree) ? null
            : isClosed ? (lines.Length > 1 ? continuation + Indentation(lines[lines.Length - 1]) : " ") + Command + ";"
            : lines.Length == 1 ? " && " + Command
            : lines.LastOrDefault(line => line.TrimStart().StartsWith("&& ", StringComparison.Ordinal)) is { } leading ? continuation + Indentation(leading) + "&& " + Command
            : LineBehind(lines, run.Escape, "&&") is { } behindAnd ? " &&" + continuation + Indentation(behindAnd) + Command
            : StopsOnFailure(tree) && LineBehind(lines, run.Escape, ";") is { } behindSemicolon ? ";" + continuation + Indentation(behindSemicolon) + Command
            : continuation + Indentation(lines[lines.Length - 1]) + "&& " + Command;
        return appended is null ? Edit.Unavailable : run.Source.Replace(new(run.ArgumentsSpan.End, 0), appended);
    }

    /// <summary>In a script of its own the deletion is its last line; where a failure does not stop the script, it joins the last command.</summary>
    private static Edit InScript(DockerfileInstruction run, DockerfileHeredoc heredoc, ShellTree tree)
    {
        var body = run.Source.Text.ToString(heredoc.Body);
        var content = body.TrimEnd();
        var lastLine = content.Substring(content.LastIndexOf('\n') + 1);
        if (heredoc.Terminator is null || content.Length == 0) return Edit.Unavailable;

        var end = new TextSpan(heredoc.Body.Start + content.Length, 0);
        if (StopsOnFailure(tree)) return run.Source.Replace(end, "\n" + Indentation(lastLine) + Command);

        var endsInCommand = tree.Commands.LastOrDefault() is { } last && last.Span.End == tree.Source.Text.ToString().TrimEnd().Length;
        return endsInCommand ? run.Source.Replace(end, " && " + Command) : Edit.Unavailable;
    }

    /// <summary>Whether <c>set -e</c> is in force.</summary>
    private static bool StopsOnFailure(ShellTree tree) => tree.Commands.Any(command =>
        command.Words is [{ Template: "set" }, ..]
        && command.Words.Skip(1).Any(word => word.Template == "errexit" || (word.Template.StartsWith("-", StringComparison.Ordinal) && !word.Template.StartsWith("--", StringComparison.Ordinal) && word.Template.IndexOf('e') > 0)));

    /// <summary>The line below the last one that ends in an operator and a continuation; null when none does.</summary>
    private static string? LineBehind(string[] lines, char escape, string operatorText)
    {
        for (var index = lines.Length - 2; index >= 0; index--)
        {
            if (lines[index].TrimEnd().TrimEnd(escape).TrimEnd().EndsWith(operatorText, StringComparison.Ordinal)) return lines[index + 1];
        }
        return null;
    }

    private static string Indentation(string line) => line.Substring(0, line.Length - line.TrimStart().Length);
}
