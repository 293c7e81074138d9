using System.Collections.Immutable;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose;

/// <summary>Finds the scalars whose type decides what a container gets, through aliases and merge keys, each once.</summary>
public static class ComposeScalarPlaces
{
    private const int DeepestMerge = 32;

    /// <summary>The paths: <c>*</c> is any key, <c>[]</c> any item.</summary>
    private static readonly PathNode Root = PathNode.Of(
    [
        (ComposeScalarUse.Text, "services.*.environment.*"),
        (ComposeScalarUse.Text, "services.*.labels.*"),
        (ComposeScalarUse.Text, "services.*.annotations.*"),
        (ComposeScalarUse.Text, "services.*.sysctls.*"),
        (ComposeScalarUse.Text, "services.*.build.args.*"),
        (ComposeScalarUse.Text, "services.*.build.labels.*"),
        (ComposeScalarUse.Text, "services.*.deploy.labels.*"),
        (ComposeScalarUse.Text, "services.*.logging.options.*"),
        (ComposeScalarUse.Text, "networks.*.labels.*"),
        (ComposeScalarUse.Text, "volumes.*.labels.*"),
        (ComposeScalarUse.Text, "secrets.*.labels.*"),
        (ComposeScalarUse.Text, "configs.*.labels.*"),
        (ComposeScalarUse.Mode, "services.*.secrets.[].mode"),
        (ComposeScalarUse.Mode, "services.*.configs.[].mode"),
        (ComposeScalarUse.Mode, "services.*.build.secrets.[].mode"),
        (ComposeScalarUse.Mode, "services.*.volumes.[].tmpfs.mode"),
        (ComposeScalarUse.Boolean, "services.*.init"),
        (ComposeScalarUse.Boolean, "services.*.oom_kill_disable"),
        (ComposeScalarUse.Boolean, "services.*.privileged"),
        (ComposeScalarUse.Boolean, "services.*.read_only"),
        (ComposeScalarUse.Boolean, "services.*.stdin_open"),
        (ComposeScalarUse.Boolean, "services.*.tty"),
        (ComposeScalarUse.Boolean, "services.*.healthcheck.disable"),
        (ComposeScalarUse.Boolean, "services.*.depends_on.*.required"),
        (ComposeScalarUse.Boolean, "services.*.depends_on.*.restart"),
        (ComposeScalarUse.Boolean, "services.*.volumes.[].read_only"),
        (ComposeScalarUse.Boolean, "services.*.volumes.[].volume.nocopy"),
        (ComposeScalarUse.Boolean, "networks.*.external"),
        (ComposeScalarUse.Boolean, "networks.*.internal"),
        (ComposeScalarUse.Boolean, "networks.*.attachable"),
        (ComposeScalarUse.Boolean, "networks.*.enable_ipv4"),
        (ComposeScalarUse.Boolean, "networks.*.enable_ipv6"),
        (ComposeScalarUse.Boolean, "volumes.*.external"),
        (ComposeScalarUse.Boolean, "secrets.*.external"),
        (ComposeScalarUse.Boolean, "configs.*.external"),
    ]);

    /// <summary>The scalars of a file.</summary>
    public static ImmutableArray<ComposeScalarPlace> Of(YamlTree tree)
    {
        var walk = new Walk();
        foreach (var document in tree.Documents) walk.Visit("", document.Root, Root, merges: 0);
        return walk.Found.ToImmutable();
    }

    private sealed class Walk
    {
        private readonly HashSet<(YamlNode, PathNode)> visited = [];

        public ImmutableArray<ComposeScalarPlace>.Builder Found { get; } = ImmutableArray.CreateBuilder<ComposeScalarPlace>();

        public void Visit(string name, YamlNode node, PathNode path, int merges)
        {
            if (node is YamlAlias alias)
            {
                if (alias.Target is not { } target) return;
                node = target;
            }
            switch (node)
            {
                case YamlScalar scalar when path.Use is { } use && IsNew(scalar, path):
                    Found.Add(new ComposeScalarPlace(name, scalar, use));
                    break;
                case YamlMapping mapping when path.HasKeys && IsNew(mapping, path):
                    foreach (var entry in mapping.Entries)
                    {
                        if (entry.Key is not YamlScalar key) continue;
                        if (key is { Value: "<<", Style: YamlScalarStyle.Plain }) Merge(entry.Value, path, merges);
                        else if (path.Key(key.Value) is { } next) Visit(key.Value, entry.Value, next, merges);
                    }
                    break;
                case YamlSequence sequence when path.Item is { } next && IsNew(sequence, path):
                    foreach (var item in sequence.Items) Visit(name, item, next, merges);
                    break;
            }
        }

        /// <summary>Whether a node was not seen at this place before; only what has an anchor can be met twice.</summary>
        private bool IsNew(YamlNode node, PathNode path) => node.Anchor is null || visited.Add((node, path));

        private void Merge(YamlNode sources, PathNode path, int merges)
        {
            if (merges == DeepestMerge) return;

            foreach (var source in sources is YamlSequence list ? list.Items : [sources])
            {
                if ((source is YamlAlias { Target: { } target } ? target : source) is YamlMapping mapping) Visit("", mapping, path, merges + 1);
            }
        }
    }

    private sealed class PathNode
    {
        private readonly Dictionary<string, PathNode> keys = new(StringComparer.Ordinal);

        public ComposeScalarUse? Use { get; private init; }

        public bool HasKeys => keys.Count > 0;

        public PathNode? Item => keys.TryGetValue("[]", out var item) ? item : null;

        public static PathNode Of(IEnumerable<(ComposeScalarUse Use, string Path)> paths)
        {
            var root = new PathNode();
            foreach (var (use, path) in paths)
            {
                var node = root;
                var steps = path.Split('.');
                for (var index = 0; index < steps.Length; index++)
                {
                    if (!node.keys.TryGetValue(steps[index], out var next)) node.keys.Add(steps[index], next = new PathNode { Use = index == steps.Length - 1 ? use : null });
                    node = next;
                }
            }
            return root;
        }

        public PathNode? Key(string name) => keys.TryGetValue(name, out var node) || keys.TryGetValue("*", out node) ? node : null;
    }
}
