namespace LspDock.Rules.Compose;

/// <summary>How a place of a Compose file is called in a sentence.</summary>
internal static class ComposeSubject
{
    /// <summary>The start of a sentence about a mapping.</summary>
    /// <param name="path">Its path in the catalogue.</param>
    /// <param name="name">Its name.</param>
    public static string Of(string path, string name) => path switch
    {
        "" => "A Compose file",
        "services.*" => $"Service '{name}'",
        "networks.*" => $"Network '{name}'",
        "volumes.*" => $"Volume '{name}'",
        "configs.*" => $"Config '{name}'",
        "secrets.*" => $"Secret '{name}'",
        "models.*" => $"Model '{name}'",
        _ => OfValue(path, name),
    };

    /// <summary>The start of a sentence about a value.</summary>
    /// <param name="path">Its path in the catalogue.</param>
    /// <param name="name">The key that it belongs to.</param>
    public static string OfValue(string path, string name) => path.EndsWith("[]", StringComparison.Ordinal) ? $"An item of '{name}'" : $"'{name}'";

    /// <summary>Several words as a choice: <c>'a', 'b' or 'c'</c>.</summary>
    public static string Choice(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => $"'{words[0]}'",
        _ => string.Join(", ", words.Take(words.Count - 1).Select(word => $"'{word}'")) + $" or '{words[words.Count - 1]}'",
    };
}
