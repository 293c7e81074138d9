using LspDock.Model;

namespace LspDock.Rules;

/// <summary>What a message calls the parts of what a container runs.</summary>
internal static class CommandPartName
{
    /// <summary>The name of a part, without an article.</summary>
    public static string Of(CommandPart part) => part switch
    {
        CommandPart.Entrypoint => "entry point",
        CommandPart.Healthcheck => "health check",
        _ => "command",
    };
}
