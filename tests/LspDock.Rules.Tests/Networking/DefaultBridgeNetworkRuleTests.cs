using LspDock.Rules.Networking;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Networking;

public sealed class DefaultBridgeNetworkRuleTests
{
    [Fact]
    public void Commands_for_one_image_are_alternatives() => Rule<DefaultBridgeNetworkRule>.Shell("""
        docker run -d --name one redis:7
        docker run -d --name two redis:7 redis-server --save 60 1
        """);

    [Fact]
    public void A_bridge_that_is_written_is_meant() => Rule<DefaultBridgeNetworkRule>.Transcript("""
        [root@node1 ~]# docker run -it --name test --network [|bridge|]  busybox
        [root@node1 ~]# docker run -it --name test1 --network [|bridge|]  busybox
        """, fixedTo: """
        [root@node1 ~]# docker network create app-network
        [root@node1 ~]# docker run -it --name test --network app-network  busybox
        [root@node1 ~]# docker run -it --name test1 --network app-network  busybox
        """);

    [Fact]
    public void A_container_alone_on_the_bridge_is_not_reported() => Rule<DefaultBridgeNetworkRule>.Shell("""
        docker run -d --name web --network bridge nginx:1.27
        """);

    [Fact]
    public void Containers_that_are_gone_before_the_next_one_starts_do_not_meet() => Rule<DefaultBridgeNetworkRule>.Shell("""
        docker run -d --name db mysql:8.4
        docker rm -f db
        docker run -d --name web nginx:1.27
        """);

    [Fact]
    public void A_link_is_reported_at_both_ends_and_takes_the_network_that_is_there() => Rule<DefaultBridgeNetworkRule>.Shell("""
        docker network create shop
        [|docker run|] -d --name db mysql:8.4
        [|docker run|] -d --link db:mysql wordpress:6
        """, fixedTo: """
        docker network create shop
        docker run -d --name db --network shop mysql:8.4
        docker run -d --link db:mysql --network shop wordpress:6
        """);

    [Fact]
    public void A_name_in_a_variable_shows_who_is_to_be_reached() => Rule<DefaultBridgeNetworkRule>.Shell("""
        [|docker run|] -d --name cache redis:7
        sleep 2
        docker logs cache
        [|docker run|] -d -e REDIS_URL=redis://cache:6379/0 example/app:1.0
        """);

    [Fact]
    public void Listings_of_an_article_are_about_different_things_unless_one_names_the_other() => Rule<DefaultBridgeNetworkRule>.Markdown("""
        ## Jaeger
        ```bash
        docker run -d --name jaeger jaegertracing/all-in-one:1.60
        ```
        ## Zipkin
        ```bash
        docker run -d --name zipkin openzipkin/zipkin:3
        ```
        ## A shop
        ```console
        $ [|docker run|] -d --name db mysql:8.4
        3c2fac6e177ae1b369378c5ef5bd373b9520f98b497d15ab00c6b76a322ef531

        # The shop itself
        $ [|docker run|] -d --name shop example/shop:1.0
        ```
        ## A queue
        ```bash
        [|docker run|] -d --name queue redis:7
        ```
        ```bash
        [|docker run|] -d -e QUEUE=redis://queue:6379 --name worker example/worker:1.0
        ```
        """);

    [Fact]
    public void Prose_in_a_transcript_separates_containers() => Rule<DefaultBridgeNetworkRule>.Transcript("""
        [root@node1 ~]# docker run -d --name db mysql:8.4
        That was a database. Now for something else:
        [root@node1 ~]# docker run -d --name web nginx:1.27
        """);

    [Fact]
    public void Other_networks_are_not_the_default_bridge() => Rule<DefaultBridgeNetworkRule>.Shell("""
        docker run -d --name db --network none mysql:8.4
        docker run -d --name web --network host nginx:1.27
        docker run -d --name app --network "$NETWORK" example/app:1.0
        docker run -d --name side --network container:app example/side:1.0
        """);
}
