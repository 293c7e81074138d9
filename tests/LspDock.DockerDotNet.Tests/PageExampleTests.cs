using LspDock.Linting;
using LspDock.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.DockerDotNet.Tests;

/// <summary>What a rule's page shows in C# is what the analyzer does.</summary>
public sealed class PageExampleTests
{
    public static TheoryData<string> RuleNames => [.. DockerDotNetFindings.Rules.Select(rule => rule.Descriptor.Name)];

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Examples_in_csharp_show_what_they_say(string name)
    {
        var rule = DockerDotNetFindings.Rules.Single(rule => rule.Descriptor.Name == name).Descriptor;
        var examples = PageExample.Of(rule).Where(example => example.Language == "csharp").ToList();
        Assert.Contains(examples, example => example.Kind == "bad");
        Assert.Equal(rule.Fix is not null, examples.Any(example => example.Kind == "fixed"));
        for (var index = 0; index < examples.Count; index++)
        {
            var findings = Find(rule, examples[index].Text, out _);
            if (examples[index].Kind == "bad") Assert.NotEmpty(findings);
            else Assert.Empty(findings);
            if (examples[index].Kind != "fixed") continue;

            Assert.Equal("bad", examples[index - 1].Kind);
            var before = Find(rule, examples[index - 1].Text, out var text);
            var edit = Assert.Single(before).Fixes[0].Edit();
            Assert.True(edit.IsAvailable);
            Assert.Equal(Whole(examples[index].Text), FixApplication.Apply(text, edit.Changes.Select(change => change.Change)).ToString());
        }
    }

    private static List<Finding> Find(RuleDescriptor rule, string example, out SourceText text)
    {
        var tree = CSharpSyntaxTree.ParseText(Whole(example));
        var compilation = CSharpCompilation.Create("Example", [tree], CSharpCode.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        text = tree.GetText();
        var body = tree.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.BlockSyntax>().Last();
        return [.. DockerDotNetFindings.At(compilation.GetSemanticModel(tree), body.Span, CancellationToken.None).Where(finding => finding.Rule.Id == rule.Id)];
    }

    /// <summary>The file around an example, which is statements or one expression.</summary>
    private static string Whole(string example)
    {
        var code = example.TrimEnd('\n');
        return CSharpCode.InMethod(code.EndsWith(';') || code.EndsWith('}') && code.Contains(';', StringComparison.Ordinal) ? code : $"var example = {code};");
    }
}
