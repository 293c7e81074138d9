using LspDock.Model;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Compose.Merging;
using LspDock.Testing;
using Xunit;

namespace LspDock.Syntax.Tests.Compose.Merging;

public sealed class ComposeProjectTests
{
    [Fact]
    public void An_override_beside_the_base_is_put_on_it()
    {
        var project = Load("""
            === compose.yaml
            services:
              web:
                image: nginx:1.27
                ports: ["80:80"]
                environment: {A: "1", B: "2"}
            === compose.override.yaml
            services:
              web:
                image: nginx:1.28
                ports: ["443:443"]
                environment: ["B=3"]
              db:
                image: postgres:17
            """);

        Assert.Equal(["web", "db"], project.Services.Entries.Select(service => service.Name));
        var web = ComposeBinder.Bind(project).Containers[0];
        Assert.Equal("nginx:1.28", web.Image.IsKnown(out var image) ? image.ToString() : null);
        Assert.Equal("nginx:1.27", Assert.Single(web.Image!.Overridden).IsKnown(out var overridden) ? overridden.ToString() : null);
        Assert.Equal(2, web.Ports.Length);
        Assert.Equal(["A=1", "B=3"], web.Environment.Select(variable => $"{variable.Name}={(variable.Value.IsKnown(out var value) ? value : "?")}"));
    }

    [Fact]
    public void An_included_file_gives_its_services_and_what_they_need()
    {
        var project = Load("""
            === compose.yaml
            include: [db/compose.yaml]
            services:
              web:
                image: nginx:1.27
                depends_on: [db]
            === db/compose.yaml
            services:
              db:
                image: postgres:17
                volumes: [data:/var/lib/postgresql/data]
            volumes:
              data:
            """);

        Assert.Equal(["db", "web"], project.Services.Entries.Select(service => service.Name));
        Assert.True(project.IsWhole);
        Assert.NotNull(project.Volumes["data"]);
        Assert.True(ComposeBinder.Bind(project).DeclaresEverything);
    }

    [Fact]
    public void A_service_of_another_file_is_the_base_of_its_heir()
    {
        var project = Load("""
            === compose.yaml
            services:
              web:
                extends: {file: common/base.yaml, service: base}
                image: nginx:1.27
            === common/base.yaml
            services:
              root:
                privileged: true
              base:
                extends: root
                image: busybox
            """);

        var web = Assert.Single(ComposeBinder.Bind(project).Containers);
        Assert.True(web.Privileged.Is(true));
        Assert.Equal("common/base.yaml", web.Privileged!.Origin.Document.Value);
        Assert.Equal("compose.yaml", web.Privileged.Origin.Via[0].Document.Value);
        Assert.Equal("nginx:1.27", web.Image.IsKnown(out var image) ? image.ToString() : null);
        Assert.False(web.IsPartial);
    }

    [Theory]
    [InlineData("""
        === compose.yaml
        include: [gone.yaml]
        services: {web: {image: a}}
        """, ComposeLoadProblemKind.IncludedFileMissing)]
    [InlineData("""
        === compose.yaml
        include: [a/compose.yaml]
        services: {web: {image: a}}
        === a/compose.yaml
        include: [../compose.yaml]
        """, ComposeLoadProblemKind.IncludeCycle)]
    [InlineData("""
        === compose.yaml
        services: {web: {extends: {file: gone.yaml, service: base}}}
        """, ComposeLoadProblemKind.ExtendedFileMissing)]
    [InlineData("""
        === compose.yaml
        services: {web: {extends: {file: base.yaml, service: gone}}}
        === base.yaml
        services: {base: {image: a}}
        """, ComposeLoadProblemKind.ExtendedServiceMissing)]
    [InlineData("""
        === compose.yaml
        services: {a: {extends: b}, b: {extends: c}, c: {extends: a}}
        """, ComposeLoadProblemKind.ExtendsCycle)]
    public void What_is_missing_or_goes_in_circles_is_a_problem_once(string files, string kind) => Assert.Equal([kind], Load(files).Problems.Select(problem => problem.Kind));

    [Theory]
    [InlineData("!reset null", "")]
    [InlineData("!reset [\"1:1\"]", "")]
    [InlineData("!override [\"2:2\"]", "2:2")]
    [InlineData("[\"2:2\"]", "1:1 2:2")]
    [InlineData("", "1:1")]
    public void Tags_take_away_or_replace_what_was_there(string written, string ports)
    {
        var project = Load($"""
            === compose.yaml
            services:
              web:
                image: a
                ports: ["1:1"]
            === compose.override.yaml
            services:
              web:
                ports: {written}
            """);

        var web = Assert.Single(ComposeBinder.Bind(project).Containers);
        Assert.Equal(ports, string.Join(' ', web.Ports.Select(port => $"{(port.HostPort.IsKnown(out var host) ? host : default)}:{(port.ContainerPort.IsKnown(out var container) ? container : default)}")));
    }

    private static ComposeProject Load(string files)
    {
        var memory = MemoryFiles.Of(files);
        return ComposeProjectLoader.Load(memory.Yaml(memory.First)!, memory)!;
    }
}
