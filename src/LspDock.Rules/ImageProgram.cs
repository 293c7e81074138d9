using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules;

/// <summary>Tells whether a container runs what its image is made for.</summary>
internal static class ImageProgram
{
    /// <summary>Whether it runs a client, or a script, in place of the image's server: <c>mysql -h db</c>, <c>sh -c …</c>. True too when the command is not known.</summary>
    public static bool IsReplaced(Container container)
    {
        if (container.Entrypoint is not null) return true;
        if (container.Command is null) return false;
        if (!container.Command.IsKnown(out var words)) return true;

        return words is [var program, ..] && UnixPath.LastSegment(program) is "sh" or "bash" or "ash" or "env" or "echo" or "true" or "sleep" or "cat" or "ls"
            or "mysql" or "mysqldump" or "mysqladmin" or "mariadb" or "mariadb-dump" or "psql" or "pg_dump" or "pg_dumpall" or "pg_restore" or "pg_isready" or "createdb"
            or "mongo" or "mongosh" or "mongodump" or "mongorestore" or "redis-cli" or "valkey-cli" or "cqlsh" or "influx" or "cypher-shell" or "clickhouse-client";
    }
}
