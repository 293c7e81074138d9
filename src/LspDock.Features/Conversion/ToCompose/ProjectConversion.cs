using System.Collections.Immutable;
using LspDock.Syntax.Compose.Resolving;
using LspDock.Syntax.Shell;

namespace LspDock.Features.Conversion.ToCompose;

/// <summary>Puts the file together: services, then the networks and volumes that they use or that the commands create.</summary>
internal sealed class ProjectConversion
{
    private readonly RunProject project;
    private readonly ImmutableArray<RunContainer> containers;
    private readonly Dictionary<RunContainer, string> services;
    private readonly MappingBuilder root = new();

    public ProjectConversion(RunProject project)
    {
        this.project = project;
        containers = [.. project.Containers];
        services = ServiceNames.Of(containers);
        References = new ServiceReferences(project, containers, services);
        Templates = new TemplateReader(Notes);
    }

    /// <summary>What is said in comments.</summary>
    public ConversionNotes Notes { get; } = new();

    /// <summary>Writes words of the shell as text of the file.</summary>
    public TemplateReader Templates { get; }

    /// <summary>Which service needs which.</summary>
    public ServiceReferences References { get; }

    /// <summary>The networks of the file.</summary>
    public ResourceDeclarations Networks { get; } = new("network");

    /// <summary>The volumes of the file.</summary>
    public ResourceDeclarations Volumes { get; } = new("volume");

    public ConvertedCompose Convert()
    {
        foreach (var (command, message) in project.LeftOut) Notes.Add(root, command, command.VerbSpan, $"docker {command.Verb}: {message}");
        var resources = new ResourceConversion(this);
        foreach (var (name, command) in project.Networks) resources.AddNetwork(name, command);
        foreach (var (name, command) in project.Volumes) resources.AddVolume(name, command);
        foreach (var container in containers) new ServiceConversion(container, root.Section("services").Section(services[container]), this).Convert();
        foreach (var (key, network) in Networks.All) root.Section("networks").Set(key, network);
        foreach (var (key, volume) in Volumes.All) root.Section("volumes").Set(key, volume);

        var headings = new Dictionary<ResolvedMapping, ImmutableArray<string>>(ReferenceEqualityComparer.Instance);
        using var text = new StringWriter { NewLine = "\n" };
        new ResolvedYaml(text, _ => null) { IsSpaced = true, Heading = mapping => headings.GetValueOrDefault(mapping, []) }.Write(root.Build(headings));
        return new() { Text = text.ToString(), Services = [.. containers.Select(container => services[container])], Notes = Notes.All };
    }

    /// <summary>The key of a network that a container joins; one that no command creates is there already.</summary>
    public string UseNetwork(ShellSlice name, string text)
    {
        var wished = name.Value ?? string.Concat(TemplateReader.Parts(name).Select(part => part.Value ?? (part.Part.Variable ?? "").ToLowerInvariant()));
        var (key, network, isNew) = Networks.Use(text, wished);
        if (isNew) network.Set("external", ResolvedScalar.Of(true));
        return key;
    }
}
