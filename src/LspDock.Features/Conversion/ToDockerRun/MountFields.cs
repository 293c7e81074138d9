namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>The fields of a <c>--mount</c> or <c>--network</c>: a line of comma-separated values, in which a field with a comma stands in quotes.</summary>
internal sealed class MountFields
{
    private readonly List<string> fields = [];

    /// <summary>Adds a field with a value; none when there is no value.</summary>
    public void Add(string key, string? value)
    {
        if (value is { Length: > 0 }) fields.Add($"{key}={value}");
    }

    /// <summary>Adds a switch when it is on; where a variable decides, the field asks it.</summary>
    public void Switch(string key, string? value)
    {
        if (value == "true") fields.Add(key);
        else if (value is not (null or "false")) fields.Add($"{key}={value}");
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(',', fields.Select(field => field.AsSpan().IndexOfAny(',', '"', '\n') < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
}
