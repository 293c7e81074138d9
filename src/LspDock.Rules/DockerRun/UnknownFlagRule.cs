using LspDock.Linting;
using LspDock.Model;
using LspDock.Syntax.DockerRun;
using LspDock.Syntax.Shell;

namespace LspDock.Rules.DockerRun;

/// <summary>Docker runs nothing when a flag before the image is none of its own.</summary>
public sealed class UnknownFlagRule() : ContainerRule(RuleDescriptors.UnknownFlag)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        if (container.Origin is not DockerRunOrigin { Command: var command }) yield break;

        ShellWord? bundle = null;
        foreach (var flag in command.Flags)
        {
            if (flag.Meant is not null)
            {
                yield return WrongDash(command, flag);
            }
            else if (command.IsDocker && flag.Word != bundle && IsUnknown(command.Verb, flag) && Judge(command, flag) is { } finding)
            {
                bundle = flag.Word;
                yield return finding;
            }
        }
    }

    private Finding WrongDash(DockerCommand command, DockerFlag flag)
    {
        var written = flag.Spelling;
        var meaning = written.Length > 1 && written[0] == '-' ? "Docker reads flags of one letter each" : "with this dash Docker takes it for the image";
        return Report(new ShellOrigin(command.Shell.Source, flag.NameSpan), $"'{written}' is no flag: {meaning}; did you mean '{flag.Meant}'?", Change(command, flag, flag.Meant!));
    }

    private static bool IsUnknown(string verb, DockerFlag flag) =>
        flag.Option is null || verb == "create" && flag.Name is ("--detach" or "--detach-keys" or "--sig-proxy");

    private Finding? Judge(DockerCommand command, DockerFlag flag)
    {
        // -nmae is one word that was meant, whatever its letters are.
        var isWord = flag.Letter is not null && flag.Word.Template.Length > 3 && flag.Word.Template[1] == flag.Letter.Value.Template[0];
        var written = isWord ? flag.Word.Template : flag.Spelling;
        var nearest = flag.Option is null ? DockerFlagSuggestions.Nearest(written) : null;
        if (isWord && nearest is null) written = flag.Spelling;
        if (!IsFlag(written) || nearest is null && (command.IsPartial || IsPlaceholder(written))) return null;

        var at = new ShellOrigin(command.Shell.Source, isWord && nearest is not null ? flag.Word.Span : flag.NameSpan);
        var message = $"docker {command.Verb} has no flag '{written}'";
        if (nearest is not null) return Report(at, $"{message}; did you mean '{nearest}'?", isWord ? Fix.Safe($"Change to '{nearest}'", () => flag.Word.Whole.Replace(command.Shell.Source, command.Shell.Dialect, nearest)) : Change(command, flag, nearest));
        if (flag.Option is not null) return Report(at, $"{message}: a container that is created does not run yet", Fix.Safe($"Remove '{written}'", new DockerFlagOrigin(command, flag).Remove));
        return Report(at, DockerFlagSuggestions.OtherCommand(written) is { } other ? $"{message}: it belongs to {other}" : message);
    }

    private static Fix Change(DockerCommand command, DockerFlag flag, string meant)
    {
        var name = meant.IndexOf('=') is >= 0 and var equals ? meant.Substring(0, equals) : meant;
        return Fix.Safe($"Change to '{name}'", () => command.Shell.Source.Replace(flag.NameSpan, name));
    }

    /// <summary>Whether a text can be meant as the name of a flag, and not as a sign that one is to be put there.</summary>
    private static bool IsFlag(string written)
    {
        var name = written.TrimStart('-');
        return name.Length > 0 && char.IsLetterOrDigit(name[0]) && name.All(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_');
    }

    private static bool IsPlaceholder(string written) =>
        written.TrimStart('-') is var name && (name.ToLowerInvariant() is "option" or "options" or "opt" or "opts" or "flag" or "flags" or "arg" or "args" or "param" or "params" or "xxx" or "foo" or "bar"
            || name.IndexOf("your", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("some", StringComparison.OrdinalIgnoreCase) >= 0
            || name.Length > 1 && name.All(letter => !char.IsLower(letter)));
}
