using LspDock.Rules.Networking;
using Xunit;

namespace LspDock.Rules.Tests.Networking;

public sealed class HostNamesTests
{
    [Theory]
    [InlineData("DB_HOST", "db", "db")]
    [InlineData("dbhost", "db", "db")]
    [InlineData("DB_NAME", "db", "")]
    [InlineData("CACHE", "redis://user:secret@cache:6379/0", "cache")]
    [InlineData("CACHE", "cache:6379", "cache")]
    [InlineData("IMAGE", "cache:latest", "")]
    [InlineData("KAFKA_BROKERS", "one:9092,two", "one two")]
    [InlineData("SEEDS", "one two;three", "one two three")]
    [InlineData("DATABASE_URL", "postgres://db/app?mode=x", "db")]
    [InlineData("DATABASE_URL", "jdbc:sqlserver://db;name=app", "db name=app")]
    public void A_variable_names_hosts_in_urls_with_ports_and_where_its_name_says_so(string name, string value, string hosts) =>
        Assert.Equal(hosts, string.Join(' ', HostNames.InVariable(name, value)));

    [Theory]
    [InlineData("mysql -h db app", "db")]
    [InlineData("server --db-host db --name web", "db")]
    [InlineData("server --db-host=db --name=web", "db")]
    [InlineData("server --cache=cache:6379 --image web:latest", "cache")]
    [InlineData("wait-for db:5432 -- true", "db")]
    [InlineData("server --host ? db", "")]
    public void A_command_names_hosts_behind_flags_that_say_so(string words, string hosts) =>
        Assert.Equal(hosts, string.Join(' ', HostNames.InCommand(words.Split(' ').Select(word => word == "?" ? null : word))));
}
