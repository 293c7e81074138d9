using LspDock.Syntax.Shell;

namespace LspDock.Syntax.DockerRun;

/// <summary>Reads values written as <c>key=value,key=value</c>.</summary>
internal static class DockerFields
{
    /// <summary>The fields by key in lower case; a key alone has an empty value. The last of a key counts.</summary>
    public static Dictionary<string, ShellSlice> Read(ShellSlice value)
    {
        var fields = new Dictionary<string, ShellSlice>(StringComparer.Ordinal);
        foreach (var field in value.Split(','))
        {
            var equals = field.Template.IndexOf('=');
            var key = (equals < 0 ? field.Template : field.Template.Substring(0, equals)).Trim().ToLowerInvariant();
            if (key.Length > 0) fields[key] = field.From(equals < 0 ? field.Length : equals + 1);
        }
        return fields;
    }
}
