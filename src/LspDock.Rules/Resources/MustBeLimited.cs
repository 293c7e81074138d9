using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Resources;

/// <summary>Tells which containers are in want of limits when none are written.</summary>
internal static class MustBeLimited
{
    /// <summary>The image by which people see whether Docker works: it prints a text and ends.</summary>
    private const string Greeting = "hello-world";

    /// <summary>Whether a missing limit matters: no other text may supply it, nobody waits for the container to end, and what runs takes more than nothing.</summary>
    public static bool Applies(Container container) => !container.IsPartial && !container.IsShortLived && !IsTrivial(container);

    /// <summary>Whether all that runs is a program that does next to nothing.</summary>
    private static bool IsTrivial(Container container) =>
        container.Entrypoint is null
            ? container.Command.IsKnown(out var command) ? DoesNothing(command) : container.Command is null && container.Image.IsKnown(out var image) && image.FamiliarName == Greeting
            : container.Entrypoint.IsKnown(out var entrypoint) && DoesNothing(entrypoint.IsDefaultOrEmpty || !container.Command.IsKnown(out var arguments) ? entrypoint : [.. entrypoint, .. arguments]);

    /// <summary>What sleeps for good is there to be worked in.</summary>
    private static bool DoesNothing(ImmutableArray<string> words) =>
        words is [var program, ..] && UnixPath.LastSegment(program) is "echo" or "true" or "false" or "sleep" && !words.Contains("infinity");
}
