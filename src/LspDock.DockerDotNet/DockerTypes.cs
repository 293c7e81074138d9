using Microsoft.CodeAnalysis;

namespace LspDock.DockerDotNet;

/// <summary>
/// The types of Docker.DotNet that a compilation refers to. They are told by assembly and namespace, since other libraries have
/// classes of the same names, and the original package and its fork (Docker.DotNet.Enhanced) may both be there.
/// </summary>
internal sealed class DockerTypes
{
    private const string Assembly = "Docker.DotNet";
    private const string HostConfig = "HostConfig";
    private const string Parameters = "CreateContainerParameters";

    private readonly HashSet<INamespaceSymbol> models;

    private DockerTypes(HashSet<INamespaceSymbol> models) => this.models = models;

    /// <summary>The types; null when the compilation does not refer to Docker.DotNet.</summary>
    public static DockerTypes? Of(Compilation compilation)
    {
        HashSet<INamespaceSymbol>? models = null;
        foreach (var type in compilation.GetTypesByMetadataName("Docker.DotNet.Models." + HostConfig))
        {
            if (type.ContainingAssembly.Name == Assembly) (models ??= new(SymbolEqualityComparer.Default)).Add(type.ContainingNamespace);
        }
        return models is null ? null : new(models);
    }

    /// <summary>Whether a type is one of what the client sends to Docker or gets from it.</summary>
    public bool IsModel(ITypeSymbol? type) => type is { TypeKind: TypeKind.Class } && models.Contains(type.ContainingNamespace);

    /// <summary>Whether a type is the description of a container to be created.</summary>
    public bool IsParameters(ITypeSymbol? type) => type?.Name == Parameters && IsModel(type);

    /// <summary>Whether a type is the part of it that the host decides on.</summary>
    public bool IsHostConfig(ITypeSymbol? type) => type?.Name == HostConfig && IsModel(type);

    /// <summary>Whether a type is a container's description or a part of it that is handed around alone.</summary>
    public bool IsConfiguration(ITypeSymbol? type) => type?.Name is Parameters or HostConfig or "Config" or "ContainerConfig" && IsModel(type);

    /// <summary>Whether a type is the description of a network to be created.</summary>
    public bool IsNetworkParameters(ITypeSymbol? type) => type?.Name == "NetworksCreateParameters" && IsModel(type);

    /// <summary>Whether a type is the description of a command to be run in a container.</summary>
    public bool IsExecParameters(ITypeSymbol? type) => type?.Name == "ContainerExecCreateParameters" && IsModel(type);

    /// <summary>Whether a method is the client's own that creates a container.</summary>
    public static bool IsCreateCall(IMethodSymbol method) =>
        method.ContainingAssembly?.Name == Assembly && method.Name.StartsWith("CreateContainer", StringComparison.Ordinal);
}
