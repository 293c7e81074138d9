using LspDock.Syntax.Compose.Resolving;
using LspDock.Syntax.DockerRun;
using LspDock.Syntax.Shell;

namespace LspDock.Features.Conversion.ToCompose;

/// <summary>Converts limits, devices and graphics processors.</summary>
internal sealed class ResourceFlags(ServiceConversion conversion)
{
    public void Convert(DockerFlag flag, ShellSlice value)
    {
        var isDone = flag.Name switch
        {
            "--ulimit" => AddLimit(value),
            "--device" => AddDevice(value),
            "--gpus" => AddProcessors(value),
            _ => AddThrottle(flag, value),
        };
        if (!isDone) conversion.LeaveOut(flag, "Docker does not take this value");
    }

    /// <summary><c>nofile=1024:2048</c>.</summary>
    private bool AddLimit(ShellSlice value)
    {
        var equals = value.Template.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0 || value.Take(equals).Value is not { } name) return false;

        var numbers = value.From(equals + 1).Split(':').Select(number => CatalogFlags.Integer(conversion.Text(number))).ToList();
        if (numbers.Count is 0 or > 2 || numbers.Contains(null)) return false;
        if (numbers is [{ } one])
        {
            conversion.Service.Section("ulimits").Set(name, one);
            return true;
        }
        var limit = new MappingBuilder();
        limit.Set("soft", numbers[0]!);
        limit.Set("hard", numbers[1]!);
        conversion.Service.Section("ulimits").Set(name, limit.Build([]));
        return true;
    }

    private bool AddDevice(ShellSlice value)
    {
        var parts = value.Split(':').Select(part => conversion.Text(part)).ToList();
        // The command line takes a second part for rights where it looks like them; Compose does not.
        var text = parts is [var host, var rights] && rights.Length is > 0 and <= 3 && rights.All(letter => letter is 'r' or 'w' or 'm') ? $"{host}:{host}:{rights}" : string.Join(':', parts);
        if (!ComposeValues.Accepts(ComposeValues.At("devices[]")!, text)) return false;
        conversion.Service.AddItem("devices", TemplateReader.Scalar(text));
        return true;
    }

    /// <summary><c>all</c>, a number, or fields such as <c>"device=0,1",capabilities=utility</c>.</summary>
    private bool AddProcessors(ShellSlice value)
    {
        if (value.Value is "all")
        {
            conversion.Service.Set("gpus", ResolvedScalar.OfText("all"));
            return true;
        }
        var request = new MappingBuilder();
        var last = "";
        foreach (var field in FlagField.Read(value))
        {
            if (field.Value is not { } setting)
            {
                // A list of devices whose quotes the shell took: device=0,1.
                if (last == "device") request.AddItem("device_ids", conversion.Scalar(field.Whole));
                else if (CatalogFlags.Integer(field.Key) is { } count) request.Set("count", count);
                else if (field.Key == "all") request.Set("count", ResolvedScalar.OfText("all"));
                else return false;
                continue;
            }
            last = field.Key;
            switch (field.Key)
            {
                case "driver":
                    request.Set("driver", conversion.Scalar(setting));
                    break;
                case "count":
                    request.Set("count", CatalogFlags.Integer(conversion.Text(setting)) ?? conversion.Scalar(setting));
                    break;
                case "device":
                    foreach (var device in setting.Split(',')) request.AddItem("device_ids", conversion.Scalar(Unquoted(device)));
                    break;
                case "capabilities":
                    foreach (var capability in setting.Split(',')) request.AddItem("capabilities", conversion.Scalar(capability));
                    break;
                case "options":
                    request.AddItem("options", conversion.Scalar(setting));
                    break;
                default:
                    return false;
            }
        }
        if (request.IsEmpty) return false;
        if (request.Has("device_ids")) request.Remove("count");
        else if (!request.Has("count")) request.Set("count", ResolvedScalar.OfInteger("1"));
        conversion.Service.AddItem("gpus", request);
        return true;
    }

    private static ShellSlice Unquoted(ShellSlice slice)
    {
        var text = slice.Template;
        var start = text.Length - text.TrimStart('"').Length;
        return slice.From(start).Take(text.Trim('"').Length);
    }

    /// <summary><c>/dev/sda:1mb</c>.</summary>
    private bool AddThrottle(DockerFlag flag, ShellSlice value)
    {
        var colon = value.Template.LastIndexOf(':');
        if (colon <= 0 || colon + 1 == value.Length) return false;

        var rate = conversion.Text(value.From(colon + 1));
        var path = flag.Option!.ComposePaths[0];
        var key = flag.Name == "--blkio-weight-device" ? "weight" : "rate";
        var scalar = CatalogFlags.Integer(rate) ?? (key == "rate" ? TemplateReader.Scalar(rate) : null);
        if (scalar is null || !ComposeValues.Accepts($"{path}[].{key}", scalar.Text)) return false;

        var item = new MappingBuilder();
        item.Set("path", conversion.Scalar(value.Take(colon)));
        item.Set(key, scalar);
        conversion.Service.Section("blkio_config").AddItem(path[(path.IndexOf('.', StringComparison.Ordinal) + 1)..], item);
        return true;
    }
}
