namespace LspDock.Features.Conversion.ToCompose;

/// <summary>The networks or volumes of the file. Each keeps the name that it has for Docker, which Compose would put the project's name before.</summary>
/// <param name="kind">What to call one that has no letters in its name: <c>network</c>, <c>volume</c>.</param>
internal sealed class ResourceDeclarations(string kind)
{
    private readonly OrderedDictionary<string, MappingBuilder> declared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);

    /// <summary>The declarations by key, in order of first use.</summary>
    public IReadOnlyDictionary<string, MappingBuilder> All => declared;

    /// <summary>The declaration of a key; null when there is none.</summary>
    public MappingBuilder? Find(string key) => declared.GetValueOrDefault(key);

    /// <summary>The key of a name as Compose reads it; null when it is not declared.</summary>
    public string? KeyOf(string name) => keys.GetValueOrDefault(name);

    /// <summary>The key for a name, and its declaration.</summary>
    /// <param name="name">The name as Compose reads it.</param>
    /// <param name="wishedKey">What to call it in the file. Null for the name.</param>
    public (string Key, MappingBuilder Declaration, bool IsNew) Use(string name, string? wishedKey = null)
    {
        if (keys.TryGetValue(name, out var known)) return (known, declared[known], false);

        var wished = ServiceNames.Key(wishedKey ?? name, kind);
        var key = wished;
        for (var count = 2; declared.ContainsKey(key); count++) key = $"{wished}-{count}";
        keys.Add(name, key);
        var declaration = new MappingBuilder();
        declaration.Set("name", TemplateReader.Scalar(name));
        declared.Add(key, declaration);
        return (key, declaration, true);
    }
}
