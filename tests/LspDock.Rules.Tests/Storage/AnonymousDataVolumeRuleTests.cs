using LspDock.Catalog;
using LspDock.Rules.Storage;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Storage;

public sealed class AnonymousDataVolumeRuleTests
{
    [Fact]
    public void Whatever_is_mounted_at_the_data_or_below_it_is_enough() => Rule<AnonymousDataVolumeRule>.Compose("""
        services:
          [|none|]:
            image: mysql:8.4
          named:
            image: mysql:8.4
            volumes:
              - data:/var/lib/mysql
          bound:
            image: mysql:8.4
            volumes:
              - ./data:/var/lib/mysql/
          memory:
            image: mysql:8.4
            tmpfs: /var/lib/mysql
          unknown:
            image: mysql:8.4
            volumes:
              - ${DATA}
          below:
            image: postgres
            volumes:
              - pg:/var/lib/postgresql/data
        volumes:
          data:
          pg:
        """);

    [Fact]
    public void A_volume_without_a_name_gets_one() => Rule<AnonymousDataVolumeRule>.Compose("""
        services:
          db:
            image: mongo:7
            volumes:
              - [|/data/db|]
        """, fixedTo: """
        services:
          db:
            image: mongo:7
            volumes:
              - db-data:/data/db

        volumes:
          db-data:
        """);

    [Fact]
    public void A_mount_above_the_data_does_not_hold_it() => Rule<AnonymousDataVolumeRule>.Compose("""
        services:
          db:
            image: postgres:16
            volumes:
              - [|pg:/var/lib/postgresql|]
          moved:
            image: postgres:16
            environment:
              PGDATA: /var/lib/postgresql/pgdata
            volumes:
              - pg2:/var/lib/postgresql
          newer:
            image: postgres:18
            volumes:
              - pg3:/var/lib/postgresql
        volumes:
          pg:
          pg2:
          pg3:
        """, severity: "warning");

    [Fact]
    public void Caches_clients_and_what_is_only_partly_written_are_left_alone() => Rule<AnonymousDataVolumeRule>.Compose("""
        services:
          cache:
            image: redis:7
          [|store|]:
            image: redis:7
            command: redis-server --appendonly yes
          client:
            image: mysql:8.4
            command: mysql -h db
          script:
            image: mongo:7
            entrypoint: ["bash", "/init.sh"]
          built:
            image: mysql:8.4
            build: .
          derived:
            extends: {file: base.yaml, service: db}
            image: mysql:8.4
        """);

    [Fact]
    public void A_container_of_docker_run_gets_the_flag() => Rule<AnonymousDataVolumeRule>.Shell("""
        [|docker run|] -d --rm --name mysql -e MYSQL_ROOT_PASSWORD='leo' mysql:5.7
        docker run --rm -it mysql:5.7 mysql -h mysql -u root -p
        """, fixedTo: """
        docker run -d --rm --name mysql -e MYSQL_ROOT_PASSWORD='leo' --volume mysql-data:/var/lib/mysql mysql:5.7
        docker run --rm -it mysql:5.7 mysql -h mysql -u root -p
        """);

    [Theory]
    [InlineData("server /data{1...8}")]
    [InlineData("server http://minio{1...4}/data{1...2}")]
    public void A_pattern_names_the_folders_that_begin_as_it_does(string command) => Rule<AnonymousDataVolumeRule>.Shell($"""
        docker run -d -v /mnt/data1:/data1 -v /mnt/data2:/data2 minio/minio {command}
        [|docker run|] -d -v /mnt/cache:/cache minio/minio {command}
        """);

    [Fact]
    public void A_store_that_declares_no_volume_loses_its_data_too() => Rule<AnonymousDataVolumeRule>.Compose("""
        services:
          [|search|]:
            image: docker.elastic.co/elasticsearch/elasticsearch:8.15.0
          above:
            image: docker.elastic.co/elasticsearch/elasticsearch:8.15.0
            volumes: ["./search:/usr/share/elasticsearch"]
          dashboard:
            image: grafana/grafana:11.2.0
        """, message: "Service 'search' has no volume for '/usr/share/elasticsearch/data': what 'docker.elastic.co/elasticsearch/elasticsearch' stores there is lost with the container");

    [Fact]
    public void The_data_of_many_images_is_known() =>
        Assert.True(ImageCatalog.All.Where(image => !image.DataDirectories.IsEmpty).SelectMany(image => image.Names).Distinct().Count() >= 40);

    [Fact]
    public void Containers_of_one_name_keep_their_data_in_one_volume() => Rule<AnonymousDataVolumeRule>.Shell("""
        [|docker run|] -d --name db postgres:16
        docker rm -f db
        [|docker run|] -d --name db -p 5432:5432 postgres:16
        [|docker run|] -d --name other postgres:16
        docker run -d --name third -v kept:/var/lib/postgresql/data postgres:16
        docker rm -f third
        [|docker run|] -d --name third postgres:16
        """, fixedTo: """
        docker run -d --name db --volume db-data:/var/lib/postgresql/data postgres:16
        docker rm -f db
        docker run -d --name db -p 5432:5432 --volume db-data:/var/lib/postgresql/data postgres:16
        docker run -d --name other --volume other-data:/var/lib/postgresql/data postgres:16
        docker run -d --name third -v kept:/var/lib/postgresql/data postgres:16
        docker rm -f third
        docker run -d --name third --volume kept:/var/lib/postgresql/data postgres:16
        """);
}
