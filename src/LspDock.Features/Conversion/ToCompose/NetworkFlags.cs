using LspDock.Model;
using LspDock.Syntax.Compose.Resolving;
using LspDock.Syntax.DockerRun;
using LspDock.Syntax.Shell;

namespace LspDock.Features.Conversion.ToCompose;

/// <summary>Converts what puts a container on networks: <c>--network</c> with the flags for its first network, and <c>docker network connect</c>.</summary>
/// <param name="conversion">The service.</param>
/// <param name="namespaceOf">Writes <c>container:x</c> as Compose names it.</param>
internal sealed class NetworkFlags(ServiceConversion conversion, Func<ShellSlice, string> namespaceOf)
{
    private const string OwnNetworkOnly = "Docker has this only on a network that is named with --network";

    private readonly OrderedDictionary<string, MappingBuilder> attached = new(StringComparer.Ordinal);
    private readonly DockerCommand command = conversion.Command;
    private string? mode;

    public void Convert()
    {
        MappingBuilder? first = null;
        var isFirst = true;
        foreach (var flag in command.All("--network"))
        {
            if (flag.Value is not { Length: > 0 } value)
            {
                conversion.LeaveOut(flag, "it has no value");
                continue;
            }
            var network = Attach(flag, value);
            if (isFirst) first = network;
            isFirst = false;
        }
        var isDefault = isFirst;
        if (isDefault) mode = "bridge";
        foreach (var flag in command.Flags) ApplyToFirst(flag, first);
        foreach (var later in conversion.Container.NetworkCommands) Apply(later);
        Write(isDefault);
    }

    /// <summary>Reads a value of <c>--network</c>; null when it is a mode and no network.</summary>
    private MappingBuilder? Attach(DockerFlag flag, ShellSlice value)
    {
        List<FlagField> fields = value.Template.Contains('=', StringComparison.Ordinal) ? FlagField.Read(value) : [];
        var name = fields.Count == 0 ? value : fields.LastOrDefault(field => field.Key == "name").Value;
        if (name is not { Length: > 0 } written)
        {
            conversion.LeaveOut(flag, "it names no network");
            return null;
        }
        if (written.Value is { } known && NetworkMode.Parse(known) is { } meant)
        {
            mode = meant.Kind == NetworkModeKind.DefaultBridge ? "bridge" : meant.Kind == NetworkModeKind.Container ? namespaceOf(written) : TemplateReader.Literal(known);
            return null;
        }
        var network = Network(written);
        foreach (var field in fields)
        {
            if (field.Key != "name" && !(field.Value is { Length: > 0 } setting && Set(network, field.Key, setting))) conversion.Note(flag.Span, $"{flag.Name} {ConversionNotes.OnOneLine(field.Whole.Template)}: Docker has no such setting of a network");
        }
        return network;
    }

    private MappingBuilder Network(ShellSlice written)
    {
        var key = conversion.Project.UseNetwork(written, conversion.Text(written));
        if (!attached.TryGetValue(key, out var network)) attached.Add(key, network = new MappingBuilder());
        return network;
    }

    /// <summary>Docker gives these flags to the first network only.</summary>
    private void ApplyToFirst(DockerFlag flag, MappingBuilder? network)
    {
        var key = flag.Name switch { "--network-alias" => "alias", "--ip" => "ip", "--ip6" => "ip6", "--link-local-ip" => "link-local-ip", "--mac-address" => "mac-address", _ => null };
        if (key is null) return;

        if (flag.Value is not { Length: > 0 } value) conversion.LeaveOut(flag, "it has no value");
        else if (key == "mac-address" && network is null && ComposeValues.Accepts("mac_address", conversion.Text(value))) conversion.Service.Set("mac_address", conversion.Scalar(value));
        else if (network is null) conversion.LeaveOut(flag, OwnNetworkOnly);
        else if (!Set(network, key, value)) conversion.LeaveOut(flag, "Docker does not take this value");
    }

    private bool Set(MappingBuilder network, string field, ShellSlice value)
    {
        var (key, isList) = field switch
        {
            "alias" => ("aliases", true),
            "ip" => ("ipv4_address", false),
            "ip6" => ("ipv6_address", false),
            "link-local-ip" => ("link_local_ips", true),
            "mac-address" => ("mac_address", false),
            "gw-priority" => ("gw_priority", false),
            "driver-opt" => ("driver_opts", false),
            _ => ("", false),
        };
        if (key.Length == 0) return false;

        var text = conversion.Text(value);
        if (field == "driver-opt")
        {
            var equals = value.Template.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || value.Take(equals).Value is not { } option) return false;
            network.Section(key).Set(option, conversion.Scalar(value.From(equals + 1)));
            return true;
        }
        if (!ComposeValues.Accepts($"networks.*.{key}" + (isList ? "[]" : ""), text)) return false;
        if (isList) network.AddItem(key, TemplateReader.Scalar(text));
        else network.Set(key, field == "gw-priority" && CatalogFlags.Integer(text) is { } number ? number : TemplateReader.Scalar(text));
        return true;
    }

    /// <summary>A later <c>docker network connect</c> or <c>disconnect</c>.</summary>
    private void Apply(DockerCommand later)
    {
        var name = later.Arguments[0];
        if (later.Verb == "network disconnect")
        {
            if (name.Value is { } left && !attached.Remove(conversion.Project.Networks.KeyOf(TemplateReader.Literal(left)) ?? "") && left == mode) mode = null;
            return;
        }
        if (name.Value is { } known && NetworkMode.Parse(known) is not null)
        {
            conversion.Project.Notes.Add(conversion.Service, later, later.VerbSpan, $"docker network connect {known}: Compose joins no such network beside others");
            return;
        }
        var network = Network(name.Whole);
        foreach (var flag in later.Flags)
        {
            if (!(flag.Value is { Length: > 0 } value && Set(network, flag.Name.TrimStart('-'), value))) conversion.Project.Notes.Add(conversion.Service, later, flag, "Compose has no such setting of a network");
        }
    }

    private void Write(bool isDefault)
    {
        // Beside networks, Docker has no mode but the default bridge, which Compose does not join together with others.
        if (mode is not null and not "bridge" && attached.Count > 0)
        {
            conversion.Note(command.VerbSpan, $"{string.Join(", ", attached.Keys)}: Docker joins no network beside '--network {mode}'");
            attached.Clear();
        }
        if (attached.Count == 0)
        {
            conversion.Service.Set("network_mode", TemplateReader.Scalar(mode ?? "none"));
            return;
        }
        if (mode is not null) conversion.Note(command.VerbSpan, isDefault ? "the container is on Docker's default bridge too, which Compose joins only alone" : "'--network bridge' cannot stand beside other networks");
        var areNamesEnough = attached.Values.All(network => network.IsEmpty);
        foreach (var (key, network) in attached)
        {
            if (areNamesEnough) conversion.Service.AddItem("networks", ResolvedScalar.OfText(key));
            else if (network.IsEmpty) conversion.Service.Section("networks").Set(key, ResolvedScalar.Null);
            else conversion.Service.Section("networks").Set(key, network);
        }
    }
}
