using Xunit;

namespace LspDock.Features.Tests.Conversion.ToDockerRun;

/// <summary>What has no counterpart is said, and nothing else.</summary>
public sealed class NoteTests
{
    [Theory]
    [InlineData("develop: {watch: [{path: ., action: rebuild}]}", "'develop' is left out, as docker run has no flag for it: it says what docker compose watch does when source files change.")]
    [InlineData("deploy: {update_config: {parallelism: 2}}", "'deploy.update_config' is left out, as docker run has no flag for it: it says how Swarm replaces containers when the service changes.")]
    [InlineData("deploy: {replicas: 3}", "'deploy.replicas' is 3: Compose starts as many containers of this service, and this is one.")]
    [InlineData("scale: 0", "'scale' is 0: Compose starts no container of this service.")]
    [InlineData("models: [llm]", "'models' is left out, as docker run has no flag for it: it connects the service to language models that the project declares.")]
    [InlineData("post_start: [{command: x}]", "'post_start' is left out, as docker run has no flag for it: it lists commands to run inside the container once it has started.")]
    [InlineData("ports: [{target: 80, name: web}]", "'ports.name' is left out, as docker run has no flag for it: it names the port for people to read.")]
    [InlineData("unheard_of: 1", "'unheard_of' is left out: docker run has no flag for it.")]
    [InlineData("pull_policy: daily", "'pull_policy: daily' is left out: docker run pulls always, never, or what is missing.")]
    [InlineData("restart: always\ndeploy: {restart_policy: {condition: none}}", "'restart' is left out: 'deploy.restart_policy' takes its place.")]
    [InlineData("mem_limit: 1g\ndeploy: {resources: {limits: {memory: 2g}}}", "'deploy.resources.limits.memory' is left out: 'mem_limit' says otherwise.")]
    [InlineData("network_mode: host\nports: ['80:80']", "'ports' is left out: in this network mode there is nothing to publish.")]
    [InlineData("stop_grace_period: 1500ms", "'stop_grace_period: 1500ms' is rounded up: --stop-timeout takes whole seconds.")]
    [InlineData("logging: {driver: none, options: {a: b}}", "'logging.options' is left out: without a log Docker takes no options for it.")]
    [InlineData("secrets: [s]", "Secret 's' is left out: the project does not declare it.")]
    [InlineData("command: []", "The empty 'command' is left out: docker run cannot take the image's own command away.")]
    public void What_docker_run_lacks_is_said(string service, string note) => Assert.Equal([note], Commands.Notes(service));

    [Theory]
    [InlineData("depends_on: [web2]")]
    [InlineData("x-extra: {a: b}")]
    [InlineData("deploy: {mode: replicated, replicas: 1}")]
    [InlineData("networks: {default: {priority: 10}}")]
    public void What_needs_no_counterpart_is_not(string service) => Assert.Empty(Commands.Notes(service, "  web2: {image: img}\n"));

    [Fact]
    public void A_note_stands_where_its_reason_is_written()
    {
        var note = Assert.Single(Commands.Convert("=== compose.yaml\nservices:\n  web:\n    image: img\n    scale: 2\n").Notes);
        Assert.Equal("compose.yaml", note.At!.Document.Value);
        Assert.Equal("=== compose.yaml\nservices:\n  web:\n    image: img\n    ".Length - "=== compose.yaml\n".Length, note.At.Span.Start);
    }

    [Fact]
    public void A_service_without_image_and_one_of_a_provider_have_no_command()
    {
        Assert.Equal("""
            docker network create p_default

            # Service 'web' has no command: it names neither an image nor what to build one from.

            # Service 'db' has no command: 'awesome', a program beside Docker, provides it.

            """, Commands.Of("""
            services:
              web: {command: x}
              db: {provider: {type: awesome}}
            """));
    }
}
