using LspDock.Syntax.Compose.Resolving;

namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>The order in which containers start: each behind those that it needs, else as the file has them.</summary>
internal static class ServiceOrder
{
    /// <summary>The services, each with those that it needs and that come only later because they need it too.</summary>
    public static IEnumerable<(string Service, IReadOnlyList<string> NotYet)> Of(ProjectNames project)
    {
        var order = project.Services.Keys.ToList();
        var places = order.Select((service, place) => (service, place)).ToDictionary(pair => pair.service, pair => pair.place, StringComparer.Ordinal);
        var open = new int[order.Count];
        var needs = new List<int>[order.Count];
        var neededBy = new List<int>[order.Count];
        for (var place = 0; place < order.Count; place++) neededBy[place] = [];
        for (var place = 0; place < order.Count; place++)
        {
            needs[place] = [.. Needs(project.Services[order[place]]).Where(places.ContainsKey).Select(name => places[name]).Where(other => other != place).Distinct()];
            open[place] = needs[place].Count;
            foreach (var other in needs[place]) neededBy[other].Add(place);
        }

        var ready = new PriorityQueue<int, int>(Enumerable.Range(0, order.Count).Where(place => open[place] == 0).Select(place => (place, place)));
        var isDone = new bool[order.Count];
        var first = 0;
        for (var done = 0; done < order.Count; done++)
        {
            // Where all that are left need each other, the file's order decides.
            if (!ready.TryDequeue(out var next, out _))
            {
                while (isDone[first]) first++;
                next = first;
            }
            isDone[next] = true;
            yield return (order[next], [.. needs[next].Where(other => !isDone[other]).Select(other => order[other])]);
            foreach (var other in neededBy[next])
            {
                if (--open[other] == 0 && !isDone[other]) ready.Enqueue(other, other);
            }
        }
    }

    /// <summary>The services that one needs; the resolver has put those there too whose network, volumes or namespaces it uses.</summary>
    private static IEnumerable<string> Needs(ResolvedMapping service) => (service["depends_on"] as ResolvedMapping)?.Entries.Select(entry => entry.Key) ?? [];
}
