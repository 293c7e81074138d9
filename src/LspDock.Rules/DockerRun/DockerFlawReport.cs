using LspDock.Linting;
using LspDock.Model;
using LspDock.Syntax.Compose.Validation;
using LspDock.Syntax.DockerRun;
using LspDock.Syntax.Shell;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Rules.DockerRun;

/// <summary>The place, the words and the fix of what is wrong with the value of a flag.</summary>
internal static class DockerFlawReport
{
    /// <summary>The finding.</summary>
    public static Finding Of(RuleDescriptor rule, DockerCommand command, DockerFlagFlaw flaw)
    {
        var source = command.Shell.Source;
        if (flaw.Flaw == DockerFlaw.SeparateSwitchValue)
        {
            return new(rule, new ShellOrigin(source, flaw.Part.Span), $"'{flaw.Flag.Spelling}' takes a value only behind '=': Docker reads '{flaw.Detail}' as the image")
            {
                Fixes = [Fix.Safe($"Write '{flaw.Flag.Spelling}={flaw.Repair}'", () => flaw.Flag.IsInOnePlace ? source.Replace(TextSpan.FromBounds(flaw.Flag.NameSpan.End, flaw.Part.Span.Start), "=") : Edit.Unavailable)],
            };
        }

        var at = new DockerFlagOrigin(command, flaw.Flag, flaw.Part);
        var message = DockerFlawMessage.Of(flaw.Flag.Spelling, flaw.Part.Template.Replace(ShellWord.Unknown, '…'), flaw.Flaw, flaw.Detail) + (flaw.Repair.Length > 0 ? $": write '{flaw.Repair}'" : "");
        return new(rule, at, message)
        {
            Severity = flaw.IsIgnored ? Severity.Warning : rule.Severity,
            Fixes = flaw.Repair.Length == 0 ? [] : IsSure(flaw) ? [Fix.Safe($"Write '{flaw.Repair}'", () => at.Replace(flaw.Repair))] : [Fix.Unsafe($"Write '{flaw.Repair}'", () => at.Replace(flaw.Repair))],
        };
    }

    /// <summary>Which unit was meant, and which of several words, is nearly always plain and never sure; and what Docker runs today runs otherwise afterwards.</summary>
    private static bool IsSure(DockerFlagFlaw flaw) => !flaw.IsIgnored && flaw.Flaw is not (ComposeFlaw.DurationWithoutUnit or ComposeFlaw.NoBoolean);
}
