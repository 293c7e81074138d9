using Microsoft.CodeAnalysis;

namespace LspDock.Generators;

/// <summary>Turns the tables <c>Catalog/*.tsv</c> into the entries of the catalogue.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CatalogGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Where(static file => Path.GetExtension(file.Path) == ".tsv" && Path.GetFileName(Path.GetDirectoryName(file.Path)) == "Catalog")
            .Select(static (file, cancellationToken) => new CatalogFile(file.Path, file.GetText(cancellationToken)?.ToString() ?? ""));

        context.RegisterSourceOutput(files, Generate);
    }

    private static void Generate(SourceProductionContext context, CatalogFile file)
    {
        var problems = new CatalogProblems(file.Path, context.ReportDiagnostic);
        switch (file.Name)
        {
            case "options.tsv":
                context.AddSource("ContainerOption.Catalog.g.cs", CatalogOptionsEmitter.Emit(file, problems));
                break;
            case "images.tsv":
                context.AddSource("ImageCatalog.g.cs", CatalogImagesEmitter.Emit(file, problems));
                break;
            case "compose.tsv":
                context.AddSource("ComposeCatalog.g.cs", CatalogComposeEmitter.Emit(file, problems));
                break;
            case "capabilities.tsv":
                context.AddSource("CapabilityCatalog.g.cs", CatalogCapabilitiesEmitter.Emit(file, problems));
                break;
            default:
                problems.Report(0, "no part of the catalogue is made from a table of this name");
                break;
        }
    }
}
