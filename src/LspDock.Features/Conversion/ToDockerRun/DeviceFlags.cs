using LspDock.Syntax.Compose.Resolving;

namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>Writes devices and graphics processors.</summary>
internal static class DeviceFlags
{
    public static void WriteDevices(ServiceDraft draft)
    {
        if (draft.Values.Find("devices") is not ResolvedList devices) return;

        foreach (var item in devices.Items)
        {
            if (item is not ResolvedMapping device)
            {
                draft.Values.Take(item);
                if (TakenValues.TextOf(item) is { } text) draft.Command.Flag("--device", text);
                continue;
            }
            var source = draft.Values.Text(device, "source") ?? "";
            var target = draft.Values.Text(device, "target") ?? source;
            // Nobody wrote what the short form has by itself.
            var isWritten = device["permissions"] is { Origin: not null };
            var rights = draft.Values.Text(device, "permissions");
            draft.Command.Flag("--device", isWritten ? $"{source}:{target}:{rights}" : source == target ? source : $"{source}:{target}");
        }
    }

    public static void WriteGpus(ServiceDraft draft)
    {
        if (draft.Values.Find("gpus") is ResolvedScalar) draft.Command.Flag("--gpus", draft.Values.Text("gpus") ?? "all");
        foreach (var device in draft.Values.Mappings("gpus").Concat(draft.Values.Mappings("deploy.resources.reservations.devices"))) draft.Command.Flag("--gpus", Request(draft, device));
    }

    private static string Request(ServiceDraft draft, ResolvedMapping device)
    {
        var values = draft.Values;
        var fields = new MountFields();
        var driver = values.Text(device, "driver");
        var count = values.Text(device, "count");
        var ids = TakenValues.Texts(device["device_ids"]).ToList();
        var capabilities = TakenValues.Texts(device["capabilities"]).ToList();
        var options = TakenValues.Pairs(device["options"]).ToList();
        foreach (var key in new[] { "device_ids", "capabilities", "options" }) values.Take(device[key]);
        if (capabilities.Count > 0 && !capabilities.Contains("gpu")) draft.Note("--gpus asks for a graphics processor in any case, which this device is not said to be.", device["capabilities"]!.Origin);

        // The capability gpu is added by the flag.
        capabilities.Remove("gpu");
        // A driver that Docker finds by itself need not be named.
        if (driver is "nvidia") driver = null;
        if (driver is null && ids.Count == 0 && capabilities.Count == 0 && options.Count == 0) return count ?? "all";

        fields.Add("driver", driver);
        if (ids.Count > 0) fields.Add("device", string.Join(',', ids));
        else fields.Add("count", count ?? "all");
        fields.Add("capabilities", string.Join(',', capabilities));
        fields.Add("options", string.Join(',', options));
        return fields.ToString();
    }
}
