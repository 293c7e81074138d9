using LspDock.Catalog;
using LspDock.Model;

namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>A service on its way to a command.</summary>
/// <param name="script">The script.</param>
/// <param name="project">The project.</param>
/// <param name="service">The service's key.</param>
/// <param name="call">What its command begins with.</param>
internal sealed class ServiceDraft(ScriptText script, ProjectNames project, string service, string call)
{
    /// <summary>The script.</summary>
    public ScriptText Script => script;

    /// <summary>The project.</summary>
    public ProjectNames Project => project;

    /// <summary>The service's key.</summary>
    public string Service => service;

    /// <summary>The container's name.</summary>
    public string Container { get; } = project.Container(service);

    /// <summary>What is written of the service, and how much of it is in the command by now.</summary>
    public TakenValues Values { get; } = new(project.Services[service], ComposeCatalog.Find("services.*"));

    /// <summary>The command.</summary>
    public ScriptCommand Command { get; } = new(script, call);

    /// <summary>Whose network the container uses in place of one of its own, or <c>bridge</c>. Null when it is on the project's networks.</summary>
    public NetworkMode? Mode { get; } = NetworkMode.Parse(NetworkFlags.ModeOf(project, service) ?? "");

    /// <summary>What connects the created container to further networks before it starts.</summary>
    public List<ScriptCommand> Afterwards { get; } = [];

    /// <summary>Says above the command what it lacks.</summary>
    public void Note(string message, Origin? origin) => Command.Comment(script.Note(message, origin));

    /// <summary>Says that an attribute is left out, and why.</summary>
    public void LeaveOut(string path, string reason)
    {
        var node = Values.Take(path);
        Note($"'{path}' is left out: {reason}.", node?.Origin);
    }
}
