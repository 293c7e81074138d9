using LspDock.Model;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose;

/// <summary>Reads a service's <c>environment</c>: a list of <c>NAME=value</c> or a mapping.</summary>
internal static class ComposeEnvironment
{
    /// <summary>The variables, in order of writing.</summary>
    public static IEnumerable<EnvironmentVariable> Read(ComposeValue environment)
    {
        foreach (var entry in environment.Named)
        {
            if (entry.Value.IsItem)
            {
                if (ReadItem(entry.Value) is { } item) yield return item;
                continue;
            }
            // Text alone is neither a list nor a mapping.
            if (entry.Value == environment) yield break;

            yield return new EnvironmentVariable
            {
                Origin = new ComposeEnvironmentOrigin(entry.Value, entry.Name),
                Name = entry.Name,
                Value = entry.Value.IsNull ? null : entry.Value.Text(),
            };
        }
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
