using LspDock.Model;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose;

/// <summary>Reads a service's <c>environment</c>: a list of <c>NAME=value</c> or a mapping.</summary>
internal static class ComposeEnvironment
{
    /// <summary>The variables, in order of writing.</summary>
    public static IEnumerable<EnvironmentVariable> Read(ComposeValue environment, YamlNode keep)
    {
        if (ComposeMapping.Of(environment, keep) is { } mapping)
        {
            return mapping.Entries.Select(entry => new EnvironmentVariable
            {
                Origin = new ComposeEnvironmentOrigin(entry.Value, entry.Name),
                Name = entry.Name,
                Value = entry.Value.IsNull ? null : entry.Value.Text(),
            });
        }
        return environment.Node is YamlSequence ? environment.Items(keep).Select(ReadItem).OfType<EnvironmentVariable>() : [];
    }

    private static EnvironmentVariable? ReadItem(ComposeValue item)
    {
        if (item.Node is not YamlScalar { IsNull: false } scalar) return null;

        var equals = scalar.Value.IndexOf('=');
        var name = equals < 0 ? scalar.Value : scalar.Value.Substring(0, equals);
        return new()
        {
            Origin = new ComposeEnvironmentOrigin(item, name),
            Name = name,
            Value = equals < 0 ? null : item.Part(scalar.Value.Substring(equals + 1)),
        };
    }
}
