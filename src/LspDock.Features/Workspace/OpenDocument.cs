using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Model;
using LspDock.Rules;
using LspDock.Syntax;
using LspDock.Syntax.Yaml;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Features.Workspace;

/// <summary>A document of an editor at one version. Immutable to the eye: what is derived from the text is computed once, when first asked for.</summary>
public sealed class OpenDocument
{
    private readonly Lock gate = new();
    private readonly Lazy<LintDocument> content;
    private readonly Func<SurroundingFiles> look;
    private readonly Lazy<SurroundingFiles> files;
    private LintDocument? earlier;
    private ImmutableArray<Finding> findings;

    /// <summary>Describes a document.</summary>
    /// <param name="path">The document's name.</param>
    /// <param name="language">The editor's name for what it is written in, such as <c>dockercompose</c>; empty when the editor has none.</param>
    /// <param name="version">The editor's number of this text.</param>
    /// <param name="text">The text.</param>
    /// <param name="settings">What the configuration says about rules; null when it leaves the document out.</param>
    /// <param name="look">Gives what is around the document at the moment of asking; null to look at nothing.</param>
    public OpenDocument(DocumentPath path, string language, int version, SourceText text, LintSettings? settings, Func<SurroundingFiles>? look = null)
    {
        this.look = look ?? (() => SurroundingFiles.Unseen);
        files = new(this.look);
        Path = path;
        Language = language;
        Version = version;
        Text = text;
        Settings = settings;
        content = new(() => Read(Text));
    }

    /// <summary>The document's name.</summary>
    public DocumentPath Path { get; }

    /// <summary>The editor's name for what it is written in; empty when the editor has none.</summary>
    public string Language { get; }

    /// <summary>The editor's number of this text.</summary>
    public int Version { get; }

    /// <summary>The text.</summary>
    public SourceText Text { get; }

    /// <summary>What the configuration says about rules; null when it leaves the document out.</summary>
    public LintSettings? Settings { get; }

    /// <summary>What the text was read into.</summary>
    public LintDocument Content => content.Value;

    /// <summary>
    /// What may stand in for <see cref="Content"/> while that is not read yet: what an earlier text was read into, when nothing but the
    /// line of a place has changed since. Whoever types waits for an answer about the line, and what the others say is known.
    /// </summary>
    /// <param name="offset">The place, in UTF-16 code units.</param>
    public LintDocument ContentAround(int offset)
    {
        if (content.IsValueCreated || earlier is not { Nodes: [YamlTree tree, ..] } || tree.Source.Text != tree.Source.Host) return Content;

        var (before, now) = (earlier.Text.ToString(), Text.ToString());
        return TextDifference.Between(before, now).IsOnLineOf(before, now, offset) ? earlier : Content;
    }

    /// <summary>The findings in order of position. A cancelled computation leaves nothing behind.</summary>
    public ImmutableArray<Finding> Findings(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (findings.IsDefault) findings = Check(Content, cancellationToken);
            return findings;
        }
    }

    /// <summary>Whether what was read here hangs on another file.</summary>
    public bool DependsOn(DocumentPath other) => files is { IsValueCreated: true, Value: WorkspaceFiles around } && around.HasAskedFor(other);

    /// <summary>The text of another file as this document's content was read with it; null when it cannot be read.</summary>
    public SourceText? TextBeside(DocumentPath other) => files.Value.Read(other);

    /// <summary>What is around this document, and the document itself as it is here.</summary>
    public SurroundingFiles Around() => new Beside(this);

    /// <summary>The same document, to be read again because of what is around it.</summary>
    public OpenDocument Again() => With(Version, Text);

    /// <summary>The same document with another text.</summary>
    public OpenDocument With(int version, SourceText text) =>
        new(Path, Language, version, text, Settings, look) { earlier = content.IsValueCreated ? content.Value : earlier };

    /// <summary>The same document under another configuration.</summary>
    public OpenDocument With(LintSettings? settings) => new(Path, Language, Version, Text, settings, look);

    /// <summary>Reads another text as this document would be read; nothing is found in one that is not ours to read.</summary>
    public LintDocument Read(SourceText text) => EditorLanguage.NotationOf(Language, Path, text) is { } notation
        ? new ComposeSurroundings().Complete(DocumentReader.Read(Path, text, notation, files.Value))
        : new LintDocument { Path = Path, Text = text };

    /// <summary>Checks another text of this document.</summary>
    public ImmutableArray<Finding> Check(LintDocument document, CancellationToken cancellationToken) =>
        Settings is null ? [] : Linter.Check(document, RuleCatalog.All, Settings, cancellationToken: cancellationToken);

    private sealed class Beside(OpenDocument document) : SurroundingFiles
    {
        public override FilePresence Look(DocumentPath path) => path == document.Path ? FilePresence.File : document.files.Value.Look(path);

        public override ImmutableArray<string> NamesIn(DocumentPath folder) => document.files.Value.NamesIn(folder);

        public override bool Holds(DocumentPath folder, string name) => document.files.Value.Holds(folder, name);

        public override SourceText? Read(DocumentPath path) => path == document.Path ? document.Text : document.files.Value.Read(path);

        public override ImmutableArray<DocumentPath> ProjectOf(DocumentPath composeFile) => document.files.Value.ProjectOf(composeFile);

        public override bool IsIgnored(DocumentPath path) => document.files.Value.IsIgnored(path);
    }
}
