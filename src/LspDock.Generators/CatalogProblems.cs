using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Generators;

/// <summary>What is wrong with one table of the catalogue; each finding stops the build.</summary>
internal sealed class CatalogProblems(string path, Action<Diagnostic> report)
{
    private static readonly DiagnosticDescriptor MalformedTable = new(
        "LDG010", "A table of the catalogue is malformed", "{0}:{1}: {2}", "LspDock.Generators", DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <summary>Reports a line.</summary>
    /// <param name="line">The zero-based line.</param>
    /// <param name="message">What is wrong with it.</param>
    public void Report(int line, string message)
    {
        var start = new LinePosition(line, 0);
        // The text of the table is not at hand, and the line alone leads there.
        var location = Location.Create(path, new TextSpan(0, 0), new LinePositionSpan(start, start));
        report(Diagnostic.Create(MalformedTable, location, Path.GetFileName(path), line + 1, message));
    }
}
