using System.Collections.Immutable;
using System.Globalization;
using LspDock.Catalog;
using LspDock.Model;
using LspDock.Syntax.Compose.Merging;
using LspDock.Syntax.Yaml;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Compose;

/// <summary>A service of a Compose file.</summary>
internal sealed class ComposeServiceOrigin : ContainerOrigin
{
    private readonly ComposeProject project;
    private readonly string name;
    private readonly YamlOrigin first;
    private readonly ComposeTree? file;
    private readonly YamlMapping? service;
    private string? subject;

    /// <param name="project">The project.</param>
    /// <param name="name">The service's key.</param>
    /// <param name="first">The service where it is written first.</param>
    /// <param name="edited">The service in the document that is checked; null when it is not written there.</param>
    private ComposeServiceOrigin(ComposeProject project, string name, ComposeValue first, ComposeValue? edited)
    {
        this.project = project;
        this.name = name;
        this.first = (YamlOrigin)first.Origin;
        file = edited?.File;
        // What an alias or a merge key brings belongs to others too.
        service = edited is { Via.IsEmpty: true } ? edited.Node as YamlMapping : null;
    }

    /// <summary>The place of a service: where its own text begins, not that of a service that it extends. It is edited in the document that is checked.</summary>
    public static ComposeServiceOrigin Of(ComposeProject project, string name, ComposeValue service)
    {
        if (service.MergedWith is null) return new(project, name, service, service.File.Yaml.Source.Document == project.Document ? service : null);

        ImmutableArray<ComposeValue> own = [.. service.Layers.Where(layer => !layer.IsInherited)];
        return new(project, name, own[0], own.LastOrDefault(layer => layer.File.Yaml.Source.Document == project.Document));
    }

    /// <summary>The service's entry.</summary>
    public Origin Key => first;

    /// <inheritdoc/>
    public override DocumentPath Document => first.Document;

    /// <inheritdoc/>
    public override TextSpan Span => first.Source.ToHost(first.KeySpan);

    /// <inheritdoc/>
    public override string Subject => subject ??= $"Service '{name}'";

    /// <inheritdoc/>
    public override Edit Add(ContainerOption option, params string[] values)
    {
        if (file is null || service is null || service.Anchor is null && service.Entries.IsEmpty || option.ComposePaths.IsEmpty) return Edit.Unavailable;

        var path = PathFor(option, service, file).Split('.');
        var texts = values.Select(text => option.Kind == OptionKind.Size && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) ? ByteSize.Format(bytes) : text).ToArray();
        YamlNewValue added = option == ContainerOption.LoggingOptions ? new YamlNewValue.Pairs([.. texts.Select(Pair)])
            : option.IsRepeatable ? new YamlNewValue.List(texts) : new YamlNewValue.Text(texts.Length > 0 ? texts[0] : "true");
        return AddAt(file.Yaml, service, path, index: 0, added, texts, option.IsRepeatable);
    }

    /// <summary>What goes into lists that are there comes first: the last list may end right where new keys begin.</summary>
    /// <inheritdoc/>
    public override Edit AddAll(params (ContainerOption Option, string[] Values)[] additions) =>
        base.AddAll([.. additions.OrderBy(addition => addition.Option.ComposePaths is [var path, ..] && service?.Find(path) is not null ? 0 : 1)]);

    /// <inheritdoc/>
    public override Edit AddHealthCheck(ImmutableArray<string> test)
    {
        if (file is null || service is null || service.Entries.IsEmpty) return Edit.Unavailable;

        // A dollar sign would be the beginning of a variable.
        var words = test.Select(word => word.Replace("$", "$$")).ToArray();
        YamlNewValue written = test is ["CMD-SHELL", _] ? new YamlNewValue.Text(words[1]) : new YamlNewValue.FlowList(words);
        return AddAt(file.Yaml, service, ["healthcheck", "test"], index: 0, written, words, isRepeatable: false);
    }

    /// <inheritdoc/>
    public override Edit DeclareVolume(string name) => Declare("volumes", project.Volumes, name, new YamlNewValue.Absent());

    /// <inheritdoc/>
    public override Edit DeclareNetwork(string name) => Declare("networks", project.Networks, name, new YamlNewValue.Absent());

    /// <inheritdoc/>
    public override Edit DeclareSecret(string name, string file) => Declare("secrets", project.Secrets, name, new YamlNewValue.Nested("file", new YamlNewValue.Text(file)));

    /// <inheritdoc/>
    public override Edit DeclareSecretFromEnvironment(string name, string variable) => Declare("secrets", project.Secrets, name, new YamlNewValue.Nested("environment", new YamlNewValue.Text(variable)));

    /// <inheritdoc/>
    public override Edit DeclareConfig(string name, string file) => Declare("configs", project.Configs, name, new YamlNewValue.Nested("file", new YamlNewValue.Text(file)));

    /// <inheritdoc/>
    public override Edit DeclareModel(string name, string model) => Declare("models", project.Models, name, new YamlNewValue.Nested("model", new YamlNewValue.Text(model)));

    /// <summary>The form that the service has, else the one that the file has, else the short one. Docker refuses a short limit beside a mapping of limits below <c>deploy</c>.</summary>
    private static string PathFor(ContainerOption option, YamlMapping service, ComposeTree file)
    {
        var deploy = option.ComposePaths.FirstOrDefault(path => path.StartsWith("deploy.resources.", StringComparison.Ordinal));
        if (deploy is null) return option.ComposePaths[0];

        var hasShortForm = service.Entries.Any(entry => entry.Name is "mem_limit" or "cpus" or "pids_limit" or "mem_reservation" or "cpu_quota" or "cpu_shares");
        var hasDeploy = service.Find("deploy") is { Value: YamlMapping written } && written.Find("resources") is not null;
        return hasDeploy || !hasShortForm && file.UsesDeployLimits ? deploy : option.ComposePaths[0];
    }

    private static Edit AddAt(YamlTree yaml, YamlMapping mapping, string[] path, int index, YamlNewValue added, string[] texts, bool isRepeatable)
    {
        var written = mapping.Find(path[index]);
        if (written is null)
        {
            // A merge key may bring a list that a new key would hide.
            if (isRepeatable && mapping.Entries.Any(entry => entry.Name == "<<")) return Edit.Unavailable;
            for (var level = path.Length - 1; level > index; level--) added = new YamlNewValue.Nested(path[level], added);
            return yaml.AddEntry(mapping, path[index], added);
        }
        return written.Value switch
        {
            // What can be written as a mapping alone gets an entry; several would meet at one place.
            YamlMapping nested when index + 1 == path.Length && added is YamlNewValue.Pairs { Entries: [var pair] } && nested.Find(pair.Key) is null => yaml.AddEntry(nested, pair.Key, new YamlNewValue.Text(pair.Value)),
            YamlMapping nested when index + 1 < path.Length => AddAt(yaml, nested, path, index + 1, added, texts, isRepeatable),
            YamlSequence sequence when isRepeatable && index + 1 == path.Length => yaml.AddItems(sequence, texts),
            _ => Edit.Unavailable,
        };
    }

    private static KeyValuePair<string, string> Pair(string text) => text.IndexOf('=') is >= 0 and var at ? new(text.Substring(0, at), text.Substring(at + 1)) : new(text, "");

    /// <summary>What Compose takes as a key of these sections, less what YAML reads as something other than text.</summary>
    private static bool IsResourceName(string name) =>
        name.Any(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
        && name.All(letter => letter < 128 && char.IsLetterOrDigit(letter) || letter is '.' or '_' or '-')
        && name.ToLowerInvariant() is not ("true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n" or "null");

    private Edit Declare(string section, ComposeMapping declared, string declaredName, YamlNewValue value)
    {
        if (declared[declaredName] is not null) return Edit.Empty;
        if (file is null || !IsResourceName(declaredName)) return Edit.Unavailable;
        if (file.RootNode.Find(section) is not { } written) return file.Yaml.AddSection(file.RootNode, section, new YamlNewValue.Nested(declaredName, value));

        return written.Value switch
        {
            YamlMapping mapping => file.Yaml.AddEntry(mapping, declaredName, value),
            YamlScalar { IsNull: true, Span.IsEmpty: true } => file.Yaml.AddFirstEntry(written, declaredName, value),
            _ => Edit.Unavailable,
        };
    }
}
