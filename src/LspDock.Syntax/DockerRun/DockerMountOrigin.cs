using LspDock.Model;
using LspDock.Syntax.Shell;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.DockerRun;

/// <summary>A value of <c>--volume</c>, <c>--mount</c> or <c>--tmpfs</c>.</summary>
public sealed class DockerMountOrigin(DockerCommand command, DockerFlag flag) : MountOrigin
{
    private readonly DockerFlagOrigin place = new(command, flag, flag.Value!.Value);

    /// <summary>The source as written. Null when none is, or when it cannot be edited.</summary>
    public ShellSlice? Source { get; init; }

    /// <summary>The value of <c>type=</c> in the long form. Null in the short form.</summary>
    public ShellSlice? Type { get; init; }

    /// <summary>The path in the container, in the short form. Null in the long form, and when nothing can be written behind it.</summary>
    public ShellSlice? Target { get; init; }

    /// <summary>The modes behind the path, in the short form. Null when there are none.</summary>
    public ShellSlice? Modes { get; init; }

    /// <summary>The value of <c>bind-propagation=</c> in the long form. Null when there is none.</summary>
    public ShellSlice? Propagation { get; init; }

    /// <summary>Whether a volume's name can take the place of the source.</summary>
    public bool CanUseVolume { get; init; }

    /// <summary>With <c>--mount</c>, where a path is nothing else; behind <c>-v</c> it may be the name of a volume.</summary>
    /// <inheritdoc/>
    public override bool IsSourceCheckedWithFlag => flag.Name == "--mount";

    /// <inheritdoc/>
    public override DocumentPath Document => place.Document;

    /// <inheritdoc/>
    public override TextSpan Span => place.Span;

    /// <inheritdoc/>
    public override Edit Remove() => place.Remove();

    /// <inheritdoc/>
    public override Edit Replace(string value) => place.Replace(value);

    /// <inheritdoc/>
    public override Edit UseVolume(string name)
    {
        if (!CanUseVolume) return Edit.Unavailable;

        var (text, dialect) = (command.Shell.Source, command.Shell.Dialect);
        if (Source is { } source) return source.Replace(text, dialect, name) + (Type is { } type ? type.Replace(text, dialect, "volume") : Edit.Empty);
        return Type is null ? text.Replace(new TextSpan(flag.Value!.Value.Span.Start, 0), name + ":") : Edit.Unavailable;
    }

    /// <inheritdoc/>
    public override Edit BindPath(string path) => Target is not null && Source is { } source ? source.Replace(command.Shell.Source, command.Shell.Dialect, path) : Edit.Unavailable;

    /// <inheritdoc/>
    public override Edit ExchangeMode(string mode, string? with)
    {
        var (text, dialect) = (command.Shell.Source, command.Shell.Dialect);
        if (Propagation is { } propagation) return propagation.Value == mode && with is not null ? propagation.Replace(text, dialect, with) : Edit.Unavailable;
        if (Modes is not { Value: { } written } modes || Exchanged(written, mode, with) is not { } changed) return Edit.Unavailable;
        if (changed.Length > 0) return modes.Replace(text, dialect, changed);

        return Target is { Value: { } path } target ? new ShellSlice(target.Word, target.Start, modes.End - target.Start).Replace(text, dialect, path) : Edit.Unavailable;
    }

    /// <inheritdoc/>
    public override Edit MakeReadOnly()
    {
        var (text, dialect) = (command.Shell.Source, command.Shell.Dialect);
        if (flag.Name == "--mount") return WriteReadOnly();

        return (Target, Modes) switch
        {
            (_, { Value: { } written } modes) => modes.Replace(text, dialect, string.Join(",", [.. written.Split(',').Where(mode => mode is not ("rw" or "ro")), "ro"])),
            ({ Value: { } path } target, null) => target.Replace(text, dialect, path + ":ro"),
            _ => Edit.Unavailable,
        };
    }

    /// <summary>The long form says it with a field of its own; where one says otherwise, that one stays.</summary>
    private Edit WriteReadOnly() =>
        flag.Value is { Value: { } fields } value && !fields.Split(',').Any(field => field.StartsWith("readonly", StringComparison.OrdinalIgnoreCase) || field.StartsWith("ro=", StringComparison.OrdinalIgnoreCase))
            ? value.Replace(command.Shell.Source, command.Shell.Dialect, fields + ",readonly")
            : Edit.Unavailable;
}
