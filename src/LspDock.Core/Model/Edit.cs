using System.Collections.Immutable;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Model;

/// <summary>Changes to one or several documents that belong together. Spans are UTF-16 offsets into the documents as they were read.</summary>
public sealed record Edit
{
    private Edit(bool isAvailable, ImmutableArray<DocumentChange> changes)
    {
        IsAvailable = isAvailable;
        Changes = changes;
    }

    /// <summary>The notation cannot express the change; adding anything to it stays unavailable, so a fix is offered whole or not at all.</summary>
    public static Edit Unavailable { get; } = new(false, []);

    /// <summary>The change is expressible and nothing needs to be written.</summary>
    public static Edit Empty { get; } = new(true, []);

    /// <summary>False when the notation cannot express the change.</summary>
    public bool IsAvailable { get; }

    /// <summary>The changes, in no particular order and not overlapping within a document.</summary>
    public ImmutableArray<DocumentChange> Changes { get; }

    /// <summary>Replaces one span of one document.</summary>
    public static Edit Replace(DocumentPath document, TextSpan span, string newText) =>
        new(true, [new DocumentChange(document, new TextChange(span, newText))]);

    /// <summary>Both edits, as one; unavailable when either is.</summary>
    public static Edit operator +(Edit left, Edit right) => (left, right) switch
    {
        ({ IsAvailable: false }, _) or (_, { IsAvailable: false }) => Unavailable,
        ({ Changes.IsEmpty: true }, _) => right,
        (_, { Changes.IsEmpty: true }) => left,
        _ => new(true, [.. left.Changes, .. right.Changes.Where(change => !left.Changes.Contains(change))]),
    };

    /// <summary>All edits, as one; unavailable when one of them is, or there is none.</summary>
    public static Edit All(IEnumerable<Edit> edits)
    {
        var changes = ImmutableArray.CreateBuilder<DocumentChange>();
        var known = new HashSet<DocumentChange>();
        var isAvailable = false;
        foreach (var edit in edits)
        {
            if (!edit.IsAvailable) return Unavailable;
            isAvailable = true;
            changes.AddRange(edit.Changes.Where(known.Add));
        }
        return isAvailable ? new(true, changes.ToImmutable()) : Unavailable;
    }

    /// <summary>Both edits, as one; the named form of the operator.</summary>
    public static Edit Add(Edit left, Edit right) => left + right;
}
