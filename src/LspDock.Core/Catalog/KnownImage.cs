using System.Collections.Immutable;
using System.Text;

namespace LspDock.Catalog;

/// <summary>What is known of an image over a range of its tags. The entries are generated from <c>images.tsv</c>.</summary>
public sealed record KnownImage
{
    private const string AnyRest = "*";
    private const string NamePlaceholder = "NAME";

    /// <summary>The familiar names: <c>postgres</c>, <c>quay.io/minio/minio</c>, or a family such as <c>lscr.io/linuxserver/*</c>.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>The tags that this holds for.</summary>
    public required TagRange Tags { get; init; }

    /// <summary>The directories of data that the image declares as volumes. Without a mount there, every container gets an anonymous volume.</summary>
    public ImmutableArray<string> DataDirectories { get; init; } = [];

    /// <summary>The directories of data that the image does not declare as volumes. Without a mount there, the data is gone with the container.</summary>
    public ImmutableArray<string> UndeclaredDataDirectories { get; init; } = [];

    /// <summary>The files and directories of configuration, and of scripts for the first start.</summary>
    public ImmutableArray<string> ConfigDirectories { get; init; } = [];

    /// <summary>The ports that the image exposes, as <c>5432/tcp</c>.</summary>
    public ImmutableArray<string> Ports { get; init; } = [];

    /// <summary>The environment variables whose value the image also reads from a file; a star at the end stands for any rest.</summary>
    /// <seealso cref="FileVariableFor"/>
    public ImmutableArray<string> FileVariables { get; init; } = [];

    /// <summary>How the variable with the file's path is spelled, with <c>NAME</c> for the variable itself: <c>NAME_FILE</c>. Null when the image reads no such files.</summary>
    public string? FileVariablePattern { get; init; }

    /// <summary>The environment variables that hold secrets.</summary>
    public ImmutableArray<string> SecretVariables { get; init; } = [];

    /// <summary>Whether the image declares a health check of its own. Null when that is not known.</summary>
    public bool? HasHealthCheck { get; init; }

    /// <summary>A health check that suits the image, as a shell command or as a JSON array that begins with <c>CMD</c>, a dollar sign single. Null when none is known. To be offered as one that must be tried.</summary>
    public string? HealthCheck { get; init; }

    /// <summary>The same as Docker keeps it: <c>CMD</c> and words, or <c>CMD-SHELL</c> and a line. Null when none is known.</summary>
    public ImmutableArray<string>? HealthCheckTest => HealthCheck is not { } check ? null : check.StartsWith("[", StringComparison.Ordinal) ? WordsOf(check) : ["CMD-SHELL", check];

    /// <summary>What the health check needs that not every container of the image has, as in "needs ping enabled". Null when nothing.</summary>
    public string? HealthCheckNeeds { get; init; }

    /// <summary>The user that the image starts as. Null when that is not known.</summary>
    public ImageUser? User { get; init; }

    /// <summary>The user that the entry point changes to after it has started as root. Null when it does not change, or that is not known.</summary>
    public ImageUser? DropsTo { get; init; }

    /// <summary>The capabilities that the image proves to need when all are dropped, without <c>CAP_</c>. Null when they are not known.</summary>
    public ImmutableArray<string>? Capabilities { get; init; }

    /// <summary>More capabilities that it seems to need when all are dropped; inferred, and never a reason to report anything.</summary>
    public ImmutableArray<string> LikelyCapabilities { get; init; } = [];

    /// <summary>Whether the image runs only privileged.</summary>
    public bool NeedsPrivileged { get; init; }

    /// <summary>The signal that stops it: <c>SIGTERM</c>. Null when that is not known.</summary>
    public string? StopSignal { get; init; }

    /// <summary>Where this is known from.</summary>
    public required ImageEvidence Evidence { get; init; }

    /// <summary>The strings of a JSON array; our own data, which has no escapes but that of the quote.</summary>
    private static ImmutableArray<string> WordsOf(string array)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        var isInside = false;
        for (var index = 0; index < array.Length; index++)
        {
            if (isInside && array[index] == '\\' && index + 1 < array.Length) word.Append(array[++index]);
            else if (array[index] != '"')
            {
                if (isInside) word.Append(array[index]);
            }
            else
            {
                if (isInside) words.Add(word.ToString());
                word.Clear();
                isInside = !isInside;
            }
        }
        return words.ToImmutable();
    }

    /// <summary>The variable that names a file with the value of another: <c>POSTGRES_PASSWORD_FILE</c> for <c>POSTGRES_PASSWORD</c>. Null when the image does not read that one from a file.</summary>
    public string? FileVariableFor(string variable)
    {
        foreach (var known in FileVariables)
        {
            var matches = known.EndsWith(AnyRest, StringComparison.Ordinal)
                ? variable.StartsWith(known.Substring(0, known.Length - AnyRest.Length), StringComparison.Ordinal)
                : variable == known;
            if (matches) return FileVariablePattern?.Replace(NamePlaceholder, variable);
        }
        return null;
    }
}
