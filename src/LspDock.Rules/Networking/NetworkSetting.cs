using LspDock.Catalog;
using LspDock.Model;

namespace LspDock.Rules.Networking;

/// <summary>Something that a container's author says of its network beside the mode.</summary>
/// <param name="Option">The option.</param>
/// <param name="At">Where its first value is written.</param>
/// <param name="Words">What it is, with an article where it is one: "a host name".</param>
internal sealed record NetworkSetting(ContainerOption Option, Origin At, string Words)
{
    /// <summary>An option with several values; null when it has none.</summary>
    public static NetworkSetting? OfList(Container container, ContainerOption option, string words) =>
        container.Options.Texts(option) is [var first, ..] ? new(option, first.Origin, words) : null;

    /// <summary>An option with one value; null when it is not written.</summary>
    public static NetworkSetting? OfText(Container container, ContainerOption option, string words) =>
        container.Options.Text(option) is { } written ? new(option, written.Origin, words) : null;

    /// <summary>All of them in words: "a host name, DNS servers and extra hosts".</summary>
    public static string List(IReadOnlyList<NetworkSetting> settings) =>
        settings.Count == 1 ? settings[0].Words : string.Join(", ", settings.Take(settings.Count - 1).Select(setting => setting.Words)) + " and " + settings[settings.Count - 1].Words;

    /// <summary>Takes all of them away.</summary>
    public static Edit Remove(Container container, IEnumerable<NetworkSetting> settings) => Edit.All(settings.Select(setting => container.Options.Remove(setting.Option)));
}
