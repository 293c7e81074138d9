using System.Collections.Immutable;
using System.Composition;
using LspDock.Linting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LspDock.DockerDotNet.CodeFixes;

/// <summary>Offers the fixes that the rules have, wherever one can be written.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DockerDotNetCodeFixProvider))]
[Shared]
public sealed class DockerDotNetCodeFixProvider : CodeFixProvider
{
    /// <summary>Every rule: one that <c>--fix</c> has nothing for may still offer something here.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. DockerDotNetFindings.Rules.Select(rule => rule.Descriptor.Id)];

    /// <summary>Applies the same fix of every finding, one after the other where they touch: the batch fixer would drop the second of two insertions at one offset.</summary>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(static async (context, document, diagnostics) =>
        await RepeatedFix.ApplyAsync(document, diagnostics, FixKey.IndexOf(context.CodeActionEquivalenceKey), context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model) return;

        foreach (var diagnostic in context.Diagnostics)
        {
            var span = diagnostic.Location.SourceSpan;
            var finding = DockerDotNetFindings.At(model, span, context.CancellationToken).FirstOrDefault(finding => finding.Rule.Id == diagnostic.Id && finding.At.Span == span);
            for (var index = 0; index < (finding?.Fixes.Length ?? 0); index++) Register(context, diagnostic, finding!.Fixes[index], index);
        }
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, Fix fix, int index)
    {
        var edit = fix.Edit();
        if (!edit.IsAvailable || edit.Changes.IsEmpty) return;

        var action = CodeAction.Create(fix.Title, async cancellationToken =>
        {
            var text = await context.Document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            return context.Document.WithText(FixApplication.Apply(text, edit.Changes.Select(change => change.Change)));
        }, FixKey.Of(diagnostic.Id, index));
        context.RegisterCodeFix(action, diagnostic);
    }
}
