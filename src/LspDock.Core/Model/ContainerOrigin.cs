using LspDock.Catalog;

namespace LspDock.Model;

/// <summary>Where a container is configured. Its span is short: a service's key, <c>docker run</c>, a type's name.</summary>
public abstract class ContainerOrigin : Origin
{
    /// <summary>The notation's own way to name the container at the start of a sentence: "Service 'db'", "This docker run command", "This container".</summary>
    public abstract string Subject { get; }

    /// <summary>Adds an option in the document's own form and style: to the list that is there, else as a new key, flag or property.</summary>
    /// <param name="option">What to add, from the catalogue.</param>
    /// <param name="values">Its values in the catalogue's unit (bytes as digits, CPUs as a decimal number); several only for repeatable options.</param>
    /// <returns>The edit; unavailable when the option is there already and takes one value, or the notation lacks it.</returns>
    public abstract Edit Add(ContainerOption option, params string[] values);

    /// <summary>Declares a named volume where the notation needs that; empty when it is declared already or needs no declaration.</summary>
    public abstract Edit DeclareVolume(string name);

    /// <summary>Declares a user-defined network where the notation needs that; empty when it is declared already or needs no declaration.</summary>
    public abstract Edit DeclareNetwork(string name);
}
