using LspDock.Model;
using LspDock.Syntax.Shell;

namespace LspDock.Features.Conversion.ToCompose;

/// <summary>Names for services: that of the container, else what the image is called; each once.</summary>
internal sealed class ServiceNames
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>Names the services of some containers. Names that authors chose come first, so that an unnamed container does not take one.</summary>
    public static Dictionary<RunContainer, string> Of(IReadOnlyList<RunContainer> containers)
    {
        var names = new ServiceNames();
        var services = new Dictionary<RunContainer, string>();
        foreach (var container in containers.Where(container => container.Name is not null)) services[container] = names.Take(container.Name!);
        foreach (var container in containers.Where(container => container.Name is null)) services[container] = names.Take(ImageName(container.Command.Arguments[0]));
        return services;
    }

    /// <summary>A text as a key that Compose takes: letters, digits, dots, hyphens and underscores, and nothing that YAML reads as something else.</summary>
    public static string Key(string text, string otherwise)
    {
        var key = string.Concat(text.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '-' ? letter : '-')).Trim('-', '.');
        if (key.Length == 0) return otherwise;
        return key.Any(char.IsAsciiLetter) ? key : $"{otherwise}-{key}";
    }

    /// <summary>What an image is called: <c>app</c> for <c>ghcr.io/org/app:1.2</c>, and the variable's name for one that a variable holds.</summary>
    private static string ImageName(ShellWord image)
    {
        if (image.Value is { } known && ImageReference.Parse(known) is { } reference) return LastSegment(reference.Repository);

        var text = image.Value ?? string.Concat(TemplateReader.Parts(image.Whole).Select(part => part.Value ?? (part.Part.Variable ?? "").ToLowerInvariant()));
        var digest = text.IndexOf('@', StringComparison.Ordinal);
        if (digest > 0) text = text[..digest];
        var colon = text.LastIndexOf(':');
        if (colon > 0 && colon > text.LastIndexOf('/')) text = text[..colon];
        return LastSegment(text.TrimEnd('/')).ToLowerInvariant();
    }

    private static string LastSegment(string path) => path[(path.LastIndexOf('/') + 1)..];

    private string Take(string wished)
    {
        var name = Key(wished, "app");
        if (taken.Add(name)) return name;

        var count = counts.GetValueOrDefault(name, 1);
        string numbered;
        do numbered = $"{name}-{++count}";
        while (!taken.Add(numbered));
        counts[name] = count;
        return numbered;
    }
}
