using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>A container lets others into its shared memory only when it says so.</summary>
public sealed class IpcNotShareableRule() : ProjectRule(RuleDescriptors.IpcNotShareable)
{
    private const string Shareable = "shareable";
    private static readonly string[] Prefixes = ["container:", "service:"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        Dictionary<string, Container>? named = null;
        foreach (var container in project.Containers)
        {
            if (container.Options.Text(ContainerOption.Ipc) is not { } mode || !mode.IsKnown(out var text) || Target(text) is not { } target || container.Origin.IsOfOtherEngine) continue;

            named ??= ByName(project);
            if (!named.TryGetValue(target, out var donor) || donor.IsPartial || !DockerProject.Coexist(container, donor)) continue;

            var own = donor.Options.Text(ContainerOption.Ipc);
            if (own is not null && !own.Is("private") && !own.Is("none")) continue;

            yield return Report(mode.Origin, $"{container.Origin.Subject} joins the shared memory of '{target}', which is not shareable: it does not start",
                Fix.Safe($"Make the shared memory of '{target}' shareable", () => own is null ? donor.Origin.Add(ContainerOption.Ipc, Shareable) : own.Origin.Replace(Shareable))) with
            {
                Subject = container.Origin.Subject,
                Related = [new RelatedPlace(own?.Origin ?? donor.Origin, $"{donor.Origin.Subject} keeps it for itself")],
            };
        }
    }

    /// <summary>The container whose namespace a mode joins; null when it joins none.</summary>
    private static string? Target(string mode) =>
        Prefixes.FirstOrDefault(prefix => mode.StartsWith(prefix, StringComparison.Ordinal)) is { } found ? mode.Substring(found.Length) : null;

    private static Dictionary<string, Container> ByName(DockerProject project)
    {
        var named = new Dictionary<string, Container>(StringComparer.Ordinal);
        foreach (var container in project.Containers)
        {
            if (container.FixedName.IsKnown(out var fixedName)) named[fixedName] = container;
            if (container.Name.IsKnown(out var name)) named[name] = container;
        }
        return named;
    }
}
