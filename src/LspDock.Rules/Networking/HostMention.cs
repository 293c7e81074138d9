using LspDock.Model;

namespace LspDock.Rules.Networking;

/// <summary>A place where a container's author writes the name of a host that it is to connect to.</summary>
/// <param name="Host">The name, without user, port and path.</param>
/// <param name="Place">Where it is written.</param>
/// <param name="In">What it is written in, inside of a sentence: <c>DATABASE_URL</c>, <c>its command</c>.</param>
internal sealed record HostMention(string Host, Origin Place, string In)
{
    /// <summary>The names that a container's variables and command have.</summary>
    public static IEnumerable<HostMention> Of(Container container)
    {
        foreach (var variable in container.Environment)
        {
            if (!variable.Value.IsKnown(out var value)) continue;
            foreach (var host in HostNames.InVariable(variable.Name, value)) yield return new(host, variable.Value.Origin, variable.Name);
        }
        if (!container.Command.IsKnown(out var words)) yield break;

        foreach (var host in HostNames.InCommand(words)) yield return new(host, container.Command.Origin, "its command");
    }
}
