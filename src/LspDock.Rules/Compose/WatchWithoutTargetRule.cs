using LspDock.Linting;
using LspDock.Model;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Compose.Merging;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose refuses to watch what it then cannot act on: no target to copy to, no path, nothing to build or run.</summary>
public sealed class WatchWithoutTargetRule() : SyntaxNodeRule<ComposeProject>(RuleDescriptors.WatchWithoutTarget)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ComposeProject node) =>
        from service in node.EnabledServices()
        let watch = service.Settings["develop"]?.Mapping?["watch"]
        where watch is not null
        from item in watch.Items
        let settings = item.Mapping
        where settings is not null
        let finding = Check(service.Name, service.Settings, item, settings)
        where finding is not null
        select finding;

    private Finding? Check(string name, ComposeMapping service, ComposeValue item, ComposeMapping settings)
    {
        if (settings["path"] is { } path && path.Text().Is("")) return Report(path.Origin, $"Service '{name}' watches an empty path");
        if (settings["action"] is not { } written || !written.Text().IsKnown(out var action)) return null;

        return action switch
        {
            "sync" or "sync+restart" or "sync+exec" when settings["target"] is not { } target || target.Text().Is("") =>
                Report(written.Origin, $"Service '{name}' copies what changes ('{action}'), but no 'target' says where to"),
            "sync+exec" when settings["exec"] is null => Report(written.Origin, $"Service '{name}' runs a command on changes ('{action}'), but no 'exec' says which"),
            "rebuild" when service["build"] is null && service["extends"] is null => Report(written.Origin, $"Service '{name}' is to be rebuilt on changes, but it has no build"),
            _ => null,
        };
    }
}
