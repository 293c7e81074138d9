using System.Globalization;
using LspDock.Catalog;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Resources;

/// <summary>How much memory a container is known to ask for: below that it is refused, or killed as soon as it works.</summary>
internal static class MemoryDemand
{
    private const long Kilobyte = 1024;
    private const long Megabyte = 1024 * Kilobyte;
    private const long Gigabyte = 1024 * Megabyte;

    /// <summary>What is greater is a slip, or no size.</summary>
    private const long LargestHeap = 1024 * Gigabyte;

    /// <summary>The greatest heap of a Java program, as its options have it.</summary>
    private const string GreatestHeap = "-Xmx";

    /// <summary>The bytes; a limit has to be above. 0 when nothing is known.</summary>
    public static long Of(Container container) => Math.Max(
        Math.Max(Known(container.Limits.MemoryReservation), Known(container.Options.Number(ContainerOption.ShmSize))),
        Math.Max(HeapOf(container), ProgramOf(container)));

    private static long Known(Setting<long>? size) => size.IsKnown(out var bytes) ? bytes : 0;

    private static long HeapOf(Container container)
    {
        var greatest = 0L;
        foreach (var variable in container.Environment)
        {
            if (variable.Value.IsKnown(out var value)) greatest = Math.Max(greatest, HeapIn(value));
        }
        foreach (var text in container.Options.CommandTexts) greatest = Math.Max(greatest, HeapIn(text.Text));
        return greatest;
    }

    private static long HeapIn(string text)
    {
        if (text.IndexOf(GreatestHeap, StringComparison.Ordinal) is not (>= 0 and var at)) return 0;

        var start = at + GreatestHeap.Length;
        var end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9') end++;
        var unit = (end < text.Length ? text[end] : ' ') switch
        {
            'k' or 'K' => Kilobyte,
            'm' or 'M' => Megabyte,
            'g' or 'G' => Gigabyte,
            _ => 1,
        };
        return long.TryParse(text.Substring(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= LargestHeap / unit ? number * unit : 0;
    }

    /// <summary>What programs that are known for it take by themselves; a little less than the limit that they need.</summary>
    private static long ProgramOf(Container container)
    {
        if (!container.Image.IsKnown(out var image)) return 0;
        if (image.FamiliarName == "mcr.microsoft.com/mssql/server") return Gigabyte;

        return UnixPath.LastSegment(image.Repository) switch
        {
            "gitlab-ce" or "gitlab-ee" or "nexus3" or "sonarqube" => 2 * Gigabyte,
            "elasticsearch" or "opensearch" or "kafka" or "cp-kafka" or "cassandra" or "couchbase" or "confluence" or "confluence-server" or "jira-software" => Gigabyte,
            _ => 0,
        };
    }
}
