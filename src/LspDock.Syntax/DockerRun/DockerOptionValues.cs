using System.Collections.Immutable;
using LspDock.Catalog;
using LspDock.Model;

namespace LspDock.Syntax.DockerRun;

/// <summary>Reads a command's flags by their options.</summary>
/// <param name="command">The command.</param>
internal sealed class DockerOptionValues(DockerCommand command) : OptionValues
{
    /// <inheritdoc/>
    public override Setting<string>? Text(ContainerOption option) => Flag(option) is { } flag ? command.Text(flag) : null;

    /// <inheritdoc/>
    public override Setting<bool>? Switch(ContainerOption option) => Flag(option) is { } flag ? command.Switch(flag) : null;

    /// <inheritdoc/>
    public override Setting<long>? Number(ContainerOption option) =>
        Text(option)?.SelectValue<long>(option.Kind == OptionKind.Size ? ByteSize.Parse : DockerValues.Integer);

    /// <inheritdoc/>
    public override ImmutableArray<Setting<string>> Texts(ContainerOption option) => Flag(option) is { } flag ? [.. command.Values(flag)] : [];

    /// <inheritdoc/>
    public override ImmutableArray<NamedSetting> Entries(ContainerOption option) =>
        Flag(option) is { } flag ? [.. EntriesOf(command, flag, text => Separator(option, text))] : [];

    /// <inheritdoc/>
    public override IEnumerable<CommandText> CommandTexts
    {
        get
        {
            foreach (var (name, part) in new[] { ("--entrypoint", CommandPart.Entrypoint), ("--health-cmd", CommandPart.Healthcheck) })
            {
                foreach (var flag in command.All(name))
                {
                    if (flag.Value is { Length: > 0 } value) yield return new DockerCommandText(command, value, part);
                }
            }
            foreach (var word in command.Arguments.Skip(1)) yield return new DockerCommandText(command, word.Whole, CommandPart.Command);
        }
    }

    /// <inheritdoc/>
    public override Edit Remove(ContainerOption option) =>
        Flag(option) is { } name && command.Last(name) is not null ? Edit.All(command.All(name).Select(flag => DockerFlagEdits.Remove(command, flag))) : Edit.Unavailable;

    /// <summary>The entries of a flag that is repeated for each.</summary>
    /// <param name="command">The command.</param>
    /// <param name="name">The flag's long name.</param>
    /// <param name="separator">Where a value is parted into name and value; negative for a name alone.</param>
    internal static IEnumerable<NamedSetting> EntriesOf(DockerCommand command, string name, Func<string, int> separator)
    {
        foreach (var flag in command.All(name))
        {
            if (flag.Value is not { Length: > 0 } value) continue;

            var at = separator(value.Template);
            if ((at < 0 ? value : value.Take(at)).Value is not { } key) continue;
            var text = value.From(at + 1);
            yield return new(key, at < 0 ? Setting<string>.Unknown(new DockerFlagOrigin(command, flag)) : DockerSettings.Read(new DockerFlagOrigin(command, flag, text, goesWithFlag: true), text))
            {
                NameOrigin = at < 0 ? null : new DockerFlagOrigin(command, flag, value.Take(at)),
            };
        }
    }

    private static string? Flag(ContainerOption option) => option.RunFlags is [var name, ..] ? name : null;
}
