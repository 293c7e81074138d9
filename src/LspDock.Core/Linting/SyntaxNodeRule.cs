namespace LspDock.Linting;

/// <summary>A rule about one kind of node of a document's trees: a Dockerfile instruction, a shell command.</summary>
/// <typeparam name="TNode">The node's type.</typeparam>
public abstract class SyntaxNodeRule<TNode>(RuleDescriptor descriptor) : Rule(descriptor)
    where TNode : class
{
    /// <summary>What is wrong with the node.</summary>
    public abstract IEnumerable<Finding> Check(TNode node);

    internal sealed override IEnumerable<Finding> Check(LintDocument document, LintSettings settings) =>
        document.Nodes.OfType<TNode>().SelectMany(Check);
}
