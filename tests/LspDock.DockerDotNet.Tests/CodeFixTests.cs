using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace LspDock.DockerDotNet.Tests;

/// <summary>A fix adds or removes what it names, in the layout that is there.</summary>
public sealed class CodeFixTests
{
    private const string Privileged = "LD1001";
    private const string Capability = "LD1002";
    private const string Memory = "LD4001";
    private const string Cpus = "LD4002";

    [Fact]
    public Task A_member_is_added_on_the_same_line() => CSharpCode.Fixes(Memory,
        """await client.Containers.CreateContainerAsync(new [|CreateContainerParameters|] { Image = "x:1", HostConfig = new HostConfig { AutoRemove = true } });""",
        """await client.Containers.CreateContainerAsync(new CreateContainerParameters { Image = "x:1", HostConfig = new HostConfig { AutoRemove = true, Memory = 512 * 1024 * 1024 } });""");

    [Fact]
    public Task A_member_is_added_on_a_line_of_its_own_below_comments() => CSharpCode.Fixes(Memory,
        """
        await client.Containers.CreateContainerAsync(new [|CreateContainerParameters|]
        {
            Image = "x:1",
            HostConfig = new HostConfig
            {
                AutoRemove = true // a task
            }
        });
        """,
        """
        await client.Containers.CreateContainerAsync(new CreateContainerParameters
        {
            Image = "x:1",
            HostConfig = new HostConfig
            {
                AutoRemove = true, // a task
                Memory = 512 * 1024 * 1024
            }
        });
        """);

    [Fact]
    public Task A_trailing_comma_is_kept_and_the_host_configuration_made() => CSharpCode.Fixes(Cpus,
        """
        await client.Containers.CreateContainerAsync(new [|CreateContainerParameters|]
        {
            Image = "x:1",
        });
        """,
        """
        await client.Containers.CreateContainerAsync(new CreateContainerParameters
        {
            Image = "x:1",
            HostConfig = new HostConfig { NanoCPUs = 1_000_000_000 },
        });
        """);

    [Fact]
    public Task Target_typed_creations_stay_so() => CSharpCode.Fixes(Cpus,
        """await client.Containers.CreateContainerAsync([|new|]() { Image = "x:1" });""",
        """await client.Containers.CreateContainerAsync(new() { Image = "x:1", HostConfig = new() { NanoCPUs = 1_000_000_000 } });""");

    [Fact]
    public Task Statements_get_another_statement() => CSharpCode.Fixes(Memory,
        """
        var p = new [|CreateContainerParameters|]();
        p.Image = "x:1";
        p.HostConfig = new HostConfig();
        p.HostConfig.NanoCPUs = number; // measured
        await client.Containers.CreateContainerAsync(p);
        """,
        """
        var p = new CreateContainerParameters();
        p.Image = "x:1";
        p.HostConfig = new HostConfig();
        p.HostConfig.NanoCPUs = number; // measured
        p.HostConfig.Memory = 512 * 1024 * 1024;
        await client.Containers.CreateContainerAsync(p);
        """);

    [Fact]
    public Task Statements_without_a_host_configuration_get_one() => CSharpCode.Fixes(Memory,
        """
        var p = new [|CreateContainerParameters|]();
        p.Image = "x:1";
        await client.Containers.CreateContainerAsync(p);
        """,
        """
        var p = new CreateContainerParameters();
        p.Image = "x:1";
        p.HostConfig = new HostConfig { Memory = 512 * 1024 * 1024 };
        await client.Containers.CreateContainerAsync(p);
        """);

    [Fact]
    public Task An_object_without_an_initialiser_gets_one() => CSharpCode.Fixes(Memory,
        """
        var h = new HostConfig();
        await client.Containers.CreateContainerAsync(new [|CreateContainerParameters|] { HostConfig = h });
        """,
        """
        var h = new HostConfig { Memory = 512 * 1024 * 1024 };
        await client.Containers.CreateContainerAsync(new CreateContainerParameters { HostConfig = h });
        """);

    [Fact]
    public Task A_value_is_replaced_in_the_unit_of_its_property() => CSharpCode.Fixes(Memory,
        """var h = new HostConfig { [|Memory = 0|] };""",
        """var h = new HostConfig { Memory = 512 * 1024 * 1024 };""");

    [Fact]
    public Task The_only_member_is_removed_with_its_braces() => CSharpCode.Fixes(Privileged,
        """var h = new HostConfig { [|Privileged = true|] };""",
        """var h = new HostConfig();""");

    [Fact]
    public Task The_only_member_is_replaced_by_another() => CSharpCode.Fixes(Privileged,
        """var h = new HostConfig { [|Privileged = true|] };""",
        """var h = new HostConfig { CapAdd = ["NET_ADMIN"] };""",
        fix: 1);

    [Fact]
    public Task Older_code_gets_a_list_that_it_understands() => CSharpCode.Fixes(Privileged,
        """var h = new HostConfig { AutoRemove = true, [|Privileged = true|] };""",
        """var h = new HostConfig { AutoRemove = true, CapAdd = new List<string> { "NET_ADMIN" } };""",
        fix: 1, LanguageVersion.CSharp9);

    [Fact]
    public Task A_list_that_is_there_gets_another_item() => CSharpCode.Fixes(Privileged,
        """
        var h = new HostConfig
        {
            CapAdd = new List<string>
            {
                "SYS_TIME",
            },
            [|Privileged = true|],
        };
        """,
        """
        var h = new HostConfig
        {
            CapAdd = new List<string>
            {
                "SYS_TIME",
                "NET_ADMIN",
            },
        };
        """,
        fix: 1);

    [Theory]
    [InlineData("{ [|Privileged = true|], AutoRemove = true }", "{ AutoRemove = true }")]
    [InlineData("{ AutoRemove = true, [|Privileged = true|] }", "{ AutoRemove = true }")]
    [InlineData("{ AutoRemove = true, [|Privileged = true|], }", "{ AutoRemove = true, }")]
    [InlineData("{ AutoRemove = true, [|Privileged = true|], Memory = 1 }", "{ AutoRemove = true, Memory = 1 }")]
    [InlineData("\n{\n    AutoRemove = true, // a\n    [|Privileged = true|]\n}", "\n{\n    AutoRemove = true // a\n}")]
    [InlineData("\n{\n    AutoRemove = true, // a\n    [|Privileged = true|],\n    Memory = 1\n}", "\n{\n    AutoRemove = true, // a\n    Memory = 1\n}")]
    [InlineData("\n{\n    AutoRemove = true,\n    [|Privileged = true|], // b\n    Memory = 1\n}", "\n{\n    AutoRemove = true,\n     // b\n    Memory = 1\n}")]
    public Task A_member_is_removed_with_its_comma_and_its_line(string before, string after) =>
        CSharpCode.Fixes(Privileged, $"var h = new HostConfig {before};", $"var h = new HostConfig {after};");

    [Fact]
    public Task A_statement_is_removed_with_its_line() => CSharpCode.Fixes(Privileged,
        """
        var h = new HostConfig();
        // Limits
        h.Memory = number;
        [|h.Privileged = true|];
        h.NanoCPUs = number;
        """,
        """
        var h = new HostConfig();
        // Limits
        h.Memory = number;
        h.NanoCPUs = number;
        """);

    [Fact]
    public Task A_statement_is_replaced_by_another() => CSharpCode.Fixes(Privileged,
        """
        var h = new HostConfig();
        h.Memory = number;
        [|h.Privileged = true|];
        """,
        """
        var h = new HostConfig();
        h.Memory = number;
        h.CapAdd = ["NET_ADMIN"];
        """,
        fix: 1);

    [Theory]
    [InlineData("""var h = new HostConfig { CapAdd = [[|"ALL"|], "NET_RAW"], Memory = 1 };""", """var h = new HostConfig { CapAdd = ["NET_RAW"], Memory = 1 };""")]
    [InlineData("""var h = new HostConfig { CapAdd = new List<string> { [|"ALL"|] }, Memory = 1 };""", """var h = new HostConfig { Memory = 1 };""")]
    [InlineData("""var h = new HostConfig { CapAdd = [[|"ALL"|]] };""", """var h = new HostConfig();""")]
    [InlineData("var h = new HostConfig { CapAdd = [] };\nh.CapAdd.Add([|\"ALL\"|]);", "var h = new HostConfig { CapAdd = [] };")]
    public Task An_item_is_removed_and_with_it_a_list_that_would_be_empty(string before, string after) => CSharpCode.Fixes(Capability, before, after);

    [Fact]
    public Task All_are_fixed_at_once_and_what_they_share_is_written_once() => CSharpCode.Fixes("LD2002",
        """
        await client.Containers.CreateContainerAsync(new() { Image = "ghost:5.101", HostConfig = new() { [|NetworkMode = "bridge"|] } });
        await client.Containers.CreateContainerAsync(new() { Image = "mysql:8.4", HostConfig = new() { [|NetworkMode = "bridge"|] } });
        """,
        """
        await client.Networks.CreateNetworkAsync(new NetworksCreateParameters { Name = "app-network" });
        await client.Containers.CreateContainerAsync(new() { Image = "ghost:5.101", HostConfig = new() { NetworkMode = "app-network" } });
        await client.Containers.CreateContainerAsync(new() { Image = "mysql:8.4", HostConfig = new() { NetworkMode = "app-network" } });
        """);

    [Fact]
    public Task Neighbours_in_a_list_are_fixed_at_once() => CSharpCode.Fixes("LD1005",
        """
        var p = new CreateContainerParameters { Image = "example/app:1", Env = [[|"DB_PASSWORD=kR8vNw2q"|], [|"API_TOKEN=xK92mfQ0pZ"|]] };
        """,
        """
        var p = new CreateContainerParameters { Image = "example/app:1", Env = ["DB_PASSWORD=" + Environment.GetEnvironmentVariable("DB_PASSWORD"), "API_TOKEN=" + Environment.GetEnvironmentVariable("API_TOKEN")] };
        """);

    [Fact]
    public Task All_limits_are_added_at_once_where_two_parameters_share_a_statement() => CSharpCode.Fixes(Memory,
        """
        await client.Containers.CreateContainerAsync(new [|CreateContainerParameters|] { Image = choice ? "a:1" : "b:1" });
        await client.Containers.CreateContainerAsync(new [|CreateContainerParameters|]
        {
            Image = "x:1"
        });
        """,
        """
        await client.Containers.CreateContainerAsync(new CreateContainerParameters { Image = choice ? "a:1" : "b:1", HostConfig = new HostConfig { Memory = 512 * 1024 * 1024 } });
        await client.Containers.CreateContainerAsync(new CreateContainerParameters
        {
            Image = "x:1",
            HostConfig = new HostConfig { Memory = 512 * 1024 * 1024 }
        });
        """);

    [Theory]
    [InlineData("""Binds = [[|"/lib/modules:/lib/modules"|]]""", """Binds = ["/lib/modules:/lib/modules:ro"]""")]
    [InlineData("""Binds = [[|"/lib/modules:/lib/modules:rw,z"|]]""", """Binds = ["/lib/modules:/lib/modules:z,ro"]""")]
    [InlineData("""Mounts = [[|new() { Type = "bind", Source = "/lib/modules", Target = "/m", ReadOnly = false }|]]""", """Mounts = [new() { Type = "bind", Source = "/lib/modules", Target = "/m", ReadOnly = true }]""")]
    public Task A_mount_is_made_read_only(string before, string after) =>
        CSharpCode.Fixes("LD1004", $"var h = new HostConfig {{ {before} }};", $"var h = new HostConfig {{ {after} }};");

    [Theory]
    [InlineData("LD1027", """Binds = [[|"/mnt:/mnt:ro,shared"|]]""", """Binds = ["/mnt:/mnt:ro,slave"]""")]
    [InlineData("LD1027", """Mounts = [[|new Mount { Type = "bind", Source = "/mnt", Target = "/mnt", BindOptions = new BindOptions { Propagation = "rshared" } }|]]""", """Mounts = [new Mount { Type = "bind", Source = "/mnt", Target = "/mnt", BindOptions = new BindOptions { Propagation = "rslave" } }]""")]
    [InlineData("LD1028", """Binds = [[|"/usr:/usr:Z"|]]""", """Binds = ["/usr:/usr"]""")]
    [InlineData("LD1029", """Tmpfs = new Dictionary<string, string> { { "/run", [|"suid,size=1m"|] } }""", """Tmpfs = new Dictionary<string, string> { { "/run", "size=1m" } }""")]
    public Task A_word_that_says_how_something_is_mounted_is_exchanged(string rule, string before, string after) =>
        CSharpCode.Fixes(rule, $"var h = new HostConfig {{ {before} }};", $"var h = new HostConfig {{ {after} }};");

    [Theory]
    [InlineData("""{ { "vm.swappiness", [|"1"|] }, { "net.core.somaxconn", "1" } }""", """{ { "net.core.somaxconn", "1" } }""")]
    [InlineData("""{ ["net.core.somaxconn"] = "1", ["vm.swappiness"] = [|"1"|] }""", """{ ["net.core.somaxconn"] = "1" }""")]
    public Task An_entry_of_a_dictionary_goes_with_its_key(string before, string after) => CSharpCode.Fixes("LD1026",
        $$"""var h = new HostConfig { Sysctls = new Dictionary<string, string> {{before}} };""",
        $$"""var h = new HostConfig { Sysctls = new Dictionary<string, string> {{after}} };""");

    [Theory]
    [InlineData("""Binds = [[|"./data:/var/lib/mysql"|]]""", """Binds = ["db-data:/var/lib/mysql"]""")]
    [InlineData("""Mounts = [[|new Mount { Type = "bind", Source = "/srv/db", Target = "/var/lib/mysql" }|]]""", """Mounts = [new Mount { Type = "volume", Source = "db-data", Target = "/var/lib/mysql" }]""")]
    public Task A_bind_mount_becomes_a_named_volume(string before, string after) => CSharpCode.Fixes("LD3001",
        $$"""var p = new CreateContainerParameters { Name = "db", Image = "mysql:8.4", HostConfig = new HostConfig { {{before}} } };""",
        $$"""var p = new CreateContainerParameters { Name = "db", Image = "mysql:8.4", HostConfig = new HostConfig { {{after}} } };""");

    [Theory]
    [InlineData("""[|new PortBinding { HostPort = "5432" }|]""", """new PortBinding { HostPort = "5432", HostIP = "127.0.0.1" }""")]
    [InlineData("""[|new PortBinding { HostIP = "0.0.0.0", HostPort = "5432" }|]""", """new PortBinding { HostIP = "127.0.0.1", HostPort = "5432" }""")]
    [InlineData("""[|new() { HostPort = "5432" }|]""", """new() { HostPort = "5432", HostIP = "127.0.0.1" }""")]
    public Task A_port_is_bound_to_an_address(string before, string after) => CSharpCode.Fixes("LD2003",
        $$"""var h = new HostConfig { PortBindings = new Dictionary<string, IList<PortBinding>> { { "5432/tcp", new List<PortBinding> { {{before}} } } } };""",
        $$"""var h = new HostConfig { PortBindings = new Dictionary<string, IList<PortBinding>> { { "5432/tcp", new List<PortBinding> { {{after}} } } } };""");
}
