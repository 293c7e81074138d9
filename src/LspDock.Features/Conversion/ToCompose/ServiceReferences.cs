namespace LspDock.Features.Conversion.ToCompose;

/// <summary>Which service needs which other one. Docker refuses a circle, so a reference that would close one is not made.</summary>
internal sealed class ServiceReferences(RunProject project, IReadOnlyList<RunContainer> containers, IReadOnlyDictionary<RunContainer, string> services)
{
    /// <summary>So many services are looked at in search of circles; references back to what was started before never need a search by themselves.</summary>
    private const int MostSteps = 500_000;

    private readonly Dictionary<RunContainer, int> places = containers.Select((container, place) => (container, place)).ToDictionary(pair => pair.container, pair => pair.place);
    private readonly Dictionary<RunContainer, OrderedDictionary<RunContainer, bool>> needs = [];
    private bool hasForward;
    private int stepsLeft = MostSteps;

    /// <summary>The service of a container that another one cannot be without; the reference is remembered. Null when the document does not make it, or it would need itself.</summary>
    public string? Require(RunContainer container, string name) => project.Find(name) is { } other && Connect(container, other) ? services[other] : null;

    /// <summary>Remembers that a container names another one as a host, when the other one is started before it.</summary>
    public void Mention(RunContainer container, string host)
    {
        if (project.Find(host) is { } other && places[other] < places[container]) Connect(container, other);
    }

    /// <summary>The services that a container needs, in order of mention.</summary>
    public IEnumerable<string> Of(RunContainer container) => needs.TryGetValue(container, out var others) ? others.Keys.Select(other => services[other]) : [];

    private bool Connect(RunContainer container, RunContainer other)
    {
        if (container == other || !places.TryGetValue(other, out var place)) return false;
        if (!needs.TryGetValue(container, out var others)) needs[container] = others = [];
        if (others.ContainsKey(other)) return true;

        var isForward = place > places[container];
        if ((isForward || hasForward) && Reaches(other, container)) return false;
        hasForward |= isForward;
        others.Add(other, true);
        return true;
    }

    private bool Reaches(RunContainer from, RunContainer to)
    {
        var seen = new HashSet<RunContainer> { from };
        var open = new Stack<RunContainer>([from]);
        while (open.TryPop(out var next))
        {
            // What can no longer be looked into is taken for a circle.
            if (next == to || --stepsLeft < 0) return true;
            if (!needs.TryGetValue(next, out var others)) continue;
            foreach (var other in others.Keys.Where(seen.Add)) open.Push(other);
        }
        return false;
    }
}
