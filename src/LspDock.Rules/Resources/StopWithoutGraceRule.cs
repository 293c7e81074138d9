using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Resources;

/// <summary>A program that is killed at once writes nothing to the end and tells nobody that it is gone.</summary>
public sealed class StopWithoutGraceRule() : ContainerRule(RuleDescriptors.StopWithoutGrace)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        var (signal, timeout) = (container.Options.Text(ContainerOption.StopSignal), container.Options.Text(ContainerOption.StopTimeout));
        var kills = signal.IsKnown(out var name) && name.ToUpperInvariant() is "SIGKILL" or "KILL" or "9";
        if (!kills && !(timeout.IsKnown(out var time) && IsNothing(time)) || container.IsShortLived || container.IsDisabled) yield break;

        var (at, what) = kills ? (signal!.Origin, $"is stopped with '{name}', which no program can act on") : (timeout!.Origin, "has no time to end when it is stopped");
        var isStore = container.Build is null && container.Image.IsKnown(out var image) && ImageCatalog.Find(image) is { } known && !(known.DataDirectories.IsEmpty && known.UndeclaredDataDirectories.IsEmpty);
        yield return Report(at, $"{container.Origin.Subject} {what}{(isStore ? ": what it has not written to its data is lost" : ": it is killed in the midst of its work")}", Fix.Unsafe("Give it the usual ten seconds", at.Remove)) with
        {
            Severity = isStore ? Severity.Warning : Descriptor.Severity,
        };
    }

    private static bool IsNothing(string time) => time.TrimEnd('h', 'm', 's', 'u') is "0" or "0.0";
}
