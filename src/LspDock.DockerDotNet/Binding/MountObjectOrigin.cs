using LspDock.DockerDotNet.Editing;
using LspDock.DockerDotNet.Reading;
using LspDock.Model;
using LspDock.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.DockerDotNet.Binding;

/// <summary>An item of <c>Mounts</c>: an object with a type, a source and a target.</summary>
/// <param name="item">The item.</param>
/// <param name="target">The object. Null when it is not the method's own.</param>
internal sealed class MountObjectOrigin(Origin item, DockerObject? target) : MountOrigin
{
    /// <summary>The property that says how mounts below it travel. Null when it is not written.</summary>
    public Setting<string>? Propagation { get; init; }

    /// <inheritdoc/>
    public override DocumentPath Document => item.Document;

    /// <inheritdoc/>
    public override TextSpan Span => item.Span;

    /// <inheritdoc/>
    public override Edit Remove() => item.Remove();

    /// <inheritdoc/>
    public override Edit UseVolume(string name) => Retype("volume", name);

    /// <inheritdoc/>
    public override Edit BindPath(string path) => Retype("bind", path);

    /// <inheritdoc/>
    public override Edit MakeReadOnly() => Write("ReadOnly", "true");

    /// <inheritdoc/>
    public override Edit ExchangeMode(string mode, string? with) =>
        !Propagation.Is(mode) ? Edit.Unavailable : with is null ? Propagation.Origin.Remove() : Propagation.Origin.Replace(with);

    /// <summary>What else a mount says (propagation, drivers) belongs to its type.</summary>
    private Edit Retype(string type, string source) =>
        target is not null && target.WritesTo("BindOptions").Count + target.WritesTo("VolumeOptions").Count == 0
            ? Write("Type", ValueText.Literal(type)) + Write("Source", ValueText.Literal(source))
            : Edit.Unavailable;

    private Edit Write(string property, string value)
    {
        if (target is null) return Edit.Unavailable;
        if (target.WritesTo(property) is not { Count: > 0 } writes) return ObjectEdit.Set(target, property, value);

        return writes is [{ Syntax: AssignmentExpressionSyntax assignment }] ? assignment.Right.ToString() == value ? Edit.Empty : SyntaxEdit.Replace(assignment.Right, value) : Edit.Unavailable;
    }
}
