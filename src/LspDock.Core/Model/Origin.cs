using System.Collections.Immutable;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Model;

/// <summary>Where a setting is written and how that text is edited.</summary>
public abstract class Origin
{
    /// <summary>The document that holds the setting.</summary>
    public abstract DocumentPath Document { get; }

    /// <summary>The span of the setting in that document, in UTF-16 code units: what a finding underlines.</summary>
    public abstract TextSpan Span { get; }

    /// <summary>The steps by which a setting of one document comes to apply in another, outermost first: where a service extends one of another file.</summary>
    public virtual ImmutableArray<Origin> Via => [];

    /// <summary>Takes the setting away, with parents that would be empty, keeping comments. Unavailable when this notation cannot.</summary>
    public virtual Edit Remove() => Edit.Unavailable;

    /// <summary>Writes another value in the setting's place; the origin quotes it as its notation asks. Unavailable when this notation cannot.</summary>
    /// <param name="value">The decoded value.</param>
    public virtual Edit Replace(string value) => Edit.Unavailable;
}
