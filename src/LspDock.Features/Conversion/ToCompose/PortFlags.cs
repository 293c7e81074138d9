using LspDock.Syntax.DockerRun;
using LspDock.Syntax.Shell;

namespace LspDock.Features.Conversion.ToCompose;

/// <summary>Converts <c>--publish</c>. The short form says all that the flag can say.</summary>
internal static class PortFlags
{
    public static void Add(ServiceConversion conversion, DockerFlag flag, ShellSlice value)
    {
        var text = value.Template.Contains('=', StringComparison.Ordinal) ? OfFields(conversion, FlagField.Read(value)) : conversion.Text(value);
        if (text is not null && ComposeValues.Accepts(ComposeValues.At("ports[]")!, text)) conversion.Service.AddItem("ports", TemplateReader.Scalar(text) with { IsQuoted = true });
        else conversion.LeaveOut(flag, "Docker takes no such port");
    }

    private static string? OfFields(ServiceConversion conversion, List<FlagField> fields)
    {
        string? Value(string key) => fields.LastOrDefault(field => field.Key == key).Value is { } value ? conversion.Text(value) : null;

        if (Value("target") is not { } target) return null;
        return (Value("published") is { } published ? published + ":" : "") + target + (Value("protocol") is { } protocol and not "tcp" ? "/" + protocol : "");
    }
}
