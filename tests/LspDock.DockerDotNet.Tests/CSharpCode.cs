using System.Collections.Immutable;
using LspDock.DockerDotNet.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace LspDock.DockerDotNet.Tests;

/// <summary>The door to the analyzer: C# code with the spans that one rule reports, and the code that a fix makes of it.</summary>
internal static class CSharpCode
{
    private const string Before = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Docker.DotNet;
        using Docker.DotNet.Models;

        static class Names
        {
            public const string Host = "host";
            public const long OneGigabyte = 1024L * 1024 * 1024;
        }

        class Example
        {
            async Task Run(IDockerClient client, bool choice, string name, long number)
            {

        """;

    private const string After = """

            }
        }
        """;

    /// <summary>The framework that the tests run on, and the real Docker.DotNet.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. from path in ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
           where Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location) || Path.GetFileName(path) == "Docker.DotNet.dll"
           select MetadataReference.CreateFromFile(path),
    ];

    /// <summary>Statements as the body of a method that has a client.</summary>
    public static string InMethod(string statements) => Before + string.Join("\n", statements.Split('\n').Select(line => line.Length == 0 ? line : "        " + line)) + After;

    /// <summary>Checks that a rule reports the marked spans of some statements and no others.</summary>
    public static Task Reports(string rule, string statements) => ReportsIn(rule, InMethod(statements));

    /// <summary>Checks that a rule reports the marked spans of a file and no others.</summary>
    public static async Task ReportsIn(string rule, string file, LanguageVersion version = LanguageVersion.Preview)
    {
        var test = new CSharpAnalyzerTest<DockerDotNetAnalyzer, DefaultVerifier> { TestCode = Mark(rule, file) };
        Prepare(test, rule, version);
        await test.RunAsync();
    }

    /// <summary>Checks what a fix makes of some statements; all of a rule's findings are fixed.</summary>
    public static Task Fixes(string rule, string statements, string fixedStatements, int fix = 0, LanguageVersion version = LanguageVersion.Preview) =>
        FixesIn(rule, InMethod(statements), InMethod(fixedStatements), fix, version);

    /// <summary>Checks what a fix makes of a file; all of a rule's findings are fixed.</summary>
    public static async Task FixesIn(string rule, string file, string fixedFile, int fix = 0, LanguageVersion version = LanguageVersion.Preview)
    {
        var test = new CSharpCodeFixTest<DockerDotNetAnalyzer, DockerDotNetCodeFixProvider, DefaultVerifier>
        {
            TestCode = Mark(rule, file),
            FixedCode = fixedFile,
            CodeActionEquivalenceKey = $"{rule}:{fix}",
        };
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        // What is only offered is not taken by fix-all.
        if (DockerDotNetFindings.Rules.Single(each => each.Descriptor.Id == rule).Descriptor.Fix is null) test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck;
        Prepare(test, rule, version);
        await test.RunAsync();
    }

    private static void Prepare(AnalyzerTest<DefaultVerifier> test, string rule, LanguageVersion version)
    {
        test.ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        test.TestState.AdditionalReferences.AddRange(References);
        test.CompilerDiagnostics = CompilerDiagnostics.Errors;
        test.DisabledDiagnostics.AddRange(DockerDotNetFindings.Rules.Select(other => other.Descriptor.Id).Where(id => id != rule));
        test.SolutionTransforms.Add((solution, project) => solution
            .WithProjectParseOptions(project, new CSharpParseOptions(version))
            .WithProjectCompilationOptions(project, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)));
    }

    private static string Mark(string rule, string code) => code.Replace("[|", "{|" + rule + ":", StringComparison.Ordinal).Replace("|]", "|}", StringComparison.Ordinal);
}
