using System.Collections.Immutable;
using LspDock.Features.Conversion;
using LspDock.Features.Conversion.ToCompose;
using LspDock.Features.Conversion.ToDockerRun;
using LspDock.Features.Workspace;
using LspDock.Syntax.Compose.Merging;
using LspDock.Syntax.Compose.Resolving;
using LspDock.Syntax.DockerRun;
using LspDock.Syntax.Shell;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Features.CodeActions;

/// <summary>The conversions of docker commands to a Compose file, and of a Compose file to docker commands.</summary>
public static class FileConversions
{
    /// <summary>More commands at once are hardened by the command line.</summary>
    private const int MostHardened = 20;

    private const int MostNames = 100;

    /// <summary>What can be made of the commands that a span touches, or of the Compose file whose <c>services</c> it touches; empty when it touches neither.</summary>
    /// <param name="document">The document.</param>
    /// <param name="span">The selection, or the place of the cursor, in UTF-16 code units.</param>
    /// <param name="isAskedFor">Whether conversions are asked for in particular: then a Compose file is converted from any place in it.</param>
    /// <param name="cancellationToken">Looked at between conversions.</param>
    public static ImmutableArray<FileConversion> At(OpenDocument document, TextSpan span, bool isAskedFor, CancellationToken cancellationToken)
    {
        if (document.Content.Nodes.OfType<ComposeProject>().FirstOrDefault() is { } compose && compose.Document == document.Path)
        {
            return isAskedFor || ServicesKey(document.Text) is { } key && key.IntersectsWith(span) ? [.. OfCompose(document)] : [];
        }
        ImmutableArray<DockerCommand> commands =
        [
            .. from command in document.Content.Nodes.OfType<ShellCommand>()
               where command.Origin.Span.IntersectsWith(span)
               let call = DockerCommandReader.Read(command)
               where call is { IsSynopsis: false } && !call.Has("--help")
               select call,
        ];
        cancellationToken.ThrowIfCancellationRequested();
        return commands.IsEmpty || ComposeConversion.Convert(commands) is not { Services.IsEmpty: false } converted ? [] : [.. OfCommands(document, commands, converted, cancellationToken)];
    }

    private static IEnumerable<FileConversion> OfCommands(OpenDocument document, ImmutableArray<DockerCommand> commands, ConvertedCompose converted, CancellationToken cancellationToken)
    {
        var what = commands.Length == 1 ? "this command" : "these commands";
        var path = FreeName(document, "compose", ".yaml");
        yield return new($"Convert {what} to a Compose file", path, converted.Text);
        if (commands.Length <= MostHardened) yield return new($"Convert {what} to a hardened Compose file", path, ComposeHardening.Apply(converted.Text, cancellationToken));
    }

    private static IEnumerable<FileConversion> OfCompose(OpenDocument document)
    {
        var options = new ComposeResolutionOptions { Files = [document.Path], Folder = document.Path.Folder, FolderName = Path.GetFileName(document.Path.Folder.Value) };
        foreach (var (dialect, shell, ending) in new[] { (ShellDialect.Posix, "a shell", ".sh"), (ShellDialect.PowerShell, "PowerShell", ".ps1") })
        {
            var script = DockerRunConversion.Convert(options, document.Around(), dialect);
            if (!script.Resolution.Errors.IsEmpty) yield break;
            yield return new($"Convert this project to docker commands for {shell}", FreeName(document, Path.GetFileNameWithoutExtension(document.Path.FileName), ending), script.Text);
        }
    }

    private static DocumentPath FreeName(OpenDocument document, string stem, string ending)
    {
        for (var number = 1; number < MostNames; number++)
        {
            var path = document.Path.Folder.Combine(number == 1 ? stem + ending : $"{stem}-{number}{ending}");
            if (document.TextBeside(path) is null) return path;
        }
        return document.Path.Folder.Combine($"{stem}-{MostNames}{ending}");
    }

    /// <summary>The line that the services stand below.</summary>
    private static TextSpan? ServicesKey(SourceText text)
    {
        foreach (var line in text.Lines)
        {
            if (line.Span.Length >= "services:".Length && text.ToString(new TextSpan(line.Start, "services:".Length)) == "services:") return line.Span;
        }
        return null;
    }
}
