using LspDock.Features.Workspace;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Features.Tests;

public sealed class EditorConfigurationTests : IDisposable
{
    private const string Privileged = """
        services:
          vpn:
            image: example/vpn:1.4
            privileged: true
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("lspdock").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_configuration_beside_the_document_holds_and_a_change_holds_after_reading_it_again()
    {
        var path = new DocumentPath(Path.Combine(folder, "compose.yaml"));
        var documents = new OpenDocuments(new EditorConfiguration());
        documents.Open(path, "dockercompose", version: 1, SourceText.From(Privileged));
        Assert.Contains("privileged-container", Editor.Rules(documents.Find(path)!));

        File.WriteAllText(Path.Combine(folder, EditorConfiguration.FileName), "rules:\n  privileged-container: off\n");
        documents.Reconfigure();

        Assert.DoesNotContain("privileged-container", Editor.Rules(documents.Find(path)!));
    }

    [Fact]
    public void A_document_that_is_not_on_the_disk_has_the_defaults() =>
        Assert.NotNull(new EditorConfiguration().SettingsOf(new DocumentPath("untitled:Untitled-1")));
}
