using System.Collections.Immutable;
using System.Globalization;
using LspDock.Catalog;
using LspDock.DockerDotNet.Reading;
using LspDock.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LspDock.DockerDotNet.Editing;

/// <summary>Writes values of options as C# does, by the type of the property that gets them.</summary>
/// <param name="model">The file's semantic model.</param>
/// <param name="position">The offset at which the value will stand, for names of types.</param>
internal sealed class ValueText(SemanticModel model, int position)
{
    private const decimal NanoCpus = 1_000_000_000m;
    private const long Kilo = 1024;

    /// <summary>A single value; null when the property's type cannot hold it.</summary>
    public string? One(IPropertySymbol property, string value)
    {
        var type = property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : property.Type;
        return type switch
        {
            { SpecialType: SpecialType.System_String } => Literal(value),
            { SpecialType: SpecialType.System_Boolean } => value is "true" or "false" ? value : null,
            { TypeKind: TypeKind.Enum } => Member(type, value),
            { Name: "RestartPolicy" } => RestartPolicy(type, value),
            { SpecialType: SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_UInt16 } => Number(property, value),
            _ => null,
        };
    }

    /// <summary>Items of a list; null when the property is no list or its items are of another kind.</summary>
    public ImmutableArray<string>? Items(IPropertySymbol property, IEnumerable<string> values) => ElementType(property) switch
    {
        { SpecialType: SpecialType.System_String } => [.. values.Select(Literal)],
        null when IsDictionary(property) => Entries(values),
        { Name: "DeviceMapping" } device => [.. values.Select(value => Device(device, value))],
        _ => null,
    };

    /// <summary>A new list of items that are written already.</summary>
    public string List(IPropertySymbol property, ImmutableArray<string> items)
    {
        var joined = string.Join(", ", items);
        if (IsDictionary(property))
        {
            var dictionary = model.Compilation.GetTypesByMetadataName("System.Collections.Generic.Dictionary`2").FirstOrDefault()?.Construct([.. ((INamedTypeSymbol)property.Type).TypeArguments]);
            return $"new {dictionary?.ToMinimalDisplayString(model, position) ?? "Dictionary<string, string>"} {{ {joined} }}";
        }
        if (model.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp12 }) return $"[{joined}]";

        var list = model.Compilation.GetTypesByMetadataName("System.Collections.Generic.List`1").FirstOrDefault()?.Construct(ElementType(property)!);
        return $"new {list?.ToMinimalDisplayString(model, position) ?? "List<string>"} {{ {joined} }}";
    }

    /// <summary>A text in quotes.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>The name of a type as it is written here.</summary>
    public string Name(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToMinimalDisplayString(model, position);

    private static ITypeSymbol? ElementType(IPropertySymbol property) =>
        property.Type is INamedTypeSymbol { Name: "IList" or "List" or "ICollection" or "IEnumerable", TypeArguments: [var element] } ? element : null;

    /// <summary>Whether a property holds names with values.</summary>
    public static bool IsDictionary(IPropertySymbol property) =>
        property.Type is INamedTypeSymbol { Name: "IDictionary" or "Dictionary", TypeArguments: [{ SpecialType: SpecialType.System_String }, { SpecialType: SpecialType.System_String }] };

    /// <summary>Names with values, as <c>["max-size"] = "10m"</c>; null when one has no value.</summary>
    private static ImmutableArray<string>? Entries(IEnumerable<string> values)
    {
        var entries = ImmutableArray.CreateBuilder<string>();
        foreach (var value in values)
        {
            var at = value.IndexOf('=');
            if (at <= 0) return null;
            entries.Add($"[{Literal(value.Substring(0, at))}] = {Literal(value.Substring(at + 1))}");
        }
        return entries.ToImmutable();
    }

    /// <summary>The member of an enumeration that stands for a word of the Engine API; null when there is none.</summary>
    private string? Member(ITypeSymbol type, string word) =>
        type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => member.HasConstantValue && ValueReader.WireName(member) == word) is { } found ? $"{Name(type)}.{found.Name}" : null;

    /// <summary>A restart policy, with the number behind the colon: <c>on-failure:5</c>.</summary>
    private string? RestartPolicy(ITypeSymbol type, string value)
    {
        var colon = value.IndexOf(':');
        var name = colon < 0 ? value : value.Substring(0, colon);
        if (type.GetMembers("Name").OfType<IPropertySymbol>().FirstOrDefault() is not { } property || One(property, name) is not { } kind) return null;
        return $"new {Name(type)} {{ Name = {kind}{(colon < 0 ? "" : ", MaximumRetryCount = " + value.Substring(colon + 1))} }}";
    }

    private string? Number(IPropertySymbol property, string value)
    {
        if (property.Name == "NanoCPUs") return decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var cpus) ? Grouped((long)(cpus * NanoCpus)) : null;

        var isSize = ContainerOption.All.Any(option => option.Kind == OptionKind.Size && option.ApiProperties.Any(path => path.EndsWith("." + property.Name, StringComparison.Ordinal)));
        if (isSize && ByteSize.Parse(value) is { } bytes) return Size(bytes);
        return long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : null;
    }

    /// <summary>Writes 536870912 as <c>512 * 1024 * 1024</c>, as a long where the product is none of an int.</summary>
    private static string Size(long bytes)
    {
        var factors = 0;
        var rest = bytes;
        while (rest > Kilo && rest % Kilo == 0 && factors < 3)
        {
            rest /= Kilo;
            factors++;
        }
        return rest.ToString(CultureInfo.InvariantCulture) + (bytes > int.MaxValue && factors > 0 ? "L" : "") + string.Concat(Enumerable.Repeat(" * 1024", factors));
    }

    private string Grouped(long number) => model.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp7 }
        ? number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '_')
        : number.ToString(CultureInfo.InvariantCulture);

    private string Device(ITypeSymbol type, string value)
    {
        var parts = value.Split(':');
        var inside = parts.Length > 1 ? parts[1] : parts[0];
        var permissions = parts.Length > 2 ? parts[2] : "rwm";
        return $"new {Name(type)} {{ PathOnHost = {Literal(parts[0])}, PathInContainer = {Literal(inside)}, CgroupPermissions = {Literal(permissions)} }}";
    }
}
