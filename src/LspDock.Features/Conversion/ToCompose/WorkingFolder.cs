using LspDock.Syntax.Shell;

namespace LspDock.Features.Conversion.ToCompose;

/// <summary>The ways of a shell to name the folder that it is in, which for Compose is the folder of its file.</summary>
internal static class WorkingFolder
{
    /// <summary>Whether an expansion is the folder.</summary>
    public static bool IsFolderItself(string raw) => raw.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant() is
        "$pwd" or "${pwd}" or "$(pwd)" or "`pwd`" or "%cd%" or "$(pwd-p)" or "`pwd-p`" or "$(pwd-w)" or "%~dp0" or "$psscriptroot" or "$(realpath.)" or "$(get-location)" or "$(cygpath-w$(pwd))";

    /// <summary>How much of a slice's template is the folder, as in <c>$PWD/data</c> and <c>$(pwd)</c>; zero when it does not start with it.</summary>
    public static int LengthIn(ShellSlice slice) =>
        slice.Length > 0 && TemplateReader.Parts(slice).FirstOrDefault() is { Part: { } part, Value: null } && IsFolderItself(TemplateReader.Raw(part, slice.Word))
        && (slice.Length == 1 || slice.Template[1] is '/' or '\\')
            ? 1
            : 0;
}
