using LspDock.Model;

namespace LspDock.Rules;

/// <summary>The containers of a project that others wait for to end: they are no servers.</summary>
internal static class AwaitedEnds
{
    /// <summary>Their names.</summary>
    public static HashSet<string> Of(DockerProject project)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var container in project.Containers)
        {
            foreach (var reference in container.References)
            {
                if (reference.Condition.Is("service_completed_successfully") && reference.Target.IsKnown(out var name)) names.Add(name);
            }
        }
        return names;
    }
}
