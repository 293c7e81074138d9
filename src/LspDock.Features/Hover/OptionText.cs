using System.Text;
using LspDock.Catalog;

namespace LspDock.Features.Hover;

/// <summary>What the catalogue knows of an option, in Markdown.</summary>
internal static class OptionText
{
    /// <summary>The text.</summary>
    /// <param name="name">The option as it is written at the place.</param>
    /// <param name="summary">What it does.</param>
    /// <param name="option">Its entry as a container's option; null when it is none.</param>
    /// <param name="standard">What holds when it is not given, where its entry as a container's option does not say; null when nothing.</param>
    /// <param name="since">The version that it came with; null when always there.</param>
    /// <param name="link">Where more is said; null when nowhere.</param>
    /// <param name="value">Its value as written; null when it is not known.</param>
    /// <param name="place">The path of an attribute of a Compose file; null for a flag.</param>
    public static string Of(string name, string summary, ContainerOption? option, string? standard, string? since, (string Title, string Url)? link, string? value = null, string? place = null)
    {
        var text = new StringBuilder($"**{name}**\n\n{summary}");
        var meaning = (option is null ? null : LimitMeaning.Of(option, value)) ?? OptionMeaning.Of(option?.Name ?? place ?? "", value);
        if (meaning is not null) text.Append("\n\n").Append(meaning);
        if (option?.Range is { } range) Line("Values", range);
        if (option?.Unit is { } unit) Line("Unit", unit);
        if ((option?.Default ?? standard) is { } absent) Line("Default", absent);
        if (Others(option, name) is { Length: > 0 } others) text.Append("\n\nAlso written ").Append(others);
        if (since is not null) text.Append("\n\nSince Docker Compose ").Append(since);
        if (link is { } target) text.Append("\n\n[").Append(target.Title).Append("](").Append(target.Url).Append(')');
        return text.ToString();

        void Line(string title, string value) => text.Append("\n\n").Append(title).Append(": `").Append(value.Replace('`', '\'')).Append('`');
    }

    /// <summary>The option's names in the other notations.</summary>
    private static string Others(ContainerOption? option, string name) => option is null ? "" : string.Join(", ",
        option.ComposePaths.Concat(option.RunFlags).Where(other => other != name).Select(other => $"`{other}`"));
}
