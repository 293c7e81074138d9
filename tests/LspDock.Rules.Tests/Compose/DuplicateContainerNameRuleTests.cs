using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class DuplicateContainerNameRuleTests
{
    [Fact]
    public void A_name_is_one_finding_whatever_gives_it() => Rule<DuplicateContainerNameRule>.Compose("""
        x-common: &common
          container_name: app
        services:
          one:
            image: example/one:1.0
            container_name: app
          two:
            image: example/two:1.0
            [|container_name: app|]
          three:
            <<: *common
            image: example/three:1.0
          other:
            image: example/other:1.0
            container_name: other
        """, message: "3 services have the container name 'app'");

    [Fact]
    public void Variables_and_profiles_are_no_second_use() => Rule<DuplicateContainerNameRule>.Compose("""
        services:
          one:
            image: example/one:1.0
            container_name: app
          two:
            image: example/two:1.0
            container_name: ${NAME:-app}
          three:
            image: example/three:1.0
            container_name: app
            profiles: [dev]
        """);

    [Theory]
    [InlineData("docker run -d --name web a\ndocker run -d [|--name web|] b")]
    [InlineData("docker create --name web a\ndocker run [|--name web|] b")]
    [InlineData("NAME=web\ndocker run -d --name web a\ndocker run -d [|--name $NAME|] b")]
    [InlineData("docker run -d --name web a\ndocker rm -f web\ndocker run -d --name web b")]
    [InlineData("docker run -d --name web a\ndocker rename web old\ndocker run -d --name web b")]
    [InlineData("docker run -d --name web a\ndocker rm -f $(docker ps -aq)\ndocker run -d --name web b")]
    [InlineData("docker run -d --name web a\ndocker ps -aq | xargs docker rm -f\ndocker run -d --name web b")]
    [InlineData("docker run -d --name web a\ndocker container prune -f\ndocker run -d --name web b")]
    [InlineData("docker run --rm --name web a\ndocker run -d --name web b")]
    [InlineData("docker run -d --rm --name web a\ndocker stop web\ndocker run -d --name web b")]
    [InlineData("if x; then docker run -d --name web a; else docker run -d --name web b; fi")]
    [InlineData("docker run -d --name web a || docker run -d --name web b")]
    [InlineData("for i in 1 2; do docker run -d --name web a; done")]
    [InlineData("clean() { docker rm -f web; }\ndocker run -d --name web a\nclean\ndocker run -d --name web b")]
    [InlineData("docker run -d --name web$1 a\ndocker run -d --name web$1 b")]
    [InlineData("podman run -d --name web a\npodman run -d --replace --name web b")]
    [InlineData("docker run -d --name web a\npodman run -d --name web a")]
    [InlineData("podman run -d --name web a\npodman-remote run -d [|--name web|] a")]
    public void A_script_gives_a_name_again_while_it_is_taken(string script) => Rule<DuplicateContainerNameRule>.Shell(script);

    [Theory]
    [InlineData("[root@one ~]# docker run -it --name a busybox\n[root@one ~]# docker run -it [|--name a|] busybox")]
    [InlineData("[root@one ~]# docker run -d --name a nginx\n[root@one ~]# docker network create x\n[root@one ~]# docker run \\\n> -d \\\n> [|--name a|] httpd")]
    [InlineData("$ docker run -d --name a nginx; docker run -d --name b nginx\n$ docker run -d [|--name b|] nginx")]
    [InlineData("$ docker run -d --name a nginx\n\n$ docker run -d --name a nginx")]
    [InlineData("$ docker run -d --name a nginx\n3f4e\n$ docker run -d --name a nginx")]
    [InlineData("$ docker run -d --name a nginx\n$ # or\n$ docker run -d --name a nginx")]
    [InlineData("$ docker run -d --name a nginx # old\n$ docker run -d --name a nginx # new")]
    [InlineData("$ docker run -d --name a nginx\nAnd with a port:\n$ docker run -d --name a -p 80:80 nginx")]
    [InlineData("$ docker run -d --name a nginx\n$ docker rm -f a\n$ docker run -d --name a nginx")]
    [InlineData("$ docker run -d --name a nginx\n$ docker container prune -f\n$ docker run -d --name a nginx")]
    [InlineData("$ docker run -it --name a busybox\n$ exit\n$ docker run -it --name a busybox")]
    [InlineData("$ docker run -it --name a busybox\n$ clear\n$ docker run -it --name a busybox")]
    [InlineData("[root@one ~]# docker run -d --name a nginx\n[root@two ~]# docker run -d --name a nginx")]
    [InlineData("[root@one ~]# docker run -d --name a nginx\n[me@one ~]$ docker run -d --name a nginx")]
    [InlineData("$ docker run -d --name a nginx\n$ docker run -d --name a nginx\ndocker: Error response from daemon: Conflict. The container name \"/a\" is already in use by container \"3f4e\".")]
    public void A_transcript_gives_a_name_again_only_where_nothing_stands_between(string transcript) => Rule<DuplicateContainerNameRule>.Transcript(transcript + "\n");

    [Theory]
    [InlineData("docker run -d --name a nginx\ndocker run -d [|--name a|] httpd", "")]
    [InlineData("docker run -d --name a nginx\n# or\ndocker run -d --name a httpd", "")]
    [InlineData("docker run -d --name a nginx\n\ndocker run -d --name a httpd", "")]
    [InlineData("docker run -d --name a nginx", "docker run -d --name a httpd")]
    public void Two_fences_are_alternatives_and_the_lines_of_one_are_not(string first, string second) => Rule<DuplicateContainerNameRule>.Markdown($"""
        ```bash
        {first}
        ```
        ```bash
        {second}
        ```
        """);

    [Fact]
    public void The_items_of_a_list_are_alternatives() => Rule<DuplicateContainerNameRule>.Markdown("""
        - `docker run -d --name a nginx`
        - `docker run -d --name a httpd`
        """);
}
