using LspDock.Linting;
using LspDock.Rules.Storage;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Storage;

public sealed class VolumePrunedBeforeUseRuleTests
{
    [Theory]
    [InlineData("[|docker volume prune|] -a")]
    [InlineData("[|docker volume prune|] --all -f")]
    [InlineData("sudo [|docker volume prune|] -fa || true")]
    [InlineData("docker volume prune -f")]
    [InlineData("docker volume prune --all=false")]
    [InlineData("docker volume prune --all=$ALL")]
    [InlineData("docker volume prune -a --filter label!=keep")]
    [InlineData("docker system prune -af --volumes")]
    [InlineData("[ -z \"$KEEP\" ] || docker volume prune -af")]
    [InlineData("docker --context=other volume prune -af")]
    [InlineData("podman volume prune -af")]
    [InlineData("docker volume prune [OPTIONS] -a")]
    public void Only_a_prune_of_named_volumes_that_surely_runs_is_reported(string prune) => Rule<VolumePrunedBeforeUseRule>.Shell($"""
        docker volume create data
        {prune}
        docker run -d -v data:/data example/app:1.0
        """);

    [Theory]
    [InlineData("22.0", "[|docker volume prune|] -f")]
    [InlineData("22.0", "[|docker system prune|] -af --volumes")]
    [InlineData("22.0", "docker system prune -af")]
    [InlineData("22.0", "docker volume prune -af")]
    [InlineData("23.0", "docker volume prune -f")]
    public void What_an_engine_deletes_hangs_on_its_version(string engine, string prune) => Rule<VolumePrunedBeforeUseRule>.Shell(
        $"""
        docker volume create data
        {prune}
        docker run -d -v data:/data example/app:1.0
        """,
        settings: new LintSettings { Engine = VersionNumber.Parse(engine) });

    [Theory]
    [InlineData("docker run -d --name old -v data:/data example/app:1.0; docker rm -f old")]
    [InlineData("docker run -d --name old -v data:/data example/app:1.0; docker stop old; docker rm old")]
    [InlineData("docker run -d --name old -v data:/data example/app:1.0; docker stop old; docker container prune -f")]
    [InlineData("docker run -d --rm --name old -v data:/data example/app:1.0; docker stop old")]
    [InlineData("docker run --rm -v data:/data example/app:1.0 restore")]
    [InlineData("docker create --name old --mount type=volume,source=data,target=/data example/app:1.0; docker rm old")]
    [InlineData("docker volume create --driver local --label a=b data; docker volume inspect data")]
    public void A_volume_that_no_container_has_any_more_is_deleted(string before) => Rule<VolumePrunedBeforeUseRule>.Shell($"""
        {before}
        [|docker volume prune|] -af
        docker run -d --name new -v data:/data example/app:1.0
        """);

    [Theory]
    [InlineData("docker run -d --name old -v data:/data example/app:1.0")]
    [InlineData("docker run -d --name old -v data:/data example/app:1.0; docker stop old")]
    [InlineData("docker run -d --name old -v data:/data example/app:1.0; docker rm old")]
    [InlineData("docker run -d -v data:/data example/app:1.0; docker rm -f old")]
    [InlineData("docker run --name old -v data:/data example/app:1.0")]
    [InlineData("docker run -d --name old -v data:/data example/app:1.0; if [ $1 ]; then docker rm -f old; fi")]
    [InlineData("docker run -d --name old -v data:/data example/app:1.0; docker run -d -v data:/data example/app:1.0; docker rm -f old")]
    [InlineData("docker volume create data; docker run -d -v $VOLUME:/data example/app:1.0")]
    [InlineData("docker volume create data; docker run -d --volumes-from other example/app:1.0")]
    [InlineData("docker volume create data; docker run -d $OPTIONS example/app:1.0")]
    [InlineData("docker volume create data; docker compose up -d")]
    [InlineData("docker volume create data; ./start.sh data")]
    [InlineData("docker volume create data; docker volume rm data")]
    [InlineData("docker volume create -o type=nfs -o o=addr=nas -o device=:/data data")]
    [InlineData("docker volume create --driver rclone data")]
    [InlineData("if [ $1 ]; then docker volume create data; fi")]
    [InlineData("echo data")]
    public void A_volume_that_may_be_in_use_or_is_left_alone_is_not_reported(string before) => Rule<VolumePrunedBeforeUseRule>.Shell($"""
        {before}
        docker volume prune -af
        docker run -d --name new -v data:/data example/app:1.0
        """);

    [Theory]
    [InlineData("docker run -d -v other:/data example/app:1.0")]
    [InlineData("docker run -d -v data:/data --volume-driver rclone example/app:1.0")]
    [InlineData("docker volume create data; docker run -d -v data:/data example/app:1.0")]
    [InlineData("docker volume rm -f data; docker run -d -v data:/data example/app:1.0")]
    [InlineData("if [ $1 ]; then docker run -d -v data:/data example/app:1.0; fi")]
    public void A_volume_that_is_not_surely_mounted_or_made_anew_on_purpose_is_not_reported(string after) => Rule<VolumePrunedBeforeUseRule>.Shell($"""
        docker volume create data
        docker volume prune -af
        {after}
        """);

    [Fact]
    public void In_an_article_only_commands_that_are_run_in_one_go_are_reported() => Rule<VolumePrunedBeforeUseRule>.Markdown("""
        ```console
        $ docker volume create data
        $ [|docker volume prune|] -af
        $ docker run -d -v data:/data example/app:1.0
        ```
        ```console
        $ docker volume create other
        $ docker volume prune -af

        $ docker run -d -v other:/data example/app:1.0
        ```
        """);
}
