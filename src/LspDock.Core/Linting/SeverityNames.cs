namespace LspDock.Linting;

/// <summary>How severities are written: on the command line, in configurations, in reports.</summary>
public static class SeverityNames
{
    /// <summary>The name in lower case.</summary>
    public static string Format(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Information => "information",
        _ => "hint",
    };

    /// <summary>The severity of a name; null when it is none.</summary>
    public static Severity? Parse(string name) => name switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "information" => Severity.Information,
        "hint" => Severity.Hint,
        _ => null,
    };
}
