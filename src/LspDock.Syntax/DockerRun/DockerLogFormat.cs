using System.Collections.Immutable;
using LspDock.Syntax.Compose.Validation;
using LspDock.Syntax.Shell;

namespace LspDock.Syntax.DockerRun;

/// <summary>Log drivers and the options that each of them takes.</summary>
internal static class DockerLogFormat
{
    private static readonly ImmutableArray<string> Drivers = ["awslogs", "fluentd", "gcplogs", "gelf", "journald", "json-file", "local", "splunk", "syslog", "none", "etwlogs"];

    /// <summary>What only a driver that writes files has.</summary>
    private static readonly ImmutableArray<string> OfFiles = ["max-size", "max-file", "compress"];

    /// <summary>All that the two drivers take that write files.</summary>
    private static readonly ImmutableArray<string> KeysOfFiles = [.. OfFiles, "labels", "labels-regex", "env", "env-regex", "tag", "mode", "max-buffer-size"];

    /// <summary>A driver that is nearly the name of one of Docker's own; any other may be a plugin.</summary>
    public static ComposeFormatError? Driver(string text) =>
        !Drivers.Contains(text) && NearestName.Of(text.Replace('_', '-'), Drivers) is { } nearest && text.IndexOfAny(['/', ':']) < 0 ? new(DockerFlaw.UnknownLogDriver, text, nearest) : null;

    /// <summary>What a driver refuses in a <c>--log-opt</c>.</summary>
    public static IEnumerable<DockerFlagFlaw> Check(DockerCommand command, DockerFlag flag, ShellSlice value)
    {
        var equals = value.Template.IndexOf('=');
        var key = equals < 0 ? value : value.Take(equals);
        if (key.Value is not { Length: > 0 } name || DockerFlagValues.IsSign(name)) yield break;

        // Without one, the engine's own configuration decides; docker refuses any option beside 'none', which is said of the pair.
        var driver = command.Last("--log-driver")?.Value?.Value;
        if (driver is not null && driver != "none" && CheckKey(name, driver) is { } wrong)
        {
            yield return new(flag, key, wrong.Flaw, wrong.Detail, wrong.Repair);
            yield break;
        }
        if (equals < 0 || value.From(equals + 1) is not { Value: { Length: > 0 } text } setting || DockerFlagValues.IsSign(text)) yield break;
        if (CheckSetting(name, text) is { } error) yield return new(flag, setting, error.Flaw, error.Detail, error.Repair);
        else if (name == "max-buffer-size" && driver is not null && !IsNonBlocking(command)) yield return new(flag, value, DockerFlaw.NeedsField, "max-buffer-size mode=non-blocking", "");
    }

    private static ComposeFormatError? CheckKey(string key, string driver)
    {
        if (driver is "json-file" or "local") return KeysOfFiles.Contains(key) ? null : new(DockerFlaw.UnknownLogOption, $"{key} {driver}", NearestName.Of(key, KeysOfFiles) ?? "");
        return OfFiles.Contains(key) && Drivers.Contains(driver) ? new(DockerFlaw.UnknownLogOption, $"{key} {driver}") : null;
    }

    private static ComposeFormatError? CheckSetting(string key, string text) => key switch
    {
        "max-size" => text == "-1" ? null : DockerFlagFormats.Size(text),
        "max-file" => DockerFlagFormats.Integer(text, 1, null),
        "max-buffer-size" => DockerFlagFormats.Size(text),
        "mode" => WordFormats.OneOf(text, ["blocking", "non-blocking"]),
        "compress" when DockerValues.Boolean(text) is null => new(ComposeFlaw.NoBoolean),
        _ => null,
    };

    private static bool IsNonBlocking(DockerCommand command) =>
        command.All("--log-opt").Any(flag => flag.Value is { } value && (value.Value is null || value.Template == "mode=non-blocking"));
}
