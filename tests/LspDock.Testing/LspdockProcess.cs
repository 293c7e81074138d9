using System.Diagnostics;

namespace LspDock.Testing;

/// <summary>Runs the real command line: the published executable that <c>LSPDOCK_EXECUTABLE</c> names, else the debug build.</summary>
public static class LspdockProcess
{
    /// <summary>What a run printed and ended with.</summary>
    public sealed record Result(int ExitCode, string Output, string Errors);

    /// <summary>Starts it without waiting, with all three streams redirected.</summary>
    public static Process Start(string workingFolder, params IEnumerable<string> arguments)
    {
        var published = Environment.GetEnvironmentVariable("LSPDOCK_EXECUTABLE");
        var start = new ProcessStartInfo(published ?? "dotnet")
        {
            WorkingDirectory = workingFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (published is null) start.ArgumentList.Add(Path.Combine(ProjectFiles.Root, "artifacts", "bin", "LspDock.Cli", "debug", "lspdock.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    /// <summary>Runs it to its end.</summary>
    public static async Task<Result> RunAsync(string workingFolder, string? input, params IEnumerable<string> arguments)
    {
        using var process = Start(workingFolder, arguments);
        if (input is not null) await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await errors);
    }
}
