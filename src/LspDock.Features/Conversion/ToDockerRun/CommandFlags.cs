using LspDock.Syntax.Compose;
using LspDock.Syntax.Compose.Resolving;

namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>Writes <c>entrypoint</c> and <c>command</c>: the command line takes one word for the first, and the rest before the second.</summary>
internal static class CommandFlags
{
    public static void WriteEntrypoint(ServiceDraft draft)
    {
        if (Words(draft.Values.Take("entrypoint")) is not { } words) return;

        if (words is [{ Length: > 0 } program, ..] && KeptVariable.Parts(program) is [{ IsSplit: true }, ..])
        {
            draft.Note("The entrypoint is a variable: only a single word can stand behind --entrypoint.", draft.Values.Find("entrypoint")!.Origin);
        }
        draft.Command.Flag("--entrypoint", words is [var first, ..] ? Whole(first) : "");
    }

    /// <summary>Writes what follows the image.</summary>
    public static void WriteArguments(ServiceDraft draft)
    {
        foreach (var word in (Words(draft.Values.Find("entrypoint")) ?? []).Skip(1)) Argument(draft, word, "entrypoint");
        var command = Words(draft.Values.Take("command"));
        foreach (var word in command ?? []) Argument(draft, word, "command");
        if (command is { Count: 0 } && Words(draft.Values.Find("entrypoint")) is null)
        {
            draft.Note("The empty 'command' is left out: docker run cannot take the image's own command away.", draft.Values.Find("command")!.Origin);
        }
    }

    private static void Argument(ServiceDraft draft, string word, string path)
    {
        draft.Command.Argument(word);
        if (draft.Script.Dialect == Syntax.Shell.ShellDialect.PowerShell && KeptVariable.Parts(word).Any(part => part.IsSplit) && KeptVariable.Parts(word).Length > 0)
        {
            draft.Note($"PowerShell hands {ScriptText.OneLine(word)} over as one argument, where Compose makes words of it.", draft.Values.Find(path)!.Origin);
        }
    }

    /// <summary>The words of a command; null when the image's own holds.</summary>
    private static IReadOnlyList<string>? Words(ResolvedNode? node) => node switch
    {
        ResolvedList list => [.. TakenValues.Texts(list)],
        ResolvedScalar { Kind: not ComposeScalarKind.Null } scalar => KeptVariable.Words(scalar.Text),
        _ => null,
    };

    /// <summary>A word whose variables do not become several.</summary>
    private static string Whole(string word) => string.Concat(KeptVariable.Parts(word).Select(part => part.Variable is null ? part.Text : KeptVariable.Mark(part.Text)));
}
