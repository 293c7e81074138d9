using LspDock.Features.Completion;
using LspDock.Features.Workspace;
using LspDock.Testing;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Features.Tests.Completion;

public sealed class CompletionProviderTests
{
    private const string Rest = "\nnetworks:\n  front:\n  back:\nvolumes:\n  data:\nsecrets:\n  token: {file: ./token}\n";

    [Theory]
    [InlineData("<|>", "services")]
    [InlineData("ser<|>", "services")]
    [InlineData("services:\n  web:\n    <|>", "image")]
    [InlineData("services:\n  web:\n    im<|>", "image")]
    [InlineData("services:\n  web:\n    im<|>\n    ports: []\n", "image")]
    [InlineData("services:\n  web:\n    ports: []\n    im<|>\n", "image")]
    [InlineData("services:\n  web:\n    ports: []\n    <|>\n  db:\n    image: postgres:16\n", "image")]
    [InlineData("services:\n  web:\n    ports:\n    - \"80\"\n    <|>\n", "image")]
    [InlineData("services:\n  web:\n    build:\n      context: .\n    <|>", "image")]
    [InlineData("services:\n    web:\n        <|>", "image")]
    [InlineData("services:\n  web\n    im<|>", "image")]
    [InlineData("services:\n  web:\n\t\t<|>", "image")]
    [InlineData("services:\n  web:\r\n    im<|>\r\n    init: true\r\n", "image")]
    [InlineData("services:\n  web: {<|>", "image")]
    [InlineData("services:\n  web: {init: true, im<|>}", "image")]
    [InlineData("services:\n  web: {\n    init: true,\n    im<|>\n  }\n", "image")]
    [InlineData("services: {web: {init: true, <|>", "image")]
    [InlineData("services:\n  web:\n    ports:\n      - <|>", "target")]
    [InlineData("services:\n  web:\n    ports:\n      -<|>", "target")]
    [InlineData("services:\n  web:\n    ports:\n      - published: 80\n        ta<|>\n", "target")]
    [InlineData("services:\n  web:\n    ports:\n      - ta<|>\n        published: 80\n", "target")]
    [InlineData("services:\n  web:\n    ports:\n      - {published: 80, <|>}\n", "target")]
    [InlineData("services:\n  web:\n    deploy:\n      resources:\n        limits:\n          <|>", "memory")]
    [InlineData("services:\n  web:\n    healthcheck:\n      <|>\n      test: [CMD, true]\n", "interval")]
    [InlineData("networks:\n  front:\n    ipam:\n      config:\n        - sub<|>", "subnet")]
    [InlineData("name: shop\n<|>\nservices:\n  web:\n    image: nginx:1.27\n", "volumes")]
    [InlineData("services:\n  web:\n    image: nginx:1.27\n---\n<|>", "services")]
    [InlineData("services:\n  web:\n    \"im<|>\": nginx\n", "image")]
    public void A_key_is_offered_where_it_can_stand(string text, string key) => Assert.Contains(key, Completions.Labels(text));

    [Theory]
    [InlineData("services:\n  web:\n    image: nginx:1.27\n    <|>", "image")]
    [InlineData("services:\n  web: {image: nginx, <|>}", "image")]
    [InlineData("services:\n  web:\n    networks: [a]\n    <|>", "network_mode")]
    [InlineData("x-base: &base\n  image: nginx:1.27\nservices:\n  web:\n    <<: *base\n    <|>", "image")]
    [InlineData("x-base: &base\n  image: nginx:1.27\nservices:\n  web:\n    <|>\n    <<: [*base]\n", "image")]
    public void A_key_that_is_there_or_excluded_is_not_offered(string text, string key)
    {
        Assert.Contains("environment", Completions.Labels(text));
        Assert.DoesNotContain(key, Completions.Labels(text));
    }

    [Theory]
    [InlineData("# <|>")]
    [InlineData("services: # <|>")]
    [InlineData("services:\n  web:\n    image: nginx # <|>")]
    [InlineData("services:\n  web:\n    command: |\n      <|>")]
    [InlineData("services:\n  web:\n    command: |\n      if true\n        th<|>")]
    [InlineData("configs:\n  app:\n    content: |\n      server:\n        <|>\n")]
    [InlineData("services:\n  web:\n    command: npm run <|>")]
    [InlineData("services:\n  web:\n    image: nginx:1.<|>")]
    [InlineData("services:\n  web:\n    image: nginx <|>")]
    [InlineData("services:\n  web:\n    image: nginx\n      <|>")]
    [InlineData("services:\n  web:\n   <|>\n    image: nginx\n")]
    [InlineData("services:\n  web:\n    image<|>: nginx\n    image: nginx", "image")]
    [InlineData("services:\n  <|>web:\n    image: nginx")]
    [InlineData("x-any:\n  <|>")]
    [InlineData("services:\n  web:\n    unknown:\n      <|>")]
    public void Elsewhere_nothing_or_something_else_is_offered(string text, string? absent = null)
    {
        var labels = Completions.Labels(text);
        if (absent is null) Assert.Empty(labels);
        else Assert.DoesNotContain(absent, labels);
    }

    [Fact]
    public void A_document_that_is_no_Compose_file_gets_nothing()
    {
        Assert.Null(Completions.At("<|>", "deployment.yaml", "yaml"));
        Assert.Null(Completions.At("FROM <|>", "Dockerfile", "dockerfile"));
    }

    [Fact]
    public void Required_keys_come_first() => Assert.Equal(["target", "type"], Completions.Labels("services:\n  web:\n    volumes:\n      - source: a\n        <|>").Take(2));

    [Theory]
    [InlineData("services:\n  web:\n    <|>", "image", "services:\n  web:\n    image: ")]
    [InlineData("services:\n  web:\n    po<|>", "ports", "services:\n  web:\n    ports:\n      - ")]
    [InlineData("services:\n    db:\n        cap_add:\n        - SYSLOG\n    web:\n        po<|>", "ports", "services:\n    db:\n        cap_add:\n        - SYSLOG\n    web:\n        ports:\n        - ")]
    [InlineData("services:\n    web:\n        en<|>", "environment", "services:\n    web:\n        environment:\n            ")]
    [InlineData("services:\n  web:\n    depend<|>", "depends_on", "services:\n  web:\n    depends_on:\n      - ")]
    [InlineData("services:\n  web:\n    health<|>", "healthcheck", "services:\n  web:\n    healthcheck:\n      ")]
    [InlineData("services:\n  web:\n    buil<|>", "build", "services:\n  web:\n    build: ")]
    [InlineData("services:\n  web:\n    im<|>age: nginx", "init", "services:\n  web:\n    init: nginx")]
    [InlineData("services:\n  web:\n    volumes:\n      - bi<|>", "bind", "services:\n  web:\n    volumes:\n      - bind:\n          ")]
    [InlineData("services:\n  web:\n    volumes:\n      -<|>", "type", "services:\n  web:\n    volumes:\n      - type: ")]
    [InlineData("services: {web: {im<|>}}", "image", "services: {web: {image: }}")]
    [InlineData("ser<|>", "services", "services:\n  ")]
    [InlineData("services:\n  web:\n    restart:<|>", "always", "services:\n  web:\n    restart: always")]
    [InlineData("services:\n  web:\n    restart: al<|>ways", "no", "services:\n  web:\n    restart: \"no\"")]
    [InlineData("services:\n  web:\n    restart: '<|>'", "no", "services:\n  web:\n    restart: 'no'")]
    [InlineData("services:\n  web:\n    cap_add: <|>\n", "NET_ADMIN", null)]
    [InlineData("services:\n  web:\n    cap_add:\n      <|>\n", "NET_ADMIN", "services:\n  web:\n    cap_add:\n      - NET_ADMIN\n")]
    [InlineData("services:\n  web:\n    cap_add:\n      NET<|>\n      - SYSLOG\n", "NET_ADMIN", "services:\n  web:\n    cap_add:\n      - NET_ADMIN\n      - SYSLOG\n")]
    [InlineData("services:\n  web:\n    cap_add: [NET<|>, SYSLOG]\n", "NET_ADMIN", "services:\n  web:\n    cap_add: [NET_ADMIN, SYSLOG]\n")]
    [InlineData("services:\n  web:\n    image: gh<|>:1\n", "ghost", "services:\n  web:\n    image: ghost:1\n")]
    [InlineData("services:\n  db:\n    image: postgres:16\n    ports:\n      - <|>", "127.0.0.1:5432:5432", "services:\n  db:\n    image: postgres:16\n    ports:\n      - \"127.0.0.1:5432:5432\"")]
    [InlineData("services:\n  db:\n    image: postgres:16\n    ports: [\"<|>\"]", "5432:5432", "services:\n  db:\n    image: postgres:16\n    ports: [\"5432:5432\"]")]
    [InlineData("services:\n  db:\n    image: postgres:16\n    volumes:\n      - da<|>\nvolumes:\n  data:\n", "data", "services:\n  db:\n    image: postgres:16\n    volumes:\n      - data:/var/lib/postgresql/data\nvolumes:\n  data:\n")]
    [InlineData("services:\n  db:\n    image: postgres:16\n    volumes:\n      - data:/<|>\n", "/var/lib/postgresql/data", "services:\n  db:\n    image: postgres:16\n    volumes:\n      - data:/var/lib/postgresql/data\n")]
    [InlineData("services:\n  db:\n    image: postgres:16\n    environment:\n      POST<|>", "POSTGRES_PASSWORD_FILE", "services:\n  db:\n    image: postgres:16\n    environment:\n      POSTGRES_PASSWORD_FILE: ")]
    [InlineData("services:\n  web:\n    depends_on:\n      <|>\n  db:\n    image: postgres:16\n", "db", "services:\n  web:\n    depends_on:\n      db:\n        \n  db:\n    image: postgres:16\n")]
    [InlineData("services:\n  web:\n    depends_on:\n      <|>\n  db:\n    image: postgres:16\n", "- db", "services:\n  web:\n    depends_on:\n      - db\n  db:\n    image: postgres:16\n")]
    [InlineData("services:\n  db:\n    image: postgres:16\n    environment:\n      - POST<|>", "POSTGRES_PASSWORD", "services:\n  db:\n    image: postgres:16\n    environment:\n      - POSTGRES_PASSWORD=")]
    public void What_is_taken_replaces_the_word_in_the_files_own_layout(string text, string label, string? expected)
    {
        if (expected is null) Assert.DoesNotContain(label, Completions.Labels(text));
        else Assert.Equal(expected, Completions.Take(text, label));
    }

    [Theory]
    [InlineData("restart: <|>", "no, always, on-failure, unless-stopped")]
    [InlineData("privileged: <|>", "true, false")]
    [InlineData("privileged: t<|>", "true, false")]
    [InlineData("cgroup: <|>", "host, private")]
    [InlineData("network_mode: <|>", "bridge, host, none, service:db")]
    [InlineData("depends_on: {db: {condition: <|>}}", "service_started, service_healthy, service_completed_successfully")]
    [InlineData("depends_on:\n      db:\n        condition: <|>", "service_started, service_healthy, service_completed_successfully")]
    [InlineData("depends_on: [<|>]", "db")]
    [InlineData("depends_on:\n      - <|>", "db")]
    [InlineData("depends_on:\n      - db\n      - <|>", "")]
    [InlineData("links:\n      - <|>", "db")]
    [InlineData("extends: <|>", "db")]
    [InlineData("networks:\n      - <|>", "front, back, default, aliases, driver_opts", 3)]
    [InlineData("networks:\n      - front\n      - <|>", "back, default")]
    [InlineData("networks: [front, <|>]", "back, default")]
    [InlineData("networks:\n      front:\n      <|>", "back, default")]
    [InlineData("secrets:\n      - source: <|>", "token")]
    [InlineData("healthcheck: {test: [<|>]}", "CMD, CMD-SHELL, NONE")]
    [InlineData("healthcheck:\n      test:\n        - CMD\n        - <|>", "")]
    [InlineData("ports:\n      - {target: 80, protocol: <|>}", "tcp, udp, sctp")]
    [InlineData("logging:\n      driver: js<|>", "awslogs, fluentd, gcplogs", 3)]
    public void Values_are_those_that_the_place_takes(string attribute, string expected, int first = 100)
    {
        var text = $"services:\n  web:\n    {attribute}\n  db:\n    image: postgres:16{Rest}";
        Assert.Equal(expected.Split(", ", StringSplitOptions.RemoveEmptyEntries).Take(first), Completions.Labels(text).Take(first));
    }

    [Fact]
    public void Names_that_are_used_are_offered_where_they_are_declared()
    {
        const string services = "services:\n  web:\n    image: nginx:1.27\n    networks: [front]\n    volumes: [\"data:/data\"]\n    secrets: [token]\n";

        Assert.Equal(["front"], Completions.Labels(services + "networks:\n  <|>"));
        Assert.Equal(["data"], Completions.Labels(services + "volumes:\n  <|>"));
        Assert.Equal(["token"], Completions.Labels(services + "secrets:\n  <|>"));
    }

    [Theory]
    [InlineData("services:\n  web:\n    <<: <|>")]
    [InlineData("services:\n  web:\n    <<: *<|>")]
    [InlineData("services:\n  web:\n    <<: [*base, *b<|>]")]
    [InlineData("services:\n  web:\n    logging: *<|>")]
    public void Anchors_are_offered_behind_a_star_and_for_a_merge_key(string text) =>
        Assert.Contains("*base", Completions.Labels("x-base: &base\n  image: nginx:1.27\n" + text));

    [Fact]
    public void A_shared_fragment_is_completed_as_what_it_is_used_for()
    {
        Assert.Contains("image", Completions.Labels("x-base: &base\n  init: true\n  <|>\nservices:\n  web:\n    <<: *base\n"));
        Assert.Contains("driver", Completions.Labels("x-logging: &logging\n  <|>\n  options: {}\nservices:\n  web:\n    logging: *logging\n"));
    }

    [Fact]
    public void What_is_said_of_a_key_is_what_hovering_says()
    {
        var item = Completions.Item("networks:\n  front:\n    <|>", "enable_ipv4");

        Assert.Equal("true or false, default: true, since 2.33.1", item.Detail);
        Assert.Contains("Hands out IPv4 addresses.", item.Documentation, StringComparison.Ordinal);
        Assert.Contains("https://docs.docker.com/reference/compose-file/networks/", item.Documentation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_capability_says_what_it_allows() =>
        Assert.Contains("Lets the container", Completions.Item("services:\n  web:\n    cap_add: [<|>]", "SYS_TIME").Documentation, StringComparison.Ordinal);

    [Theory]
    [InlineData("image: nginx:${<|>", "image: nginx:${TAG}")]
    [InlineData("image: nginx:${T<|>}", "image: nginx:${TAG}")]
    [InlineData("image: nginx:${T<|>:-1.27}", "image: nginx:${TAG:-1.27}")]
    [InlineData("command: [\"run\", \"--tag=${<|>\"]", "command: [\"run\", \"--tag=${TAG}\"]")]
    [InlineData("environment:\n      - A=${<|>", "environment:\n      - A=${TAG}")]
    [InlineData("unknown: ${<|>", "unknown: ${TAG}")]
    [InlineData("command: echo $${<|>", null)]
    [InlineData("${<|>: 1", null)]
    public void Variables_of_the_env_file_are_offered_without_their_values(string attribute, string? expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write(".env", "TAG=1.27-secret\n");
        var markup = Markup.Parse($"services:\n  web:\n    {attribute}\n");
        var open = new OpenDocuments(new EditorConfiguration()).Open(new DocumentPath(Path.Combine(folder.Path, "compose.yaml")), "dockercompose", 1, SourceText.From(markup.Text));

        var list = CompletionProvider.At(open, markup.Cursor!.Value, CancellationToken.None);
        var variable = list?.Items.SingleOrDefault(item => item.Kind == CompletionKind.Variable);
        if (expected is null)
        {
            Assert.Null(variable);
            return;
        }
        Assert.Equal("set in .env", variable!.Detail);
        Assert.DoesNotContain("secret", variable.ToString(), StringComparison.Ordinal);
        Assert.Equal($"services:\n  web:\n    {expected}\n", open.Text.WithChanges(new TextChange(list!.Span, variable.PlainText(list.Indentation))).ToString());
    }

    [Theory]
    [InlineData("i")]
    [InlineData("im")]
    [InlineData("\n    im")]
    public void While_a_line_is_typed_the_rest_is_taken_as_it_was_read(string typed)
    {
        const string before = "x-base: &base\n  init: true\nservices:\n  web:\n    <<: *base\n    ";
        const string after = "\n  db:\n    image: postgres:16\n";
        var read = Editor.Compose(before + after);
        _ = read.Content;
        var typing = read.With(2, SourceText.From(before + typed + after));

        Assert.Same(read.Content, typing.ContentAround(before.Length + typed.Length));
        var labels = CompletionProvider.At(typing, before.Length + typed.Length, CancellationToken.None)!.Items.Select(item => item.Label).ToList();
        Assert.Contains("image", labels);
        Assert.DoesNotContain("init", labels);
    }

    [Fact]
    public void What_was_typed_on_other_lines_is_read_before_it_is_completed()
    {
        var read = Editor.Compose("services:\n  web:\n    depends_on: [\n");
        _ = read.Content;
        const string text = "services:\n  db:\n    image: postgres:16\n  web:\n    depends_on: [\n";

        Assert.Equal(["db"], CompletionProvider.At(read.With(2, SourceText.From(text)), text.Length - 1, CancellationToken.None)!.Items.Select(item => item.Label));
    }

    [Fact]
    public void A_Compose_file_in_an_article_is_completed_in_its_place()
    {
        const string article = "Write\n\n- this\n\n  ```yaml\n  services:\n    web:\n      image: nginx:1.27\n      po<|>\n  ```\n";

        Assert.Equal("Write\n\n- this\n\n  ```yaml\n  services:\n    web:\n      image: nginx:1.27\n      ports:\n        - \n  ```\n", Completions.Take(article, "ports", "README.md", "markdown"));
        Assert.Null(Completions.At(article.Replace("po<|>", "init: true", StringComparison.Ordinal).Replace("this", "th<|>is", StringComparison.Ordinal), "README.md", "markdown"));
    }
}
