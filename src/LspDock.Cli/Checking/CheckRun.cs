using System.Globalization;
using System.Reflection;
using LspDock.Cli.Output;
using LspDock.Features.Workspace;
using LspDock.Syntax.Embedding;
using LspDock.Text;

namespace LspDock.Cli.Checking;

/// <summary>Runs a check from its options to its exit code.</summary>
internal static class CheckRun
{
    /// <summary>Checks, writes the report to standard output and what could not be read to standard error.</summary>
    /// <returns>The exit code; see <see cref="ExitCode"/>.</returns>
    public static int Run(CheckOptions options, CancellationToken cancellationToken)
    {
        var configurations = new ConfigurationFiles();
        var reports = Check(options, configurations, cancellationToken);
        // With standard input, the fixed text is the output.
        var fixedInput = reports.FirstOrDefault(report => report.FixedText is not null)?.FixedText;
        using var output = new StreamWriter(fixedInput is null || options.Diff ? Console.OpenStandardOutput() : Console.OpenStandardError(), bufferSize: 1 << 16);
        if (fixedInput is not null && !options.Diff) Console.Out.Write(fixedInput);
        Write(options, reports, output);
        output.Flush();

        var wrong = ReportFailures(reports) | ReportConfigurations(configurations);
        if (wrong) return ExitCode.WrongUsage;
        return options.FailOn is { } lowest && reports.Any(report => report.Findings.Any(finding => finding.Severity >= lowest)) ? ExitCode.Findings : ExitCode.Clean;
    }

    private static FileReport[] Check(CheckOptions options, ConfigurationFiles configurations, CancellationToken cancellationToken)
    {
        var files = FileDiscovery.Find(options.Paths.Where(path => path != "-")).Where(file => file.IsNamed || !configurations.For(file.Path).Ignores(file.Path)).ToList();
        var check = new FileCheck(options, configurations, files);
        var reports = new FileReport[files.Count];
        using (var progress = new CheckProgress(files.Count))
        {
            var parallel = new ParallelOptions { CancellationToken = cancellationToken };
            if (files.Count < 4)
            {
                for (var index = 0; index < files.Count; index++) reports[index] = check.Check(files[index], cancellationToken);
            }
            else
            {
                Parallel.For(0, files.Count, parallel, index =>
                {
                    reports[index] = check.Check(files[index], cancellationToken);
                    progress.Advance();
                });
            }
        }
        return options.Paths.Contains("-") ? [CheckStandardInput(options, check, cancellationToken), .. reports] : reports;
    }

    private static FileReport CheckStandardInput(CheckOptions options, FileCheck check, CancellationToken cancellationToken)
    {
        var name = options.StandardInputName ?? "standard input";
        using var stream = Console.OpenStandardInput();
        var content = FileContent.Read(stream);
        if (content.Text is not { } text) return new(name) { Failure = content.Failure };

        if (NotationDetection.Of(new DocumentPath(name), text) is { } notation) return check.Check(name, text, notation, cancellationToken);
        return new(name) { Note = "is no Compose file, Dockerfile, shell script or Markdown, as far as its content tells; name it with --stdin-filename" };
    }

    private static void Write(CheckOptions options, IReadOnlyList<FileReport> reports, TextWriter output)
    {
        switch (options.Format)
        {
            case "json":
                JsonReport.Write(output, reports);
                break;
            case "sarif":
                SarifReport.Write(output, reports, Version());
                break;
            case "github":
                GitHubReport.Write(output, reports);
                break;
            default:
                new TextReport(StyledOutput.For(output)).Write(reports, options);
                break;
        }
    }

    private static bool ReportFailures(IReadOnlyList<FileReport> reports)
    {
        foreach (var report in reports)
        {
            if ((report.Failure ?? report.Note) is { } reason) Console.Error.WriteLine($"lspdock: '{report.Path}' {reason}");
        }
        return reports.Any(report => report.Failure is not null);
    }

    private static bool ReportConfigurations(ConfigurationFiles configurations)
    {
        var any = false;
        foreach (var file in configurations.Files)
        {
            foreach (var problem in file.Problems)
            {
                var position = new LineIndex(file.Text!).ToPosition(problem.Span.Start);
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Configuration.Document}:{position.Line + 1}:{position.Character + 1} error  {problem.Message}"));
                any = true;
            }
        }
        return any;
    }

    private static string Version() => typeof(CheckRun).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
