using LspDock.Model;
using LspDock.Syntax.Compose.Validation;
using LspDock.Syntax.Shell;

namespace LspDock.Syntax.DockerRun;

/// <summary>The formats of <c>--publish</c>.</summary>
internal static class DockerPortFormat
{
    /// <summary>What Docker refuses in a <c>--publish</c>, or takes no notice of.</summary>
    public static IEnumerable<DockerFlagFlaw> Check(DockerFlag flag, ShellSlice value)
    {
        if (value.Template.IndexOf('=') > 0) return CheckLong(flag, value);
        if (CheckShort(value.Template) is { } error) return [new(flag, value, error.Flaw, error.Detail, error.Repair)];
        return [];
    }

    /// <summary>Ports, each part of which is judged by itself where a variable decides another.</summary>
    private static ComposeFormatError? CheckShort(string template)
    {
        if (template.IndexOfAny(['$', '%', '<', '{', '[']) is >= 0 and var at && template[at] != '[') return null;
        if (PortFormat.Check(template.Replace(ShellWord.Unknown.ToString(), "${X}")) is { } error)
        {
            // A word in place of a port stands for the reader's own.
            var isSure = error.Flaw is ComposeFlaw.PortMissing ? StartsWithDigit(template) : error.Flaw is ComposeFlaw.NoProtocol ? StartsWithDigit(template) && error.Detail.Length > 2 : StartsWithDigit(error.Detail) || error.Detail == "localhost";
            return isSure && error.Detail.IndexOf("xx", StringComparison.OrdinalIgnoreCase) < 0 && error.Detail.IndexOf(".x", StringComparison.OrdinalIgnoreCase) < 0 ? error : null;
        }

        var container = template.Substring(template.LastIndexOf(':') + 1).Split('/')[0];
        return container.Length > 0 && container.All(digit => digit == '0') ? new(DockerFlaw.PortZero, container) : null;
    }

    /// <summary>The fields of the long form, of which Docker reads three and passes over the others.</summary>
    private static IEnumerable<DockerFlagFlaw> CheckLong(DockerFlag flag, ShellSlice value)
    {
        if (value.Template.IndexOfAny(['<', '[', '{', '"']) >= 0) yield break;

        var fields = DockerFields.Read(value);
        foreach (var field in value.Split(','))
        {
            var equals = field.Template.IndexOf('=');
            if (equals <= 0 || field.Template.IndexOf(ShellWord.Unknown) is >= 0 and var unknown && unknown < equals) continue;

            var setting = field.From(equals + 1);
            switch (field.Template.Substring(0, equals))
            {
                case "target" or "published" when setting.Value is { } port && StartsWithDigit(port) && PortFormat.CheckRange(port) is { } wrong:
                    yield return new(flag, setting, wrong.Flaw, wrong.Detail, wrong.Repair);
                    break;
                case "protocol" when setting.Value is { Length: > 2 } protocol && !DockerFlagValues.IsPlaceholder(protocol) && protocol.ToLowerInvariant() is not ("tcp" or "udp" or "sctp"):
                    yield return new(flag, setting, ComposeFlaw.NoProtocol, protocol, "");
                    break;
                case "target" or "published" or "protocol":
                    break;
                case var key when !DockerFlagValues.IsSign(key):
                    yield return Ignored(flag, value, key, setting, fields);
                    break;
            }
        }
    }

    /// <summary>A key that Docker passes over: what was meant by an address is written in the short form.</summary>
    private static DockerFlagFlaw Ignored(DockerFlag flag, ShellSlice value, string key, ShellSlice setting, Dictionary<string, ShellSlice> fields)
    {
        var repair = key is "host_ip" or "host-ip" or "hostip" or "ip" && setting.Value is { } address && AddressFormats.IsIp(address)
            && value.Value is not null && fields.TryGetValue("target", out var target) && PortRange.Parse(target.Template) is not null
            ? (address.IndexOf(':') < 0 ? address : $"[{address}]") + ":" + (fields.TryGetValue("published", out var published) ? published.Template : "") + ":" + target.Template
                + (fields.TryGetValue("protocol", out var protocol) ? "/" + protocol.Template : "")
            : "";
        return repair.Length > 0
            ? new(flag, value, DockerFlaw.IgnoredAddress, key, repair) { IsIgnored = true }
            : new(flag, value, DockerFlaw.IgnoredKey, key, "") { IsIgnored = true };
    }

    private static bool StartsWithDigit(string text) => text.Length > 0 && text[0] is >= '0' and <= '9';
}
