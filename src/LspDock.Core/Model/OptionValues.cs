using System.Collections.Immutable;
using LspDock.Catalog;

namespace LspDock.Model;

/// <summary>What a container's author says of any option of the catalogue, in whatever notation. Nothing is read before it is asked for.</summary>
public abstract class OptionValues
{
    /// <summary>Says nothing.</summary>
    public static OptionValues None { get; } = new Nothing();

    /// <summary>An option's value as text: <c>unless-stopped</c>, <c>10s</c>. Null when it is not written.</summary>
    public abstract Setting<string>? Text(ContainerOption option);

    /// <summary>Whether an option is on. Null when it is not written.</summary>
    public abstract Setting<bool>? Switch(ContainerOption option);

    /// <summary>An option's number, in bytes for a size. Null when it is not written.</summary>
    public abstract Setting<long>? Number(ContainerOption option);

    /// <summary>The values of an option that may have several, in order of writing.</summary>
    public abstract ImmutableArray<Setting<string>> Texts(ContainerOption option);

    /// <summary>The entries of an option that has names and values, in order of writing.</summary>
    public abstract ImmutableArray<NamedSetting> Entries(ContainerOption option);

    /// <summary>The texts of what is run, as they are written: entry point, command and health check, in this order.</summary>
    public virtual IEnumerable<CommandText> CommandTexts
    {
        get
        {
            foreach (var (option, part) in new[] { (ContainerOption.Entrypoint, CommandPart.Entrypoint), (ContainerOption.Command, CommandPart.Command), (ContainerOption.HealthcheckTest, CommandPart.Healthcheck) })
            {
                foreach (var written in Texts(option))
                {
                    if (written.IsKnown(out var text)) yield return new(written.Origin, text, part);
                }
            }
        }
    }

    /// <summary>Takes an option away with all its values. Unavailable when it is not written, or not here alone.</summary>
    public abstract Edit Remove(ContainerOption option);

    /// <summary>Where an entry's text is parted into name and value: at the first <c>=</c>; options that take a colon too are parted at what comes first, devices and their numbers at the last colon. Negative when it is a name alone.</summary>
    public static int Separator(ContainerOption option, string text) =>
        IsOfDevice(option) ? text.LastIndexOf(':') : option == ContainerOption.ExtraHosts || option == ContainerOption.SecurityOpt ? text.IndexOfAny(['=', ':']) : text.IndexOf('=');

    /// <summary>Whether an option has devices of the host, each with a number: limits and weights of block I/O.</summary>
    public static bool IsOfDevice(ContainerOption option) =>
        option == ContainerOption.DeviceReadBps || option == ContainerOption.DeviceWriteBps || option == ContainerOption.DeviceReadIops || option == ContainerOption.DeviceWriteIops || option == ContainerOption.BlkioWeightDevice;

    private sealed class Nothing : OptionValues
    {
        public override Setting<string>? Text(ContainerOption option) => null;

        public override Setting<bool>? Switch(ContainerOption option) => null;

        public override Setting<long>? Number(ContainerOption option) => null;

        public override ImmutableArray<Setting<string>> Texts(ContainerOption option) => [];

        public override ImmutableArray<NamedSetting> Entries(ContainerOption option) => [];

        public override Edit Remove(ContainerOption option) => Edit.Unavailable;
    }
}
