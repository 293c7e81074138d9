using System.Collections.Immutable;
using LspDock.Catalog;
using LspDock.DockerDotNet.Editing;
using LspDock.DockerDotNet.Reading;
using LspDock.Model;
using LspDock.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.DockerDotNet.Binding;

/// <summary>A container created through Docker.DotNet: its <c>CreateContainerParameters</c>, or a <c>HostConfig</c> that stands alone.</summary>
/// <param name="parameters">The parameters. Null when only a host configuration is known.</param>
/// <param name="host">The host configuration. Null when the parameters have none.</param>
/// <param name="createCall">The client's call that creates the container. Null when it stands elsewhere.</param>
/// <param name="networks">The names of the networks that the method creates.</param>
internal sealed class DockerClientOrigin(DockerObject? parameters, DockerObject? host, IInvocationOperation? createCall, ImmutableHashSet<string> networks) : ContainerOrigin
{
    private const string HostConfig = "HostConfig";

    private DockerObject Site => parameters ?? host!;

    /// <inheritdoc/>
    public override DocumentPath Document => new(Site.Site.Syntax.SyntaxTree.FilePath);

    /// <inheritdoc/>
    public override TextSpan Span => Site.Creation switch
    {
        ObjectCreationExpressionSyntax creation => creation.Type.Span,
        { } creation => creation.NewKeyword.Span,
        null => Site.Site.Syntax.Span,
    };

    /// <inheritdoc/>
    public override string Subject => "This container";

    /// <inheritdoc/>
    public override Edit Add(ContainerOption option, params string[] values)
    {
        if (option.ApiProperties.IsEmpty) return Edit.Unavailable;

        return option.ApiProperties[0].Split('.') switch
        {
            [HostConfig, var property] when host is not null => AddTo(host, property, option, values),
            [HostConfig, var property] when parameters is not null => AddHost(parameters, [(property, values)]),
            [HostConfig, var part, var property] when host is not null => AddPart(host, part, property, values),
            [var property] when parameters is not null => AddTo(parameters, property, option, values),
            _ => Edit.Unavailable,
        };
    }

    /// <summary>Options of a host configuration that is not there yet go into one that is made for all of them.</summary>
    /// <inheritdoc/>
    public override Edit AddAll(params (ContainerOption Option, string[] Values)[] additions)
    {
        if (host is not null || parameters is null) return base.AddAll(additions);

        var properties = additions.Select(addition => addition.Option.ApiProperties is [var path, ..] && path.Split('.') is [HostConfig, var property] ? (property, addition.Values) : default).ToList();
        return properties.Exists(property => property == default) ? base.AddAll(additions) : AddHost(parameters, properties);
    }

    /// <inheritdoc/>
    public override Edit AddHealthCheck(ImmutableArray<string> test) => parameters is null ? Edit.Unavailable : AddPart(parameters, "Healthcheck", "Test", [.. test]);

    /// <summary>Docker makes a named volume when a container first mounts it.</summary>
    public override Edit DeclareVolume(string name) => Edit.Empty;

    /// <summary>Creates the network in a statement of its own before the one that creates the container.</summary>
    public override Edit DeclareNetwork(string name)
    {
        if (networks.Contains(name)) return Edit.Empty;
        if (createCall?.Syntax is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Containers", Expression: var client } } } call
            || call.FirstAncestorOrSelf<StatementSyntax>() is not { } statement
            || !call.Ancestors().TakeWhile(node => node != statement).OfType<AwaitExpressionSyntax>().Any()
            || Site.Type.ContainingNamespace.GetTypeMembers("NetworksCreateParameters").FirstOrDefault() is not { } type) return Edit.Unavailable;

        return SyntaxEdit.AddBefore(statement, $"await {client}.Networks.CreateNetworkAsync(new {WriterAt(Site).Name(type)} {{ Name = {ValueText.Literal(name)} }});");
    }

    private static Edit AddTo(DockerObject target, string property, ContainerOption option, string[] values)
    {
        if (PropertyOf(target.Type, property) is not { } symbol) return Edit.Unavailable;
        if (target.WritesTo(property) is { Count: > 0 } writes)
        {
            return option.IsRepeatable && writes.Count == 1 && !ValueText.IsDictionary(symbol) && WriterAt(target).Items(symbol, values) is { } items ? ObjectEdit.AddItems(writes[0], items) : Edit.Unavailable;
        }
        return Value(target, symbol, values) is { } value ? ObjectEdit.Set(target, property, value) : Edit.Unavailable;
    }

    /// <summary>Gives an object a new part with one property; unavailable when it has the part already.</summary>
    private static Edit AddPart(DockerObject target, string part, string property, string[] values)
    {
        if (target.WritesTo(part).Count > 0 || PropertyOf(target.Type, part) is not { } owner || PropertyOf(owner.Type, property) is not { } symbol || Value(target, symbol, values) is not { } value) return Edit.Unavailable;
        return ObjectEdit.Set(target, part, $"{(IsTargetTyped(target) ? "new()" : $"new {WriterAt(target).Name(owner.Type)}")} {{ {property} = {value} }}");
    }

    private static bool IsTargetTyped(DockerObject target) => target.Creation is ImplicitObjectCreationExpressionSyntax;

    private static Edit AddHost(DockerObject target, IEnumerable<(string Property, string[] Values)> properties)
    {
        if (target.Writes.Any(write => write.Property.Name == HostConfig) || PropertyOf(target.Type, HostConfig) is not { } hostConfig) return Edit.Unavailable;

        var written = new List<string>();
        foreach (var (property, values) in properties)
        {
            if (PropertyOf(hostConfig.Type, property) is not { } symbol || Value(target, symbol, values) is not { } value) return Edit.Unavailable;
            written.Add($"{property} = {value}");
        }
        var creation = IsTargetTyped(target) ? "new()" : $"new {WriterAt(target).Name(hostConfig.Type)}";
        return ObjectEdit.Set(target, HostConfig, $"{creation} {{ {string.Join(", ", written)} }}");
    }

    private static string? Value(DockerObject target, IPropertySymbol property, string[] values)
    {
        var text = WriterAt(target);
        return text.Items(property, values) is { } items ? text.List(property, items) : text.One(property, values is [var only] ? only : "true");
    }

    private static ValueText WriterAt(DockerObject target) => new(target.Site.SemanticModel!, target.Site.Syntax.SpanStart);

    private static IPropertySymbol? PropertyOf(ITypeSymbol type, string name)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType!)
        {
            if (declaring.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } property) return property;
        }
        return null;
    }
}
