using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Resources;

/// <summary>A server without a restart policy stays down once it has ended, and when its host starts anew.</summary>
public sealed class MissingRestartPolicyRule() : ProjectRule(RuleDescriptors.MissingRestartPolicy)
{
    private const string Suggested = "unless-stopped";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        if (project.IsExcerpt) yield break;

        var ending = AwaitedEnds.Of(project);
        foreach (var container in project.Containers)
        {
            if (!IsServer(container, mayBeForeground: project.UsesDefaultBridge) || container.Name.IsKnown(out var name) && ending.Contains(name)) continue;

            yield return Report(container.Origin, $"{container.Origin.Subject} has no restart policy: once it has ended it stays down, also when the host starts anew", Fix.Unsafe("Start it again unless it was stopped", () => container.Origin.Add(ContainerOption.Restart, Suggested))) with
            {
                Subject = container.Origin.Subject,
            };
        }
    }

    /// <summary>Whether a container is there to stay, as far as its image tells, and nothing is said of what follows its end.</summary>
    private static bool IsServer(Container container, bool mayBeForeground)
    {
        if (container.IsPartial || container.IsDisabled || container.IsShortLived || !container.Profiles.IsEmpty || container.Build is not null) return false;
        if (mayBeForeground && !container.Options.Switch(ContainerOption.Detach).Is(true) || container.Options.Switch(ContainerOption.AutoRemove) is not null) return false;
        if (container.Options.Text(ContainerOption.Restart) is not null || container.Options.Number(ContainerOption.RestartMaxAttempts) is not null || container.Options.Text(ContainerOption.RestartDelay) is not null) return false;

        return container.Image.IsKnown(out var image) && ImageCatalog.Find(image) is { } known && !(known.Ports.IsEmpty && known.DataDirectories.IsEmpty && known.UndeclaredDataDirectories.IsEmpty) && !ImageProgram.IsReplaced(container);
    }
}
