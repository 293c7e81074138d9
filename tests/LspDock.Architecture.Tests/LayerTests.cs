using System.Reflection;
using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Loader;
using Xunit;

namespace LspDock.Architecture.Tests;

/// <summary>What each layer may not know, seen in the compiled assemblies.</summary>
public sealed class LayerTests
{
    private static readonly ArchUnitNET.Domain.Architecture Loaded = new ArchLoader()
        .LoadAssemblies(
            typeof(Model.Container).Assembly,
            typeof(Syntax.DocumentReader).Assembly,
            typeof(Rules.RuleCatalog).Assembly,
            typeof(Features.Workspace.FileDiscovery).Assembly,
            typeof(LanguageServer.Server).Assembly)
        .Build();

    [Theory]
    [InlineData("LspDock.Core", "YamlDotNet")]
    [InlineData("LspDock.Core", "Markdig")]
    [InlineData("LspDock.Core", "LspDock.Syntax")]
    [InlineData("LspDock.Core", "LspDock.Rules")]
    [InlineData("LspDock.Syntax", "LspDock.Rules")]
    [InlineData("LspDock.Rules", "YamlDotNet")]
    [InlineData("LspDock.Rules", "Markdig")]
    [InlineData("LspDock.Features", "StreamJsonRpc")]
    [InlineData("LspDock.Features", "LspDock.LanguageServer")]
    [InlineData("LspDock.Core", "System.IO.File")]
    [InlineData("LspDock.Syntax", "System.IO.File")]
    [InlineData("LspDock.Rules", "System.IO.File")]
    [InlineData("LspDock.Core", "System.Console")]
    [InlineData("LspDock.Syntax", "System.Console")]
    [InlineData("LspDock.Rules", "System.Console")]
    [InlineData("LspDock.Features", "System.Console")]
    [InlineData("LspDock.Core", "System.Reflection")]
    [InlineData("LspDock.Syntax", "System.Reflection")]
    [InlineData("LspDock.Rules", "System.Reflection")]
    public void A_layer_does_not_know(string layer, string unknown)
    {
        var knowing =
            from type in TypesOf(layer)
            from dependency in type.GetTypeDependencies()
            where dependency.FullName == unknown || dependency.FullName.StartsWith(unknown + ".", StringComparison.Ordinal)
            // What the compiler writes into every assembly.
            where !type.FullName.StartsWith("System.", StringComparison.Ordinal) && !dependency.Name.EndsWith("Attribute", StringComparison.Ordinal)
            select $"{type.FullName} → {dependency.FullName}";

        Assert.Empty(knowing.Distinct());
    }

    [Theory]
    [InlineData("Security")]
    [InlineData("Networking")]
    [InlineData("Storage")]
    [InlineData("Resources")]
    [InlineData("Images")]
    public void Rules_about_the_model_name_no_tree(string category)
    {
        var knowing =
            from type in TypesOf("LspDock.Rules")
            where type.Namespace.FullName == "LspDock.Rules." + category
            from dependency in type.GetTypeDependencies()
            where dependency.FullName.StartsWith("LspDock.Syntax.", StringComparison.Ordinal)
            select $"{type.FullName} → {dependency.FullName}";

        Assert.Empty(knowing.Distinct());
        Assert.Contains(TypesOf("LspDock.Rules"), type => type.Namespace.FullName == "LspDock.Rules." + category);
    }

    [Theory]
    [InlineData(typeof(Model.Container))]
    [InlineData(typeof(Syntax.DocumentReader))]
    [InlineData(typeof(Rules.RuleCatalog))]
    public void Nothing_static_can_be_written(System.Type anyOfLayer)
    {
        var writable =
            from type in anyOfLayer.Assembly.GetTypes()
            from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            where !field.IsInitOnly && !field.IsLiteral
            // The compiler's own caches of delegates.
            where !field.Name.Contains('<', StringComparison.Ordinal) && !type.FullName!.Contains('<', StringComparison.Ordinal)
            select $"{type.FullName}.{field.Name}";

        Assert.Empty(writable);
    }

    private static IEnumerable<IType> TypesOf(string assembly) => Loaded.Types.Where(type => type.Assembly.Name.Split(',')[0] == assembly);
}
