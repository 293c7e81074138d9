using System.Collections.Immutable;
using LspDock.Cli.Output;
using LspDock.Features.Workspace;
using LspDock.Linting;
using LspDock.Rules;
using LspDock.Syntax;
using LspDock.Syntax.Embedding;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Cli.Checking;

/// <summary>Checks one file, and fixes it when that is asked for.</summary>
/// <param name="options">What to do.</param>
/// <param name="configurations">The configurations.</param>
/// <param name="checkedFiles">All files of the run.</param>
internal sealed class FileCheck(CheckOptions options, ConfigurationFiles configurations, IEnumerable<FileDiscovery.Found> checkedFiles)
{
    private const int ManyFindings = 1_000;

    private readonly ComposeSurroundings surroundings = new();
    private readonly Lazy<HashSet<DocumentPath>> checkedDocuments = new(() => [.. checkedFiles.Select(file => new DocumentPath("").Combine(file.Path))]);
    private readonly WorkspaceFiles files = new([.. options.Paths.Append(".").Select(WorkspaceFiles.RootOf).Distinct(StringComparer.Ordinal)], configurations);

    /// <summary>Checks a file of the disk. Never throws for what the file holds.</summary>
    public FileReport Check(FileDiscovery.Found file, CancellationToken cancellationToken)
    {
        if (file.Failure is { } failure) return new(file.Path) { Failure = failure };

        var content = FileContent.Read(file.Path);
        if (content.Text is not { } text) return new(file.Path) { Failure = content.Failure };

        var notation = NotationDetection.Of(new DocumentPath(file.Path), text);
        if (notation is null) return new(file.Path) { Note = file.IsNamed ? "is no Compose file, Dockerfile, shell script or Markdown, as far as its name and content tell; nothing was checked" : null };

        var report = Check(file.Path, text, notation.Value, cancellationToken);
        if (options is { Diff: false } && report.FixedText is { } fixedText) WriteBack(file.Path, text, fixedText);
        return report with { FixedText = null, Note = text.Length == 0 ? "is empty" : null };
    }

    /// <summary>Checks a text that has a name.</summary>
    public FileReport Check(string path, SourceText text, Notation notation, CancellationToken cancellationToken)
    {
        try
        {
            return CheckText(path, text, notation, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The edge for one file: a mistake of ours in one file must not keep the others from being checked.
            return new(path) { Failure = $"could not be checked: an internal error, please report it ({exception.GetType().Name}: {exception.Message})" };
        }
    }

    private FileReport CheckText(string path, SourceText text, Notation notation, CancellationToken cancellationToken)
    {
        var settings = SettingsFor(path);
        var document = Read(text);
        if (!options.AppliesFixes) return new(path) { Findings = Report(document, Find(document)) };

        var result = FixApplication.Apply(document, Read, Find, includeUnsafe: options.UnsafeFixes, cancellationToken);
        var changed = !result.Document.Text.ContentEquals(text);
        return new(path)
        {
            Findings = Report(result.Document, result.Remaining),
            Fixed = result.Applied,
            FixedText = changed ? result.Document.Text.ToString() : null,
            Diff = changed && options.Diff ? UnifiedDiff.Of(path, text.ToString(), result.Document.Text.ToString()) : null,
        };

        LintDocument Read(SourceText changedText) => surroundings.Complete(DocumentReader.Read(new DocumentPath(path), changedText, notation, files));

        ImmutableArray<Finding> Find(LintDocument read) => Linter.Check(read, RuleCatalog.All, settings, other => checkedDocuments.Value.Contains(new DocumentPath("").Combine(other.Value)), cancellationToken);
    }

    private ImmutableArray<ReportedFinding> Report(LintDocument document, ImmutableArray<Finding> findings)
    {
        if (findings.IsEmpty) return [];

        var lines = new LineIndex(document.Text);
        var withEdits = options.Format == "sarif";
        // Whether a fix can be expressed shows only in its edit, which takes time where there are thousands.
        return findings.Length >= ManyFindings && !withEdits ? [.. findings.AsParallel().AsOrdered().Select(Reported)] : [.. findings.Select(Reported)];

        ReportedFinding Reported(Finding finding) => ReportedFinding.Of(finding, lines, withEdits, other => files.Read(other) is { } text ? new LineIndex(text) : null);
    }

    private LintSettings SettingsFor(string path)
    {
        var settings = configurations.For(path).Configuration.Settings;
        return settings with
        {
            Preset = options.Preset ?? settings.Preset,
            Selected = options.Selected,
            Severities = settings.Severities.SetItems(options.Ignored.Select(id => KeyValuePair.Create(id, (Severity?)null))),
        };
    }

    private static void WriteBack(string path, SourceText text, string fixedText)
    {
        using var writer = new StreamWriter(new FileStream(path, FileMode.Create, FileAccess.Write), text.Encoding!);
        writer.Write(fixedText);
    }
}
