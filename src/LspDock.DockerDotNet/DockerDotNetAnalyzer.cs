using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LspDock.DockerDotNet;

/// <summary>Runs the rules over containers that C# code creates through Docker.DotNet.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DockerDotNetAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Descriptors =
        DockerDotNetFindings.Rules.ToImmutableDictionary(rule => rule.Descriptor.Id, rule => RuleDiagnostic.Describe(rule.Descriptor));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. Descriptors.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (DockerTypes.Of(start.Compilation) is { } types) start.RegisterOperationBlockStartAction(block => Register(block, types));
        });
    }

    /// <summary>Reads a member as a whole, once something in it touches a container's description.</summary>
    private static void Register(OperationBlockStartAnalysisContext block, DockerTypes types)
    {
        var touches = 0;
        block.RegisterOperationAction(
            operation =>
            {
                if (Volatile.Read(ref touches) == 0 && Touches(operation.Operation, types)) Volatile.Write(ref touches, 1);
            },
            OperationKind.ObjectCreation,
            OperationKind.PropertyReference);
        block.RegisterOperationBlockEndAction(end =>
        {
            if (Volatile.Read(ref touches) == 0) return;

            foreach (var finding in DockerDotNetFindings.In(end.OperationBlocks, types, end.CancellationToken))
            {
                end.ReportDiagnostic(RuleDiagnostic.Of(finding, Descriptors[finding.Rule.Id], end.OperationBlocks[0].Syntax.SyntaxTree));
            }
        });
    }

    private static bool Touches(IOperation operation, DockerTypes types) => operation switch
    {
        IPropertyReferenceOperation property => types.IsConfiguration(property.Property.ContainingType),
        _ => types.IsConfiguration(operation.Type),
    };
}
