using System.Collections.Immutable;
using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Security;

/// <summary>Docker creates no container with a security option that it does not know, and through the API no file is read.</summary>
public sealed class InvalidSecurityOptionRule() : ContainerRule(RuleDescriptors.InvalidSecurityOption)
{
    private const string NoNewPrivileges = "no-new-privileges";
    private const string WritableCgroups = "writable-cgroups";
    private static readonly ImmutableArray<string> Names = ["apparmor", "credentialspec", "label", NoNewPrivileges, "seccomp", "systempaths", WritableCgroups];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        // Of a command each flag is told of.
        if (scope.Project.UsesDefaultBridge) yield break;

        foreach (var option in container.Options.Entries(ContainerOption.SecurityOpt))
        {
            if (option.Name.IndexOf('$') < 0 && FlawOf(option, isCompose: scope.Project.LastMountHolds) is { } flaw) yield return Report(option.Value.Origin, $"{container.Origin.Subject} has the security option '{option.Name}', {flaw}: Docker does not create it");
        }
    }

    /// <summary>What is wrong, a clause; null when nothing is.</summary>
    private static string? FlawOf(NamedSetting option, bool isCompose)
    {
        var isKnown = option.Value.IsKnown(out var value);
        if (!Names.Contains(option.Name))
        {
            // Without a value this one is the old way to do without SELinux.
            if (option.Name == "disable") return null;
            return "which it does not know" + (Spelling.Closest(option.Name, Names) is { } meant ? $" (did you mean '{meant}'?)" : "");
        }
        return option.Name switch
        {
            NoNewPrivileges or WritableCgroups when isKnown && value is not ("true" or "false" or "1" or "0" or "t" or "f" or "T" or "F" or "TRUE" or "FALSE" or "True" or "False") => $"whose value '{value}' is neither true nor false",
            "systempaths" when !isCompose => "which the command line alone has; the API has MaskedPaths and ReadonlyPaths",
            "seccomp" when !isCompose && isKnown && IsFile(value!) => $"whose value '{value}' is no profile: the API takes the text of the file",
            _ => null,
        };
    }

    private static bool IsFile(string value) => value.EndsWith(".json", StringComparison.Ordinal) && value.IndexOf('{') < 0;
}
