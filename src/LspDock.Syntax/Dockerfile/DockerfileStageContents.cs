using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Syntax.Dockerfile;

/// <summary>Follows what a stage's instructions make of its image: the working directory, ports, the health check, what is put where.</summary>
/// <param name="inherited">The working directory of the stage that it starts from. Null when that is the base image's.</param>
internal sealed class DockerfileStageContents(Setting<string>? inherited)
{
    private readonly ImmutableArray<ExposedPort>.Builder ports = ImmutableArray.CreateBuilder<ExposedPort>();
    private readonly ImmutableArray<ImageContent>.Builder placed = ImmutableArray.CreateBuilder<ImageContent>();

    /// <summary>The directory that later instructions and the container start in. Null when it is the base image's.</summary>
    public Setting<string>? WorkingDirectory { get; private set; } = inherited;

    /// <summary>The last health check. Null when there is none.</summary>
    public HealthCheck? HealthCheck { get; private set; }

    /// <summary>The ports of all EXPOSE.</summary>
    public ImmutableArray<ExposedPort> ExposedPorts => ports.ToImmutable();

    /// <summary>What is copied and installed.</summary>
    public ImmutableArray<ImageContent> Placed => placed.ToImmutable();

    /// <summary>Reads the stage's next instruction.</summary>
    /// <param name="instruction">The instruction.</param>
    /// <param name="expand">What one of its words comes to.</param>
    public void Add(DockerfileInstruction instruction, Func<DockerfileWord, Setting<string>> expand)
    {
        switch (instruction.Keyword)
        {
            case DockerfileKeyword.Workdir when instruction.Arguments is [var directory]:
                var written = expand(directory);
                WorkingDirectory = written.Select(path => Below(WorkingDirectory, path));
                break;
            case DockerfileKeyword.HealthCheck:
                HealthCheck = Read(instruction) ?? HealthCheck;
                break;
            case DockerfileKeyword.Expose:
                foreach (var word in instruction.Arguments) AddPorts(expand(word));
                break;
            case DockerfileKeyword.Copy or DockerfileKeyword.Add when instruction.Arguments is [_, .., var target]:
                AddCopy(instruction, expand(target));
                break;
            case DockerfileKeyword.Run when InstalledPackages.MayBeIn(instruction) && instruction.ShellTree is { } shell:
                placed.AddRange(InstalledPackages.Of(shell, WorkingDirectory.IsKnown(out var folder) ? folder : null));
                break;
        }
    }

    /// <summary>A path below the working directory, or an absolute one as it is; null when it cannot be known, or is one of Windows.</summary>
    private static string? Below(Setting<string>? directory, string path) =>
        path.IndexOf('\\') >= 0 || path.Length > 1 && path[1] == ':' ? null
        : UnixPath.Normalize(path) ?? (directory.IsKnown(out var above) ? UnixPath.Normalize(above + "/" + path) : null);

    /// <summary>A health check as Docker keeps it; null when the instruction says none.</summary>
    private static HealthCheck? Read(DockerfileInstruction instruction)
    {
        if (instruction.Arguments is not [var kind, .. var command]) return null;
        if (kind.Text.Equals("NONE", StringComparison.OrdinalIgnoreCase)) return new() { Origin = instruction.Origin, Test = new(instruction.Origin, ["NONE"]) };
        if (command.IsEmpty || !kind.Text.Equals("CMD", StringComparison.OrdinalIgnoreCase)) return null;

        ImmutableArray<string> test = instruction.IsJson ? ["CMD", .. command.Select(word => word.Text)] : ["CMD-SHELL", command[0].Text];
        return new() { Origin = instruction.Origin, Test = new(instruction.Origin, test) };
    }

    /// <summary>The ports that a word of EXPOSE names; a variable may hold several.</summary>
    private void AddPorts(Setting<string> written)
    {
        if (!written.IsKnown(out var text))
        {
            ports.Add(new() { Port = Setting<PortRange>.Unknown(written.Origin, written.Via) });
            return;
        }
        foreach (var word in text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var slash = word.IndexOf('/');
            var numbers = slash < 0 ? word : word.Substring(0, slash);
            // What stands before the last colon is an address and a port of the host, which EXPOSE ignores.
            var port = PortRange.Parse(numbers.Substring(numbers.LastIndexOf(':') + 1));
            ports.Add(new()
            {
                Port = written.SelectValue<PortRange>(_ => port),
                Protocol = slash < 0 || slash == word.Length - 1 ? "tcp" : word.Substring(slash + 1).ToLowerInvariant(),
            });
        }
    }

    private void AddCopy(DockerfileInstruction instruction, Setting<string> target)
    {
        if (!target.IsKnown(out var written) || target.IsDefault || Below(WorkingDirectory, written) is not { } path) return;

        placed.Add(new()
        {
            Origin = instruction.Origin,
            Path = path,
            Source = instruction.Flag("from") is null ? ImageContentSource.Context : ImageContentSource.OtherStage,
            By = instruction.KeywordWord.Text.ToUpperInvariant(),
        });
    }
}
