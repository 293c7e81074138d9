using Microsoft.CodeAnalysis.Text;

namespace LspDock.Model;

/// <summary>Where an environment variable is written.</summary>
public abstract class EnvironmentOrigin : Origin
{
    /// <summary>Takes the value from the environment in which Docker is called, so that it no longer stands in the file.</summary>
    /// <param name="variable">The variable to read there. Null for the one of the same name.</param>
    public abstract Edit TakeFromEnvironment(string? variable = null);

    /// <summary>Takes a part of the value from the environment, such as the password in a URL. Unavailable when this notation cannot.</summary>
    /// <param name="part">The stretch of the decoded value, in UTF-16 code units.</param>
    /// <param name="variable">The variable to read there.</param>
    public virtual Edit TakeFromEnvironment(TextSpan part, string variable) => Edit.Unavailable;

    /// <summary>Writes another value and keeps the name. Unavailable when this notation cannot.</summary>
    /// <param name="value">The decoded value.</param>
    public virtual Edit ReplaceValue(string value) => Edit.Unavailable;

    /// <summary>Gives the variable another name and keeps its value. Unavailable when this notation cannot.</summary>
    /// <param name="name">The new name, of letters, digits and underscores.</param>
    public virtual Edit Rename(string name) => Edit.Unavailable;

    /// <summary>Names a file with the value, in place of the value. Unavailable when this notation cannot.</summary>
    /// <param name="variable">The variable that the container takes the file's path from.</param>
    /// <param name="path">The file's path in the container.</param>
    public virtual Edit ReadFromFile(string variable, string path) => Edit.Unavailable;
}
