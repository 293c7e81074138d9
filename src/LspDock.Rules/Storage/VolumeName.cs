namespace LspDock.Rules.Storage;

/// <summary>The names that Docker's own volume driver takes.</summary>
internal static class VolumeName
{
    /// <summary>What is wrong with a name, a clause; null when nothing is.</summary>
    public static string? Flaw(string name)
    {
        if (name.Length == 1) return "it needs two letters at least";
        for (var index = 0; index < name.Length; index++)
        {
            var letter = name[index];
            if (letter < 128 && char.IsLetterOrDigit(letter) || index > 0 && letter is '_' or '.' or '-') continue;
            return index == 0 ? $"it cannot begin with '{letter}'" : $"it cannot hold '{letter}'";
        }
        return null;
    }
}
