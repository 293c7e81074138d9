using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Resources;

/// <summary>Files in memory count against the memory limit: a container is killed before a file system of that size is full.</summary>
public sealed class SharedMemoryAboveLimitRule() : ContainerRule(RuleDescriptors.SharedMemoryAboveLimit)
{
    private const string SizeOption = "size=";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        if (!container.Limits.Memory.IsKnown(out var memory) || memory <= 0) yield break;

        var options = container.Options;
        if (options.Number(ContainerOption.ShmSize) is var size && size.IsKnown(out var shared) && shared >= memory && !(options.Text(ContainerOption.Ipc) is { } ipc && !(ipc.IsKnown(out var mode) && SharedMemory.IsOwn(mode))))
        {
            yield return Judge("/dev/shm", size!.Origin, shared);
        }
        foreach (var tmpfs in options.Texts(ContainerOption.Tmpfs))
        {
            if (tmpfs.IsKnown(out var text) && text.Split(':') is [var path, var modes] && SizeIn(modes) is { } most && most >= memory) yield return Judge(path, tmpfs.Origin, most);
        }

        Finding Judge(string path, Origin at, long bytes) =>
            Report(at, $"{container.Origin.Subject} may put {ByteSize.Format(bytes)} into '{path}' and has {ByteSize.Format(memory)} of memory in all: it is killed before the space is full") with
            { Related = [new RelatedPlace(container.Limits.Memory.Origin, "The memory limit is here")] };
    }

    private static long? SizeIn(string modes) =>
        modes.Split(',').FirstOrDefault(mode => mode.StartsWith(SizeOption, StringComparison.Ordinal)) is { } written ? ByteSize.Parse(written.Substring(SizeOption.Length)) : null;
}
