using System.Collections.Immutable;
using LspDock.Syntax.Shell;

namespace LspDock.Syntax.DockerRun;

/// <summary>Reads values written as <c>key=value,key=value</c>.</summary>
internal static class DockerFields
{
    /// <summary>The fields in order of writing, each key in lower case; a key alone has an empty value.</summary>
    public static ImmutableArray<(string Key, ShellSlice Value)> ReadAll(ShellSlice value)
    {
        var fields = ImmutableArray.CreateBuilder<(string Key, ShellSlice Value)>();
        foreach (var field in value.Split(','))
        {
            var equals = field.Template.IndexOf('=');
            var key = (equals < 0 ? field.Template : field.Template.Substring(0, equals)).Trim().ToLowerInvariant();
            if (key.Length > 0) fields.Add((key, field.From(equals < 0 ? field.Length : equals + 1)));
        }
        return fields.ToImmutable();
    }

    /// <summary>The fields by key. The last of a key counts.</summary>
    public static Dictionary<string, ShellSlice> Read(ShellSlice value)
    {
        var fields = new Dictionary<string, ShellSlice>(StringComparer.Ordinal);
        foreach (var (key, text) in ReadAll(value)) fields[key] = text;
        return fields;
    }
}
