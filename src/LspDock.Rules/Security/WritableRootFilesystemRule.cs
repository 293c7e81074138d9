using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>What cannot be written to cannot be tampered with.</summary>
public sealed class WritableRootFilesystemRule() : ContainerRule(RuleDescriptors.WritableRootFilesystem)
{
    private const string Temporary = "/tmp";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        if (container is { IsPartial: true } or { IsShortLived: true }) yield break;

        var readOnly = container.Options.Switch(ContainerOption.ReadOnly);
        if (readOnly is null) yield return Report(container.Origin, Message(container), Fix.Offered(HasTemporary(container) ? "Make it read-only, and try it" : $"Make it read-only with a {Temporary} in memory, and try it", () => Protect(container)));
        else if (readOnly.Is(false)) yield return Report(readOnly.Origin, Message(container), Fix.Offered("Make it read-only, and try it", () => readOnly.Origin.Replace("true")));
    }

    private static string Message(Container container) => $"{container.Origin.Subject} can write to its own programs and files";

    private static bool HasTemporary(Container container) => container.Mounts.Any(mount => mount.Target.Is(Temporary));

    private static Edit Protect(Container container) => HasTemporary(container)
        ? container.Origin.Add(ContainerOption.ReadOnly, "true")
        : container.Origin.AddAll((ContainerOption.ReadOnly, ["true"]), (ContainerOption.Tmpfs, [Temporary]));
}
