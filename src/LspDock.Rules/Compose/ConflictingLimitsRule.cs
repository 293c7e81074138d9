using LspDock.Linting;
using LspDock.Model;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Compose.Merging;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose refuses a limit beside the limits of <c>deploy</c> that is not there too, with the same value.</summary>
public sealed class ConflictingLimitsRule() : SyntaxNodeRule<ComposeProject>(RuleDescriptors.ConflictingLimits)
{
    private static readonly (string Key, string Group, string DeployKey)[] Limits =
    [
        ("cpus", "limits", "cpus"),
        ("mem_limit", "limits", "memory"),
        ("pids_limit", "limits", "pids"),
        ("mem_reservation", "reservations", "memory"),
    ];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ComposeProject node) =>
        from service in node.EnabledServices()
        let deploy = service.Settings["deploy"]?.Mapping
        where deploy is not null
        from finding in (IEnumerable<Finding?>)[.. Limits.Select(limit => Limit(service.Name, service.Settings, deploy, limit)), Scale(service.Name, service.Settings, deploy)]
        where finding is not null
        select finding;

    private Finding? Limit(string name, ComposeMapping service, ComposeMapping deploy, (string Key, string Group, string DeployKey) limit)
    {
        if (service[limit.Key] is not { } written || deploy["resources"]?.Mapping?[limit.Group] is not { Mapping: { } group } around) return null;
        if (Number(limit.Key, written) is not { } value || value == 0) return null;

        var path = $"deploy.resources.{limit.Group}";
        if (group[limit.DeployKey] is not { } other)
        {
            return Report(written.Origin, $"Service '{name}' sets '{limit.Key}' beside '{path}', which lacks '{limit.DeployKey}'",
                Fix.Safe($"Move it to '{path}.{limit.DeployKey}'", () => written.Via.IsEmpty ? written.Origin.Remove() + around.AddEntry(limit.DeployKey, TextFor(limit.Key, written)) : Edit.Unavailable))
                with
            { Related = [new RelatedPlace(around.Origin, "These limits hold, and are all that may be set")] };
        }
        if (Number(limit.Key, other) is not { } deployed || deployed == value) return null;

        return Conflict(name, limit.Key, written, $"{path}.{limit.DeployKey}", other);
    }

    private Finding? Scale(string name, ComposeMapping service, ComposeMapping deploy)
    {
        if (service["scale"] is not { } scale || deploy["replicas"] is not { } replicas) return null;
        if (Number("scale", scale) is not { } one || Number("scale", replicas) is not { } other || one == other) return null;

        return Conflict(name, "scale", scale, "deploy.replicas", replicas);
    }

    private Finding Conflict(string name, string key, ComposeValue written, string path, ComposeValue deployed) =>
        Report(written.Origin, $"Service '{name}' has '{key}: {written.Raw}' and '{path}: {deployed.Raw}'",
            Fix.Offered($"Keep '{path}: {deployed.Raw}' alone", written.Origin.Remove),
            Fix.Offered($"Keep '{written.Raw}' alone", () => written.Origin.Remove() + deployed.Origin.Replace(TextFor(key, written))))
        with
        { Related = [new RelatedPlace(deployed.Origin, "The other value is here")] };

    /// <summary>A value as a number; null when it is not known, or the environment may replace it.</summary>
    private static decimal? Number(string key, ComposeValue written) => key switch
    {
        "mem_limit" or "mem_reservation" => written.Size() is var size && size.IsKnown(out var bytes) && !size.IsDefault ? bytes : null,
        "cpus" => written.Decimal() is var text && text.IsKnown(out var cpus) && !text.IsDefault ? cpus : null,
        _ => written.Integer() is var text && text.IsKnown(out var count) && !text.IsDefault ? count : null,
    };

    /// <summary>The value as <c>deploy</c> takes it, where memory is a text and never a bare number.</summary>
    private static string TextFor(string key, ComposeValue written)
    {
        var raw = written.Raw ?? "";
        if (key is not ("mem_limit" or "mem_reservation") || !raw.All(char.IsDigit) || !written.Size().IsKnown(out var bytes)) return raw;

        return ByteSize.Format(bytes) is var text && char.IsDigit(text[text.Length - 1]) ? text + "b" : text;
    }
}
