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
    public override Edit Remove() => variable.Origin.Remove();

    /// <summary>Writes <c>${NAME:?}</c>, which stops with an error where the variable is not set, instead of starting without it.</summary>
    public override Edit TakeFromEnvironment()
    {
        if (variable.Node is not YamlScalar scalar || !IsVariableName(name)) return Edit.Unavailable;

        var isItem = scalar.Value.StartsWith(name + "=", StringComparison.Ordinal) && variable.Tree.ParentOf(scalar) is YamlSequence;
        return variable.Tree.ReplaceScalar(scalar, (isItem ? name + "=" : "") + "${" + name + ":?}");
    }

    private static bool IsVariableName(string name) => name.Length > 0 && !char.IsDigit(name[0]) && name.All(letter => letter == '_' || letter < 128 && char.IsLetterOrDigit(letter));
}
