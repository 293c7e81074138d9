using System.Net;
using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Rules.Networking;

/// <summary>Docker gives out addresses in the order of starting: a name leads to a container, an address to whoever has it today.</summary>
public sealed class ContainerAddressRule() : ProjectRule(RuleDescriptors.ContainerAddress)
{
    /// <summary>Words in a variable's name that say that it wants addresses, or those of a network.</summary>
    private static readonly string[] ForAddresses = ["DNS", "RESOLV", "NAMESERVER", "SUBNET", "CIDR", "RANGE", "MASK", "GATEWAY", "TRUST", "ALLOW", "WHITELIST", "PROXIES", "NO_PROXY", "NETWORK", "DHCP", "BIND", "LISTEN", "FORWARDED", "POOL", "IPADDR"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        ProjectAddresses? addresses = null;
        foreach (var container in project.Containers)
        {
            foreach (var mention in Mentions(container))
            {
                addresses ??= new(project);
                if (addresses.Judge(mention.Address, container) is not { } judgement) continue;
                if (judgement.IsStatic && mention.Put is null)
                {
                    if (judgement.Name is { } own && own == mention.In)
                    {
                        yield return Report(mention.At, $"{container.Origin.Subject} has an extra host '{own}' for {mention.Address}, {judgement.Reason}", Fix.Unsafe("Remove the entry", mention.At.Remove)) with
                        {
                            Subject = container.Origin.Subject,
                            Severity = Severity.Information,
                        };
                    }
                    continue;
                }

                var place = mention.In is { } variable ? $"'{variable}'" : mention.At is CommandText text ? $"its {CommandPartName.Of(text.Part)}" : "its command";
                var fixes = judgement.Name is { } name ? [Fix.Unsafe($"Write '{name}' in its place", () => mention.Put!(name))] : Array.Empty<Fix>();
                yield return Report(mention.At, $"{container.Origin.Subject} has the address {mention.Address} in {place}, {judgement.Reason}", fixes) with
                {
                    Subject = container.Origin.Subject,
                    Severity = judgement.IsSure ? Descriptor.Severity : Severity.Information,
                };
            }
        }
    }

    /// <summary>The addresses that a container's author wrote for it to connect to, one for each text.</summary>
    private static IEnumerable<(Origin At, string? In, IPAddress Address, Func<string, Edit>? Put)> Mentions(Container container)
    {
        foreach (var variable in container.Environment)
        {
            if (!variable.Value.IsKnown(out var text) || AddressText.Find(text) is not { } found || IsForAddresses(variable.Name)) continue;
            yield return (variable.Origin, variable.Name, found.Address, InVariable(variable, text, found.Span));
        }
        foreach (var written in container.Options.CommandTexts)
        {
            if (AddressText.Find(written.Text) is not { } found || IsForAddresses(written.Text.Substring(0, found.Span.Start))) continue;
            yield return (written, null, found.Address, InCommand(written, found.Span));
        }
        foreach (var entry in container.Options.Entries(ContainerOption.ExtraHosts))
        {
            // An entry for the address that a container keeps works, and the name in it may be one of the internet.
            if (entry.Value.IsKnown(out var text) && AddressText.Find(text) is { } found) yield return (entry.Value.Origin, entry.Name, found.Address, null);
        }
    }

    private static Func<string, Edit> InVariable(EnvironmentVariable variable, string text, TextSpan address) =>
        name => variable.Origin.ReplaceValue(Put(text, address, name));

    private static Func<string, Edit> InCommand(CommandText written, TextSpan address)
    {
        var isAll = written.Text.IndexOf(CommandText.Unknown) < 0 && written.Text.IndexOf('$') < 0;
        return name => isAll ? written.Replace(Put(written.Text, address, name)) : Edit.Unavailable;
    }

    private static string Put(string text, TextSpan place, string name) => text.Remove(place.Start, place.Length).Insert(place.Start, name);

    private static bool IsForAddresses(string text) => Array.Exists(ForAddresses, word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
