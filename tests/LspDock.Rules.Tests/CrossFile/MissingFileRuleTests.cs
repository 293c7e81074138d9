using LspDock.Rules.CrossFile;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.CrossFile;

public sealed class MissingFileRuleTests
{
    [Theory]
    [InlineData("docker run -v [|./config.yml|]:/app/config.yml nginx:1.27")]
    [InlineData("docker run -v [|./conf/a.yml|]:/app/config.yml:ro nginx:1.27")]
    [InlineData("docker run -v ./there.yml:/app/there.yml -v ./data:/data -v /etc/a.yml:/a.yml -v $PWD/b.yml:/b.yml nginx:1.27")]
    [InlineData("cp config.sample.yml config.yml\ndocker run -v ./config.yml:/app/config.yml nginx:1.27")]
    [InlineData("echo a: 1 >config.yml\ndocker run -v ./config.yml:/app/config.yml nginx:1.27")]
    [InlineData("cd ../app\ndocker run -v ./config.yml:/app/config.yml nginx:1.27")]
    public void Docker_run_makes_a_folder_where_a_script_has_no_file(string script) => Rule<MissingFileRule>.Project("""
        === README.md
        Hello
        === there.yml
        a: 1
        """, script, path: "run.sh");

    [Theory]
    [InlineData("env_file: [|web.env|]", "information")]
    [InlineData("env_file: [there.env, [|web.env|]]", "information")]
    [InlineData("env_file: [{path: web.env, required: false}]", null)]
    [InlineData("env_file: [{[|path: web.env|], required: true}]", "information")]
    [InlineData("env_file: there.env", null)]
    [InlineData("env_file: ./there.env", null)]
    [InlineData("env_file: [|folder|]", "error")]
    [InlineData("env_file: [|thera.env|]", "error")]
    [InlineData("env_file: ${ENV_FILE}", null)]
    [InlineData("env_file: ~/web.env", null)]
    [InlineData("env_file: app.env", null)]
    [InlineData("env_file: .env.local", null)]
    [InlineData("label_file: [|labels|]", "error")]
    [InlineData("volumes: [{type: bind, [|source: ./data|], target: /data, bind: {create_host_path: false}}]", "information")]
    [InlineData("volumes: [./data:/data]", null)]
    public void What_a_service_names_is_there_or_made_later(string attribute, string? severity) => Rule<MissingFileRule>.Project("""
        === README.md
        Hello
        === there.env
        A=1
        === folder/x
        === app.env.example
        === .env.local.sample
        """, $"services:\n  web:\n    image: nginx:1.27\n    {Marked(attribute)}\n", severity: severity);

    [Theory]
    [InlineData("config.yml", "config.yaml", true)]
    [InlineData("confg/site.conf", "config/site.conf", true)]
    [InlineData("nginx.conf", "ngnix.conf", true)]
    [InlineData("Site.conf", "site.conf", true)]
    [InlineData("web.env", "db.env", false)]
    [InlineData(".env", ".envs/web", false)]
    [InlineData("api.env", "app.env", false)]
    [InlineData("node1.conf", "node2.conf", false)]
    [InlineData("server.key", "server.crt", false)]
    [InlineData("conf/site.conf", "config/other.conf", false)]
    public void A_name_that_is_near_is_used(string written, string there, bool isNear) =>
        Rule<MissingFileRule>.Project($"=== README.md\n=== {there}\n", $"configs:\n  site:\n    [|file: {written}|]\n", fixedTo: $"configs:\n  site:\n    file: {(isNear ? there : written)}\n");

    [Theory]
    [InlineData("secrets", "information")]
    [InlineData("configs", "error")]
    public void Secrets_are_often_kept_elsewhere(string section, string severity) =>
        Rule<MissingFileRule>.Project("=== README.md\n", $"{section}:\n  one:\n    [|file: ./one.txt|]\n", severity: severity, message: $"There is no './one.txt', which '{section}.one.file' names: Docker Compose does not start without it");

    [Fact]
    public void Where_only_Compose_files_lie_nothing_is_missing() => Rule<MissingFileRule>.Project("=== compose.prod.yaml\n", "configs:\n  one:\n    file: ./one.txt\n");

    [Fact]
    public void A_file_of_an_extended_service_is_looked_for_in_its_own_folder() => Rule<MissingFileRule>.Project("""
        === README.md
        === common/compose.yaml
        services:
          base:
            image: nginx:1.27
            env_file: web.env
        === common/web.env
        """, """
        services:
          web:
            extends: {file: common/compose.yaml, service: base}
        """);

    [Theory]
    [InlineData("docker/compose.dev.yaml", false)]
    [InlineData("docker/compose.yaml", true)]
    public void A_file_that_is_read_behind_another_ones_starts_elsewhere(string path, bool isReported) => Rule<MissingFileRule>.Project("""
        === site.conf
        === docker/README.md
        """, $"services:\n  web:\n    image: nginx:1.27\nconfigs:\n  site:\n    {(isReported ? "[|file: site.conf|]" : "file: site.conf")}\n", path: path);

    /// <summary>A scalar alone in its entry is underlined with its key.</summary>
    private static string Marked(string attribute) =>
        attribute.EndsWith("|]", System.StringComparison.Ordinal) && attribute.Contains(": [|", System.StringComparison.Ordinal) ? "[|" + attribute.Replace("[|", "", System.StringComparison.Ordinal) : attribute;

    [Theory]
    [InlineData("[|gone.env|]")]
    [InlineData("/dev/null")]
    [InlineData("there.env")]
    public void The_env_file_of_an_included_project_has_to_be_there(string file) => Rule<MissingFileRule>.Project("""
        === README.md
        Hello
        === there.env
        A=1
        === other/compose.yaml
        services: {other: {image: example/other:1.0}}
        """, $"""
        include:
          - path: other/compose.yaml
            env_file: [{file}]
        """);
}
