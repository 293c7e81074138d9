using System.Diagnostics;
using System.Globalization;

namespace LspDock.Cli.Checking;

/// <summary>Says on a terminal how far a long run has come; silent in the first second, and where standard error is no terminal.</summary>
internal sealed class CheckProgress(int total) : IDisposable
{
    private readonly Stopwatch elapsed = Stopwatch.StartNew();
    private readonly Lock writing = new();
    private long shownAt = 1000;
    private int done;
    private bool isShown;

    /// <summary>One file more is done.</summary>
    public void Advance()
    {
        var count = Interlocked.Increment(ref done);
        if (Console.IsErrorRedirected || elapsed.ElapsedMilliseconds < Volatile.Read(ref shownAt)) return;

        lock (writing)
        {
            if (elapsed.ElapsedMilliseconds < shownAt) return;

            shownAt = elapsed.ElapsedMilliseconds + 100;
            isShown = true;
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{count:N0} of {total:N0} files checked"));
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        if (isShown) Console.Error.Write("\r\u001b[K");
    }
}
