using LspDock.Linting;
using LspDock.Syntax.Yaml;

namespace LspDock.Rules.Compose;

/// <summary>Old readers of YAML take two numbers with a colon between them for one number to the base of 60; in quotes a port is a text for all of them.</summary>
public sealed class UnquotedPortRule() : SyntaxNodeRule<YamlTree>(RuleDescriptors.UnquotedPort)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(YamlTree node)
    {
        foreach (var (_, name, service) in WrittenCompose.Services(node))
        {
            foreach (var (port, list) in WrittenCompose.ShortForms(service, "ports"))
            {
                if (port.Style != YamlScalarStyle.Plain || !MeansItself(port.Value)) continue;

                yield return Report(WrittenCompose.At(node, port), $"Port '{port.Value}' of service '{name}' is not in quotes",
                    Fix.Safe("Put the port in quotes", () => YamlQuoting.Quote(node, port, isSingle: PrefersSingle(list))));
            }
        }
    }

    /// <summary>Whether the text reads the same in quotes: what may be a number must be written as people write one.</summary>
    private static bool MeansItself(string text) =>
        text.IndexOfAny([':', '/', '$', '-']) > 0 || text[0] == '$' || text[0] != '0' && text.All(letter => letter is >= '0' and <= '9');

    private static bool PrefersSingle(YamlSequence list) => list.Items.OfType<YamlScalar>().FirstOrDefault(item => item.Style is YamlScalarStyle.SingleQuoted or YamlScalarStyle.DoubleQuoted)?.Style == YamlScalarStyle.SingleQuoted;
}
