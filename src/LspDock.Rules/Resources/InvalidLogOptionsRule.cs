using System.Globalization;
using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Resources;

/// <summary>A log driver refuses options that it does not know, and some that do not go together.</summary>
public sealed class InvalidLogOptionsRule() : ContainerRule(RuleDescriptors.InvalidLogOptions)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        var options = container.Options.Entries(ContainerOption.LoggingOptions);
        if (options.IsEmpty) yield break;

        // Without a word it is the daemon's own, which may be any.
        var hasDriver = container.Options.Text(ContainerOption.LoggingDriver).IsKnown(out var driver);
        // Of a command each flag is told of, by what Docker's client refuses.
        var isCommand = scope.Project.UsesDefaultBridge && !container.Origin.IsOfOtherEngine;
        foreach (var option in options)
        {
            if (option.Name.IndexOf('$') >= 0) continue;
            if (hasDriver && LogOptions.IsRefused(driver!, option.Name) && !(isCommand && LogOptions.IsOfFiles(driver!, option.Name)))
            {
                yield return Report(option.Value.Origin, $"{container.Origin.Subject} sets the log option '{option.Name}', which the driver '{driver}' does not have", Fix.Unsafe($"Remove '{option.Name}'", option.Value.Origin.Remove));
            }
            else if (!isCommand && option.Value.IsKnown(out var value) && FlawOf(option.Name, value) is { } flaw) yield return Report(option.Value.Origin, $"{container.Origin.Subject} sets the log option '{option.Name}' to '{value}', {flaw}");
        }

        var mode = Find(options, "mode");
        if (Find(options, "max-buffer-size") is { } buffer && !(isCommand && hasDriver) && (mode is null || mode.Is("blocking")))
            yield return Report(buffer.Origin, $"{container.Origin.Subject} sets the log option 'max-buffer-size', which Docker takes only beside 'mode: non-blocking'");
        if (!hasDriver || driver != "json-file" || Find(options, "max-size") is not null || container.Options.Texts(ContainerOption.LoggingOptions).Any(text => !text.IsKnown(out _))) yield break;

        if (Find(options, "compress") is { } compress && compress.Is("true"))
            yield return Report(compress.Origin, $"{container.Origin.Subject} compresses old files of its log, but without 'max-size' there are none: Docker does not start it");
        if (Find(options, "max-file") is { } files && files.IsKnown(out var number) && number != "1" && Count(number) is not null)
            yield return Report(files.Origin, $"{container.Origin.Subject} keeps {number} files of its log, but without 'max-size' the first one is never full", Fix.Unsafe("Begin a new file at 10 MB", () => container.Origin.Add(ContainerOption.LoggingOptions, "max-size=10m"))) with { Severity = Severity.Warning };
    }

    private static Setting<string>? Find(IEnumerable<NamedSetting> options, string name) => options.LastOrDefault(option => option.Name == name)?.Value;

    private static int? Count(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : null;

    /// <summary>Why a value is refused; null when it is not.</summary>
    private static string? FlawOf(string option, string value) => option switch
    {
        "mode" when value is not ("blocking" or "non-blocking") => "which is neither 'blocking' nor 'non-blocking'",
        "max-file" when Count(value) is null => "which is no number of files",
        "max-size" when value != "-1" && ByteSize.Parse(value) is null => "which is no size, such as '10m'",
        "max-buffer-size" when ByteSize.Parse(value) is null => "which is no size, such as '4m'",
        _ => null,
    };
}
