using LspDock.DockerDotNet.Editing;
using LspDock.DockerDotNet.Reading;
using LspDock.Model;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.DockerDotNet.Binding;

/// <summary>An item of <c>Env</c>: <c>NAME=value</c>.</summary>
internal sealed class VariableOrigin(ItemText text, CollectionItem item, string name) : EnvironmentOrigin
{
    /// <inheritdoc/>
    public override DocumentPath Document => text.Origin.Document;

    /// <inheritdoc/>
    public override TextSpan Span => text.Origin.Span;

    /// <inheritdoc/>
    public override Edit Remove() => text.Origin.Remove();

    /// <inheritdoc/>
    public override Edit Replace(string value) => text.Origin.Replace(value);

    /// <inheritdoc/>
    public override Edit ReplaceValue(string value) => text.Origin.Replace(name + "=" + value);

    /// <summary>Writes <c>"NAME=" + Environment.GetEnvironmentVariable("NAME")</c>.</summary>
    public override Edit TakeFromEnvironment(string? variable = null)
    {
        if (item.Shared is not null || item.Value.SemanticModel is not { } model) return Edit.Unavailable;

        var environment = model.Compilation.GetTypesByMetadataName("System.Environment").FirstOrDefault(type => type.GetMembers("GetEnvironmentVariable").Length > 0);
        return environment is null
            ? Edit.Unavailable
            : SyntaxEdit.Replace(item.Value.Syntax, $"{ValueText.Literal(name + "=")} + {new ValueText(model, item.Value.Syntax.SpanStart).Name(environment)}.GetEnvironmentVariable({ValueText.Literal(variable ?? name)})");
    }
}
