using LspDock.Model;
using LspDock.Syntax.Shell;
using LspDock.Text;

namespace LspDock.Syntax.Dockerfile;

/// <summary>Tells which folders package managers fill in the directory in which a RUN calls them.</summary>
internal static class InstalledPackages
{
    private static readonly string[] Programs = ["npm", "yarn", "bun", "composer", "uv", "mix"];

    /// <summary>Whether the words of a RUN are worth reading.</summary>
    public static bool MayBeIn(DockerfileInstruction run) =>
        !run.Heredocs.IsEmpty || run.Arguments is [var command] && Programs.Any(program => command.Text.IndexOf(program, StringComparison.Ordinal) >= 0);

    /// <summary>What a RUN installs.</summary>
    /// <param name="shell">Its commands.</param>
    /// <param name="workingDirectory">Where they start, absolute. Null when it is not known.</param>
    public static IEnumerable<ImageContent> Of(ShellTree shell, string? workingDirectory)
    {
        var folder = workingDirectory;
        foreach (var command in shell.Commands)
        {
            if (command.Words is not [{ Value: { } program }, .. var arguments]) continue;

            if (program is "cd" or "pushd" or "popd")
            {
                folder = program == "cd" && arguments is [{ Value: { } path }] ? UnixPath.Normalize(path) ?? (folder is null ? null : UnixPath.Normalize(folder + "/" + path)) : null;
                continue;
            }
            if (folder is null || FolderOf(program, [.. arguments.Select(word => word.Value ?? "")]) is not { } filled || UnixPath.Normalize(folder + "/" + filled) is not { } target) continue;

            yield return new()
            {
                Origin = command.Origin,
                Path = target,
                Source = ImageContentSource.PackageManager,
                By = arguments is [{ Value: { } verb }, ..] && !verb.StartsWith("-", StringComparison.Ordinal) ? $"{program} {verb}" : program,
            };
        }
    }

    /// <summary>The folder that a call fills, below the one it is called in; null when it fills none there, or elsewhere.</summary>
    private static string? FolderOf(string program, string[] arguments)
    {
        if (arguments.Any(argument => argument is "-g" or "--global" or "--prefix" or "-C" or "--dir" or "--cwd" or "-d" or "--working-dir" || argument.IndexOf("--prefix=", StringComparison.Ordinal) >= 0 || argument.IndexOf("--working-dir=", StringComparison.Ordinal) >= 0)) return null;

        var verb = arguments.FirstOrDefault(argument => !argument.StartsWith("-", StringComparison.Ordinal));
        return (program, verb) switch
        {
            ("npm", "ci" or "install" or "i" or "clean-install") => "node_modules",
            ("yarn", "install" or null) when !arguments.Contains("--version") => "node_modules",
            ("pnpm" or "bun", "install" or "i") => "node_modules",
            ("composer", "install" or "update") => "vendor",
            ("uv", "sync") => ".venv",
            ("mix", "deps.get") => "deps",
            _ => null,
        };
    }
}
