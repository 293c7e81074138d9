using Xunit;

namespace LspDock.DockerDotNet.Tests;

/// <summary>The ways in which programs write the same container.</summary>
public sealed class UsageShapeTests
{
    private const string Privileged = "LD1001";
    private const string Memory = "LD4001";

    [Theory]
    [InlineData("""await client.Containers.CreateContainerAsync(new CreateContainerParameters { Image = "x:1", HostConfig = new HostConfig { [|Privileged = true|] } });""")]
    [InlineData("""await client.Containers.CreateContainerAsync(new() { Image = "x:1", HostConfig = new() { [|Privileged = true|] } });""")]
    [InlineData("""var p = new CreateContainerParameters { HostConfig = new() }; [|p.HostConfig.Privileged = true|];""")]
    [InlineData("""var p = new CreateContainerParameters(); p.HostConfig = new HostConfig(); [|p.HostConfig.Privileged = true|];""")]
    [InlineData("""var h = new HostConfig(); [|h.Privileged = true|]; var p = new CreateContainerParameters(); p.HostConfig = h;""")]
    [InlineData("""var p = new CreateContainerParameters(); p.HostConfig ??= new HostConfig(); [|p.HostConfig.Privileged = true|];""")]
    [InlineData("""var yes = true; var h = new HostConfig { [|Privileged = yes|] };""")]
    [InlineData("""var h = new HostConfig { [|Privileged = choice ? true : true|] };""")]
    [InlineData("""void Harden(HostConfig h) { [|h.Privileged = true|]; }""")]
    [InlineData("""Action<CreateContainerParameters> modify = p => [|p.HostConfig.Privileged = true|];""")]
    [InlineData("""HostConfig Make() => new() { [|Privileged = true|] };""")]
    [InlineData("""var h = new HostConfig(); if (choice) [|h.Privileged = true|]; else h.Privileged = false;""")]
    [InlineData("""var h = choice ? new HostConfig { [|Privileged = true|] } : new HostConfig(); var p = new CreateContainerParameters { HostConfig = h };""")]
    [InlineData("""var p = new CreateContainerParameters(new Config { Image = "x:1" }) { HostConfig = new HostConfig { [|Privileged = true|] } };""")]
    [InlineData("""HostConfig h; h = new HostConfig(); [|h.Privileged = true|];""")]
    public Task A_known_value_is_reported_in_every_shape(string code) => CSharpCode.Reports(Privileged, code);

    [Theory]
    [InlineData("""var h = new HostConfig { Privileged = choice };""")]
    [InlineData("""var h = new HostConfig { Privileged = choice ? true : false };""")]
    [InlineData("""var h = new HostConfig { Privileged = true }; h.Privileged = false;""")]
    [InlineData("""var h = new HostConfig { Privileged = false };""")]
    [InlineData("""var yes = true; yes = choice; var h = new HostConfig { Privileged = yes };""")]
    [InlineData("""var h = new HostConfig { Privileged = bool.Parse(name) };""")]
    public Task A_value_that_is_not_known_or_replaced_is_not_reported(string code) => CSharpCode.Reports(Privileged, code);

    [Fact]
    public Task Classes_of_the_same_name_in_other_libraries_are_none_of_ours() => CSharpCode.ReportsIn(Privileged, """
        using Look.Alike;

        class Example
        {
            HostConfig Make() => new HostConfig { Privileged = true };
        }

        namespace Look.Alike
        {
            class HostConfig { public bool Privileged { get; set; } }
            class Uses { Docker.DotNet.Models.Config config = new(); }
        }
        """);

    [Fact]
    public Task Fields_and_top_level_lambdas_are_read_too() => CSharpCode.ReportsIn(Privileged, """
        using System;
        using Docker.DotNet.Models;

        class Example
        {
            private static readonly HostConfig Shared = new() { [|Privileged = true|] };
            private readonly Action<HostConfig> modify = host => { [|host.Privileged = true|]; };
            public HostConfig Made => new HostConfig { [|Privileged = true|] };
            public CreateContainerParameters Uses() => new() { Image = "x:1", HostConfig = Shared };
        }
        """);

    [Theory]
    [InlineData("""await client.Containers.CreateContainerAsync(new [|CreateContainerParameters|] { Image = "x:1" });""")]
    [InlineData("""await client.Containers.CreateContainerAsync([|new|]() { Image = "x:1", HostConfig = new() { CapDrop = ["ALL"] } });""")]
    [InlineData("""var p = new [|CreateContainerParameters|](); p.Image = "x:1"; await client.Containers.CreateContainerAsync(p);""")]
    [InlineData("""var h = new HostConfig(); var p = new [|CreateContainerParameters|] { HostConfig = h }; await client.Containers.CreateContainerAsync(p);""")]
    [InlineData("""var p = new [|CreateContainerParameters|](new Config { Image = "x:1" }); await client.Containers.CreateContainerAsync(p);""")]
    public Task An_absent_limit_is_reported_at_the_creation(string code) => CSharpCode.Reports(Memory, code);

    [Theory]
    [InlineData("""var p = new CreateContainerParameters { HostConfig = new() }; p.HostConfig.Memory = number; await client.Containers.CreateContainerAsync(p);""")]
    [InlineData("""var h = new HostConfig(); var p = new CreateContainerParameters { HostConfig = h }; h.Memory = Names.OneGigabyte; await client.Containers.CreateContainerAsync(p);""")]
    [InlineData("""var p = new CreateContainerParameters { HostConfig = new() }; if (choice) { p.HostConfig.Memory = number; } await client.Containers.CreateContainerAsync(p);""")]
    [InlineData("""CreateContainerParameters Make() => new CreateContainerParameters { Image = "x:1" };""")]
    [InlineData("""CreateContainerParameters Make() { var p = new CreateContainerParameters { Image = "x:1" }; return p; }""")]
    [InlineData("""void Limit(HostConfig h) { } var h = new HostConfig(); var p = new CreateContainerParameters { HostConfig = h }; Limit(h);""")]
    [InlineData("""void Limit(CreateContainerParameters p) { } var p = new CreateContainerParameters(); Limit(p); await client.Containers.CreateContainerAsync(p);""")]
    [InlineData("""HostConfig Get() => null; var p = new CreateContainerParameters { HostConfig = Get() }; await client.Containers.CreateContainerAsync(p);""")]
    [InlineData("""var i = await client.Containers.InspectContainerAsync(name); var p = new CreateContainerParameters(i.Config) { HostConfig = i.HostConfig };""")]
    [InlineData("""Action<CreateContainerParameters> modify = p => p.HostConfig.Privileged = false;""")]
    [InlineData("""Action<CreateContainerParameters> modify = p => p.HostConfig = new HostConfig { Privileged = false };""")]
    [InlineData("""Action<CreateContainerParameters> modify = p => { p.HostConfig ??= new HostConfig(); p.HostConfig.SecurityOpt = ["no-new-privileges"]; };""")]
    [InlineData("""var all = new List<CreateContainerParameters> { new() { Image = "x:1" } };""")]
    public Task An_absent_limit_is_not_reported_where_other_code_may_set_it(string code) => CSharpCode.Reports(Memory, code);

    [Theory]
    [InlineData("""var p = new CreateContainerParameters { [|Image = "nginx"|] };""")]
    [InlineData("""var p = new CreateContainerParameters { [|Image = "nginx:" + "latest"|] };""")]
    [InlineData("""var tag = "latest"; var p = new CreateContainerParameters { [|Image = $"nginx:{tag}"|] };""")]
    [InlineData("""var p = new CreateContainerParameters { Image = $"nginx:{name}" };""")]
    [InlineData("""var p = new CreateContainerParameters { Image = choice ? "nginx" : "redis:7" };""")]
    [InlineData("""var p = new CreateContainerParameters(new Config { [|Image = "nginx"|] });""")]
    [InlineData("""var p = new CreateContainerParameters(); if (choice) [|p.Image = "nginx"|]; else p.Image = "redis:7";""")]
    public Task Texts_are_put_together_as_far_as_they_are_known(string code) => CSharpCode.Reports("LD5001", code);

    [Theory]
    [InlineData("""var h = new HostConfig { CapAdd = new List<string> { [|"ALL"|] } };""")]
    [InlineData("""var h = new HostConfig { CapAdd = new[] { [|"ALL"|] } };""")]
    [InlineData("""var h = new HostConfig { CapAdd = new string[] { "NET_RAW", [|"ALL"|] } };""")]
    [InlineData("""var h = new HostConfig { CapAdd = [[|"ALL"|], name] };""")]
    [InlineData("""var more = new List<string> { [|"ALL"|] }; var h = new HostConfig { CapAdd = [.. more, "NET_RAW"] };""")]
    [InlineData("""var caps = new List<string>(); caps.Add([|"ALL"|]); var h = new HostConfig { CapAdd = caps };""")]
    [InlineData("""var h = new HostConfig { CapAdd = [] }; h.CapAdd.Add([|"ALL"|]);""")]
    [InlineData("""var h = new HostConfig { CapAdd = { [|"ALL"|] } };""")]
    [InlineData("""var h = new HostConfig { CapAdd = new List<string>(new[] { [|"ALL"|] }) { name } };""")]
    [InlineData("""var h = new HostConfig { CapAdd = new[] { [|"ALL"|] }.ToList() };""")]
    [InlineData("""void Modify(CreateContainerParameters p) { p.HostConfig.CapAdd.Add([|"ALL"|]); }""")]
    [InlineData("""void Modify(CreateContainerParameters p) { p?.HostConfig?.CapAdd?.Add([|"ALL"|]); }""")]
    public Task Lists_are_read_in_every_form(string code) => CSharpCode.Reports("LD1002", code);

    [Fact]
    public Task A_list_of_a_field_is_reported_where_it_is_used() => CSharpCode.ReportsIn("LD1002", """
        using System.Collections.Generic;
        using Docker.DotNet.Models;

        class Example
        {
            private static readonly IList<string> Needed = new List<string> { "ALL" };

            HostConfig Make() => new HostConfig { CapAdd = [|Needed|] };
        }
        """);
}
