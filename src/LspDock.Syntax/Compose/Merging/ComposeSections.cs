using System.Collections.Immutable;

namespace LspDock.Syntax.Compose.Merging;

/// <summary>The top level of a project while it is put together. Immutable.</summary>
internal sealed class ComposeSections
{
    private static readonly ImmutableArray<string> Names = ["services", "networks", "volumes", "configs", "secrets", "models"];
    private readonly ImmutableArray<ComposeMapping> sections;

    private ComposeSections(ImmutableArray<ComposeMapping> sections, ComposeMapping others)
    {
        this.sections = sections;
        Others = others;
    }

    /// <summary>Nothing.</summary>
    public static ComposeSections None { get; } = new([.. Names.Select(_ => ComposeMapping.Empty)], ComposeMapping.Empty);

    /// <summary>What stands at the top level and is no section.</summary>
    public ComposeMapping Others { get; }

    /// <summary>A section.</summary>
    public ComposeMapping this[string name] => sections[Names.IndexOf(name)];

    /// <summary>The sections of one document.</summary>
    public static ComposeSections Of(ComposeTree document) => new(
        [.. Names.Select(name => document.Section(name) ?? ComposeMapping.Empty)],
        new ComposeMapping([.. document.Root.Entries.Where(entry => !Names.Contains(entry.Name) && entry.Name != "include")], isWhole: true));

    /// <summary>These sections with a later document's merged onto them.</summary>
    public ComposeSections With(ComposeSections later) => this == None ? later : later == None ? this : new(
        [.. sections.Zip(later.sections, Merge)],
        Merge(Others, later.Others));

    /// <summary>The same with other services.</summary>
    public ComposeSections WithServices(ComposeMapping services) => services == this["services"] ? this : new(sections.SetItem(0, services), Others);

    /// <summary>The sections alone.</summary>
    public ComposeSections WithoutOthers() => this == None ? None : new(sections, ComposeMapping.Empty);

    private static ComposeMapping Merge(ComposeMapping earlier, ComposeMapping later) =>
        earlier.IsEmpty ? later : later.IsEmpty ? earlier : ComposeMapping.Merge(earlier, later);
}
