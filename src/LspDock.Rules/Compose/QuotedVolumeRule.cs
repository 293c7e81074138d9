using LspDock.Linting;
using LspDock.Syntax.Yaml;

namespace LspDock.Rules.Compose;

/// <summary>A volume needs no quotes: with its slashes it is a text for every reader of YAML.</summary>
public sealed class QuotedVolumeRule() : SyntaxNodeRule<YamlTree>(RuleDescriptors.QuotedVolume)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(YamlTree node)
    {
        foreach (var (_, name, service) in WrittenCompose.Services(node))
        {
            foreach (var (volume, _) in WrittenCompose.ShortForms(service, "volumes"))
            {
                // Without a slash, the text may be a number or a boolean once the quotes are gone.
                if (volume.Value.IndexOf('/') < 0 || !YamlQuoting.CanBePlain(node, volume)) continue;

                yield return Report(WrittenCompose.At(node, volume), $"Volume '{volume.Value}' of service '{name}' needs no quotes",
                    Fix.Safe("Take the quotes away", () => YamlQuoting.Unquote(node, volume)));
            }
        }
    }
}
