using LspDock.Syntax.Compose.Merging;
using LspDock.Syntax.Compose.Resolving;
using Xunit;

namespace LspDock.Features.Tests.Conversion;

/// <summary>What extending, including, profiles and variables do to a project.</summary>
public sealed class ResolvedProjectTests
{
    [Theory]
    [InlineData("services: {b: {image: b, ports: ['1:1']}, a: {extends: b, image: c}}", "image: c\nports:\n  - mode: ingress\n    target: 1\n    published: \"1\"\n    protocol: tcp\n")]
    [InlineData("services: {b: {image: b, depends_on: [c], profiles: [x], container_name: nn}, c: {image: c}, a: {extends: {service: b}}}", "image: b\ndepends_on:\n  c:\n    condition: service_started\n    required: true\nprofiles:\n  - x\ncontainer_name: nn\n")]
    [InlineData("services: {c: {user: root}, b: {extends: c, image: b}, a: {extends: b, tty: yes}}", "user: root\nimage: b\ntty: true\n")]
    [InlineData("services: {b: {image: b, environment: {A: 1}, cap_add: [X]}, a: {extends: b, environment: !override [B=2], cap_add: !reset []}}", "image: b\nenvironment:\n  B: \"2\"\n")]
    [InlineData("services: {a: {extends: {file: x/base.yaml, service: b}}}\n=== x/base.yaml\nservices: {b: {extends: c, build: ./app, env_file: b.env, volumes: ['./d:/d', '/abs:/e']}, c: {extends: {file: y/more.yaml, service: d}}}\n=== x/y/more.yaml\nservices: {d: {label_file: l, develop: {watch: [{path: ./src, action: rebuild}]}}}",
        "label_file:\n  - ./x/y/l\ndevelop:\n  watch:\n    - path: ./x/y/src\n      action: rebuild\nbuild:\n  context: ./x/app\n  dockerfile: Dockerfile\nenv_file:\n  - path: ./x/b.env\n    required: true\nvolumes:\n  - type: bind\n    source: ./x/d\n    target: /d\n    bind:\n      create_host_path: true\n  - type: bind\n    source: /abs\n    target: /e\n    bind:\n      create_host_path: true\n")]
    [InlineData("services: {b: {image: b}, a: {extends: b}}\n=== compose.override.yaml\nservices: {b: {image: later}}", "image: b\n")]
    [InlineData("include: [x/compose.yaml]\nservices: {a: {extends: b}}\n=== x/compose.yaml\nservices: {b: {image: b}}", "image: b\n")]
    public void A_service_stands_on_the_one_that_it_extends(string files, string service) => Assert.Equal(service, Service(files));

    [Theory]
    [InlineData("include: [x/compose.yaml]\n=== x/compose.yaml\nservices: {a: {image: i, build: .}}", "image: i\nbuild:\n  context: ./x\n  dockerfile: Dockerfile\n")]
    [InlineData("include: [{path: x/compose.yaml, project_directory: .}]\n=== x/compose.yaml\nservices: {a: {image: i, build: ./y}}", "image: i\nbuild:\n  context: ./y\n  dockerfile: Dockerfile\n")]
    [InlineData("include: [{path: [x/one.yaml, x/two.yaml]}]\n=== x/one.yaml\nservices: {a: {image: one, tty: true}}\n=== x/two.yaml\nservices: {a: {image: two}}", "image: two\ntty: true\n")]
    [InlineData("include: [one.yaml, two.yaml]\n=== one.yaml\nservices: {a: {image: one}}\n=== two.yaml\nservices: {a: {image: two, tty: true}}", "image: one\ntty: true\n")]
    [InlineData("include: [one.yaml]\nservices: {a: {image: own}}\n=== one.yaml\nservices: {a: {image: one, user: u}}", "image: own\nuser: u\n")]
    [InlineData("include: [one.yaml]\nservices: {a: {user: !reset null}}\n=== one.yaml\nservices: {a: {image: one, user: u}}", "image: one\n")]
    [InlineData("include: [x/compose.yaml]\n=== x/compose.yaml\nservices: {a: {image: 'i:$TAG'}}\n=== x/.env\nTAG=theirs\n", "image: i:theirs\n")]
    [InlineData("include: [x/compose.yaml]\n=== x/compose.yaml\nservices: {a: {image: 'i:$TAG'}}\n=== x/.env\nTAG=theirs\n=== .env\nTAG=ours\n", "image: i:ours\n")]
    [InlineData("include: [{path: x/compose.yaml, env_file: [one.env, two.env]}]\n=== x/compose.yaml\nservices: {a: {image: 'i:$TAG$OTHER'}}\n=== one.env\nTAG=one\nOTHER=o\n=== two.env\nTAG=two\n", "image: i:twoo\n")]
    [InlineData("include: [{path: x/compose.yaml, env_file: /dev/null}]\n=== x/compose.yaml\nservices: {a: {image: 'i:${TAG:-d}'}}\n=== x/.env\nTAG=theirs\n", "image: i:d\n")]
    public void An_included_project_is_part_of_this_one(string files, string service) => Assert.Equal(service, Service(files));

    [Fact]
    public void The_name_and_the_fragments_of_an_included_project_stay_its_own() => Assert.Equal("name: p\nservices:\n  a:\n    image: i\n    networks:\n      default: null\nnetworks:\n  default:\n    name: p_default\nx-ours: 1\n", Yaml("""
        include: [x/compose.yaml]
        x-ours: 1
        === x/compose.yaml
        name: theirs
        x-theirs: 2
        services: {a: {image: i}}

        """));

    [Theory]
    [InlineData("", "always none")]
    [InlineData("x", "always none x both")]
    [InlineData("y", "always none both")]
    [InlineData("*", "always none x both")]
    [InlineData("z", "always none")]
    public void Services_of_profiles_that_are_not_active_are_left_out(string profile, string services) => Assert.Equal(services, Names(profile, ""));

    [Fact]
    public void Profiles_of_the_env_file_hold_unless_others_are_asked_for()
    {
        Assert.Equal("always none both", Names("", "\n=== .env\nCOMPOSE_PROFILES= z, y\n"));
        Assert.Equal("always none x both", Names("x", "\n=== .env\nCOMPOSE_PROFILES=y\n"));
    }

    [Theory]
    [InlineData("depends_on: [b]", true)]
    [InlineData("depends_on: {b: {condition: service_started, required: false}}", false)]
    [InlineData("links: ['b:alias']", true)]
    [InlineData("network_mode: service:b", true)]
    [InlineData("volumes_from: [b]", true)]
    [InlineData("volumes_from: ['container:b']", false)]
    public void A_service_cannot_need_one_that_is_left_out(string attribute, bool isError)
    {
        var errors = Resolved.Files($"=== compose.yaml\nservices: {{a: {{image: i, {attribute}}}, b: {{image: i, profiles: [x]}}}}").Errors.Select(error => error.Kind);

        Assert.Equal(isError ? [ComposeResolutionProblemKind.InactiveDependency] : [], errors);
    }

    [Theory]
    [InlineData("privileged: 'yes'", "privileged: true\n")]
    [InlineData("read_only: '${RO:-on}'", "read_only: true\n")]
    [InlineData("init: maybe", "init: maybe\n")]
    [InlineData("cpu_shares: '512'", "cpu_shares: 512\n")]
    [InlineData("pids_limit: '${P}'", "pids_limit: \"\"\n")]
    [InlineData("cpus: '0.50'", "cpus: 0.5\n")]
    [InlineData("mem_limit: '${M:-512m}'", "mem_limit: 512m\n")]
    [InlineData("stop_grace_period: 1m30s", "stop_grace_period: 1m30s\n")]
    [InlineData("environment: {A: 1.10, B: 0755, C: true, D: '1.10', E: 2024-01-01}", "environment:\n  A: \"1.1\"\n  B: \"493\"\n  C: \"true\"\n  D: \"1.10\"\n  E: 2024-01-01 00:00:00 +0000 UTC\n")]
    [InlineData("environment: ['$N=x', 'SET', 'UNSET']", "environment:\n  name: x\n  SET: from file\n  UNSET: null\n")]
    [InlineData("command: 'echo $$HOME ${N} $1'", "command: echo $$HOME name $$1\n")]
    [InlineData("healthcheck: {test: exit 0}", "healthcheck:\n  test:\n    - CMD-SHELL\n    - exit 0\n")]
    [InlineData("gpus: all", "gpus:\n  - count: all\n")]
    [InlineData("pull_policy: if_not_present", "pull_policy: missing\n")]
    [InlineData("ports: ['127.0.0.1::80']", "ports:\n  - mode: ingress\n    host_ip: \"127.0.0.1\"\n    target: 80\n    protocol: tcp\n")]
    [InlineData("ports: ['[::1]:53:53/UDP']", "ports:\n  - mode: ingress\n    host_ip: \"::1\"\n    target: 53\n    published: \"53\"\n    protocol: udp\n")]
    [InlineData("ports: ['9000-9002:80']", "ports:\n  - mode: ingress\n    target: 80\n    published: \"9000-9002\"\n    protocol: tcp\n")]
    [InlineData("ports: [{target: '80', published: 8080}]", "ports:\n  - mode: ingress\n    target: 80\n    published: \"8080\"\n    protocol: tcp\n")]
    [InlineData("volumes: ['C:\\data:/d']", "volumes:\n  - type: bind\n    source: C:\\data\n    target: /d\n    bind:\n      create_host_path: true\n")]
    [InlineData("volumes: [/anon, '~/h:/h:z,ro', 'vol:/v:nocopy', 'a:/x']", "volumes:\n  - type: volume\n    target: /anon\n  - type: bind\n    source: ~/h\n    target: /h\n    read_only: true\n    bind:\n      create_host_path: true\n      selinux: z\n  - type: volume\n    source: vol\n    target: /v\n    volume:\n      nocopy: true\n  - type: volume\n    target: a:/x\n")]
    [InlineData("volumes: [{type: bind, source: ., target: /d, bind: {propagation: shared}}]", "volumes:\n  - type: bind\n    source: .\n    target: /d\n    bind:\n      propagation: shared\n      create_host_path: true\n")]
    [InlineData("links: [b]", "links:\n  - b\ndepends_on:\n  b:\n    condition: service_started\n    restart: true\n    required: true\n")]
    [InlineData("pid: service:b", "pid: service:b\ndepends_on:\n  b:\n    condition: service_started\n    restart: true\n    required: true\n")]
    public void Values_get_the_form_and_the_type_that_Docker_gives_them(string attribute, string resolved) =>
        Assert.Equal("image: i\n" + resolved, Service($"services: {{b: {{image: i}}, a: {{image: i, {attribute}}}}}\n=== .env\nN=name\nSET=from file\n"));

    [Theory]
    [InlineData("services: {a: {image: i}}", "p")]
    [InlineData("name: My App_1\nservices: {a: {image: i}}", "myapp_1")]
    [InlineData("name: one\nservices: {a: {image: i}}\n=== compose.override.yaml\nname: two", "two")]
    [InlineData("name: one-${N}\nservices: {a: {image: i}}\n=== .env\nN=x\n", "one-x")]
    [InlineData("name: one\nservices: {a: {image: i}}\n=== .env\nCOMPOSE_PROJECT_NAME=env\n", "env")]
    public void The_project_is_called_as_Docker_calls_it(string files, string name)
    {
        var yaml = Yaml(files);

        Assert.StartsWith($"name: {name}\n", yaml, StringComparison.Ordinal);
        Assert.Contains($"networks:\n  default:\n    name: {name}_default\n", yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void The_project_can_name_itself() => Assert.Equal("image: i:p\n", Service("services: {a: {image: 'i:$COMPOSE_PROJECT_NAME'}}"));

    [Theory]
    [InlineData("services: {a: {image: '${V:?say which}'}}", ComposeResolutionProblemKind.RequiredVariable, "V|say which")]
    [InlineData("services: {a: {image: '${V:?}'}}\n=== .env\nV=\n", ComposeResolutionProblemKind.RequiredVariable, "V|")]
    [InlineData("services: {a: {image: '${V/x}'}}", ComposeResolutionProblemKind.InvalidInterpolation, "${V/x}")]
    [InlineData("services: {a: {extends: gone, image: i}}", ComposeLoadProblemKind.ExtendedSiblingMissing, "gone|a")]
    [InlineData("include: ['https://github.com/x/y.git']\nservices: {a: {image: i}}", ComposeLoadProblemKind.NotFollowed, "")]
    [InlineData("include: [{path: b.yaml, env_file: gone.env}]\nservices: {a: {image: i}}\n=== b.yaml\nservices: {b: {image: i}}", ComposeLoadProblemKind.IncludedEnvironmentFileMissing, "gone.env")]
    [InlineData("a: b", ComposeResolutionProblemKind.NoComposeFile, "compose.yaml")]
    [InlineData("name: '!'\nservices: {a: {image: i}}", ComposeResolutionProblemKind.NoProjectName, "p")]
    [InlineData("services: {a: {image: i}}\n=== .env\nCOMPOSE_PROJECT_NAME=Big\n", ComposeResolutionProblemKind.InvalidProjectName, "Big")]
    public void What_Docker_stops_at_is_an_error(string files, string kind, string arguments)
    {
        var error = Assert.Single(Resolved.Files("=== compose.yaml\n" + files).Errors);

        Assert.Equal((kind, arguments), (error.Kind, string.Join('|', error.Arguments)));
    }

    [Fact]
    public void A_variable_that_is_not_set_is_empty_and_said_once()
    {
        var resolution = Resolved.Files("=== compose.yaml\nservices: {a: {image: 'i$V', user: '${V}', tty: '${W:-${X}}', init: '${Y:+${Z}}'}}");

        Assert.Equal(["V", "X"], resolution.Warnings.Select(warning => warning.Arguments[0]));
        Assert.Equal("image: i\nuser: \"\"\ntty: \"\"\ninit: \"\"\nnetworks:\n  default: null\n", Resolved.Part(Resolved.Write(resolution), "  a:\n"));
    }

    [Fact]
    public void Aliases_that_multiply_each_other_end()
    {
        var levels = string.Concat(Enumerable.Range(1, 30).Select(level => $"x-{level}: &l{level} [{string.Join(", ", Enumerable.Repeat($"*l{level - 1}", 9))}]\n"));

        Assert.Equal([ComposeResolutionProblemKind.TooLarge], Resolved.Files($"=== compose.yaml\nx-0: &l0 [a]\n{levels}services: {{a: {{image: i}}}}").Errors.Select(error => error.Kind));
    }

    private static string Names(string profile, string more)
    {
        var resolution = Resolved.Files("=== compose.yaml\nservices: {always: {image: i}, none: {image: i, profiles: []}, x: {image: i, profiles: [x]}, both: {image: i, profiles: [x, y]}}" + more, profile.Length == 0 ? [] : [profile]);
        return string.Join(' ', ((ResolvedMapping)resolution.Root["services"]!).Entries.Select(service => service.Key));
    }

    private static string Service(string files) => Resolved.Part(Yaml(files), "  a:\n").Replace("networks:\n  default: null\n", "", StringComparison.Ordinal);

    private static string Yaml(string files) => Resolved.Yaml("=== compose.yaml\n" + files, "*");
}
