using Xunit;

namespace LspDock.Features.Tests.Conversion;

/// <summary>What becomes of <c>--volume</c>, <c>--mount</c> and <c>--tmpfs</c>, and of the volumes that they name.</summary>
public sealed class ConvertedMountTests
{
    [Theory]
    [InlineData("-v /data", "volumes:\n  - /data\n")]
    [InlineData("-v data:/var/lib/x:ro", "volumes:\n  - data:/var/lib/x:ro\n")]
    [InlineData("-v ./conf:/etc/x:ro,z", "volumes:\n  - ./conf:/etc/x:ro,z\n")]
    [InlineData("-v $PWD:/app", "volumes:\n  - .:/app\n")]
    [InlineData("-v \"$(pwd)/src\":/app", "volumes:\n  - ./src:/app\n")]
    [InlineData("-v `pwd`/src:/app", "volumes:\n  - ./src:/app\n")]
    [InlineData("-v ${PWD}/src:/app", "volumes:\n  - ./src:/app\n")]
    [InlineData("-v ~/.ssh:/root/.ssh", "volumes:\n  - ~/.ssh:/root/.ssh\n")]
    [InlineData("-v $HOME/.ssh:/root/.ssh", "volumes:\n  - ${HOME}/.ssh:/root/.ssh\n")]
    [InlineData("-v $DATA_DIR:/data", "volumes:\n  - ${DATA_DIR}:/data\n")]
    [InlineData("-v $SOURCE:/data", "# '${SOURCE}' has to be a path; a volume's name must be declared under 'volumes'\nvolumes:\n  - ${SOURCE}:/data\n")]
    [InlineData("-v data/x:/y", "# 'data/x' is no name for a volume, so it is taken for a folder beside this file\nvolumes:\n  - ./data/x:/y\n")]
    [InlineData("-v a:/x", "# --volume a:/x: Docker takes no such mount\n")]
    [InlineData("-v /a:/b:rshared", "volumes:\n  - /a:/b:rshared\n")]
    [InlineData("-v C:\\data:/data", "volumes:\n  - type: bind\n    source: C:\\data\n    target: /data\n")]
    [InlineData("-v one:/two:ro:four", "# --volume one:/two:ro:four: Docker takes no such mount\n")]
    public void A_volume_stays_in_its_short_form(string flags, string expected) => Assert.Equal(expected, Converted.Flags(flags));

    [Theory]
    [InlineData("source=data,target=/x", "volumes:\n  - data:/x\n")]
    [InlineData("type=volume,src=data,dst=/x,readonly,volume-nocopy", "volumes:\n  - data:/x:ro,nocopy\n")]
    [InlineData("type=volume,target=/x", "volumes:\n  - /x\n")]
    [InlineData("type=volume,source=data,target=/x,volume-subpath=a/b", "volumes:\n  - type: volume\n    source: data\n    target: /x\n    volume:\n      subpath: a/b\n")]
    [InlineData("type=bind,source=/a,target=/x,readonly,bind-propagation=rslave", "volumes:\n  - type: bind\n    source: /a\n    target: /x\n    read_only: true\n    bind:\n      propagation: rslave\n      create_host_path: false\n")]
    [InlineData("type=bind,source=$PWD,target=/x", "volumes:\n  - type: bind\n    source: .\n    target: /x\n    bind:\n      create_host_path: false\n")]
    [InlineData("type=tmpfs,target=/x", "tmpfs:\n  - /x\n")]
    [InlineData("type=tmpfs,target=/x,tmpfs-size=64m,tmpfs-mode=1770", "volumes:\n  - type: tmpfs\n    target: /x\n    tmpfs:\n      size: 64m\n      mode: 01770\n")]
    [InlineData("type=image,source=alpine,target=/x,image-subpath=etc", "volumes:\n  - type: image\n    source: alpine\n    target: /x\n    image:\n      subpath: etc\n")]
    [InlineData("type=bind,target=/x", "# --mount type=bind,target=/x: it says no 'source'\n")]
    [InlineData("source=data", "# --mount source=data: it says no 'target'\n")]
    public void A_mount_is_short_where_the_short_form_says_it_all(string mount, string expected) => Assert.Equal(expected, Converted.Flags($"--mount {mount}"));

    [Theory]
    [InlineData("--tmpfs /run", "tmpfs:\n  - /run\n")]
    [InlineData("--tmpfs /run:rw,size=64m", "tmpfs:\n  - /run:rw,size=64m\n")]
    public void A_file_system_in_memory_keeps_its_options(string flags, string expected) => Assert.Equal(expected, Converted.Flags(flags));

    [Fact]
    public void A_named_volume_is_declared_under_the_name_that_Docker_has() => Assert.Equal("""
        services:
          db:
            image: postgres:17
            container_name: db
            volumes:
              - pg:/var/lib/postgresql/data
            network_mode: bridge

        volumes:
          pg:
            name: pg

        """, Converted.Yaml("docker run -d --name db -v pg:/var/lib/postgresql/data postgres:17"));

    [Fact]
    public void A_created_volume_has_its_settings() => Assert.EndsWith("""
        volumes:
          pg:
            name: pg
            driver: local
            driver_opts:
              type: nfs
              device: ":/x"
            labels:
              a: b

        """, Converted.Yaml("""
            docker volume create -d local -o type=nfs -o device=:/x --label a=b pg
            docker run -v pg:/data app
            """));

    [Fact]
    public void Drivers_of_a_mount_belong_to_the_volume() => Assert.EndsWith("""
        volumes:
          share:
            name: share
            driver: local
            driver_opts:
              type: nfs
              device: ":/data"
              o: addr=10.0.0.1,rw

        """, Converted.Yaml("""docker run --mount 'type=volume,source=share,target=/x,volume-driver=local,volume-opt=type=nfs,volume-opt=device=:/data,"volume-opt=o=addr=10.0.0.1,rw"' app"""));
}
