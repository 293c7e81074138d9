using System.Globalization;
using LspDock.Model;
using LspDock.Syntax.Compose.Resolving;

namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>Writes <c>ports</c>, those of a range in one flag.</summary>
internal static class PortFlags
{
    public static void Write(ServiceDraft draft)
    {
        if (draft.Values.Find("ports") is not ResolvedList ports) return;

        Port? open = null;
        foreach (var item in ports.Items)
        {
            if (item is not ResolvedMapping mapping)
            {
                Close(draft, ref open);
                draft.Values.Take(item);
                if (TakenValues.TextOf(item) is { } text) draft.Command.Flag("-p", text);
                continue;
            }
            var port = Read(draft.Values, mapping);
            if (open is { } before && before.Joined(port) is { } joined) open = joined;
            else
            {
                Close(draft, ref open);
                open = port;
            }
        }
        Close(draft, ref open);
    }

    private static void Close(ServiceDraft draft, ref Port? open)
    {
        if (open is { } port) draft.Command.Flag("-p", port.ToString());
        open = null;
    }

    private static Port Read(TakenValues values, ResolvedMapping mapping)
    {
        var target = values.Text(mapping, "target") ?? "";
        var published = values.Text(mapping, "published") ?? "";
        return new(mapping.Origin, values.Text(mapping, "host_ip") ?? "", published, target, values.Text(mapping, "protocol") ?? "tcp");
    }

    /// <summary>A port or a range as the command line writes it.</summary>
    private readonly record struct Port(Origin? Origin, string Address, string Published, string Target, string Protocol)
    {
        /// <summary>This and the next one as a range; null when they were not written as one.</summary>
        public Port? Joined(Port next)
        {
            if (Origin is null || Origin != next.Origin || Address != next.Address || Protocol != next.Protocol) return null;
            if (Behind(Target, next.Target) is not { } target || Published.Length + next.Published.Length > 0 && Behind(Published, next.Published) is null) return null;

            return this with { Target = target, Published = Behind(Published, next.Published) ?? "" };
        }

        public override string ToString()
        {
            var address = Address.Length == 0 ? "" : (Address.Contains(':', StringComparison.Ordinal) ? $"[{Address}]" : Address) + ":";
            var published = Published.Length > 0 || address.Length > 0 ? Published + ":" : "";
            return $"{address}{published}{Target}{(Protocol == "tcp" ? "" : "/" + Protocol)}";
        }

        private static string? Behind(string range, string next) =>
            PortRange.Parse(range) is { } first && PortRange.Parse(next) is { } second && second.First == first.Last + 1 && second.First == second.Last
                ? string.Create(CultureInfo.InvariantCulture, $"{first.First}-{second.Last}")
                : null;
    }
}
