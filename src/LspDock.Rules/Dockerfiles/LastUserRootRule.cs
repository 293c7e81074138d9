using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Dockerfiles;

/// <summary>What an image runs, it runs as the last USER.</summary>
public sealed class LastUserRootRule() : StageRule(RuleDescriptors.LastUserRoot)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(BuildStage stage)
    {
        if (!stage.IsLast) yield break;

        var owner = stage;
        while (owner is { User: null, BaseStage: { } earlier }) owner = earlier;
        if (owner.User is not { } user || !user.IsKnown(out var name) || !IsRoot(name)) yield break;

        var from = owner == stage ? "" : owner.Name.IsKnown(out var stageName) ? $" of stage '{stageName}'" : " of an earlier stage";
        // A user that is put together from arguments is reported where it is used.
        yield return Report(user.Via is [var use, ..] ? use : user.Origin, $"The last USER{from} is '{name}': the image runs as root", [.. SwitchBack(stage, user)]);
    }

    private static IEnumerable<Fix> SwitchBack(BuildStage stage, Setting<string> user)
    {
        foreach (var earlier in user.Overridden)
        {
            if (!earlier.IsKnown(out var name) || IsRoot(name)) continue;

            yield return Fix.Unsafe($"Switch back to '{name}' at the end", () => stage.Origin.Append($"USER {name}"));
            yield break;
        }
    }

    /// <summary>Whether the user, before the colon and its group, is root by name or number.</summary>
    private static bool IsRoot(string user)
    {
        var colon = user.IndexOf(':');
        var name = (colon < 0 ? user : user.Substring(0, colon)).Trim();
        return name == "root" || (name.Length > 0 && name.All(digit => digit == '0'));
    }
}
