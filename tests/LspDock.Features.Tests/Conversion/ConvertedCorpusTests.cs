using System.Text.Json;
using LspDock.Features.Conversion.ToCompose;
using LspDock.Syntax;
using LspDock.Syntax.Embedding;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Features.Tests.Conversion;

/// <summary>What holds of every command, tried on those of <c>docker-run.jsonl</c> below <c>LSPDOCK_CORPUS</c> when that is set.</summary>
public sealed class ConvertedCorpusTests
{
    [Fact]
    public void What_commands_become_is_a_file_that_Docker_takes()
    {
        foreach (var command in Commands())
        {
            var document = DocumentReader.Read(new DocumentPath("run.sh"), SourceText.From(command), Notation.Shell);
            if (ComposeConversion.Convert(document) is { } converted) Converted.AssertTaken(converted.Text);
        }
    }

    private static IEnumerable<string> Commands()
    {
        var file = Path.Combine(Environment.GetEnvironmentVariable("LSPDOCK_CORPUS") is { Length: > 0 } corpus ? corpus : ".", "docker-run.jsonl");
        return File.Exists(file) ? File.ReadLines(file).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("cmd").GetString()!) : ["docker run --rm -it -v $PWD:/app -w /app node:22 npm test"];
    }
}
