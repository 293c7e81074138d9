using System.Collections.Immutable;
using LspDock.Syntax.Compose.Validation;

namespace LspDock.Syntax.DockerRun;

/// <summary>The format of <c>--gpus</c>: <c>all</c>, a number, or fields between commas.</summary>
internal static class DockerGpuFormat
{
    private static readonly ImmutableArray<string> Keys = ["driver", "count", "device", "capabilities", "options"];

    /// <summary>What Docker refuses; the commas of a list of devices need quotes that Docker itself sees.</summary>
    public static ComposeFormatError? Check(string text)
    {
        if (text.IndexOf('"') >= 0) return null;

        var fields = text.Split(',');
        var isList = text.StartsWith("device=", StringComparison.Ordinal) && text.LastIndexOf('=') == "device".Length;
        if (isList && fields.Skip(1).Any(field => field.Length > 0)) return new(DockerFlaw.UnquotedDevices, "", $"\"{text}\"");

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            var equals = field.IndexOf('=');
            var key = equals < 0 ? "count" : field.Substring(0, equals);
            var setting = field.Substring(equals + 1);
            if (key.Length == 0 || setting.Length == 0) return new(DockerFlaw.NoValue);
            if (!Keys.Contains(key)) return new(DockerFlaw.UnknownKey, key, fields.Length == 1 && NearestName.Of(key, Keys) is { } nearest ? $"{nearest}={setting}" : "");
            if (key == "count" && setting != "all" && DockerValues.Integer(setting) is null) return new(ComposeFlaw.NoCount);
            if (!seen.Add(key)) return new(DockerFlaw.RepeatedKey, key);
        }
        return null;
    }
}
