using System.Collections.Immutable;
using LspDock.Features.Conversion;
using LspDock.Syntax;
using LspDock.Syntax.Compose.Resolving;
using LspDock.Testing;
using LspDock.Text;
using Xunit;

namespace LspDock.Features.Tests.Conversion;

/// <summary>What <c>lspdock config</c> makes of files that exist nowhere but in a test.</summary>
internal static class Resolved
{
    /// <summary>Resolves the files that a text starts with <c>=== path</c>: those that are named, else <c>compose.yaml</c> and what overrides it.</summary>
    public static ComposeResolution Files(string files, params ImmutableArray<string> profiles)
    {
        var memory = MemoryFiles.Of(files);
        var overrides = new DocumentPath("compose.override.yaml");
        return Of(memory, memory.Read(overrides) is null ? [memory.First] : [memory.First, overrides], profiles);
    }

    /// <summary>The YAML of a project in which nothing is wrong.</summary>
    public static string Yaml(string files, params ImmutableArray<string> profiles)
    {
        var resolution = Files(files, profiles);
        Assert.Empty(resolution.Errors.Select(error => error.Kind));
        return Write(resolution);
    }

    /// <summary>The YAML of one service, without what every service has.</summary>
    public static string Service(string files, string service = "a") => Part(Yaml(files), $"  {service}:\n").Replace("  networks:\n    default: null\n", "", StringComparison.Ordinal);

    /// <summary>What stands below a line, with its indentation taken away; empty when there is no such line.</summary>
    public static string Part(string yaml, string line)
    {
        var start = ("\n" + yaml).IndexOf("\n" + line, StringComparison.Ordinal);
        if (start < 0) return "";

        var indentation = line.TakeWhile(letter => letter == ' ').Count() + 2;
        var below = yaml[(start + line.Length)..].Split('\n').TakeWhile(text => text.Length == 0 || text.StartsWith(new string(' ', indentation), StringComparison.Ordinal));
        return string.Join('\n', below.Select(text => text.Length == 0 ? "" : text[indentation..])).TrimEnd('\n') + "\n";
    }

    public static ComposeResolution Of(SurroundingFiles files, ImmutableArray<DocumentPath> paths, ImmutableArray<string> profiles) =>
        ComposeResolver.Resolve(new ComposeResolutionOptions { Files = paths, Folder = paths[0].Folder, FolderName = "p", Profiles = profiles }, files);

    public static string Write(ComposeResolution resolution)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new ResolvedYaml(output, _ => null).Write(resolution.Root);
        return output.ToString();
    }
}
