using System.Collections.Immutable;
using LspDock.Rules.Compose;
using LspDock.Rules.Networking;
using LspDock.Syntax.Compose.Resolving;
using LspDock.Syntax.DockerRun;
using LspDock.Syntax.Shell;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Features.Conversion.ToCompose;

/// <summary>Turns one container into a service.</summary>
internal sealed class ServiceConversion(RunContainer container, MappingBuilder service, ProjectConversion project)
{
    private readonly DockerCommand command = container.Command;

    /// <summary>The container.</summary>
    public RunContainer Container => container;

    /// <summary>The command that makes it.</summary>
    public DockerCommand Command => command;

    /// <summary>The service.</summary>
    public MappingBuilder Service => service;

    /// <summary>The project that it becomes a part of.</summary>
    public ProjectConversion Project => project;

    public void Convert()
    {
        NoteReplaced();
        if (command.IsPartial) Note(command.VerbSpan, "the command has flags that only the shell knows; what they set is missing here");

        service.Set("image", Scalar(command.Arguments[0].Whole));
        SetName();
        var structured = new StructuredFlags(this);
        foreach (var flag in command.Flags)
        {
            if (!structured.Convert(flag)) CatalogFlags.Convert(this, flag);
        }
        new NetworkFlags(this, structured.NamespaceOf).Convert();
        SetCommand();
        foreach (var host in HostNames.InCommand(command.Arguments.Skip(1).Select(word => word.Value))) project.References.Mention(container, host);
        foreach (var other in project.References.Of(container)) service.AddItem("depends_on", ResolvedScalar.OfText(other));
        service.Sort(ServiceKeys.Compare);
    }

    /// <summary>A slice of the command as text of the Compose file.</summary>
    public ResolvedScalar Scalar(ShellSlice slice, string? hint = null) => project.Templates.Scalar(slice, command, service, hint);

    /// <summary>The same as a string.</summary>
    public string Text(ShellSlice slice, string? hint = null) => project.Templates.Text(slice, command, service, hint);

    /// <summary>Says in a comment why a flag is left out.</summary>
    public void LeaveOut(DockerFlag flag, string reason) => project.Notes.Add(service, command, flag, reason);

    /// <summary>Says something in a comment.</summary>
    public void Note(TextSpan span, string message) => project.Notes.Add(service, command, span, message);

    private void NoteReplaced()
    {
        var images = new List<string>();
        var count = 0;
        for (var earlier = container.Replaced; earlier is not null; earlier = earlier.Replaced, count++) images.Add(earlier.Command.Arguments[0].Raw);
        if (count == 0) return;

        var others = count == 1 ? "an earlier command makes another container" : $"{count} earlier commands make other containers";
        Note(command.VerbSpan, ConversionNotes.OnOneLine($"{others} '{container.Name}' ({string.Join(", ", Enumerable.Reverse(images).Distinct())}); this one is the last"));
    }

    private void SetName()
    {
        if (command.Last("--name") is not { Value: { Length: > 0 } value } flag) return;

        if (container.Name is not { } name) service.Set("container_name", Scalar(value));
        else if (ComposeValues.Accepts("container_name", TemplateReader.Literal(name))) service.Set("container_name", ResolvedScalar.OfText(name));
        else LeaveOut(flag, "Docker takes letters, digits, '_', '.' and '-' in a container's name");
    }

    private void SetCommand()
    {
        var words = command.Arguments.RemoveAt(0);
        if (words.Any(CommandText.MayBeSeveral))
        {
            foreach (var word in words.Where(CommandText.MayBeSeveral)) Note(word.Span, $"'{ConversionNotes.OnOneLine(word.Raw)}' in the command: only the shell knows how many words it is");
            words = words.RemoveAll(CommandText.MayBeSeveral);
        }
        if (words.IsEmpty) return;

        ImmutableArray<string> texts = [.. words.Select(word => Text(word.Whole))];
        service.Set("command", CommandText.Of(words, texts));
    }
}
