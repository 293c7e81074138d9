using LspDock.Syntax.Shell;

namespace LspDock.Features.Conversion.ToCompose;

/// <summary>A field of a value such as <c>type=bind,source=/data,readonly</c>.</summary>
/// <param name="Key">The key in lower case.</param>
/// <param name="Value">What stands behind the equals sign. Null when there is none.</param>
/// <param name="Whole">Key and value.</param>
internal readonly record struct FlagField(string Key, ShellSlice? Value, ShellSlice Whole)
{
    /// <summary>The fields of a value; a field in quotes of its own may hold commas.</summary>
    public static List<FlagField> Read(ShellSlice value)
    {
        var fields = new List<FlagField>();
        var text = value.Template;
        var start = 0;
        var isQuoted = false;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && text[index] == '"') isQuoted = !isQuoted;
            if (index < text.Length && (text[index] != ',' || isQuoted)) continue;

            var field = value.From(start).Take(index - start);
            if (field.Length >= 2 && text[start] == '"' && text[index - 1] == '"') field = field.From(1).Take(field.Length - 2);
            var equals = field.Template.IndexOf('=', StringComparison.Ordinal);
            var key = (equals < 0 ? field.Template : field.Template[..equals]).Trim().ToLowerInvariant();
            if (key.Length > 0) fields.Add(new(key, equals < 0 ? null : field.From(equals + 1), field));
            start = index + 1;
        }
        return fields;
    }
}
