using System.Globalization;

namespace LspDock.DockerDotNet.CodeFixes;

/// <summary>Tells which of a rule's fixes an action is, so that fix-all takes the same one everywhere.</summary>
internal static class FixKey
{
    /// <summary>The key of a fix: <c>LD1001:0</c>.</summary>
    public static string Of(string rule, int index) => rule + ":" + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>The fix's place among the rule's; the first when the key is another's.</summary>
    public static int IndexOf(string? key) =>
        key is not null && int.TryParse(key.Substring(key.IndexOf(':') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : 0;
}
