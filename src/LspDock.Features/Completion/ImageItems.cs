using LspDock.Catalog;

namespace LspDock.Features.Completion;

/// <summary>What is known of images: their names, and the ports and folders of the one that a service runs.</summary>
internal static class ImageItems
{
    /// <summary>Whether an image is written at a path.</summary>
    public static bool IsImage(string path) => path is "services.*.image" or "services.*.pre_start[].image";

    /// <summary>The names of known images. Tags are not among what is known for sure.</summary>
    public static IEnumerable<CompletionItem> Names(ComposeSpot spot)
    {
        if (spot.Cursor > ValueItems.WordOf(spot).End || spot.Typed.AsSpan(spot.Typed.LastIndexOf('/') + 1).IndexOfAny(':', '@') >= 0) return [];

        return from name in ImageCatalog.All.SelectMany(image => image.Names).Where(name => !name.EndsWith('*')).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
               select ValueItems.Item(spot, name, CompletionKind.Image);
    }

    /// <summary>The image's ports as published ones: on the loopback address first.</summary>
    public static IEnumerable<CompletionItem> Ports(ComposeSpot spot)
    {
        if (NameItems.ImageOf(spot) is not { } image) yield break;

        foreach (var (address, detail, group) in new[] { ("127.0.0.1:", "published on this machine only", 0), ("", "published on every interface", 1) })
        {
            foreach (var port in image.Ports)
            {
                var (number, protocol) = Split(port);
                var label = $"{address}{number}:{number}{protocol}";
                if (spot.Place.Siblings.Contains(label)) continue;

                var quote = spot.Place.Quote is null ? "\"" : "";
                yield return ValueItems.Item(spot, label, CompletionKind.Value) with
                {
                    Insert = [new((spot.Place.NeedsBlank ? " " : "") + quote + address), new(number) { IsProposal = true }, new($":{number}{protocol}{quote}")],
                    Detail = detail,
                    Group = group,
                };
            }
        }
    }

    /// <summary>The image's ports as exposed ones.</summary>
    public static IEnumerable<CompletionItem> ExposedPorts(ComposeSpot spot) =>
        from port in NameItems.ImageOf(spot)?.Ports ?? []
        let parts = Split(port)
        let label = parts.Number + parts.Protocol
        where !spot.Place.Siblings.Contains(label)
        select ValueItems.Item(spot, label, CompletionKind.Value) with { Insert = [new((spot.Place.NeedsBlank ? " " : "") + (spot.Place.Quote is null ? $"\"{label}\"" : label))] };

    /// <summary>The folders in which the image keeps data.</summary>
    public static IEnumerable<CompletionItem> DataDirectories(ComposeSpot spot) =>
        from folder in NameItems.ImageOf(spot) is { } image ? image.DataDirectories.Concat(image.UndeclaredDataDirectories) : []
        where folder.StartsWith('/')
        select ValueItems.Item(spot, folder, CompletionKind.Folder) with { Detail = "data of the image" };

    /// <summary>The number of a port such as <c>5432/tcp</c>, and its protocol with the slash where it is not the usual one.</summary>
    private static (string Number, string Protocol) Split(string port) => port.Split('/') is [var number, not "tcp" and var protocol] ? (number, "/" + protocol) : (port.Split('/')[0], "");
}
