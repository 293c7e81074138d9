using System.Collections.Immutable;
using System.Globalization;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Compose.Resolving;

namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>
/// How a container gets to its networks. The first has flags of its own; a further one is a <c>--network</c> in its long form, which
/// Docker writes in small letters: one that capitals or variables stand in is connected by a command of its own before the container starts.
/// </summary>
/// <param name="Names">The keys of the networks, the first one first.</param>
/// <param name="Connected">Those that a command of their own connects.</param>
internal sealed record NetworkPlan(ImmutableArray<string> Names, ImmutableHashSet<string> Connected)
{
    public static NetworkPlan Of(ProjectNames project, string service)
    {
        if (project.Services[service]["networks"] is not ResolvedMapping networks) return new([], []);

        // Compose connects those of a high priority first.
        ImmutableArray<string> names = [.. networks.Entries.OrderByDescending(entry => Priority(entry.Value)).Select(entry => entry.Key)];
        return new(names, [.. names.Skip(1).Where(name => !IsKept(project.Network(name)) || !IsKept(networks[name]))]);
    }

    /// <summary>Whether the long form of a flag leaves a value as it is.</summary>
    public static bool IsKept(ResolvedNode? node) => node switch
    {
        ResolvedMapping mapping => mapping.Entries.All(entry => IsKept(entry.Key) && IsKept(entry.Value)),
        ResolvedList list => list.Items.All(IsKept),
        ResolvedScalar scalar => IsKept(scalar.Text),
        _ => true,
    };

    private static bool IsKept(string text) => !KeptVariable.IsIn(text) && !text.Any(char.IsUpper);

    private static decimal Priority(ResolvedNode network) =>
        network is ResolvedMapping mapping && decimal.TryParse(ProjectNames.Text(mapping, "priority"), NumberStyles.Float, CultureInfo.InvariantCulture, out var priority) ? priority : 0;
}
