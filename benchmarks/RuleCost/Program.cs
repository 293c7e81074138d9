using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using LspDock.Features.Workspace;
using LspDock.Linting;
using LspDock.Rules;
using LspDock.Syntax;
using LspDock.Syntax.Embedding;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

// What reading costs and what each rule costs, on one thread, over the files below the folders named:
//   dotnet run -c Release --project benchmarks/RuleCost [--rules N] FOLDER...
// Each file is read, checked and let go, as the command does it; each figure is the least of several rounds. Much of a model is computed
// when it is first asked for: a rule alone pays for what it asks, and what several rules ask for counts once in the sum of all.
const int Rounds = 5;
const int RoundsOfOne = 2;

var shown = args is ["--rules", var number, ..] ? int.Parse(number, CultureInfo.InvariantCulture) : 15;
var paths = args is ["--rules", _, .. var rest] ? rest : args;
var configurations = new ConfigurationFiles();
var surroundings = new ComposeSurroundings();
var texts = new List<(DocumentPath Path, SourceText Text, Notation Notation)>();
foreach (var found in FileDiscovery.Find(paths))
{
    if (found.Failure is not null || FileContent.Read(found.Path).Text is not { } text) continue;
    if (NotationDetection.Of(new DocumentPath(found.Path), text) is { } notation) texts.Add((new DocumentPath(found.Path), text, notation));
}

var settings = new LintSettings();
var all = RuleCatalog.All;
Console.WriteLine($"{texts.Count} files, {texts.Sum(text => (long)text.Text.Length) / 1024} Ki characters, {all.Length} rules");

var (reading, together) = Measure(Rounds, all);
Console.WriteLine($"reading   {reading}");
Console.WriteLine($"all rules {together}  ratio {together.Milliseconds / reading.Milliseconds:0.00}");

var none = Measure(Rounds, []).Rules;
Console.WriteLine($"no rule   {none}");
foreach (var (rule, cost) in all.Select(rule => (rule, Cost: Measure(RoundsOfOne, [rule]).Rules)).OrderByDescending(each => each.Cost.Milliseconds).Take(shown))
{
    Console.WriteLine($"{cost.Milliseconds - none.Milliseconds,8:0.0} ms {(cost.Bytes - none.Bytes) / 1024,8} KiB  {cost.Findings,6} findings  {rule.Descriptor.Name}");
}

(Cost Reading, Cost Rules) Measure(int rounds, ImmutableArray<Rule> rules)
{
    var (leastReading, leastRules) = (Cost.Most, Cost.Most);
    for (var round = 0; round < rounds; round++)
    {
        GC.Collect();
        var files = new WorkspaceFiles([.. paths.Select(WorkspaceFiles.RootOf).Distinct(StringComparer.Ordinal)], configurations);
        var (read, ruled) = (default(Cost), default(Cost));
        foreach (var (path, text, notation) in texts)
        {
            var before = Cost.Now();
            var document = surroundings.Complete(DocumentReader.Read(path, text, notation, files));
            var between = Cost.Now();
            var findings = Linter.Check(document, rules, settings).Length;
            var behind = Cost.Now();
            read += between - before;
            ruled += behind - between with { Findings = -findings };
        }
        if (read.Milliseconds < leastReading.Milliseconds) leastReading = read;
        if (ruled.Milliseconds < leastRules.Milliseconds) leastRules = ruled;
    }
    return (leastReading, leastRules);
}

/// <summary>What a piece of work took.</summary>
/// <param name="Milliseconds">Wall time on one thread.</param>
/// <param name="Bytes">Memory allocated.</param>
/// <param name="Findings">Findings made.</param>
internal readonly record struct Cost(double Milliseconds, long Bytes, int Findings)
{
    /// <summary>More than anything takes.</summary>
    public static Cost Most { get; } = new(double.MaxValue, long.MaxValue, 0);

    /// <summary>What was taken until now, since some moment in the past.</summary>
    public static Cost Now() => new(Stopwatch.GetTimestamp() * 1000.0 / Stopwatch.Frequency, GC.GetTotalAllocatedBytes(), 0);

    /// <summary>Both together.</summary>
    public static Cost operator +(Cost one, Cost other) => new(one.Milliseconds + other.Milliseconds, one.Bytes + other.Bytes, one.Findings + other.Findings);

    /// <summary>What one has more than the other.</summary>
    public static Cost operator -(Cost one, Cost other) => new(one.Milliseconds - other.Milliseconds, one.Bytes - other.Bytes, one.Findings - other.Findings);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Milliseconds,8:0.0} ms {Bytes / 1024,8} KiB");
}
