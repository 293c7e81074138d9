using LspDock.Linting;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Features.Workspace;

/// <summary>Reads and checks a small document of each common notation, so that the user's first one finds rules and catalogues loaded.</summary>
public static class WarmUp
{
    private const string Compose = """
        services:
          web:
            image: nginx:1.27
            ports: ["127.0.0.1:8080:80"]
            volumes: ["data:/data"]
        volumes:
          data:
        """;

    private const string Dockerfile = """
        FROM alpine:3.20
        RUN adduser -D app && docker run --rm alpine:3.20 true
        USER app
        """;

    /// <summary>Does it.</summary>
    public static void Run(CancellationToken cancellationToken)
    {
        foreach (var (name, language, text) in (ReadOnlySpan<(string, string, string)>)[("compose.yaml", "dockercompose", Compose), ("Dockerfile", "dockerfile", Dockerfile)])
        {
            _ = new OpenDocument(new DocumentPath(name), language, version: 0, SourceText.From(text), LintSettings.Default).Findings(cancellationToken);
        }
    }
}
