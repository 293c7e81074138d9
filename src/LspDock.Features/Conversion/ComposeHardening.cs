using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Rules;
using LspDock.Rules.Security;
using LspDock.Syntax;
using LspDock.Syntax.Embedding;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Features.Conversion;

/// <summary>Applies every fix to the text of a Compose file, as <c>check --fix --unsafe-fixes</c> does, and leaves no password in it.</summary>
public static class ComposeHardening
{
    /// <summary>Fixes that add to one place take a round each, and a large file has more of them than one application has rounds.</summary>
    private const int MostApplications = 100;

    private static readonly DocumentPath Document = new("compose.yaml");

    private static readonly ImmutableArray<Rule> Rules = [.. RuleCatalog.All.Select(Thorough)];

    /// <summary>What the fixes add comes to stand where people look for it.</summary>
    private static readonly LintSettings Settings = LintSettings.Default with
    {
        Severities = ImmutableDictionary<string, Severity?>.Empty.Add(RuleCatalog.Find("service-key-order")!.Descriptor.Id, Severity.Hint),
    };

    /// <summary>The text with all fixes applied until none is left.</summary>
    public static string Apply(string text, CancellationToken cancellationToken = default)
    {
        var document = Read(SourceText.From(text));
        for (var application = 0; application < MostApplications; application++)
        {
            var result = FixApplication.Apply(document, Read, Check, includeUnsafe: true, cancellationToken);
            document = result.Document;
            if (result.Applied == 0) break;
        }
        return document.Text.ToString();

        ImmutableArray<Finding> Check(LintDocument read) => Linter.Check(read, Rules, Settings, isChecked: null, cancellationToken);
    }

    private static Rule Thorough(Rule rule) => rule switch
    {
        CredentialInEnvironmentRule => new CredentialInEnvironmentRule { IsThorough = true },
        CredentialInCommandRule => new CredentialInCommandRule { IsThorough = true },
        CredentialInBuildArgumentRule => new CredentialInBuildArgumentRule { IsThorough = true },
        _ => rule,
    };

    private static LintDocument Read(SourceText text) => DocumentReader.Read(Document, text, Notation.Compose);
}
