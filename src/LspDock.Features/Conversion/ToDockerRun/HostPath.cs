using LspDock.Syntax.Compose;

namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>Paths of the host, which Compose reads from the project's folder and the command line from the working folder.</summary>
internal static class HostPath
{
    private static readonly string HomeFolder = KeptVariable.Mark("${HOME}");
    private static readonly string WorkingFolder = KeptVariable.Mark("${PWD}");

    /// <summary>The path with the home folder in place of <c>~</c>, which Docker does not know.</summary>
    public static string Home(string path) => path == "~" || path.StartsWith("~/", StringComparison.Ordinal) ? HomeFolder + path[1..] : path;

    /// <summary>The path from the root on; one that starts with a variable stays, as it may be either.</summary>
    public static string Absolute(string path)
    {
        if (path.Length == 0 || path[0] is '/' or '\\' or '~' || path.Length > 1 && path[1] == ':' || KeptVariable.Parts(path)[0].Variable is not null) return Home(path);

        return path == "." ? WorkingFolder : $"{WorkingFolder}/{(path.StartsWith("./", StringComparison.Ordinal) ? path[2..].TrimStart('/') : path)}".TrimEnd('/');
    }
}
