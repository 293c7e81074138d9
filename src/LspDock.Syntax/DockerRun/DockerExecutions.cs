using LspDock.Model;
using LspDock.Syntax.Shell;

namespace LspDock.Syntax.DockerRun;

/// <summary>Reads <c>docker exec</c>.</summary>
internal static class DockerExecutions
{
    /// <summary>The commands that are run in containers.</summary>
    public static IEnumerable<ContainerExecution> Of(IEnumerable<DockerCommand> calls) =>
        from call in calls
        where call is { Verb: "exec", IsSynopsis: false } && !call.Flags.IsEmpty
        select new ContainerExecution
        {
            Origin = new ShellOrigin(call.Shell.Source, call.VerbSpan),
            Subject = $"This {call.Program} exec command",
            Privileged = call.Last("--privileged") is { } privileged ? Switch(call, privileged) : null,
            User = call.Last("--user") is { Value: { } user } flag ? Text(new DockerFlagOrigin(call, flag), user) : null,
        };

    private static Setting<bool> Switch(DockerCommand call, DockerFlag flag)
    {
        var origin = new DockerFlagOrigin(call, flag);
        return flag.Value is not { } value ? new(origin, true) : DockerValues.Boolean(value.Template) is { } isOn ? new(origin, isOn) : Setting<bool>.Unknown(origin);
    }

    private static Setting<string> Text(Origin origin, ShellSlice value) => value.Value is { } text ? new(origin, text) : Setting<string>.Unknown(origin);
}
