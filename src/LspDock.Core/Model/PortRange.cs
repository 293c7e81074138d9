using System.Globalization;

namespace LspDock.Model;

/// <summary>A port, or several in a row.</summary>
/// <param name="First">The lowest port, 0 to 65535.</param>
/// <param name="Last">The highest port, not below <paramref name="First"/>.</param>
public readonly record struct PortRange(int First, int Last)
{
    /// <summary>Reads <c>80</c> or <c>8000-8010</c>; null when the text is neither.</summary>
    public static PortRange? Parse(string text)
    {
        var dash = text.IndexOf('-');
        var first = Port(dash < 0 ? text : text.Substring(0, dash));
        var last = dash < 0 ? first : Port(text.Substring(dash + 1));
        return first is { } low && last is { } high && low <= high ? new PortRange(low, high) : null;

        static int? Port(string digits) =>
            int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535 ? port : null;
    }

    /// <inheritdoc/>
    public override string ToString() => First == Last
        ? First.ToString(CultureInfo.InvariantCulture)
        : FormattableString.Invariant($"{First}-{Last}");
}
