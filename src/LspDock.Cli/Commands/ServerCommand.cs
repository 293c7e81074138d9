using System.CommandLine;
using LspDock.LanguageServer;

namespace LspDock.Cli.Commands;

/// <summary><c>lspdock server</c>: the language server, over standard input and output.</summary>
internal static class ServerCommand
{
    // Some clients pass this whatever they are told; there is no other way to talk.
    private static readonly Option<bool> StandardStreams = new("--stdio") { Description = "Talk over standard input and output, as it does anyway" };

    public static Command Create()
    {
        var command = new Command("server", "Serve an editor: the Language Server Protocol over standard input and output") { StandardStreams };
        command.SetAction((_, cancellationToken) => RunAsync(cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var input = Console.OpenStandardInput();
        await using var output = Console.OpenStandardOutput();
        return await Server.RunAsync(input, output, cancellationToken).ConfigureAwait(false);
    }
}
