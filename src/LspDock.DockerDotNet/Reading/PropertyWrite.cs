using Microsoft.CodeAnalysis;

namespace LspDock.DockerDotNet.Reading;

/// <summary>A place where a property of a Docker object gets a value.</summary>
/// <param name="Property">The property.</param>
/// <param name="Value">What it gets.</param>
/// <param name="Operation">The assignment.</param>
/// <param name="IsFallback">Whether it applies only where the property has no value yet: <c>??=</c>.</param>
internal sealed record PropertyWrite(IPropertySymbol Property, IOperation Value, IOperation Operation, bool IsFallback)
{
    /// <summary>The assignment as written, without a semicolon.</summary>
    public SyntaxNode Syntax => Operation.Syntax;
}
