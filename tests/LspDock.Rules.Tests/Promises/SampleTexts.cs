using System.Text.Json;
using LspDock.Syntax.Embedding;
using LspDock.Testing;
using LspDock.Text;

namespace LspDock.Rules.Tests.Promises;

/// <summary>The texts that the promises are tried on: our pages' examples and the examples folder always, and when <c>LSPDOCK_CORPUS</c> is set every file below it and each command of its <c>docker-run.jsonl</c>, a script of its own.</summary>
internal static class SampleTexts
{
    public static IEnumerable<(string Name, string Text, Notation Notation)> All => Own().Concat(Corpus());

    private static IEnumerable<(string, string, Notation)> Own()
    {
        foreach (var rule in RuleCatalog.All)
        {
            var number = 0;
            foreach (var example in PageExample.Of(rule.Descriptor))
            {
                if (NotationOf(example.Language) is { } notation) yield return ($"{rule.Descriptor.Name}-{++number}/{FileName(notation)}", example.Text, notation);
            }
        }
        foreach (var file in Files(Path.Combine(ProjectFiles.Root, "examples"))) yield return file;
        foreach (var file in Files(Path.Combine(ProjectFiles.Root, "rules"))) yield return file;
    }

    private static IEnumerable<(string, string, Notation)> Corpus() =>
        Environment.GetEnvironmentVariable("LSPDOCK_CORPUS") is { Length: > 0 } corpus ? Files(corpus).Concat(Commands(Path.Combine(corpus, "docker-run.jsonl"))) : [];

    private static IEnumerable<(string, string, Notation)> Commands(string file) =>
        File.Exists(file) ? File.ReadLines(file).Select((line, index) => ($"{file}-{index + 1}/run.sh", JsonDocument.Parse(line).RootElement.GetProperty("cmd").GetString() + "\n", Notation.Shell)) : [];

    private static IEnumerable<(string, string, Notation)> Files(string folder) =>
        from path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let text = File.ReadAllText(path)
        let notation = NotationDetection.Of(new DocumentPath(path), Microsoft.CodeAnalysis.Text.SourceText.From(text))
        where notation is not null
        select (path, text, notation.Value);

    private static Notation? NotationOf(string language) => language switch
    {
        "yaml" => Notation.Compose,
        "bash" or "sh" => Notation.Shell,
        "dockerfile" => Notation.Dockerfile,
        "dotenv" => Notation.Dotenv,
        "console" or "text" => Notation.Transcript,
        _ => null,
    };

    private static string FileName(Notation notation) => notation switch
    {
        Notation.Compose => "compose.yaml",
        Notation.Dockerfile => "Dockerfile",
        Notation.Shell => "run.sh",
        Notation.Dotenv => ".env",
        _ => "session.txt",
    };
}
