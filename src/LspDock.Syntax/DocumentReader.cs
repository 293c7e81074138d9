using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Model;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Compose.Merging;
using LspDock.Syntax.Compose.Validation;
using LspDock.Syntax.Dockerfile;
using LspDock.Syntax.DockerRun;
using LspDock.Syntax.Dotenv;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Shell;
using LspDock.Syntax.Yaml;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax;

/// <summary>Reads a document of any notation into what rules see: its regions, each region's tree, the model.</summary>
public static class DocumentReader
{
    /// <summary>Reads a document; one that holds nothing readable here gives an empty result.</summary>
    /// <param name="document">The document's name.</param>
    /// <param name="text">Its text.</param>
    /// <param name="notation">What it is written in; null to tell by name, else by content.</param>
    /// <param name="files">What is around the document; null to look at nothing.</param>
    public static LintDocument Read(DocumentPath document, SourceText text, Notation? notation = null, SurroundingFiles? files = null)
    {
        var regions = RegionsOf(document, text, notation ?? NotationDetection.Of(document, text));
        var reading = new Reading(files ?? SurroundingFiles.Unseen);
        reading.Add(regions.Regions, isWholeDocument: regions.IsRun || regions.Regions is [{ Text: var whole }] && whole.Host == whole.Text);
        return reading.Finish(document, text, regions.Comments);
    }

    /// <summary>The regions of a document; none when nothing here reads it.</summary>
    /// <param name="document">The document's name.</param>
    /// <param name="text">Its text.</param>
    /// <param name="notation">What it is written in; null when it is nothing that is read here.</param>
    public static DocumentRegions RegionsOf(DocumentPath document, SourceText text, Notation? notation) => notation switch
    {
        Notation.Markdown => MarkdownRegions.Of(document, text),
        Notation.Pipeline => PipelineRegions.Of(document, text),
        Notation.Makefile => MakefileRegions.Of(document, text),
        Notation.RestructuredText => RestructuredTextRegions.Of(document, text),
        Notation.AsciiDoc => AsciiDocRegions.Of(document, text),
        Notation.PackageScripts => PackageScriptRegions.Of(document, text),
        Notation.Unit => UnitRegions.Of(document, text),
        Notation.CloudConfig => CloudConfigRegions.Of(document, text),
        Notation.Transcript => new DocumentRegions(TerminalTranscript.Of(EmbeddedText.Whole(document, text)), []),
        { } whole => new DocumentRegions([new Region(whole, EmbeddedText.Whole(document, text)) { Dialect = NotationDetection.DialectByName(document) }], []),
        null => new DocumentRegions([], []),
    };

    private sealed class Reading(SurroundingFiles files)
    {
        private readonly ImmutableArray<DockerProject>.Builder projects = ImmutableArray.CreateBuilder<DockerProject>();
        private readonly ImmutableArray<BuildStage>.Builder stages = ImmutableArray.CreateBuilder<BuildStage>();
        private readonly ImmutableArray<SyntaxProblem>.Builder problems = ImmutableArray.CreateBuilder<SyntaxProblem>();
        private readonly ImmutableArray<object>.Builder nodes = ImmutableArray.CreateBuilder<object>();
        private readonly ImmutableArray<Comment>.Builder comments = ImmutableArray.CreateBuilder<Comment>();
        private readonly ImmutableArray<(int Session, ShellTree Tree)>.Builder shells = ImmutableArray.CreateBuilder<(int Session, ShellTree Tree)>();
        private int sessionElsewhere;
        private bool showsCommands;

        public void Add(ImmutableArray<Region> regions, bool isWholeDocument)
        {
            for (var index = 0; index < regions.Length;)
            {
                var end = index + 1;
                while (end < regions.Length && regions[end].ContinuesShell && regions[end].Dialect == regions[index].Dialect) end++;
                if (regions[index].Notation == Notation.Shell) AddShells(regions, index, end, isWholeDocument);
                else Add(regions[index], isWholeDocument);
                index = end;
            }
        }

        private void AddShells(ImmutableArray<Region> regions, int start, int end, bool isWholeDocument)
        {
            var trees = ShellTree.ParseAll([.. ImmutableArray.Create(regions, start, end - start).Select(region => region.Text)], regions[start].Dialect);
            for (var index = start; index < end; index++) AddShell(trees[index - start], regions[index].Session, isWholeDocument);
        }

        private void Add(Region region, bool isWholeDocument)
        {
            switch (region.Notation)
            {
                case Notation.Compose:
                    AddCompose(YamlTree.Parse(region.Text), isWholeDocument);
                    break;
                case Notation.Dockerfile:
                    AddDockerfile(isWholeDocument && IsWholeDockerfile(region.Text) ? DockerfileTree.Parse(region.Text) : DockerfileTree.ParseExcerpt(region.Text), isWholeDocument);
                    break;
                case Notation.Dotenv:
                    AddDotenv(DotenvTree.Parse(region.Text));
                    break;
            }
        }

        public LintDocument Finish(DocumentPath document, SourceText text, ImmutableArray<Comment> outer) => new()
        {
            Path = document,
            Text = text,
            Projects = [.. projects, .. shells.GroupBy(shell => shell.Session, shell => shell.Tree).Select(session => Bind(document, [.. session]))],
            Stages = stages.ToImmutable(),
            Problems = problems.ToImmutable(),
            Nodes = nodes.ToImmutable(),
            Comments = [.. outer, .. comments],
        };

        /// <summary>What commands make; a file that is a script has others beside it.</summary>
        private DockerProject Bind(DocumentPath document, ImmutableArray<ShellTree> trees)
        {
            var project = DockerRunBinder.Bind(trees, isExcerpt: showsCommands);
            return trees is [var script] && script.Source.Host == script.Source.Text ? new DockerMountLook(files, document, script).Look(project) : project;
        }

        private void AddCompose(YamlTree tree, bool isWholeDocument)
        {
            AddProblems(tree.Problems, tree.Source.Host, isWholeDocument);
            comments.AddRange(ComposeComments.Of(tree));
            nodes.Add(tree);
            // An excerpt in an article leaves out what the article's reader has.
            if (ComposeProjectLoader.Load(tree, isWholeDocument ? files : SurroundingFiles.Unseen, isExcerpt: !isWholeDocument) is not { } compose) return;

            nodes.Add(compose);
            problems.AddRange(compose.Problems);
            AddProblems(ComposeValidator.Check(tree, compose, isExcerpt: !isWholeDocument), tree.Source.Host, isWholeDocument);
            var project = ComposeBinder.Bind(compose);
            projects.Add(isWholeDocument ? project : project with { DeclaresEverything = false, IsExcerpt = true });
            nodes.Add(new ComposeYaml(tree, isExcerpt: !isWholeDocument, compose.Variables));
            foreach (var dockerfile in InlineDockerfiles(tree, compose)) AddDockerfile(dockerfile, isWholeDocument);
        }

        /// <summary>The Dockerfiles that are written into a file, each once, whoever uses them.</summary>
        private static IEnumerable<DockerfileTree> InlineDockerfiles(YamlTree tree, ComposeProject compose) =>
            (from service in compose.Services.Entries
             let written = service.Value.Mapping?["build"]?.Mapping?["dockerfile_inline"]
             where written is not null && written.Tree == tree
             select compose.InlineDockerfile(written)).OfType<DockerfileTree>().Distinct();

        private void AddDockerfile(DockerfileTree tree, bool isWholeDocument)
        {
            AddProblems(tree.Problems, tree.Source.Host, isWholeDocument);
            comments.AddRange(tree.Comments);
            nodes.AddRange(tree.Nodes);
            stages.AddRange(DockerfileBinder.Bind(tree));
        }

        /// <summary>Whether a file is meant to be built as it is: <c>Dockerfile.part</c> without FROM is pasted into others.</summary>
        private static bool IsWholeDockerfile(EmbeddedText text) =>
            text.Document.FileName.IndexOf('.') < 0 || text.Text.Lines.Any(line => line.ToString().TrimStart().StartsWith("FROM ", StringComparison.OrdinalIgnoreCase));

        /// <summary>Where an article leaves something out, what stands there is no mistake.</summary>
        private void AddProblems(ImmutableArray<SyntaxProblem> found, SourceText host, bool isWholeDocument) =>
            problems.AddRange(isWholeDocument ? found : found.RemoveAll(problem => Omission.IsIn(host.Lines.GetLineFromPosition(problem.At.Span.Start).ToString())));

        private void AddShell(ShellTree tree, int session, bool isWholeDocument)
        {
            showsCommands |= !isWholeDocument;
            problems.AddRange(tree.Problems);
            comments.AddRange(tree.Comments);
            nodes.AddRange(tree.Commands);
            shells.Add((session, tree));
            foreach (var elsewhere in tree.Elsewhere)
            {
                // What another machine has is none of this one's.
                shells.Add((--sessionElsewhere, elsewhere));
                nodes.AddRange(elsewhere.Commands);
            }
        }

        private void AddDotenv(DotenvTree tree)
        {
            problems.AddRange(tree.Problems);
            comments.AddRange(DotenvComments.Of(tree));
            nodes.Add(tree);
        }
    }
}
