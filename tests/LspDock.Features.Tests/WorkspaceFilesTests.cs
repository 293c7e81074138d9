using LspDock.Features.Workspace;
using LspDock.Model;
using LspDock.Testing;
using LspDock.Text;
using Xunit;

namespace LspDock.Features.Tests;

public sealed class WorkspaceFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_link_that_leads_nowhere_tells_nothing_of_what_it_should_lead_to()
    {
        folder.Write("web/Dockerfile", "FROM alpine:3.20\n");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "linked"), "web");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "file"), "web/Dockerfile");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "broken"), "gone");

        Assert.Equal(FilePresence.Folder, Look("linked"));
        Assert.Equal(FilePresence.File, Look("linked/Dockerfile"));
        Assert.Equal(FilePresence.File, Look("file"));
        Assert.Equal(FilePresence.NotLooked, Look("broken"));
        Assert.Equal(FilePresence.Absent, Look("gone"));
        Assert.Equal(FilePresence.Absent, Look("gone/deeper"));
    }

    [Fact]
    public void What_lies_above_the_root_is_not_looked_at()
    {
        folder.Write("project/compose.yaml", "services: {}\n");

        Assert.Equal(Path.Combine(folder.Path, "project"), WorkspaceFiles.RootOf(Path.Combine(folder.Path, "project")));
        Assert.Equal(Path.Combine(folder.Path, "project"), WorkspaceFiles.RootOf(Path.Combine(folder.Path, "project", "compose.yaml")));
        Assert.Equal(FilePresence.NotLooked, Look("gone", "project"));
    }

    public void Dispose() => folder.Dispose();

    private FilePresence Look(string name, string root = "") =>
        new WorkspaceFiles([WorkspaceFiles.RootOf(Path.Combine(folder.Path, root))], new ConfigurationFiles()).Look(new DocumentPath(folder.Path).Combine(name));
}
