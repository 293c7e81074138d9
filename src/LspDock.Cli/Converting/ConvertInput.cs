using LspDock.Features.Workspace;
using LspDock.Linting;
using LspDock.Syntax;
using LspDock.Syntax.Embedding;
using LspDock.Text;

namespace LspDock.Cli.Converting;

/// <summary>A document to convert.</summary>
/// <param name="Name">What to call it in messages.</param>
/// <param name="Document">The document. Null when there is a failure.</param>
/// <param name="Failure">Why there is none, as the end of a sentence that begins with its name. Null when there is one.</param>
internal sealed record ConvertInput(string Name, LintDocument? Document, string? Failure)
{
    /// <summary>The name by which standard input is asked for.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads a file, or standard input.</summary>
    public static ConvertInput Read(string file, ConvertOptions options)
    {
        var name = file == StandardInput ? options.StandardInputName ?? "standard input" : file.Replace('\\', '/');
        var content = file == StandardInput ? ReadStandardInput() : FileContent.Read(file);
        if (content.Text is not { } text) return new(name, null, content.Failure);

        var path = new DocumentPath(name);
        // A file that only completes another one is told by nothing but its being named here.
        var isYaml = name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
        return (NotationDetection.Of(path, text) ?? (isYaml ? Notation.Compose : null)) is { } notation
            ? new(name, DocumentReader.Read(path, text, notation), null)
            : new(name, null, $"holds no docker command and is no Compose file, as far as its {(file == StandardInput && options.StandardInputName is null ? "content tells; name it with --stdin-filename" : "name and content tell")}");
    }

    private static FileContent ReadStandardInput()
    {
        using var stream = Console.OpenStandardInput();
        return FileContent.Read(stream);
    }
}
