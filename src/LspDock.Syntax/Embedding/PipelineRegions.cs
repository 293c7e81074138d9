using System.Collections.Immutable;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Shell;
using LspDock.Syntax.Yaml;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Embedding;

/// <summary>Finds the commands in the files of build servers. The steps of a job run on one machine; another job has its own.</summary>
public static class PipelineRegions
{
    /// <summary>The commands of a whole document.</summary>
    public static DocumentRegions Of(DocumentPath document, SourceText text)
    {
        var tree = YamlTree.Parse(EmbeddedText.Whole(document, text));
        var reader = new PipelineReader(tree);
        foreach (var root in tree.Documents.Select(part => part.Root).OfType<YamlMapping>())
        {
            switch (Pipelines.ByName(document) ?? Pipelines.ByContent(text))
            {
                case PipelineKind.GitLab:
                    reader.ReadGitLab(root);
                    break;
                case PipelineKind.Azure:
                    reader.ReadAzure(root);
                    break;
                default:
                    reader.ReadGitHub(root);
                    break;
            }
        }
        return new DocumentRegions(reader.Regions, ComposeComments.Of(tree)) { IsRun = true };
    }

    private sealed class PipelineReader(YamlTree tree)
    {
        private readonly ImmutableArray<Region>.Builder regions = ImmutableArray.CreateBuilder<Region>();
        private int session;

        public ImmutableArray<Region> Regions => regions.ToImmutable();

        public void ReadGitHub(YamlMapping root)
        {
            var shell = DefaultShell(root);
            foreach (var job in Mappings(root.Find("jobs")?.Value))
            {
                var ofRunner = IsWindows(job.Find("runs-on")?.Value) ? "pwsh" : "bash";
                ReadSteps(job.Find("steps")?.Value, DefaultShell(job) ?? shell ?? ofRunner);
            }
            ReadSteps((root.Find("runs")?.Value as YamlMapping)?.Find("steps")?.Value, "bash");
        }

        public void ReadGitLab(YamlMapping root)
        {
            var isOnWindows = IsWindows((root.Find("default")?.Value as YamlMapping)?.Find("tags")?.Value);
            foreach (var entry in root.Entries)
            {
                switch (entry)
                {
                    case { Name: "before_script" or "script" or "after_script" }:
                        session++;
                        AddTexts(entry.Value, DialectOfRunner(isOnWindows), continuesShell: false);
                        break;
                    case { Value: YamlMapping job }:
                        session++;
                        ReadGitLabJob(job, DialectOfRunner(job.Find("tags")?.Value is { } tags ? IsWindows(tags) : isOnWindows));
                        break;
                    // A list that jobs refer to.
                    case { Name: ['.', ..], Value: YamlSequence list }:
                        session++;
                        AddTexts(list, DialectOfRunner(isOnWindows), continuesShell: false);
                        break;
                }
            }
        }

        /// <summary>Reads the scripts of a job; the first two run in one shell.</summary>
        private void ReadGitLabJob(YamlMapping job, ShellDialect dialect)
        {
            string? before = null;
            foreach (var part in job.Entries)
            {
                if (part.Name is not ("before_script" or "script" or "after_script")) continue;
                AddTexts(part.Value, dialect, continuesShell: part.Name == "script" && before == "before_script");
                before = part.Name;
            }
        }

        private static ShellDialect DialectOfRunner(bool isOnWindows) => isOnWindows ? ShellDialect.PowerShell : ShellDialect.Posix;

        /// <summary>Whether what picks a machine names Windows: a text, a list of texts, or a mapping with labels.</summary>
        private static bool IsWindows(YamlNode? runner) => runner switch
        {
            YamlScalar scalar => scalar.Value.IndexOf("windows", StringComparison.OrdinalIgnoreCase) >= 0,
            YamlSequence list => list.Items.Any(item => item is YamlScalar && IsWindows(item)),
            YamlMapping mapping => mapping.Find("labels")?.Value is (YamlScalar or YamlSequence) and var labels && IsWindows(labels),
            _ => false,
        };

        public void ReadAzure(YamlMapping root)
        {
            var open = new Stack<(YamlNode Node, bool IsOnWindows)>();
            open.Push((root, false));
            while (open.Count > 0)
            {
                var (node, isOnWindows) = open.Pop();
                switch (node)
                {
                    case YamlMapping mapping:
                        isOnWindows = IsOnWindows(mapping) ?? isOnWindows;
                        ReadAzureStep(mapping, isOnWindows);
                        for (var index = mapping.Entries.Length - 1; index >= 0; index--) open.Push((mapping.Entries[index].Value, isOnWindows));
                        if (mapping.Find("steps") is not null) session++;
                        break;
                    case YamlSequence sequence:
                        for (var index = sequence.Items.Length - 1; index >= 0; index--) open.Push((sequence.Items[index], isOnWindows));
                        break;
                }
            }
        }

        private void ReadAzureStep(YamlMapping step, bool isOnWindows)
        {
            var ofScript = isOnWindows ? ShellDialect.Cmd : ShellDialect.Posix;
            if (step.Find("task")?.Value is YamlScalar task)
            {
                var dialect = task.Value switch
                {
                    var name when name.StartsWith("Bash@", StringComparison.OrdinalIgnoreCase) => ShellDialect.Posix,
                    var name when name.StartsWith("PowerShell@", StringComparison.OrdinalIgnoreCase) => ShellDialect.PowerShell,
                    var name when name.StartsWith("CmdLine@", StringComparison.OrdinalIgnoreCase) => ofScript,
                    _ => (ShellDialect?)null,
                };
                if (dialect is { } known && (step.Find("inputs")?.Value as YamlMapping)?.Find("script")?.Value is YamlScalar script) Add(script, known);
                return;
            }
            if (tree.ParentOf(step) is not YamlSequence) return;

            foreach (var entry in step.Entries)
            {
                var dialect = entry.Name switch { "script" => ofScript, "bash" => ShellDialect.Posix, "powershell" or "pwsh" => ShellDialect.PowerShell, _ => (ShellDialect?)null };
                if (dialect is { } known && entry.Value is YamlScalar script) Add(script, known);
            }
        }

        /// <summary>Whether the machines of a job run Windows; null when the mapping names none.</summary>
        private static bool? IsOnWindows(YamlMapping mapping) => mapping.Find("pool")?.Value switch
        {
            YamlMapping pool when Text(pool, "vmImage") is { } image => image.IndexOf("win", StringComparison.OrdinalIgnoreCase) >= 0,
            _ => null,
        };

        private void ReadSteps(YamlNode? steps, string shell)
        {
            if (steps is not YamlSequence sequence) return;

            session++;
            foreach (var step in sequence.Items.OfType<YamlMapping>())
            {
                if (step.Find("run")?.Value is YamlScalar run && DialectOf(Text(step, "shell") ?? shell) is { } dialect) Add(run, dialect);
            }
        }

        private static string? DefaultShell(YamlMapping owner) =>
            (owner.Find("defaults")?.Value as YamlMapping)?.Find("run")?.Value is YamlMapping run ? Text(run, "shell") : null;

        /// <summary>The dialect of a shell that may have arguments; null for what is no shell, such as Python.</summary>
        private static ShellDialect? DialectOf(string shell) => shell.Trim().Split(' ')[0] is var program ? program.Substring(program.LastIndexOf('/') + 1) switch
        {
            "bash" or "sh" or "zsh" or "ash" or "dash" => ShellDialect.Posix,
            "pwsh" or "powershell" => ShellDialect.PowerShell,
            "cmd" => ShellDialect.Cmd,
            // One that an expression picks.
            _ => program.StartsWith("${{", StringComparison.Ordinal) ? ShellDialect.Posix : null,
        } : null;

        /// <summary>Adds a text, or the texts of a list and of the lists in it, which one shell runs.</summary>
        private void AddTexts(YamlNode scripts, ShellDialect dialect, bool continuesShell)
        {
            var open = new Stack<YamlNode>();
            open.Push(scripts);
            while (open.Count > 0)
            {
                switch (open.Pop())
                {
                    case YamlScalar { Value.Length: > 0 } script:
                        regions.Add(RegionOf(script, dialect) with { ContinuesShell = continuesShell });
                        continuesShell = true;
                        break;
                    // `!reference [job, script]` names texts that stand elsewhere.
                    case YamlSequence { Tag: null } list:
                        for (var index = list.Items.Length - 1; index >= 0; index--) open.Push(list.Items[index]);
                        break;
                    // It may set anything.
                    case YamlSequence:
                        continuesShell = false;
                        break;
                }
            }
        }

        private void Add(YamlScalar script, ShellDialect dialect)
        {
            if (script.Value.Length > 0) regions.Add(RegionOf(script, dialect));
        }

        private Region RegionOf(YamlScalar script, ShellDialect dialect) => new(Notation.Shell, PipelineText.Of(tree, script)) { Dialect = dialect, Session = session };

        private static IEnumerable<YamlMapping> Mappings(YamlNode? node) => node is YamlMapping mapping ? mapping.Entries.Select(entry => entry.Value).OfType<YamlMapping>() : [];

        private static string? Text(YamlMapping mapping, string key) => (mapping.Find(key)?.Value as YamlScalar)?.Value;
    }
}
