using System.Collections.Immutable;
using LspDock.Model;

namespace LspDock.Rules.Compose;

/// <summary>Which service starts after which: those that are made without naming a profile, and what Compose takes for a dependency of theirs.</summary>
internal sealed class DependencyGraph
{
    private readonly ImmutableArray<Container> services;
    private readonly ImmutableArray<ImmutableArray<Edge>> edges;

    /// <param name="project">The project.</param>
    public DependencyGraph(DockerProject project)
    {
        services = [.. project.Containers.Where(container => !container.IsDisabled && container.Name.IsKnown(out _))];
        var places = new Dictionary<string, int>(services.Length, StringComparer.Ordinal);
        for (var index = 0; index < services.Length; index++) places[NameOf(index)] = index;
        edges =
        [
            .. services.Select(service => service.References.IsEmpty ? [] : service.References
                // What a build or a definition starts from is no dependency of the container.
                .Where(reference => reference.Attribute is not ("extends" or "additional_contexts"))
                .Select(reference => reference.Target.IsKnown(out var name) && places.TryGetValue(name, out var target) ? new Edge(target, reference) : null)
                .OfType<Edge>().ToImmutableArray()),
        ];
    }

    /// <summary>A dependency.</summary>
    /// <param name="Target">The index of the service that starts first.</param>
    /// <param name="Reference">Where it is written.</param>
    private sealed record Edge(int Target, ContainerReference Reference);

    /// <summary>A step of a cycle.</summary>
    /// <param name="Service">The service that starts later.</param>
    /// <param name="Reference">Where it names the next one.</param>
    public sealed record Step(Container Service, ContainerReference Reference);

    /// <summary>A shortest cycle through the first service of each group of services that all wait for each other, in order of writing.</summary>
    public IEnumerable<ImmutableArray<Step>> Cycles()
    {
        if (edges.All(list => list.IsEmpty)) return [];

        return from component in Components()
               where component.Length > 1 || edges[component[0]].Any(edge => edge.Target == component[0])
               let first = component.Min()
               orderby first
               select CycleThrough(first, [.. component]);
    }

    private string NameOf(int index) => services[index].Name.IsKnown(out var name) ? name : "";

    /// <summary>The groups of services that reach each other, by Tarjan's algorithm with a stack of our own: chains are long.</summary>
    private List<int[]> Components()
    {
        var components = new List<int[]>();
        var order = new int[services.Length];
        var low = new int[services.Length];
        var isOpen = new bool[services.Length];
        var open = new Stack<int>();
        var calls = new Stack<(int Service, int NextEdge)>();
        var count = 0;
        for (var root = 0; root < services.Length; root++)
        {
            if (order[root] > 0 || edges[root].IsEmpty) continue;

            calls.Push((root, 0));
            while (calls.Count > 0)
            {
                var (service, next) = calls.Pop();
                if (next == 0)
                {
                    order[service] = low[service] = ++count;
                    open.Push(service);
                    isOpen[service] = true;
                }
                else
                {
                    low[service] = Math.Min(low[service], low[edges[service][next - 1].Target]);
                }
                var descended = false;
                for (; next < edges[service].Length; next++)
                {
                    var target = edges[service][next].Target;
                    if (order[target] == 0)
                    {
                        calls.Push((service, next + 1));
                        calls.Push((target, 0));
                        descended = true;
                        break;
                    }
                    if (isOpen[target]) low[service] = Math.Min(low[service], order[target]);
                }
                if (!descended && low[service] == order[service]) components.Add(Close(service));
            }
        }
        return components;

        int[] Close(int root)
        {
            var members = new List<int>();
            do
            {
                members.Add(open.Pop());
                isOpen[members[members.Count - 1]] = false;
            }
            while (members[members.Count - 1] != root);
            return [.. members];
        }
    }

    private ImmutableArray<Step> CycleThrough(int first, HashSet<int> component)
    {
        var cameBy = new Dictionary<int, (int From, Edge Edge)>();
        var waiting = new Queue<int>([first]);
        while (!cameBy.ContainsKey(first))
        {
            var service = waiting.Dequeue();
            foreach (var edge in edges[service])
            {
                if (!component.Contains(edge.Target) || cameBy.ContainsKey(edge.Target)) continue;

                cameBy.Add(edge.Target, (service, edge));
                waiting.Enqueue(edge.Target);
            }
        }
        var steps = ImmutableArray.CreateBuilder<Step>();
        var at = first;
        do
        {
            var (from, edge) = cameBy[at];
            steps.Add(new(services[from], edge.Reference));
            at = from;
        }
        while (at != first);
        steps.Reverse();
        return steps.ToImmutable();
    }
}
