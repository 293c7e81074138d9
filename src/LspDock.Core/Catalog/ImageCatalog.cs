using System.Collections.Immutable;
using LspDock.Model;

namespace LspDock.Catalog;

/// <summary>What is known of images that many projects use.</summary>
public static partial class ImageCatalog
{
    /// <summary>Every row; of rows for one name the newest is last.</summary>
    public static ImmutableArray<KnownImage> All => Table.Images;

    /// <summary>
    /// What is known of an image at its tag. A tag that tells no version, as <c>latest</c>, none, or a code name, is taken for the newest.
    /// Null when the image is not known, or not at that tag.
    /// </summary>
    public static KnownImage? Find(ImageReference reference)
    {
        var rows = RowsOf(reference.FamiliarName);
        if (rows.IsEmpty) rows = RowsOf(FamilyOf(reference.FamiliarName));

        KnownImage? newest = null;
        foreach (var row in rows)
        {
            var image = Made.Rows[row].Value;
            if (!image.Tags.HasWords(reference.Tag)) continue;

            if (image.Tags.VersionOf(reference.Tag) is not { } version)
                newest = image;
            else if (image.Tags.Contains(version))
                return image;
        }
        return newest;
    }

    /// <summary>The name under which all repositories of a folder are known: <c>lscr.io/linuxserver/*</c>.</summary>
    private static string FamilyOf(string name) => name.Remove(name.LastIndexOf('/') + 1) + "*";

    /// <summary>The rows that were asked for; each is made once.</summary>
    private static class Made
    {
        public static readonly ImmutableArray<Lazy<KnownImage>> Rows = [.. Enumerable.Range(0, RowCount).Select(row => new Lazy<KnownImage>(() => Row(row)))];
    }

    private static class Table
    {
        public static readonly ImmutableArray<KnownImage> Images = [.. Made.Rows.Select(row => row.Value)];
    }
}
