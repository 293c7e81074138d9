using System.Collections.Immutable;
using System.Globalization;
using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Resources;

/// <summary>The kernel knows a few limits by name, and no process begins above the limit that it may raise its own to.</summary>
public sealed class InvalidUlimitRule() : ContainerRule(RuleDescriptors.InvalidUlimit)
{
    private static readonly ImmutableArray<string> Names =
        ["as", "core", "cpu", "data", "fsize", "locks", "memlock", "msgqueue", "nice", "nofile", "nproc", "rss", "rtprio", "rttime", "sigpending", "stack"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        // Of a command each flag is told of.
        if (scope.Project.UsesDefaultBridge) yield break;

        foreach (var limit in container.Options.Entries(ContainerOption.Ulimits))
        {
            if (limit.Name.IndexOf('$') >= 0) continue;
            if (!Names.Contains(limit.Name, StringComparer.OrdinalIgnoreCase))
            {
                var meant = Spelling.Closest(limit.Name, Names);
                yield return Report(limit.Value.Origin, $"{container.Origin.Subject} sets a limit '{limit.Name}', which the kernel does not have{(meant is null ? "" : $"; did you mean '{meant}'?")}");
            }
            else if (limit.Value.IsKnown(out var numbers) && numbers.Split(':') is [var low, var high] && Read(low) is { } soft && Read(high) is { } hard && IsAbove(soft, hard))
            {
                yield return Report(limit.Value.Origin, $"{container.Origin.Subject} sets a soft limit '{limit.Name}' of {(soft < 0 ? "any number" : low)} above the hard limit of {high}");
            }
        }
    }

    private static bool IsAbove(long soft, long hard) => hard >= 0 && (soft < 0 || soft > hard);

    private static long? Read(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
