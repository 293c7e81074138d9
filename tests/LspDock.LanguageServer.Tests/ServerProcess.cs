using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using LspDock.Testing;

namespace LspDock.LanguageServer.Tests;

/// <summary>
/// The real server as a process, and a client that speaks to it. <c>LSPDOCK_EXECUTABLE</c> names a published executable to run in place of the build's own.
/// </summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly List<JsonObject> notifications = [];
    private int lastId;

    private ServerProcess(Process process) => this.process = process;

    /// <summary>Starts a server, without a word to it.</summary>
    public static ServerProcess Start()
    {
        var published = Environment.GetEnvironmentVariable("LSPDOCK_EXECUTABLE");
        var build = Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var start = published is null
            ? new ProcessStartInfo("dotnet", [Path.Combine(ProjectFiles.Root, "artifacts", "bin", "LspDock.Cli", build, "lspdock.dll"), "server"])
            : new ProcessStartInfo(published, ["server"]);
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        return new(Process.Start(start) ?? throw new InvalidOperationException("The server does not start."));
    }

    /// <summary>Starts a server and initializes it.</summary>
    /// <param name="capabilities">The client's capabilities, as JSON.</param>
    public static async Task<ServerProcess> InitializedAsync(string capabilities = """{ "workspace": { "workspaceEdit": { "documentChanges": true } } }""")
    {
        var server = Start();
        await server.RequestAsync("initialize", new JsonObject { ["processId"] = null, ["rootUri"] = null, ["capabilities"] = JsonNode.Parse(capabilities) });
        await server.NotifyAsync("initialized", new JsonObject());
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    /// <summary>Sends a request and gives the whole answer; keeps the notifications that come before it.</summary>
    public async Task<JsonObject> RequestAsync(string method, JsonNode? parameters = null)
    {
        var id = ++lastId;
        var message = new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method };
        if (parameters is not null) message["params"] = parameters.DeepClone();
        await SendAsync(message.ToJsonString());
        while (true)
        {
            var answer = await ReadAsync();
            if (answer["id"]?.GetValue<int>() == id && answer["method"] is null) return answer;
            notifications.Add(answer);
        }
    }

    /// <summary>Sends a request and gives its result.</summary>
    public async Task<JsonNode?> ResultOfAsync(string method, JsonNode parameters)
    {
        var answer = await RequestAsync(method, parameters);
        return answer["error"] is { } error ? throw new InvalidOperationException($"{method}: {error}") : answer["result"];
    }

    public Task NotifyAsync(string method, JsonNode parameters) =>
        SendAsync(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters.DeepClone() }.ToJsonString());

    /// <summary>Sends a message's body as it is.</summary>
    public async Task SendAsync(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        await process.StandardInput.BaseStream.WriteAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {bytes.Length}\r\n\r\n")));
        await process.StandardInput.BaseStream.WriteAsync(bytes);
        await process.StandardInput.BaseStream.FlushAsync();
    }

    /// <summary>The next notification of a method, among those that came already or that come now.</summary>
    public async Task<JsonNode> NotificationAsync(string method)
    {
        while (true)
        {
            if (notifications.Find(notification => notification["method"]?.GetValue<string>() == method) is { } found)
            {
                notifications.Remove(found);
                return found["params"]!;
            }
            notifications.Add(await ReadAsync());
        }
    }

    /// <summary>The notifications that came and were not asked for, by method.</summary>
    public IEnumerable<string?> UnaskedMethods => notifications.Select(notification => notification["method"]?.GetValue<string>());

    /// <summary>The next message, whatever it is.</summary>
    public async Task<JsonObject> ReadAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        var stream = process.StandardOutput.BaseStream;
        var length = 0;
        while (true)
        {
            var line = await ReadLineAsync(stream, limit.Token);
            if (line.Length == 0) break;
            if (line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)) length = int.Parse(line.AsSpan("Content-Length:".Length), CultureInfo.InvariantCulture);
        }
        var body = new byte[length];
        await stream.ReadExactlyAsync(body, limit.Token);
        return JsonNode.Parse(body)!.AsObject();
    }

    /// <summary>Ends the server's input and gives the exit code.</summary>
    public Task<int> CloseInputAsync()
    {
        process.StandardInput.Close();
        return ExitCodeAsync();
    }

    public async Task<int> ExitCodeAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(limit.Token);
        return process.ExitCode;
    }

    private static async Task<string> ReadLineAsync(Stream stream, CancellationToken cancellationToken)
    {
        var line = new StringBuilder();
        var one = new byte[1];
        while (true)
        {
            await stream.ReadExactlyAsync(one, cancellationToken);
            if (one[0] == '\n') return line.ToString().TrimEnd('\r');
            line.Append((char)one[0]);
        }
    }
}
