using System.Collections.Immutable;
using LspDock.Syntax.Compose.Validation;
using LspDock.Syntax.Shell;

namespace LspDock.Syntax.DockerRun;

/// <summary>The long form of <c>--network</c>: <c>name=…,alias=…,ip=…</c>, which Docker reads in small letters throughout.</summary>
internal static class DockerNetworkFormat
{
    private static readonly ImmutableArray<string> Keys = ["name", "alias", "ip", "ip6", "mac-address", "link-local-ip", "driver-opt", "gw-priority"];

    /// <summary>What Docker refuses in a <c>--network</c>.</summary>
    public static IEnumerable<DockerFlagFlaw> Check(DockerFlag flag, ShellSlice value)
    {
        if (value.Template is "container:") yield return new(flag, value, DockerFlaw.NoContainer, "", "");
        // A field in quotes of its own may hold commas.
        if (value.Template.IndexOf('=') <= 0 || value.Template.IndexOf('"') >= 0 || value.Template.IndexOfAny(['<', '[', '{']) >= 0) yield break;

        var hasName = false;
        foreach (var field in value.Split(','))
        {
            var equals = field.Template.IndexOf('=');
            var written = equals < 0 ? field.Template : field.Template.Substring(0, equals);
            hasName |= written.Equals("name", StringComparison.OrdinalIgnoreCase) || written.IndexOf(ShellWord.Unknown) >= 0;
            if (CheckField(flag, field, written, equals) is { } flaw) yield return flaw;
        }
        if (!hasName) yield return new(flag, value, DockerFlaw.NetworkWithoutName, "", "");
    }

    private static DockerFlagFlaw? CheckField(DockerFlag flag, ShellSlice field, string written, int equals)
    {
        if (written.Length == 0 || written.IndexOf(ShellWord.Unknown) >= 0) return null;

        var key = written.ToLowerInvariant();
        if (!Keys.Contains(key)) return new(flag, field.Take(written.Length), DockerFlaw.UnknownKey, written, NearestName.Of(key, Keys) ?? "");
        if (equals < 0 || equals == field.Length - 1) return new(flag, field, DockerFlaw.KeyWithoutValue, written, "");

        var setting = field.From(equals + 1);
        if (setting.Value is not { } text || DockerFlagValues.IsPlaceholder(text)) return null;
        var error = key switch
        {
            "ip" or "ip6" or "link-local-ip" => char.IsDigit(text[0]) || text.IndexOf(':') >= 0 ? AddressFormats.IpAddress(text) : null,
            "mac-address" => AddressFormats.MacAddress(text),
            "gw-priority" => DockerFlagFormats.Integer(text, null, null),
            "driver-opt" => text.IndexOf('=') < 0 ? new(DockerFlaw.NoValue) : null,
            _ => null,
        };
        return error is null ? null : new(flag, setting, error.Flaw, error.Detail, error.Repair);
    }
}
