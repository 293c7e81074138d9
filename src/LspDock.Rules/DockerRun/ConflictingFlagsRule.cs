using LspDock.Linting;
using LspDock.Model;
using LspDock.Syntax.DockerRun;
using LspDock.Syntax.Shell;

namespace LspDock.Rules.DockerRun;

/// <summary>Flags of which Docker refuses one because of the other, or takes no notice of one.</summary>
public sealed class ConflictingFlagsRule() : ContainerRule(RuleDescriptors.ConflictingFlags)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope) =>
        container.Origin is DockerRunOrigin { Command: { IsDocker: true } command }
            ? DockerFlagConflicts.Of(command).Select(conflict => Judge(command, conflict))
            : [];

    private Finding Judge(DockerCommand command, DockerFlagConflict conflict)
    {
        var at = new DockerFlagOrigin(command, conflict.Flag);
        var written = Written(conflict.Flag);
        var message = conflict.Other is { } other ? $"'{written}' beside '{Written(other)}': {conflict.Reason}" : $"'{written}': {conflict.Reason}";
        // Without a flag that has no effect the same is run.
        var fix = conflict.IsIgnored ? Fix.Safe($"Remove '{written}'", at.Remove) : Fix.Offered($"Remove '{written}'", at.Remove);
        return Report(at, message, fix) with
        {
            Severity = conflict.IsIgnored ? Severity.Warning : Descriptor.Severity,
            Related = conflict.Other is { } reason ? [new RelatedPlace(new DockerFlagOrigin(command, reason), $"'{Written(reason)}' is here")] : [],
        };
    }

    private static string Written(DockerFlag flag) =>
        flag.Value is { } value ? $"{flag.Spelling}{(flag.HasSeparateValue ? " " : "=")}{value.Template.Replace(ShellWord.Unknown, '…')}" : flag.Spelling;
}
