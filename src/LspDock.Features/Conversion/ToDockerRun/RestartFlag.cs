namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>Writes <c>--restart</c> from <c>restart</c>, or from <c>deploy.restart_policy</c>, which wins.</summary>
internal static class RestartFlag
{
    public static void Write(ServiceDraft draft)
    {
        var values = draft.Values;
        var plain = values.Text("restart");
        if (values.Find("deploy.restart_policy") is null)
        {
            if (plain is { Length: > 0 }) draft.Command.Flag("--restart", plain);
            return;
        }
        if (plain is not null) draft.Note("'restart' is left out: 'deploy.restart_policy' takes its place.", values.Find("restart")!.Origin);

        var attempts = values.Text("deploy.restart_policy.max_attempts");
        var policy = values.Text("deploy.restart_policy.condition") switch
        {
            "none" => "no",
            "any" or null => "always",
            var other => other,
        };
        if (attempts is not null && policy != "on-failure")
        {
            draft.Note("'deploy.restart_policy.max_attempts' is left out: Docker counts attempts only with on-failure.", values.Find("deploy.restart_policy.max_attempts")!.Origin);
            attempts = null;
        }
        draft.Command.Flag("--restart", attempts is null ? policy : $"{policy}:{attempts}");
    }
}
