using LspDock.Features.Conversion.ToCompose;
using LspDock.Features.Tests.Conversion.ToDockerRun;
using LspDock.Syntax;
using LspDock.Syntax.Embedding;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Features.Tests.Conversion;

/// <summary>What both languages can say is the same after a conversion there and back, for every option that both have.</summary>
public sealed class RoundTripTests
{
    [Theory]
    [MemberData(nameof(ServiceOptionTests.Rows), MemberType = typeof(ServiceOptionTests))]
    public void Commands_of_a_Compose_file_come_back_as_the_same_commands(string service, string flags)
    {
        Assert.NotNull(flags);
        var indented = string.Concat(service.Split('\n').Select(line => $"    {line}\n"));
        var first = Script($"services:\n  web:\n    image: img\n{indented}");
        var second = Script(Compose(first));

        Assert.Equal(Containers(first), Containers(second));
        Assert.Equal(second, Script(Compose(second)));
    }

    [Theory]
    [MemberData(nameof(ConvertedFlagTests.Flags), MemberType = typeof(ConvertedFlagTests))]
    public void The_Compose_file_of_a_command_comes_back_as_the_same_file(string flags)
    {
        var first = Compose($"docker run -d --name app {flags} img\n");

        Assert.Equal(WithoutComments(first), WithoutComments(Compose(Script(first))));
    }

    /// <summary>What makes the containers; networks and volumes that nothing declared are declared afterwards.</summary>
    private static string Containers(string script) => script[script.IndexOf("docker run", StringComparison.Ordinal)..];

    private static string WithoutComments(string yaml) => string.Join('\n', yaml.Split('\n').Where(line => !line.TrimStart().StartsWith('#')));

    private static string Script(string compose) => string.Concat(Body(Commands.Convert("=== compose.yaml\n" + compose).Text));

    private static string Compose(string script) => ComposeConversion.Convert(DocumentReader.Read(new DocumentPath("up.sh"), SourceText.From(script), Notation.Shell))!.Text;

    /// <summary>The lines of a script without comments, which say what is lost on the way.</summary>
    private static IEnumerable<string> Body(string script) => script.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line + "\n");
}
