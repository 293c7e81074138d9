using LspDock.Rules.Storage;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Storage;

public sealed class BindMountForDataRuleTests
{
    [Theory]
    [InlineData("[|./data:/var/lib/mysql|]")]
    [InlineData("[|/srv/mysql:/var/lib/mysql/|]")]
    [InlineData("./data:/var/lib/mysql:ro")]
    [InlineData("./my.cnf:/var/lib/mysql/my.cnf")]
    [InlineData("./conf.d:/etc/mysql/conf.d")]
    [InlineData("/mnt/disk1/mysql:/var/lib/mysql")]
    [InlineData("${DATA}/mysql:/var/lib/mysql")]
    [InlineData("${DATA:-./data}/mysql:/var/lib/mysql")]
    [InlineData("db-data:/var/lib/mysql")]
    public void A_writable_folder_of_the_host_at_the_data_is_reported(string volume) => Rule<BindMountForDataRule>.Compose($"""
        services:
          db:
            image: mysql:8.4
            volumes:
              - {volume}
        """);

    [Fact]
    public void An_image_that_is_built_or_not_known_is_not_reported() => Rule<BindMountForDataRule>.Compose("""
        services:
          db:
            build: .
            image: mysql:8.4
            volumes:
              - ./data:/var/lib/mysql
          other:
            image: example/mysql:8.4
            volumes:
              - ./other:/var/lib/mysql
        """);

    [Fact]
    public void Files_that_people_work_on_stay_in_their_folder() => Rule<BindMountForDataRule>.Compose("""
        services:
          site:
            image: wordpress:6.7
            volumes:
              - ./site:/var/www/html
          erp:
            image: odoo:17
            volumes:
              - ./addons:/mnt/extra-addons
        """);

    [Fact]
    public void The_long_form_becomes_a_volume_and_a_name_in_use_is_not_taken() => Rule<BindMountForDataRule>.Compose("""
        services:
          db:
            image: postgres:17
            volumes:
              - [|type: bind
                source: ./data # old
                target: /var/lib/postgresql/data|]
          backup:
            image: example/backup:1.0
            volumes:
              - db-data:/backup
        volumes:
          db-data:
        """, fixedTo: """
        services:
          db:
            image: postgres:17
            volumes:
              - type: volume
                source: db-data-2 # old
                target: /var/lib/postgresql/data
          backup:
            image: example/backup:1.0
            volumes:
              - db-data:/backup
        volumes:
          db-data:
          db-data-2:
        """);
}
