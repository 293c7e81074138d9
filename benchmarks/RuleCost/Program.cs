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
// Each figure is the least of several rounds, each round over freshly read documents, as much of a model is computed
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

var reading = Least(Rounds, () => { }, () => Read());
var together = Over(Rounds, all);
Console.WriteLine($"reading   {reading}");
Console.WriteLine($"all rules {together}  ratio {together.Milliseconds / reading.Milliseconds:0.00}");

var none = Over(Rounds, []);
Console.WriteLine($"no rule   {none}");
foreach (var (rule, cost) in all.Select(rule => (rule, Cost: Over(RoundsOfOne, [rule]))).OrderByDescending(each => each.Cost.Milliseconds).Take(shown))
{
    Console.WriteLine($"{cost.Milliseconds - none.Milliseconds,8:0.0} ms {(cost.Bytes - none.Bytes) / 1024,8} KiB  {cost.Findings,6} findings  {rule.Descriptor.Name}");
}

Cost Over(int rounds, ImmutableArray<Rule> rules)
{
    ImmutableArray<LintDocument> documents = [];
    var findings = 0;
    var cost = Least(rounds, () => documents = Read(), () => findings = documents.Sum(document => Linter.Check(document, rules, settings).Length));
    return cost with { Findings = findings };
}

ImmutableArray<LintDocument> Read()
{
    var files = new WorkspaceFiles([.. paths.Select(WorkspaceFiles.RootOf).Distinct(StringComparer.Ordinal)], configurations);
    return [.. texts.Select(text => surroundings.Complete(DocumentReader.Read(text.Path, text.Text, text.Notation, files)))];
}

static Cost Least(int rounds, Action prepare, Action measured)
{
    var least = new Cost(double.MaxValue, 0, 0);
    for (var round = 0; round < rounds; round++)
    {
        prepare();
        GC.Collect();
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        measured();
        var cost = new Cost(Stopwatch.GetElapsedTime(start).TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - bytes, 0);
        if (cost.Milliseconds < least.Milliseconds) least = cost;
    }
    return least;
}

/// <summary>What a piece of work took.</summary>
/// <param name="Milliseconds">Wall time on one thread.</param>
/// <param name="Bytes">Memory allocated.</param>
/// <param name="Findings">Findings made.</param>
internal readonly record struct Cost(double Milliseconds, long Bytes, int Findings)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Milliseconds,8:0.0} ms {Bytes / 1024,8} KiB");
}
