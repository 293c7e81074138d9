using LspDock.Linting;
using LspDock.Syntax.DockerRun;
using LspDock.Syntax.Shell;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Rules.DockerRun;

/// <summary>Commands that Docker refuses: containers without an image, networks and volumes that cannot be made as written.</summary>
public sealed class InvalidDockerCommandRule() : SyntaxNodeRule<ShellCommand>(RuleDescriptors.InvalidDockerCommand)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ShellCommand node)
    {
        if (DockerCommandReader.Read(node) is not { IsDocker: true, IsSynopsis: false } command || command.Has("--help")) return [];

        return command.Verb is "run" or "create" ? WithoutImage(command) : DockerResourceFlags.Reads(command) ? Resource(command) : [];
    }

    /// <summary>A command whose last flag took the image for its value, or lacks one; in a file that is run also one that plainly ends without. Articles often show a few flags alone.</summary>
    private IEnumerable<Finding> WithoutImage(DockerCommand command)
    {
        if (command.IsPartial || !command.Arguments.IsEmpty || command.Flags is not [.., var last] || last.Option is null || command.Flags.Length < 2 || !IsComplete(command)) yield break;

        var source = command.Shell.Source;
        if (last is { Value: null } && last.Option.Kind != Catalog.OptionKind.Boolean)
            yield return Report(new ShellOrigin(source, last.NameSpan), DockerFlawMessage.Of(last.Spelling, "", DockerFlaw.MissingValue, ""));
        else if (last is { HasSeparateValue: true, Value: { Value: { Length: > 1 } taken } value } && Model.ImageReference.Parse(taken) is { } image && Catalog.ImageCatalog.Find(image) is not null)
            yield return Report(new ShellOrigin(source, value.Span), $"The command names no image: Docker takes '{taken}' as the value of '{last.Spelling}'");
        else if (source.Host == source.Text && command.Flags.Any(flag => flag.Value is { Length: > 0 }) && !command.Flags.Any(flag => flag.Value?.Template.Contains("...") is true))
            yield return Report(new ShellOrigin(source, command.VerbSpan), "The command names no image that it is to run");
    }

    private IEnumerable<Finding> Resource(DockerCommand command)
    {
        var source = command.Shell.Source;
        foreach (var (flag, meant) in DockerResourceFlags.Unknown(command))
        {
            var message = $"docker {command.Verb} has no flag '{flag.Spelling}'";
            yield return meant is null
                ? Report(new ShellOrigin(source, flag.NameSpan), message)
                : Report(new ShellOrigin(source, flag.NameSpan), $"{message}; did you mean '{meant}'?", Fix.Safe($"Change to '{meant}'", () => source.Replace(flag.NameSpan, meant)));
        }
        foreach (var flaw in DockerResourceFlags.Check(command)) yield return DockerFlawReport.Of(Descriptor, command, flaw);
        if (NameFinding(command) is { } finding) yield return finding;
    }

    private Finding? NameFinding(DockerCommand command)
    {
        if (command.Arguments is not [{ Value: { Length: > 0 } name } word, ..]) return null;

        var at = new ShellOrigin(command.Shell.Source, word.Span);
        return command.Verb switch
        {
            "network connect" when name is "host" or "none" => Report(at, $"Docker connects no container to '{name}' that is there already"),
            "volume create" when command.Last("--driver") is null && name.Length == 1 && (char.IsLetterOrDigit(name[0])) => Report(at, $"'{name}' is too short for the name of a volume: it needs two letters"),
            "volume create" when command.Last("--driver") is null && name.IndexOf('/') >= 0 && char.IsLetterOrDigit(name[0]) => Report(at, $"'{name}' has a slash in it, which the name of a volume cannot have"),
            _ => null,
        };
    }

    /// <summary>Whether nothing shows that the text goes on, or stands in a sentence: the next line is none of flags, and no comma or bracket follows.</summary>
    private static bool IsComplete(DockerCommand command)
    {
        var text = command.Shell.Source.Text;
        var end = command.Shell.Span.End;
        var line = text.Lines.GetLineFromPosition(end);
        var behind = text.ToString(TextSpan.FromBounds(Math.Min(end, line.End), line.End)).Trim();
        if (behind.Length > 0 && behind[0] is not (';' or '&' or '|')) return false;

        var next = line.LineNumber + 1 < text.Lines.Count ? text.Lines[line.LineNumber + 1].ToString().TrimStart() : "";
        return !next.StartsWith("-", StringComparison.Ordinal) && !next.StartsWith("#", StringComparison.Ordinal) && !next.StartsWith(".", StringComparison.Ordinal) && !next.StartsWith("…", StringComparison.Ordinal);
    }
}
