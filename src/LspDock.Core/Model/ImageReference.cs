namespace LspDock.Model;

/// <summary>The name of an image, as the distribution reference grammar has it: <c>[domain/]repository[:tag][@digest]</c>.</summary>
public sealed record ImageReference
{
    /// <summary>The registry as written, such as <c>ghcr.io</c>. Null when none is written: Docker Hub.</summary>
    public string? Domain { get; init; }

    /// <summary>The repository as written, without the registry: <c>nginx</c>, <c>library/nginx</c>, <c>org/app</c>.</summary>
    public required string Repository { get; init; }

    /// <summary>The tag. Null when none is written: <c>latest</c>, unless there is a digest.</summary>
    public string? Tag { get; init; }

    /// <summary>The digest, such as <c>sha256:…</c>. Null when none is written.</summary>
    public string? Digest { get; init; }

    /// <summary>The name without tag and digest, Docker Hub's own prefixes left out: <c>docker.io/library/nginx</c> is <c>nginx</c>.</summary>
    public string FamiliarName
    {
        get
        {
            var onDockerHub = Domain is null or "docker.io" or "index.docker.io" or "registry-1.docker.io" or "registry.hub.docker.com";
            if (!onDockerHub) return Domain + "/" + Repository;
            return Repository.StartsWith("library/", StringComparison.Ordinal) ? Repository.Substring("library/".Length) : Repository;
        }
    }

    /// <summary>Whether it is an image's id, short or whole, in a name's place.</summary>
    public bool IsId => Domain is null && Tag is null && Digest is null && Repository.Length is 12 or 64 && Repository.All(IsHexadecimal);

    /// <summary>Reads a reference; null when the text is not one.</summary>
    public static ImageReference? Parse(string text)
    {
        var (name, digest) = Cut(text, text.IndexOf('@'));
        // A colon before the last slash belongs to the registry's port.
        var colon = name.LastIndexOf(':');
        (name, var tag) = Cut(name, colon > name.LastIndexOf('/') ? colon : -1);
        var slash = name.IndexOf('/');
        // The first component is a registry only with a dot, a colon or the name localhost; else it belongs to the repository.
        var first = slash < 0 ? "" : name.Substring(0, slash);
        var domain = first.IndexOfAny(['.', ':']) >= 0 || first == "localhost" ? first : null;
        var repository = domain is null ? name : name.Substring(slash + 1);

        return (domain is null || IsDomain(domain)) && IsRepository(repository) && (tag is null || IsTag(tag)) && (digest is null || IsDigest(digest))
            ? new() { Domain = domain, Repository = repository, Tag = tag, Digest = digest }
            : null;

        static (string Before, string? After) Cut(string text, int at) => at < 0 ? (text, null) : (text.Substring(0, at), text.Substring(at + 1));
    }

    private static bool IsDomain(string domain) => domain.All(letter => IsAlphanumeric(letter) || letter is '.' or '-' or ':' or '[' or ']');

    private static bool IsRepository(string repository) => repository.Split('/').All(IsPathComponent);

    /// <summary>Lower-case letters and digits, with single separators of <c>.</c>, <c>_</c>, <c>__</c> or any number of <c>-</c> between them.</summary>
    private static bool IsPathComponent(string component)
    {
        if (component.Length == 0 || !IsLowerAlphanumeric(component[0]) || !IsLowerAlphanumeric(component[component.Length - 1])) return false;

        for (var index = 1; index < component.Length - 1; index++)
        {
            var letter = component[index];
            if (IsLowerAlphanumeric(letter) || letter == '-') continue;
            var follows = component[index + 1];
            var precedes = component[index - 1];
            var single = IsLowerAlphanumeric(follows) && IsLowerAlphanumeric(precedes);
            var doubled = letter == '_' && (follows == '_' ^ precedes == '_') && (IsLowerAlphanumeric(follows) || IsLowerAlphanumeric(precedes));
            if (letter is not ('.' or '_') || !(single || doubled)) return false;
        }
        return true;
    }

    private static bool IsTag(string tag) =>
        tag.Length is > 0 and <= 128 && tag[0] is not ('.' or '-') && tag.All(letter => IsAlphanumeric(letter) || letter is '_' or '.' or '-');

    private static bool IsDigest(string digest)
    {
        var colon = digest.IndexOf(':');
        return colon > 0 && digest.Length - colon - 1 >= 32 && digest.Skip(colon + 1).All(IsHexadecimal);
    }

    private static bool IsHexadecimal(char letter) => letter is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static bool IsAlphanumeric(char letter) => IsLowerAlphanumeric(letter) || letter is >= 'A' and <= 'Z';

    private static bool IsLowerAlphanumeric(char letter) => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9');

    /// <inheritdoc/>
    public override string ToString() =>
        (Domain is null ? "" : Domain + "/") + Repository + (Tag is null ? "" : ":" + Tag) + (Digest is null ? "" : "@" + Digest);
}
