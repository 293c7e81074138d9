using LspDock.Testing;
using Xunit;

namespace LspDock.Cli.Tests;

/// <summary>Env files as a user of <c>lspdock check</c> sees them.</summary>
public sealed class EnvFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_env_file_beside_a_Compose_file_is_found_and_its_values_are_not_shown()
    {
        folder.Write("compose.yaml", "services: {}\n");
        folder.Write(".env", "TAG=1\nPASSWORD=\"hunter2 and more\n");

        var result = await LspdockProcess.RunAsync(folder.Path, null, "check", ".");

        Assert.Equal("""
            .env:2:10 error invalid-env-file  The value of 'PASSWORD' is not closed: the second " is missing
               2 │ PASSWORD=•••••••• ••• ••••
                 │          ━━━━━━━━━━━━━━━━━
                 │ lspdock explain invalid-env-file

            1 error in 1 of 2 files.

            """, result.Output);
    }

    [Fact]
    public async Task An_env_file_elsewhere_is_only_checked_when_it_is_named()
    {
        folder.Write("web/.env.production", "A B=c\n");

        Assert.Equal(0, (await LspdockProcess.RunAsync(folder.Path, null, "check", ".")).ExitCode);
        Assert.Equal(1, (await LspdockProcess.RunAsync(folder.Path, null, "check", "web/.env.production")).ExitCode);
    }
}
