using System.Collections.Immutable;

namespace LspDock.Syntax.Compose.Resolving;

/// <summary>A list.</summary>
/// <param name="Items">Its items.</param>
public sealed record ResolvedList(ImmutableArray<ResolvedNode> Items) : ResolvedNode;
