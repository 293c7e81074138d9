using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax.Yaml;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Compose;

/// <summary>An entry or item of a service's <c>environment</c>.</summary>
internal sealed class ComposeEnvironmentOrigin(ComposeValue variable, string name) : EnvironmentOrigin
{
    /// <inheritdoc/>
    public override DocumentPath Document => variable.Origin.Document;

    /// <inheritdoc/>
    public override TextSpan Span => variable.Origin.Span;

    /// <inheritdoc/>
    public override ImmutableArray<Origin> Via => variable.Origin.Via;

    /// <inheritdoc/>
    public override Edit Remove() => variable.Origin.Remove();

    /// <summary>Writes <c>${NAME:?}</c>, which stops with an error where the variable is not set, instead of starting without it.</summary>
    public override Edit TakeFromEnvironment(string? source = null) =>
        variable.Node is YamlScalar scalar && IsVariableName(source ?? name)
            ? variable.Tree.ReplaceScalar(scalar, $"{scalar.Value.Substring(0, ValueStart(scalar))}${{{source ?? name}:?}}")
            : Edit.Unavailable;

    /// <inheritdoc/>
    public override Edit TakeFromEnvironment(TextSpan part, string source)
    {
        // A doubled dollar sign is one in the decoded value.
        if (variable.Node is not YamlScalar scalar || !IsVariableName(source) || scalar.Value.IndexOf('$') >= 0) return Edit.Unavailable;

        var start = ValueStart(scalar) + part.Start;
        return start + part.Length <= scalar.Value.Length
            ? variable.Tree.ReplaceScalar(scalar, $"{scalar.Value.Substring(0, start)}${{{source}:?}}{scalar.Value.Substring(start + part.Length)}")
            : Edit.Unavailable;
    }

    /// <inheritdoc/>
    public override Edit ReplaceValue(string value) => variable.Node is YamlScalar scalar
        ? variable.Tree.ReplaceScalar(scalar, $"{scalar.Value.Substring(0, ValueStart(scalar))}{value.Replace("$", "$$")}")
        : Edit.Unavailable;

    /// <inheritdoc/>
    public override Edit Rename(string newName) =>
        variable.IsItem && variable.Node is YamlScalar scalar ? variable.Tree.ReplaceScalar(scalar, scalar.Value.Remove(0, name.Length).Insert(0, newName))
        : variable.Origin is YamlOrigin entry ? entry.OfKey().Replace(newName)
        : Edit.Unavailable;

    /// <inheritdoc/>
    public override Edit ReadFromFile(string newName, string path) => variable.Node is not YamlScalar scalar ? Edit.Unavailable
        : variable.IsItem ? variable.Tree.ReplaceScalar(scalar, $"{newName}={path}")
        : variable.Origin is YamlOrigin entry ? entry.OfKey().Replace(newName) + variable.Tree.ReplaceScalar(scalar, path)
        : Edit.Unavailable;

    /// <summary>Where the value begins in the scalar: behind <c>NAME=</c> in a list.</summary>
    private int ValueStart(YamlScalar scalar) =>
        scalar.Value.StartsWith(name + "=", StringComparison.Ordinal) && variable.IsItem ? name.Length + 1 : 0;

    private static bool IsVariableName(string name) => name.Length > 0 && !char.IsDigit(name[0]) && name.All(letter => letter == '_' || letter < 128 && char.IsLetterOrDigit(letter));
}
