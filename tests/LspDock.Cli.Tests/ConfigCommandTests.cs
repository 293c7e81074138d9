using LspDock.Testing;
using Newtonsoft.Json.Linq;
using Xunit;

namespace LspDock.Cli.Tests;

/// <summary>What a user of <c>lspdock config</c> sees, from the real process.</summary>
public sealed class ConfigCommandTests : IDisposable
{
    private const string Compose = """
        name: shop
        services:
          web:
            image: nginx:${TAG:-1.27}
            ports: ["8080:80"]
            environment: [MODE=yes, "TIME=22:22"]
            networks: [front]
          db:
            image: postgres:${DB_TAG:?choose one}
            volumes: [data:/var/lib/postgresql/data]
            profiles: [full]
        networks:
          front:
        volumes:
          data:

        """;

    private const string Override = """
        services:
          web:
            image: nginx:1.28
            command: |
              one
              two

        """;

    private readonly TemporaryFolder folder = new();

    public ConfigCommandTests()
    {
        folder.Write("compose.yaml", Compose);
        folder.Write("compose.override.yaml", Override);
        folder.Write(".env", "DB_TAG=17\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_project_is_printed_as_Docker_gets_it()
    {
        var result = await Config();

        Assert.Equal("", result.Errors);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal("""
            name: shop
            services:
              web:
                image: nginx:1.28
                ports:
                  - mode: ingress
                    target: 80
                    published: "8080"
                    protocol: tcp
                environment:
                  MODE: "yes"
                  TIME: "22:22"
                networks:
                  front: null
                command: |
                  one
                  two
            networks:
              front:
                name: shop_front
            volumes:
              data:
                name: shop_data

            """, result.Output);
    }

    [Fact]
    public async Task Origins_say_where_each_value_is_written_and_what_it_replaces()
    {
        var result = await Config("--origins");

        Assert.Equal("""
            name: shop # compose.yaml:1
            services:
              web:
                image: nginx:1.28 # compose.override.yaml:3, over compose.yaml:4
                ports:
                  - mode: ingress
                    target: 80 # compose.yaml:5
                    published: "8080" # compose.yaml:5
                    protocol: tcp
                environment:
                  MODE: "yes" # compose.yaml:6
                  TIME: "22:22" # compose.yaml:6
                networks:
                  front: null # compose.yaml:7
                command: | # compose.override.yaml:4
                  one
                  two
            networks:
              front:
                name: shop_front
            volumes:
              data:
                name: shop_data

            """, result.Output);
    }

    [Fact]
    public async Task Json_has_the_values_alone_or_with_their_places()
    {
        var plain = JObject.Parse((await Config("--format", "json")).Output);
        Assert.Equal("nginx:1.28", (string?)plain["services"]!["web"]!["image"]);
        Assert.Equal(JTokenType.Integer, plain["services"]!["web"]!["ports"]![0]!["target"]!.Type);

        var image = JObject.Parse((await Config("--format", "json", "--origins")).Output)["services"]!["web"]!["image"]!;
        Assert.Equal(("nginx:1.28", "compose.override.yaml", 3, 5), ((string?)image["value"], (string?)image["file"], (int)image["line"]!, (int)image["column"]!));
        var overridden = Assert.Single(image["overrides"]!);
        Assert.Equal(("compose.yaml", 4), ((string?)overridden["file"], (int)overridden["line"]!));
    }

    [Theory]
    [InlineData("--services", "web\n")]
    [InlineData("--volumes", "data\n")]
    [InlineData("--networks", "front\n")]
    [InlineData("--images", "nginx:1.28\n")]
    public async Task Names_are_printed_one_on_a_line(string option, string names) => Assert.Equal(names, (await Config(option)).Output);

    [Fact]
    public async Task Profiles_turn_services_on()
    {
        Assert.Equal("web\ndb\n", (await Config("--services", "--profile", "full")).Output);
        Assert.Equal("web\ndb\n", (await Config("--services", "--profile", "*")).Output);
        Assert.Equal("nginx:1.28\npostgres:17\n", (await Config("--images", "--profile", "other", "--profile", "full")).Output);
    }

    [Fact]
    public async Task Variables_are_listed_with_what_sets_them()
    {
        var result = await Config("--variables");

        Assert.Equal("""
            NAME    REQUIRED  DEFAULT  VALUE  SET IN  USED AT
            TAG     no        1.27     -      -       compose.yaml:4
            DB_TAG  yes       -        17     .env    compose.yaml:9

            """, result.Output);
        var json = JArray.Parse((await Config("--variables", "--format", "json")).Output);
        Assert.Equal(["TAG", "DB_TAG"], json.Select(variable => (string?)variable["name"]));
        Assert.Equal([false, true], json.Select(variable => (bool)variable["required"]!));
        Assert.Equal([null, "17"], json.Select(variable => (string?)variable["value"]));
    }

    [Fact]
    public async Task Files_are_merged_in_the_order_in_which_they_are_named()
    {
        folder.Write("deploy/prod.yaml", "services:\n  web:\n    image: nginx:prod\n    volumes: [./conf:/conf]\n");

        var alone = await Config("-f", "compose.yaml", "--images");
        var both = await Config("-f", "compose.yaml", "-f", "deploy/prod.yaml");
        var moved = await Config("-f", "compose.yaml", "--file", "deploy/prod.yaml", "--project-directory", "deploy", "--env-file", ".env");

        Assert.Equal("nginx:1.27\n", alone.Output);
        Assert.Contains("image: nginx:prod", both.Output, StringComparison.Ordinal);
        Assert.Contains("source: ./conf", both.Output, StringComparison.Ordinal);
        Assert.Contains("source: ./conf", moved.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Env_files_and_the_shell_set_variables_when_asked_to()
    {
        folder.Write("one.env", "DB_TAG=1\nTAG=one\n");
        folder.Write("two.env", "TAG=two\n");
        folder.Write("a.yaml", "services:\n  a:\n    image: a:$TAG-$PATH\n");

        Assert.Equal("a:two-\n", (await Config("-f", "a.yaml", "--env-file", "one.env", "--env-file", "two.env", "--images")).Output);
        Assert.Equal($"a:two-{Environment.GetEnvironmentVariable("PATH")}\n", (await Config("-f", "a.yaml", "--env-file", "one.env", "--env-file", "two.env", "--environment", "--images")).Output);
    }

    [Fact]
    public async Task The_files_are_looked_for_upwards_and_the_ones_that_lose_are_named()
    {
        folder.Write("docker-compose.yml", "services: {other: {image: other}}\n");
        folder.Write("docker-compose.override.yml", "services: {other: {image: other}}\n");
        folder.Write("src/app/main.txt", "");

        var result = await LspdockProcess.RunAsync(Path.Combine(folder.Path, "src", "app"), null, "config", "--services");

        Assert.Equal("web\n", result.Output);
        Assert.Equal("lspdock: '../../docker-compose.yml' is passed over: Docker takes '../../compose.yaml'\nlspdock: '../../docker-compose.override.yml' is passed over: Docker takes '../../compose.override.yaml'\n", result.Errors);
    }

    [Fact]
    public async Task Standard_input_is_a_file_too()
    {
        var result = await LspdockProcess.RunAsync(folder.Path, "services:\n  web:\n    image: nginx:piped\n", "config", "-f", "compose.yaml", "-f", "-", "--origins");

        Assert.Contains("image: nginx:piped # -:3, over compose.yaml:4\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task A_variable_that_is_not_set_is_a_warning_with_its_place()
    {
        folder.Write("a.yaml", "services:\n  a:\n    image: a\n    user: u${WHO}\n");

        var result = await Config("-f", "a.yaml");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("a.yaml:4:12 warning  Variable 'WHO' is not set, so it is empty here; set it in .env, or write a default: ${WHO:-…}\n", result.Errors);
    }

    [Theory]
    [InlineData("services:\n  a:\n    image: ${WHO:?name somebody}\n", "bad.yaml:3:12 error  Variable 'WHO' must be set: name somebody\n")]
    [InlineData("services:\n  a:\n    extends: bb\n  b:\n    image: b\n", "bad.yaml:3:5 error  This file has no service 'bb' to extend; did you mean 'b'?; one of another file is named with 'file:'\n")]
    [InlineData("services:\n  a:\n    extends: {file: gone.yaml, service: b}\n", "bad.yaml:3:15 error  There is no file 'gone.yaml' to extend a service of\n")]
    [InlineData("include: [gone.yaml]\n", "bad.yaml:1:11 error  There is no file 'gone.yaml'\n")]
    [InlineData("services:\n  a:\n    image: 'a\n", "bad.yaml:3:12 error  This quoted text is not closed: the second ' is missing\n")]
    [InlineData("services:\n  a:\n    image: a\n    depends_on: [b]\n  b:\n    image: b\n    profiles: [x, y]\n", "bad.yaml:4:18 error  Service 'a' needs 'b', which is only there with --profile x or y\n")]
    [InlineData("just: text\n", "bad.yaml:1:1 error  This is no Compose file: it has no services, networks, volumes, configs, secrets, models or include\n")]
    [InlineData("", "bad.yaml:1:1 error  This is no Compose file: it has no services, networks, volumes, configs, secrets, models or include\n")]
    public async Task What_Docker_stops_at_is_said_with_its_place_and_nothing_is_printed(string text, string errors)
    {
        folder.Write("bad.yaml", text);

        var result = await Config("-f", "bad.yaml");

        Assert.Equal(("", errors, 2), (result.Output, result.Errors, result.ExitCode));
    }

    [Theory]
    [InlineData("'gone.yaml' does not exist", "-f", "gone.yaml")]
    [InlineData("is a folder, not a file", "-f", ".")]
    [InlineData("is binary", "-f", "binary.yaml")]
    [InlineData("'gone.env' does not exist", "--env-file", "gone.env")]
    [InlineData("'gone' is no folder", "--project-directory", "gone")]
    [InlineData("--services and --images cannot be asked for together", "--services", "--images")]
    [InlineData("leave --volumes out", "--volumes", "--origins")]
    [InlineData("'xml'", "--format", "xml")]
    [InlineData("--nonsense", "--nonsense")]
    public async Task Wrong_usage_says_what_is_wrong_and_ends_with_two(string said, params string[] options)
    {
        folder.Write("binary.yaml", "a\0b");

        var result = await Config(options);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(said, result.Errors, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
    }

    private Task<LspdockProcess.Result> Config(params string[] options) => LspdockProcess.RunAsync(folder.Path, null, ["config", .. options]);
}
