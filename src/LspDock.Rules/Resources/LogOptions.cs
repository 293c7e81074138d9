namespace LspDock.Rules.Resources;

/// <summary>The options of Docker's own log drivers.</summary>
internal static class LogOptions
{
    /// <summary>The drivers whose options begin with a word of their own.</summary>
    private static readonly (string Driver, string Prefix)[] Prefixes = [("syslog", "syslog-"), ("fluentd", "fluentd-"), ("gelf", "gelf-"), ("splunk", "splunk-"), ("awslogs", "awslogs-"), ("gcplogs", "gcp-")];

    /// <summary>Whether a driver writes files that it can replace.</summary>
    public static bool WritesFiles(string driver) => driver is "json-file" or "local";

    /// <summary>Whether a driver of Docker's refuses an option. Of other drivers nothing is known.</summary>
    public static bool IsRefused(string driver, string option)
    {
        if (!WritesFiles(driver) && driver != "journald" && !Prefixes.Any(known => known.Driver == driver)) return false;
        if (OwnerOf(option) is { } owner) return owner != driver;
        if (option is "max-size" or "max-file" or "compress") return !WritesFiles(driver);

        // Other drivers have more options than those that are listed here.
        return WritesFiles(driver) && option is not ("labels" or "labels-regex" or "env" or "env-regex" or "tag" or "mode" or "max-buffer-size") && !option.StartsWith("cache-", StringComparison.Ordinal);
    }

    /// <summary>Whether an option, or its driver, is one of files.</summary>
    public static bool IsOfFiles(string driver, string option) => WritesFiles(driver) || option is "max-size" or "max-file" or "compress";

    private static string? OwnerOf(string option)
    {
        foreach (var (driver, prefix) in Prefixes)
        {
            if (option.StartsWith(prefix, StringComparison.Ordinal)) return driver;
        }
        return null;
    }
}
