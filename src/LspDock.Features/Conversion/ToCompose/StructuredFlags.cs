using LspDock.Rules.Networking;
using LspDock.Syntax.Compose.Resolving;
using LspDock.Syntax.DockerRun;
using LspDock.Syntax.Shell;

namespace LspDock.Features.Conversion.ToCompose;

/// <summary>Converts the flags that Compose writes in another way than the command line does.</summary>
internal sealed class StructuredFlags(ServiceConversion conversion)
{
    private readonly MountFlags mounts = new(conversion);
    private readonly ResourceFlags resources = new(conversion);
    private readonly bool listsEnvironment = conversion.Command.All("--env").Any(flag => flag.Value is { } value && !IsPlainName(NameOf(value)));

    /// <summary>Whether a flag is one of these; it is converted then.</summary>
    public bool Convert(DockerFlag flag)
    {
        switch (flag.Name)
        {
            // They are read together, or at their own place.
            case "--name" or "--network" or "--network-alias" or "--ip" or "--ip6" or "--link-local-ip" or "--mac-address":
                return true;
            case "--entrypoint" when flag.Value is { } program:
                SetEntrypoint(program);
                return true;
        }
        if (flag.Value is not { Length: > 0 } value) return false;

        switch (flag.Name)
        {
            case "--publish":
                PortFlags.Add(conversion, flag, value);
                break;
            case "--volume":
                mounts.AddVolume(flag, value);
                break;
            case "--mount":
                mounts.AddMount(flag, value);
                break;
            case "--env":
                AddVariable(flag, value);
                break;
            case "--health-cmd":
                conversion.Service.Section("healthcheck").Set("test", new ResolvedList([ResolvedScalar.OfText("CMD-SHELL"), conversion.Scalar(value)]));
                break;
            case "--add-host":
                AddHost(flag, value);
                break;
            case "--link":
                AddLink(value);
                break;
            case "--volumes-from":
                AddVolumesFrom(value);
                break;
            case "--pid" or "--ipc":
                conversion.Service.Set(flag.Name[2..], TemplateReader.Scalar(NamespaceOf(value)));
                break;
            case "--volume-driver" when conversion.Command.All("--volume").Any(flag => flag.Value is { } volume && MountFlags.NamesVolume(volume)):
                mounts.SetDriver(value);
                break;
            case "--ulimit" or "--device" or "--gpus" or "--blkio-weight-device" or "--device-read-bps" or "--device-read-iops" or "--device-write-bps" or "--device-write-iops":
                resources.Convert(flag, value);
                break;
            default:
                return false;
        }
        return true;
    }

    /// <summary>A namespace as Compose names it: <c>service:x</c> for a container of the document.</summary>
    public string NamespaceOf(ShellSlice value)
    {
        const string Container = "container:";
        return value.Value is { } known && known.StartsWith(Container, StringComparison.Ordinal) && conversion.Project.References.Require(conversion.Container, known[Container.Length..]) is { } service
            ? "service:" + service
            : conversion.Text(value);
    }

    private void SetEntrypoint(ShellSlice program)
    {
        // The flag takes one program, blanks and all; an empty one takes the image's away.
        var text = conversion.Text(program);
        conversion.Service.Set("entrypoint", text.Length == 0 ? new ResolvedList([]) : CommandText.IsSimple(text) ? TemplateReader.Scalar(text) : new ResolvedList([TemplateReader.Scalar(text)]));
    }

    private void AddVariable(DockerFlag flag, ShellSlice value)
    {
        var equals = value.Template.IndexOf('=', StringComparison.Ordinal);
        var name = NameOf(value);
        if (name.Length == 0 || name.Value is { } blank && blank.Trim().Length == 0)
        {
            conversion.LeaveOut(flag, "the variable has no name");
            return;
        }
        if (equals >= 0 && name.Value is { } known && value.From(equals + 1).Value is { } host)
        {
            foreach (var mentioned in HostNames.InVariable(known, host)) conversion.Project.References.Mention(conversion.Container, mentioned);
        }
        var hint = name.Value;
        if (listsEnvironment)
        {
            if (name.Value is { } spaced && spaced != spaced.TrimEnd()) conversion.LeaveOut(flag, "a variable's name cannot end in a blank");
            else conversion.Service.AddItem("environment", conversion.Scalar(value, hint));
            return;
        }
        var prefix = conversion.Command.Shell.Assignments.FirstOrDefault(assignment => assignment.Name == name.Value);
        var written = equals >= 0 ? value.From(equals + 1) : prefix.Name is null ? (ShellSlice?)null : prefix.Value;
        conversion.Service.Section("environment").Set(name.Value!, written is { } text ? conversion.Scalar(text, hint) : ResolvedScalar.Null);
    }

    private static ShellSlice NameOf(ShellSlice value) => value.Template.IndexOf('=', StringComparison.Ordinal) is >= 0 and var equals ? value.Take(equals) : value;

    /// <summary>Whether a variable can be a key: Compose replaces no variables in keys, and takes <c>x-</c> for a note of the author.</summary>
    private static bool IsPlainName(ShellSlice name) => name.Value is { } known && !known.StartsWith("x-", StringComparison.Ordinal);

    private void AddHost(DockerFlag flag, ShellSlice value)
    {
        var text = conversion.Text(value);
        if (ComposeValues.Accepts(ComposeValues.At("extra_hosts[]")!, text)) conversion.Service.AddItem("extra_hosts", TemplateReader.Scalar(text));
        else conversion.LeaveOut(flag, "Docker takes a name and an address here: 'name:address'");
    }

    private void AddLink(ShellSlice value)
    {
        var colon = value.Template.IndexOf(':', StringComparison.Ordinal);
        var target = colon < 0 ? value : value.Take(colon);
        var alias = colon < 0 ? "" : ":" + conversion.Text(value.From(colon + 1));
        if (target.Value is { } name && conversion.Project.References.Require(conversion.Container, name) is { } service)
        {
            // A link without an alias goes by the container's name.
            conversion.Service.AddItem("links", TemplateReader.Scalar(service + (alias.Length == 0 && service != name ? ":" + name : alias == ":" + service ? "" : alias)));
        }
        else
        {
            conversion.Service.AddItem("external_links", TemplateReader.Scalar(conversion.Text(target) + alias));
        }
    }

    private void AddVolumesFrom(ShellSlice value)
    {
        var colon = value.Template.IndexOf(':', StringComparison.Ordinal);
        var target = colon < 0 ? value : value.Take(colon);
        var mode = colon < 0 ? "" : ":" + conversion.Text(value.From(colon + 1));
        var source = target.Value is { } name && conversion.Project.References.Require(conversion.Container, name) is { } service ? service : "container:" + conversion.Text(target);
        conversion.Service.AddItem("volumes_from", TemplateReader.Scalar(source + mode));
    }
}
