using System.Collections.Immutable;
using LspDock.Model;

namespace LspDock.Syntax.Dockerfile;

/// <summary>Cuts instructions into stages and follows ARG and ENV through them.</summary>
internal sealed class DockerfileStageReader(char escape)
{
    /// <summary>The arguments that BuildKit sets itself: https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope.</summary>
    private static readonly ImmutableHashSet<string> Automatic =
    [
        "TARGETPLATFORM", "TARGETOS", "TARGETOSVERSION", "TARGETARCH", "TARGETVARIANT", "TARGETSTAGE",
        "BUILDPLATFORM", "BUILDOS", "BUILDOSVERSION", "BUILDARCH", "BUILDVARIANT",
    ];

    private readonly Dictionary<string, VariableValue> globals = [];

    /// <summary>Stages by lower-case name; a later one takes the place of an earlier one.</summary>
    private readonly Dictionary<string, DockerfileStage> byName = [];

    /// <summary>What each stage leaves to those that start from it.</summary>
    private readonly Dictionary<DockerfileStage, ImmutableDictionary<string, VariableValue>> variablesAfter = [];

    public static ImmutableArray<DockerfileStage> Read(ImmutableArray<DockerfileInstruction> instructions, char escape) => new DockerfileStageReader(escape).Read(instructions);

    private ImmutableArray<DockerfileStage> Read(ImmutableArray<DockerfileInstruction> instructions)
    {
        var stages = ImmutableArray.CreateBuilder<DockerfileStage>();
        var position = 0;
        for (; position < instructions.Length && instructions[position].Keyword != DockerfileKeyword.From; position++)
        {
            DeclareGlobals(instructions[position]);
        }
        while (position < instructions.Length)
        {
            var from = position++;
            while (position < instructions.Length && instructions[position].Keyword != DockerfileKeyword.From) position++;
            stages.Add(ReadStage(instructions[from], instructions.Slice(from + 1, position - from - 1)));
        }
        if (stages.Count > 0) stages[stages.Count - 1].IsLast = true;
        for (var stage = stages.LastOrDefault(); stage is not null; stage = stage.BaseStage) stage.IsInResult = true;
        return stages.ToImmutable();
    }

    private void DeclareGlobals(DockerfileInstruction instruction)
    {
        if (instruction.Keyword != DockerfileKeyword.Arg) return;
        foreach (var (name, value) in instruction.Assignments)
        {
            globals[name.Text] = value is null ? Unset(instruction, name) : VariableExpansion.Expand(instruction, value, escape, Global) with { IsDefault = true };
        }
    }

    /// <summary>What a name means before the first FROM and in FROM itself.</summary>
    private VariableValue? Global(string name) => globals.TryGetValue(name, out var value) ? value : null;

    private DockerfileStage ReadStage(DockerfileInstruction from, ImmutableArray<DockerfileInstruction> instructions)
    {
        var image = from.Arguments.FirstOrDefault();
        var name = from.Arguments is [_, var keyword, var alias, ..] && keyword.Text.Equals("AS", StringComparison.OrdinalIgnoreCase) ? alias : null;
        string? unset = null;
        var expanded = image is null ? null : VariableExpansion.Expand(from, image, escape, variable =>
        {
            var value = Global(variable) ?? (Automatic.Contains(variable) ? Unknown(from, image) : null);
            // Expansion ends at the first variable that it cannot do without, so the last one asked for is that.
            unset = value is { IsUnset: true } ? variable : null;
            return value;
        });
        var baseStage = expanded?.Text is { } text && byName.TryGetValue(text, out var earlier) ? earlier : null;
        var stage = new DockerfileStage(from, image, name, image is null ? null : Settle(from, image, expanded!), baseStage)
        {
            Instructions = instructions,
            NeededArgument = expanded is { Text: null } ? unset : null,
        };

        var variables = baseStage is null ? ImmutableDictionary<string, VariableValue>.Empty : variablesAfter[baseStage];
        var users = new List<Setting<string>>();
        var contents = new DockerfileStageContents(baseStage?.Contents.WorkingDirectory);
        foreach (var instruction in instructions)
        {
            variables = instruction.Keyword switch
            {
                DockerfileKeyword.Arg => DeclareArguments(instruction, variables),
                DockerfileKeyword.Env => SetEnvironment(instruction, variables),
                _ => variables,
            };
            if (instruction is { Keyword: DockerfileKeyword.User, Arguments: [var user] })
            {
                users.Add(Settle(instruction, user, VariableExpansion.Expand(instruction, user, escape, Lookup(instruction, variables))));
            }
            contents.Add(instruction, word => Settle(instruction, word, VariableExpansion.Expand(instruction, word, escape, Lookup(instruction, variables))));
        }
        stage.User = WithOverridden(users);
        stage.Contents = contents;
        variablesAfter[stage] = variables;
        if (name is not null) byName[name.Text.ToLowerInvariant()] = stage;
        return stage;
    }

    private ImmutableDictionary<string, VariableValue> DeclareArguments(DockerfileInstruction instruction, ImmutableDictionary<string, VariableValue> variables)
    {
        // Unlike in ENV, a pair sees those before it.
        foreach (var (name, value) in instruction.Assignments)
        {
            if (value is not null) variables = variables.SetItem(name.Text, VariableExpansion.Expand(instruction, value, escape, Lookup(instruction, variables)) with { IsDefault = true });
            else if (Global(name.Text) is { } global) variables = variables.SetItem(name.Text, global);
            else if (Automatic.Contains(name.Text)) variables = variables.SetItem(name.Text, Unknown(instruction, name));
            else if (!variables.ContainsKey(name.Text)) variables = variables.SetItem(name.Text, Unset(instruction, name));
        }
        return variables;
    }

    private ImmutableDictionary<string, VariableValue> SetEnvironment(DockerfileInstruction instruction, ImmutableDictionary<string, VariableValue> variables)
    {
        var lookup = Lookup(instruction, variables);
        return variables.SetItems(
            from assignment in instruction.Assignments
            where assignment.Value is not null
            select new KeyValuePair<string, VariableValue>(assignment.Name.Text, VariableExpansion.Expand(instruction, assignment.Value!, escape, lookup)));
    }

    /// <summary>What a name means in a stage. One that is not declared there may come from the base image, so it is not known.</summary>
    private static Func<string, VariableValue?> Lookup(DockerfileInstruction instruction, ImmutableDictionary<string, VariableValue> variables) =>
        name => variables.TryGetValue(name, out var value) ? value : Unknown(instruction, instruction.KeywordWord);

    /// <summary>The last setting, with those before it as overridden, the nearest first. Null when there is none.</summary>
    private static Setting<string>? WithOverridden(List<Setting<string>> settings)
    {
        if (settings.Count == 0) return null;

        var last = settings[settings.Count - 1];
        ImmutableArray<Setting<string>> overridden = [.. settings.Take(settings.Count - 1).Reverse()];
        return last.IsKnown(out var value) ? new(last.Origin, value) { Via = last.Via, IsDefault = last.IsDefault, Overridden = overridden } : last;
    }

    private static Setting<string> Settle(DockerfileInstruction instruction, DockerfileWord word, VariableValue value)
    {
        if (value.Text is not { Length: > 0 } text) return Setting<string>.Unknown(DockerfileOrigin.OfComputedPart(instruction, word.Span));
        var use = instruction.OriginOf(word.Span);
        return new(value.At, text) { Via = value.At.Span == use.Span ? [] : [use], IsDefault = value.IsDefault };
    }

    private static VariableValue Unknown(DockerfileInstruction instruction, DockerfileWord word) => new(null, instruction.OriginOf(word.Span));

    private static VariableValue Unset(DockerfileInstruction instruction, DockerfileWord name) => new(null, instruction.OriginOf(name.Span)) { IsUnset = true };
}
