using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Model;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Rules;

/// <summary>The other places of one mistake. A mistake in ten thousand places needs no list of them all: the message says how many.</summary>
internal static class RelatedPlaces
{
    private const int MostPlaces = 10;

    /// <summary>The first of the places, each once, without the one where the finding stands.</summary>
    public static ImmutableArray<RelatedPlace> Of(Origin at, IEnumerable<RelatedPlace> others)
    {
        var seen = new HashSet<(DocumentPath, TextSpan)> { (at.Document, at.Span) };
        return [.. others.Where(other => seen.Add((other.At.Document, other.At.Span))).Take(MostPlaces)];
    }

    /// <summary>Who does something: "Service 'web' mounts", "Service 'web' and 2 others mount".</summary>
    /// <param name="containers">The containers, each as often as it does it.</param>
    /// <param name="one">What one of them does.</param>
    /// <param name="several">What several of them do.</param>
    public static string Who(IEnumerable<Container> containers, string one, string several)
    {
        ImmutableArray<Container> all = [.. containers.Distinct(ContainerIdentity.Comparer)];
        return all switch
        {
            [var single] => $"{single.Origin.Subject} {one}",
            [var first, var second] => $"{first.Origin.Subject} and {Other(second)} {several}",
            _ => $"{all[0].Origin.Subject} and {all.Length - 1} others {several}",
        };
    }

    /// <summary>Another container inside of a sentence: "service 'db'"; one of several commands, which are all called the same, by its name.</summary>
    public static string Other(Container container) =>
        container.Name.IsKnown(out var name) && container.Origin.Subject.IndexOf($"'{name}'", StringComparison.Ordinal) < 0 ? $"container '{name}'" : Lower(container.Origin.Subject);

    /// <summary>The subject inside of a sentence: "service 'web'".</summary>
    public static string Lower(string subject) => char.ToLowerInvariant(subject[0]) + subject.Substring(1);
}
