using System.Collections.Immutable;
using System.Globalization;
using LspDock.Catalog;
using LspDock.Model;
using LspDock.Syntax.Shell;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.DockerRun;

/// <summary>The <c>docker run</c> or <c>docker create</c> that makes a container.</summary>
/// <param name="command">The command.</param>
/// <param name="networks">The networks that exist when the command runs, as far as the document creates them.</param>
public sealed class DockerRunOrigin(DockerCommand command, ImmutableHashSet<string> networks) : ContainerOrigin
{
    private readonly ShellOrigin place = new(command.Shell.Source, command.VerbSpan);

    /// <summary>The command.</summary>
    public DockerCommand Command => command;

    /// <inheritdoc/>
    public override DocumentPath Document => place.Document;

    /// <inheritdoc/>
    public override TextSpan Span => place.Span;

    /// <inheritdoc/>
    public override string Subject => $"This {command.Program} {command.Verb} command";

    /// <inheritdoc/>
    public override bool IsOfOtherEngine => !command.IsDocker;

    /// <summary>Writes the flag before the image: on a line of its own when the lines of the command start with flags, else on the image's line.</summary>
    /// <inheritdoc/>
    public override Edit Add(ContainerOption option, params string[] values)
    {
        if (option.RunFlags is not [var name, ..] || command.Arguments is not [var image, ..]) return Edit.Unavailable;
        // Between a flag and its value, or in the midst of an array, nothing can be put.
        if (image.Home != ShellWordHome.Command) return Edit.Unavailable;
        if (values.Length == 0 || !option.IsRepeatable && (values.Length > 1 || command.Last(name) is not null)) return Edit.Unavailable;

        var flags = values.Select(value => Written(option, name, value)).ToList();
        var (source, text) = (command.Shell.Source, command.Shell.Source.Text);
        if (LineAnchor(text, image) is not { } anchor) return source.Replace(new TextSpan(image.Span.Start, 0), string.Concat(flags.Select(flag => flag + " ")));

        var lineEnd = Gap(text, anchor) + DockerFlagEdits.Continuation(command.Shell.Dialect) + ShellText.LineBreakWithIndentation(text, anchor);
        return source.Replace(new TextSpan(anchor, 0), string.Concat(flags.Select(flag => flag + lineEnd)));
    }

    /// <summary>Docker hands a flag's check to the container's shell, so words are joined to a line for it.</summary>
    /// <inheritdoc/>
    public override Edit AddHealthCheck(ImmutableArray<string> test) =>
        command.Has("--no-healthcheck") || test.Length < 2 ? Edit.Unavailable
        : Add(ContainerOption.HealthcheckTest, test[0] == "CMD" ? string.Join(" ", test.Skip(1).Select(word => ShellQuoting.Word(word, ShellDialect.Posix))) : test[1]);

    /// <summary>Nothing to write: <c>--volume</c> and <c>--mount</c> create the volumes that they name.</summary>
    /// <inheritdoc/>
    public override Edit DeclareVolume(string name) => Edit.Empty;

    /// <inheritdoc/>
    public override Edit DeclareNetwork(string name)
    {
        if (networks.Contains(name) || NetworkMode.Parse(name) is not null) return Edit.Empty;

        var (source, start) = (command.Shell.Source, command.Shell.LineStart);
        return source.Replace(new TextSpan(start, 0), $"{command.Call} network create {ShellQuoting.Word(name, command.Shell.Dialect)}{ShellText.LineBreakWithIndentation(source.Text, start)}");
    }

    /// <summary>Where a line of the command starts that can be put below a new one: the image's, when it starts with a flag or the image. Null when the command is not spread over lines that way.</summary>
    private int? LineAnchor(SourceText text, ShellWord image)
    {
        var line = text.Lines.GetLineFromPosition(image.Span.Start);
        if (line.Start <= command.VerbSpan.Start) return null;

        var first = line.Start + ShellText.Indentation(text, image.Span.Start).Length;
        return first == image.Span.Start || command.Flags.Any(flag => flag.Word.Place.Start == first) ? first : null;
    }

    /// <summary>The blank before the character that continues a line; none where the line above has none and the next one begins with a blank.</summary>
    private string Gap(SourceText text, int anchor)
    {
        if (command.Shell.Dialect != ShellDialect.Posix || ShellText.Indentation(text, anchor).Length == 0) return " ";

        var above = text.Lines[text.Lines.IndexOf(anchor) - 1].End;
        return above >= 2 && text[above - 1] == '\\' && !char.IsWhiteSpace(text[above - 2]) ? "" : " ";
    }

    private string Written(ContainerOption option, string name, string value)
    {
        if (option.Kind == OptionKind.Boolean) return value == "true" ? name : name + "=" + value;

        var written = option.Kind == OptionKind.Size && long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) ? ByteSize.Format(bytes) : value;
        return name + (UsesEqualsSign ? "=" : " ") + ShellQuoting.Word(written, command.Shell.Dialect);
    }

    /// <summary>Whether the command's own long flags are joined to their values.</summary>
    private bool UsesEqualsSign => command.Flags.FirstOrDefault(flag => flag.Value is not null && flag.Word.Template.StartsWith("--", StringComparison.Ordinal)) is { HasSeparateValue: false };
}
