using LspDock.Linting;
using LspDock.Model;
using LspDock.Syntax.Compose.Validation;
using LspDock.Syntax.DockerRun;
using LspDock.Syntax.Shell;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Rules.DockerRun;

/// <summary>Docker starts nothing when it cannot read the value of a flag.</summary>
public sealed class InvalidFlagValueRule() : ContainerRule(RuleDescriptors.InvalidFlagValue)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope) =>
        container.Origin is DockerRunOrigin { Command: { IsDocker: true } command }
            ? DockerFlagValues.Check(command).Select(flaw => Judge(command, flaw))
            : [];

    private Finding Judge(DockerCommand command, DockerFlagFlaw flaw)
    {
        var source = command.Shell.Source;
        if (flaw.Flaw == DockerFlaw.SeparateSwitchValue)
        {
            return Report(new ShellOrigin(source, flaw.Part.Span), $"'{flaw.Flag.Spelling}' takes a value only behind '=': Docker reads '{flaw.Detail}' as the image", Fix.Safe(
                $"Write '{flaw.Flag.Spelling}={flaw.Repair}'",
                () => flaw.Flag.IsInOnePlace ? source.Replace(TextSpan.FromBounds(flaw.Flag.NameSpan.End, flaw.Part.Span.Start), "=") : Edit.Unavailable));
        }

        var at = new DockerFlagOrigin(command, flaw.Flag, flaw.Part);
        var message = Message(flaw.Flag.Spelling, flaw.Part.Template.Replace(ShellWord.Unknown, '…'), flaw.Flaw, flaw.Detail) + (flaw.Repair.Length > 0 ? $": write '{flaw.Repair}'" : "");
        if (flaw.Repair.Length == 0) return Report(at, message);

        // Which unit was meant, and which of several words, is nearly always plain and never sure.
        var isSure = flaw.Flaw is not (ComposeFlaw.DurationWithoutUnit or ComposeFlaw.NoBoolean);
        return Report(at, message, isSure ? Fix.Safe($"Write '{flaw.Repair}'", () => at.Replace(flaw.Repair)) : Fix.Unsafe($"Write '{flaw.Repair}'", () => at.Replace(flaw.Repair)));
    }

    private static string Message(string name, string value, string flaw, string detail) => flaw switch
    {
        DockerFlaw.IsFlag => $"'{name}' lacks its value: Docker takes the flag '{detail}' for it",
        DockerFlaw.NotAbsolute => $"'{detail}' is no absolute path, which Docker needs in the container",
        DockerFlaw.NoMountMode => $"'{detail}' is nothing that can follow the path in the container, such as 'ro'",
        DockerFlaw.UnknownKey => $"A mount has no key '{detail}'",
        DockerFlaw.KeyOfOtherType => $"A mount of type '{detail.Split(' ')[1]}' has no key '{detail.Split(' ')[0]}'",
        DockerFlaw.KeyWithoutValue => $"'{detail}' lacks its value",
        DockerFlaw.BlankInField => $"Blanks stand around '{detail}', which Docker refuses",
        DockerFlaw.UnknownUlimit => $"Docker knows no limit '{detail}'",
        DockerFlaw.SoftAboveHard => $"The soft limit in '{value}' is above the hard one",
        DockerFlaw.NoVariableName => $"'{value}' has no name before '='",
        DockerFlaw.NoDeviceRights => $"'{detail}' names no rights to a device: they are 'r', 'w' and 'm'",
        DockerFlaw.UnquotedDevices => $"Docker reads '{value}' as fields between commas: the list needs quotes inside the quotes of the shell",
        DockerFlaw.NoValue => $"'{value}' lacks '=' and a value",
        _ => FlawMessage.Of(name, value, flaw, detail),
    };
}
