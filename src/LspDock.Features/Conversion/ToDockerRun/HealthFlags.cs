using LspDock.Catalog;
using LspDock.Syntax.Shell;

namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>Writes <c>healthcheck</c>.</summary>
internal static class HealthFlags
{
    private static readonly ContainerOption[] Timing =
    [
        ContainerOption.HealthcheckInterval, ContainerOption.HealthcheckTimeout, ContainerOption.HealthcheckRetries, ContainerOption.HealthcheckStartPeriod, ContainerOption.HealthcheckStartInterval,
    ];

    public static void Write(ServiceDraft draft)
    {
        var test = draft.Values.Texts("healthcheck.test").ToList();
        var disable = draft.Values.Text("healthcheck.disable");
        if (disable == "true" || test is ["NONE", ..])
        {
            // What is off has no times.
            draft.Values.Take("healthcheck");
            draft.Command.Flag("--no-healthcheck");
            return;
        }
        switch (test)
        {
            case ["CMD-SHELL", var command, ..]:
                draft.Command.Flag("--health-cmd", command);
                break;
            case ["CMD", .. { Count: > 0 } words]:
                draft.Command.Flag("--health-cmd", string.Join(' ', words.Select(word => ShellQuoting.Word(word, ShellDialect.Posix))));
                draft.Note("The health check runs through the image's shell: --health-cmd knows no other way.", draft.Values.Find("healthcheck.test")!.Origin);
                break;
            case [_, ..]:
                draft.Note("'healthcheck.test' is left out: it starts with none of CMD, CMD-SHELL and NONE.", draft.Values.Find("healthcheck.test")!.Origin);
                break;
        }
        foreach (var option in Timing)
        {
            if (draft.Values.Text(option.ComposePaths[0]) is { } text) draft.Command.Flag(option.RunFlags[0], option.Kind == OptionKind.Duration ? TimeSpans.WithoutDays(text) : text);
        }
        if (disable is not (null or "false")) draft.Command.Switch("--no-healthcheck", disable);
    }
}
