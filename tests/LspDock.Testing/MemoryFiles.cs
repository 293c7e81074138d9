using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Testing;

/// <summary>Files that exist nowhere but here. A text starts each file with a line <c>=== path</c>.</summary>
public sealed class MemoryFiles : SurroundingFiles
{
    private readonly ImmutableDictionary<DocumentPath, SourceText> texts;

    private MemoryFiles(ImmutableDictionary<DocumentPath, SourceText> texts) => this.texts = texts;

    /// <summary>The path of the first file, for which the others are what is around it.</summary>
    public DocumentPath First { get; private init; }

    public static MemoryFiles Of(string files)
    {
        var texts = ImmutableDictionary.CreateBuilder<DocumentPath, SourceText>();
        if (files.Length == 0) return new(texts.ToImmutable());

        var parts = ("\n" + files).Split("\n=== ", StringSplitOptions.RemoveEmptyEntries);
        foreach (var part in parts)
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            texts.Add(PathOf(part), SourceText.From(end < 0 ? "" : part[(end + 1)..]));
        }
        return new(texts.ToImmutable()) { First = PathOf(parts[0]) };

        static DocumentPath PathOf(string part) => new(part.Split('\n')[0].Trim());
    }

    /// <summary>These files and one more.</summary>
    public MemoryFiles With(DocumentPath path, SourceText text) => new(texts.SetItem(path, text)) { First = First };

    public override FilePresence Look(DocumentPath path) =>
        texts.ContainsKey(path) ? FilePresence.File
        : path.Value.Length == 0 || texts.Keys.Any(file => file.Value.StartsWith(path.Value + "/", StringComparison.Ordinal)) ? FilePresence.Folder
        : FilePresence.Absent;

    public override ImmutableArray<string> NamesIn(DocumentPath folder)
    {
        var above = folder.Value.Length == 0 ? "" : folder.Value + "/";
        return [.. texts.Keys.Where(file => file.Value.StartsWith(above, StringComparison.Ordinal)).Select(file => file.Value[above.Length..].Split('/')[0]).Distinct()];
    }

    public override bool Holds(DocumentPath folder, string name) => Look(folder.Combine(name)) != FilePresence.Absent;

    public override SourceText? Read(DocumentPath path) => texts.GetValueOrDefault(path);
}
