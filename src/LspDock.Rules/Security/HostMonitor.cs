using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>Images whose task is to look at the host they run on.</summary>
internal static class HostMonitor
{
    /// <summary>Whether a container runs one: a monitoring agent.</summary>
    public static bool Is(Container container)
    {
        if (!container.Image.IsKnown(out var image)) return false;

        string[] words = ["exporter", "cadvisor", "agent", "monitor", "netdata", "glances", "telegraf", "beat", "fluent", "promtail", "alloy", "otel", "collector", "vector", "falco", "wazuh", "dashdot", "scrutiny", "infrastructure", "homepage", "crowdsec"];
        return words.Any(word => image.Repository.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
    }
}
