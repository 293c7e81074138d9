using System.Collections.Immutable;
using LspDock.Catalog;

namespace LspDock.Model;

/// <summary>Where a container is configured. Its span is short: a service's key, <c>docker run</c>, a type's name.</summary>
public abstract class ContainerOrigin : Origin
{
    /// <summary>The notation's own way to name the container at the start of a sentence: "Service 'db'", "This docker run command", "This container".</summary>
    public abstract string Subject { get; }

    /// <summary>True when another engine than Docker runs the container, with defaults of its own: podman, nerdctl.</summary>
    public virtual bool IsOfOtherEngine => false;

    /// <summary>Adds an option in the document's own form and style: to the list that is there, else as a new key, flag or property.</summary>
    /// <param name="option">What to add, from the catalogue.</param>
    /// <param name="values">Its values in the catalogue's unit (bytes as digits, CPUs as a decimal number); several only for repeatable options.</param>
    /// <returns>The edit; unavailable when the option is there already and takes one value, or the notation lacks it.</returns>
    public abstract Edit Add(ContainerOption option, params string[] values);

    /// <summary>Adds several options at once. Unavailable when one of them is.</summary>
    /// <param name="additions">What to add, each option once.</param>
    public virtual Edit AddAll(params (ContainerOption Option, string[] Values)[] additions) => Edit.All(additions.Select(addition => Add(addition.Option, addition.Values)));

    /// <summary>Declares a named volume where the notation needs that; empty when it is declared already or needs no declaration.</summary>
    public abstract Edit DeclareVolume(string name);

    /// <summary>Declares a user-defined network where the notation needs that; empty when it is declared already or needs no declaration.</summary>
    public abstract Edit DeclareNetwork(string name);

    /// <summary>Gives the container a health check. Unavailable when it has one, or this notation cannot.</summary>
    /// <param name="test">What is run: words behind <c>CMD</c>, or a line behind <c>CMD-SHELL</c>; dollar signs single.</param>
    public virtual Edit AddHealthCheck(ImmutableArray<string> test) => Edit.Unavailable;

    /// <summary>Declares a secret that is read from a file; empty when it is declared already. Unavailable when this notation has none.</summary>
    /// <param name="name">The secret's name.</param>
    /// <param name="file">The path of the file, from the project's folder.</param>
    public virtual Edit DeclareSecret(string name, string file) => Edit.Unavailable;

    /// <summary>Declares a secret whose content is a variable of the environment in which Docker is called; empty when it is declared already. Unavailable when this notation has none.</summary>
    /// <param name="name">The secret's name.</param>
    /// <param name="variable">The variable.</param>
    public virtual Edit DeclareSecretFromEnvironment(string name, string variable) => Edit.Unavailable;

    /// <summary>Declares a config that is read from a file; empty when it is declared already. Unavailable when this notation has none.</summary>
    /// <param name="name">The config's name.</param>
    /// <param name="file">The path of the file, from the project's folder.</param>
    public virtual Edit DeclareConfig(string name, string file) => Edit.Unavailable;

    /// <summary>Declares a language model; empty when it is declared already. Unavailable when this notation has none.</summary>
    /// <param name="name">The name by which containers use it.</param>
    /// <param name="model">The model, as a registry has it: <c>ai/smollm2</c>.</param>
    public virtual Edit DeclareModel(string name, string model) => Edit.Unavailable;
}
