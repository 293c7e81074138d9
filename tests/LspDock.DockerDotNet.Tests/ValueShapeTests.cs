using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace LspDock.DockerDotNet.Tests;

/// <summary>The ways in which programs write networks, mounts, ports and sizes.</summary>
public sealed class ValueShapeTests
{
    [Theory]
    [InlineData("""var h = new HostConfig { [|NetworkMode = "host"|] };""")]
    [InlineData("""var h = new HostConfig { [|NetworkMode = Names.Host|] };""")]
    [InlineData("""var mode = "host"; var h = new HostConfig { [|NetworkMode = mode|] };""")]
    [InlineData("""var h = new HostConfig { NetworkMode = choice ? "host" : "bridge" };""")]
    [InlineData("""var h = new HostConfig { NetworkMode = "app" };""")]
    [InlineData("""var h = new HostConfig { NetworkMode = null };""")]
    public Task Network_modes(string code) => CSharpCode.Reports("LD2001", code);

    [Theory]
    [InlineData("""var h = new HostConfig { Binds = [[|"/var/run/docker.sock:/var/run/docker.sock"|]] };""")]
    [InlineData("""const string Sock = "/var/run/docker.sock"; var h = new HostConfig { Binds = new List<string> { [|$"{Sock}:{Sock}"|] } };""")]
    [InlineData("""var h = new HostConfig { Binds = [[|$"/var/run/docker.sock:{name}"|]] };""")]
    [InlineData("""var h = new HostConfig { Binds = [$"{name}:/var/run/docker.sock", name] };""")]
    [InlineData("""var h = new HostConfig { Mounts = new List<Mount> { [|new Mount { Type = "bind", Source = "/var/run/docker.sock", Target = "/x" }|] } };""")]
    [InlineData("""var m = new Mount(); m.Type = "bind"; m.Source = "/var/run/docker.sock"; var h = new HostConfig { Mounts = [[|m|]] };""")]
    [InlineData("""var h = new HostConfig(); h.Mounts = new List<Mount>(); h.Mounts.Add([|new() { Type = "bind", Source = "/var/run/docker.sock" }|]);""")]
    [InlineData("""var h = new HostConfig { Mounts = [new() { Type = "volume", Source = "data", Target = "/x" }] };""")]
    [InlineData("""var binds = new List<string>(); if (choice) binds.Add([|"/var/run/docker.sock:/s"|]); var h = new HostConfig { Binds = binds };""")]
    [InlineData("""var h = new HostConfig { Binds = [[|@"//./pipe/docker_engine:/x"|]] };""")]
    public Task Binds_and_mounts(string code) => CSharpCode.Reports("LD1003", code);

    [Fact]
    public Task A_mount_of_a_field_is_reported_where_it_is_used() => CSharpCode.ReportsIn("LD1003", """
        using Docker.DotNet.Models;

        class Example
        {
            private static readonly Mount Socket = new() { Type = "bind", Source = "/var/run/docker.sock", Target = "/s" };

            HostConfig Make() => new HostConfig { Mounts = [[|Socket|]] };
        }
        """);

    [Theory]
    [InlineData("""var h = new HostConfig { PortBindings = new Dictionary<string, IList<PortBinding>> { ["80/tcp"] = [[|new PortBinding { HostPort = "8080" }|]] } };""")]
    [InlineData("""var h = new HostConfig { PortBindings = new Dictionary<string, IList<PortBinding>> { { "80/tcp", new List<PortBinding> { [|new PortBinding { HostIP = "0.0.0.0", HostPort = "8080" }|] } } } };""")]
    [InlineData("""var ports = new Dictionary<string, IList<PortBinding>>(); ports["80/tcp"] = new[] { [|new PortBinding { HostPort = "80" }|] }; var h = new HostConfig { PortBindings = ports };""")]
    [InlineData("""var h = new HostConfig(); h.PortBindings = new Dictionary<string, IList<PortBinding>>(); h.PortBindings.Add("80/tcp", [[|new() { HostPort = "80" }|]]);""")]
    [InlineData("""var h = new HostConfig { PortBindings = new Dictionary<string, IList<PortBinding>> { ["80/tcp"] = [new PortBinding { HostIP = "127.0.0.1", HostPort = "8080" }] } };""")]
    [InlineData("""var h = new HostConfig { PortBindings = new Dictionary<string, IList<PortBinding>> { ["80/tcp"] = [new PortBinding { HostPort = "" }], ["81/tcp"] = [new PortBinding()], ["82/tcp"] = [new PortBinding { HostPort = name }] } };""")]
    public Task Ports(string code) => CSharpCode.Reports("LD2003", code);

    [Theory]
    [InlineData("""var h = new HostConfig { [|Memory = 0|] };""")]
    [InlineData("""int mb = 4096; var h = new HostConfig { [|Memory = mb * 1024 * 1024|] };""")]
    [InlineData("""long mb = 4096; var h = new HostConfig { Memory = mb * 1024 * 1024 };""")]
    [InlineData("""var h = new HostConfig { Memory = 256 << 20 };""")]
    [InlineData("""var h = new HostConfig { Memory = number * 1024 };""")]
    public Task Sizes(string code) => CSharpCode.Reports("LD4001", code);

    [Theory]
    [InlineData("""var h = new HostConfig { NanoCPUs = (long)(0.5 * 1e9) };""")]
    [InlineData("""var h = new HostConfig { CPUQuota = 50_000 };""")]
    [InlineData("""var h = new HostConfig { [|NanoCPUs = 0|] };""")]
    [InlineData("""var h = new [|HostConfig|] { CPUShares = 512 };""")]
    public Task Cpus(string code) => CSharpCode.Reports("LD4002", code);

    [Theory]
    [InlineData("""var p = new CreateContainerParameters { Image = "postgres:17", Env = [[|"POSTGRES_PASSWORD=kR8vNw2q"|]] };""")]
    [InlineData("""var p = new CreateContainerParameters { Image = "postgres:17", Env = [$"POSTGRES_PASSWORD={name}", "POSTGRES_PASSWORD", name] };""")]
    [InlineData("""var p = new CreateContainerParameters(); p.Env = new List<string>(); p.Env.Add([|"POSTGRES_PASSWORD=kR8vNw2q"|]);""")]
    public Task Environment_variables(string code) => CSharpCode.Reports("LD1005", code);

    [Fact]
    public async Task A_constant_is_reported_where_it_is_used_and_its_declaration_is_named()
    {
        var tree = CSharpSyntaxTree.ParseText(CSharpCode.InMethod("var h = new HostConfig { NetworkMode = Names.Host };"));
        var compilation = CSharpCompilation.Create("Example", [tree], CSharpCode.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var diagnostics = await compilation.WithAnalyzers([new DockerDotNetAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        var finding = diagnostics.Single(diagnostic => diagnostic.Id == "LD2001");
        Assert.Equal("Host", tree.GetText().ToString(Assert.Single(finding.AdditionalLocations).SourceSpan));
    }

    /// <summary>Whatever a file is cut off to, the analyzer says something or nothing, and never fails.</summary>
    [Fact]
    public void Code_that_is_being_written_is_read_without_failing()
    {
        var text = CSharpCode.InMethod("""
            var binds = new List<string>(name.Split(',')) { $"{name}:/data", "/var/run/docker.sock:/s" };
            var p = new CreateContainerParameters(new Config { Image = choice ? "a" : "b" })
            {
                Env = [.. binds, "A=" + name],
                HostConfig = new() { Privileged = true, Binds = binds, PortBindings = new Dictionary<string, IList<PortBinding>> { ["80/tcp"] = [new() { HostPort = "80" }] } },
            };
            p.HostConfig ??= new HostConfig { Memory = 1 << 20, Mounts = { new Mount { Type = "bind" } } };
            p?.HostConfig?.CapAdd?.Add("ALL");
            p.HostConfig.PortBindings["81/tcp"] = new[] { new PortBinding { HostPort = name } };
            await client.Containers.CreateContainerAsync(p);
            """);
        var whole = CSharpSyntaxTree.ParseText(text);
        var compilation = CSharpCompilation.Create("Example", [whole], CSharpCode.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        for (var length = text.IndexOf("class Example", StringComparison.Ordinal); length < text.Length; length += 3)
        {
            var tree = CSharpSyntaxTree.ParseText(text[..length]);
            var model = compilation.ReplaceSyntaxTree(whole, tree).GetSemanticModel(tree);
            foreach (var body in tree.GetRoot().DescendantNodes().OfType<BlockSyntax>().Take(1))
            {
                foreach (var fix in DockerDotNetFindings.At(model, body.Span, CancellationToken.None).SelectMany(finding => finding.Fixes)) fix.Edit();
            }
        }
    }
}
