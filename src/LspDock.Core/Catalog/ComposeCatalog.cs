using System.Collections.Immutable;

namespace LspDock.Catalog;

/// <summary>The attributes of a Compose file: a table by path, and a tree.</summary>
public static partial class ComposeCatalog
{
    /// <summary>The file as a whole: the attributes of its root are its children.</summary>
    public static ComposeAttribute Root => Tree.Root;

    /// <summary>Every attribute that has a row of its own, by path.</summary>
    public static ImmutableArray<ComposeAttribute> All => Table.Attributes;

    /// <summary>The attributes directly below a service, by name.</summary>
    public static ImmutableArray<ComposeAttribute> ServiceAttributes => Tree.Service.Children;

    /// <summary>The attribute of a path, also of one that another attribute shares: <c>services.*.ports</c>, <c>services.*.pre_stop[].command</c>. Null when there is none.</summary>
    public static ComposeAttribute? Find(string path) => IndexOf(path) is >= 0 and var index ? All[index] : Walk(path);

    /// <summary>The attribute of a name directly below a service: <c>ports</c>. Null when there is none.</summary>
    public static ComposeAttribute? Service(string name) => Tree.Service.Child(name);

    /// <summary>What stands directly below an attribute.</summary>
    internal static ComposeLevel Below(ComposeAttribute attribute) => Tree.Levels[attribute.Index];

    private static ComposeAttribute? Walk(string path)
    {
        var attribute = Root;
        foreach (var part in path.Split('.'))
        {
            var name = part.Replace("[]", "");
            if ((name == "*" ? attribute.AnyChild : attribute.Child(name) is { Name: not "*" } named ? named : null) is not { } found) return null;

            attribute = found;
            for (var items = part.Length - name.Length; items > 0; items -= 2)
            {
                if (attribute.Item is not { } item) return null;
                attribute = item;
            }
        }
        return attribute;
    }

    private static class Tree
    {
        public static readonly ComposeAttribute Root = new()
        {
            Path = "",
            Name = "",
            Kinds = ComposeValueKinds.Mapping,
            Merge = ComposeMerge.Deep,
            Summary = "Describes an application that is made of containers.",
            Index = All.Length,
        };

        public static readonly ImmutableArray<ComposeLevel> Levels = Build();

        public static readonly ComposeAttribute Service = Find("services.*")!;

        private static ImmutableArray<ComposeLevel> Build()
        {
            var below = new List<ComposeAttribute>?[All.Length + 1];
            foreach (var attribute in All) (below[attribute.Parent ?? All.Length] ??= []).Add(attribute);

            var own = below.Select(attributes => attributes is null ? ComposeLevel.Empty : new ComposeLevel(attributes)).ToArray();
            var levels = own.ToArray();
            foreach (var attribute in All)
            {
                if (attribute.Like is { } like) levels[attribute.Index] = own[like];
            }
            return [.. levels];
        }
    }
}
