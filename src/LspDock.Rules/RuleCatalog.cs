using LspDock.Linting;
using LspDock.Text;

namespace LspDock.Rules;

/// <summary>The rules that there are.</summary>
public static partial class RuleCatalog
{
    /// <summary>The rule of a name or id, in any case; null when there is none.</summary>
    public static Rule? Find(string nameOrId) => All.FirstOrDefault(rule =>
        string.Equals(rule.Descriptor.Name, nameOrId, StringComparison.OrdinalIgnoreCase) || string.Equals(rule.Descriptor.Id, nameOrId, StringComparison.OrdinalIgnoreCase));

    /// <summary>The name that a mistyped one most likely means; null when none is near.</summary>
    public static string? Closest(string name) => Spelling.Closest(name, All.Select(rule => rule.Descriptor.Name));
}
