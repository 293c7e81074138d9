using LspDock.Syntax.Embedding;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Features.Workspace;

/// <summary>What editors call the languages read here: the identifiers of VS Code, Vim's file types, Helix's and Emacs' names.</summary>
public static class EditorLanguage
{
    /// <summary>The notation that a document is read in; null when it is not ours to read, as with YAML that is no Compose file.</summary>
    /// <param name="language">The editor's name for the language, in any case; empty when it has none.</param>
    /// <param name="document">The document's name.</param>
    /// <param name="text">The document's text.</param>
    public static Notation? NotationOf(string language, DocumentPath document, SourceText text) => language.ToLowerInvariant() switch
    {
        "dockercompose" or "docker-compose" or "yaml.docker-compose" => Notation.Compose,
        "dockerfile" or "containerfile" => Notation.Dockerfile,
        "shellscript" or "sh" or "bash" or "zsh" or "ksh" or "powershell" or "ps1" or "bat" => Notation.Shell,
        "markdown" or "mdx" => Notation.Markdown,
        "dotenv" => Notation.Dotenv,
        "github-actions-workflow" or "yaml.github" or "azure-pipelines" or "yaml.gitlab" => Notation.Pipeline,
        "yaml" => OfYaml(document, text),
        "makefile" or "make" => Notation.Makefile,
        "restructuredtext" or "rst" => Notation.RestructuredText,
        "asciidoc" or "adoc" => Notation.AsciiDoc,
        "systemd" or "systemd-unit-file" => Notation.Unit,
        "json" or "jsonc" => NotationDetection.ByName(document) is Notation.PackageScripts ? Notation.PackageScripts : null,
        // People keep scripts and files for Docker under any name; a plain text is first what its name says.
        "plaintext" or "text" => NotationDetection.ByName(document) ?? NotationDetection.ByContent(text),
        _ => NotationDetection.Of(document, text),
    };

    private static Notation? OfYaml(DocumentPath document, SourceText text) =>
        NotationDetection.Of(document, text) is { } notation && notation is Notation.Compose or Notation.Pipeline or Notation.CloudConfig ? notation : null;
}
