using System.Collections.Immutable;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Model;

/// <summary>A text that a container runs, as it is written: a word of its command, or a whole line of it.</summary>
/// <param name="at">Where it is written.</param>
/// <param name="text">The text, with <see cref="Unknown"/> for each code unit that is not knowable.</param>
/// <param name="part">What it belongs to.</param>
public class CommandText(Origin at, string text, CommandPart part) : Origin
{
    /// <summary>Stands in a text for what is not knowable.</summary>
    public const char Unknown = '\uFFFC';

    /// <summary>The text, with <see cref="Unknown"/> for what is not knowable.</summary>
    public string Text { get; } = text;

    /// <summary>What it belongs to.</summary>
    public CommandPart Part { get; } = part;

    /// <inheritdoc/>
    public override DocumentPath Document => at.Document;

    /// <inheritdoc/>
    public override TextSpan Span => at.Span;

    /// <inheritdoc/>
    public override ImmutableArray<Origin> Via => at.Via;

    /// <inheritdoc/>
    public override Edit Remove() => at.Remove();

    /// <inheritdoc/>
    public override Edit Replace(string value) => at.Replace(value);

    /// <summary>Where a part of the text is written; the whole of it where that cannot be told.</summary>
    /// <param name="part">The stretch of <see cref="Text"/>, in UTF-16 code units.</param>
    public virtual Origin PlaceOf(TextSpan part) => this;

    /// <summary>Takes a part of the text from the environment in which Docker is called. Unavailable when this notation cannot.</summary>
    /// <param name="part">The stretch of <see cref="Text"/>, in UTF-16 code units.</param>
    /// <param name="variable">The variable to read there.</param>
    public virtual Edit TakeFromEnvironment(TextSpan part, string variable) => Edit.Unavailable;
}
