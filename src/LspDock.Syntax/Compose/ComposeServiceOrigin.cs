using System.Globalization;
using LspDock.Catalog;
using LspDock.Model;
using LspDock.Syntax.Yaml;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Compose;

/// <summary>A service of a Compose file.</summary>
internal sealed class ComposeServiceOrigin(ComposeTree file, string name, TextSpan key, YamlNode? value) : ContainerOrigin
{
    /// <inheritdoc/>
    public override DocumentPath Document => file.Yaml.Source.Document;

    /// <inheritdoc/>
    public override TextSpan Span => file.Yaml.Source.ToHost(key);

    /// <inheritdoc/>
    public override string Subject => $"Service '{name}'";

    /// <inheritdoc/>
    public override Edit Add(ContainerOption option, params string[] values)
    {
        if (value is not YamlMapping service || service.Anchor is null && service.Entries.IsEmpty || option.ComposePaths.IsEmpty) return Edit.Unavailable;

        var path = PathFor(option, service).Split('.');
        var texts = values.Select(text => option.Kind == OptionKind.Size && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) ? ByteSize.Format(bytes) : text).ToArray();
        YamlNewValue added = option.IsRepeatable ? new YamlNewValue.List(texts) : new YamlNewValue.Text(texts.Length > 0 ? texts[0] : "true");
        return AddAt(service, path, index: 0, added, texts, option.IsRepeatable);
    }

    /// <inheritdoc/>
    public override Edit DeclareVolume(string volume) => Declare("volumes", file.Volumes, volume);

    /// <inheritdoc/>
    public override Edit DeclareNetwork(string network) => Declare("networks", file.Networks, network);

    /// <summary>The form that the service has, else the one that the file has, else the short one. Docker refuses a short limit beside a mapping of limits below <c>deploy</c>.</summary>
    private string PathFor(ContainerOption option, YamlMapping service)
    {
        var deploy = option.ComposePaths.FirstOrDefault(path => path.StartsWith("deploy.resources.", StringComparison.Ordinal));
        if (deploy is null) return option.ComposePaths[0];

        var hasShortForm = service.Entries.Any(entry => entry.Name is "mem_limit" or "cpus" or "pids_limit" or "mem_reservation" or "cpu_quota" or "cpu_shares");
        var hasDeploy = service.Find("deploy") is { Value: YamlMapping written } && written.Find("resources") is not null;
        return hasDeploy || !hasShortForm && file.UsesDeployLimits ? deploy : option.ComposePaths[0];
    }

    private Edit AddAt(YamlMapping mapping, string[] path, int index, YamlNewValue added, string[] texts, bool isRepeatable)
    {
        var written = mapping.Find(path[index]);
        if (written is null)
        {
            // A merge key may bring a list that a new key would hide.
            if (isRepeatable && mapping.Entries.Any(entry => entry.Name == "<<")) return Edit.Unavailable;
            for (var level = path.Length - 1; level > index; level--) added = new YamlNewValue.Nested(path[level], added);
            return file.Yaml.AddEntry(mapping, path[index], added);
        }
        return written.Value switch
        {
            YamlMapping nested when index + 1 < path.Length => AddAt(nested, path, index + 1, added, texts, isRepeatable),
            YamlSequence sequence when isRepeatable && index + 1 == path.Length => file.Yaml.AddItems(sequence, texts),
            _ => Edit.Unavailable,
        };
    }

    /// <summary>What Compose takes as a key of these sections, less what YAML reads as something other than text.</summary>
    private static bool IsResourceName(string name) =>
        name.Any(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
        && name.All(letter => letter < 128 && char.IsLetterOrDigit(letter) || letter is '.' or '_' or '-')
        && name.ToLowerInvariant() is not ("true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n" or "null");

    private Edit Declare(string section, ComposeMapping? declared, string declaredName)
    {
        if (declared?[declaredName] is not null) return Edit.Empty;
        if (!IsResourceName(declaredName)) return Edit.Unavailable;

        if (declared is not null) return file.Yaml.AddEntry(declared.Node, declaredName, new YamlNewValue.Absent());
        if (file.Root.Node.Find(section) is { } written) return written.Value is YamlScalar { IsNull: true, Span.IsEmpty: true } ? file.Yaml.AddFirstEntry(written, declaredName, new YamlNewValue.Absent()) : Edit.Unavailable;

        return file.Yaml.AddSection(file.Root.Node, section, new YamlNewValue.Nested(declaredName, new YamlNewValue.Absent()));
    }
}
