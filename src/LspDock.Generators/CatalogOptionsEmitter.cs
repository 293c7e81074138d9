using System.Text;

namespace LspDock.Generators;

/// <summary>Makes the static members of <c>ContainerOption</c> from <c>options.tsv</c>.</summary>
internal static class CatalogOptionsEmitter
{
    private static readonly string[] Kinds = ["Boolean", "Text", "Integer", "Decimal", "Size", "Duration", "KeyValue", "Structure"];

    /// <summary>The C# text.</summary>
    public static string Emit(CatalogFile file, CatalogProblems problems)
    {
        var composePaths = new CatalogSpellings("compose");
        var flags = new CatalogSpellings("flags");
        var properties = new CatalogSpellings("api");
        var names = new HashSet<string>(StringComparer.Ordinal);
        var members = new StringBuilder();
        var entries = new StringBuilder();

        foreach (var row in file.ReadRows(problems, "name", "compose", "flags", "api", "kind", "repeatable", "unit", "range", "default", "summary"))
        {
            var name = row["name"];
            if (!CatalogSource.IsName(name))
            {
                row.Report($"the name '{name}' is not made of small letters, digits and underscores");
                continue;
            }
            if (!names.Add(name))
            {
                row.Report($"the name '{name}' is there twice");
                continue;
            }

            var member = CatalogSource.PascalCase(name);
            var summary = row.Sentence("summary");
            members.AppendLine($"""
                    /// <summary><c>{name}</c>: {CatalogSource.Xml(summary)}</summary>
                    public static ContainerOption {member} => Table.Options[{names.Count - 1}];

                """);
            entries.AppendLine($$"""
                            new()
                            {
                                Name = {{CatalogSource.Literal(name)}},
                                ComposePaths = {{CatalogSource.List(composePaths.Take(row, member))}},
                                RunFlags = {{CatalogSource.List(flags.Take(row, member))}},
                                ApiProperties = {{CatalogSource.List(properties.Take(row, member))}},
                                Kind = OptionKind.{{row.OneOf("kind", Kinds)}},
                                IsRepeatable = {{CatalogSource.Literal(row.Flag("repeatable"))}},
                                Unit = {{CatalogSource.Literal(row.Optional("unit"), none: "null")}},
                                Range = {{CatalogSource.Literal(row.Optional("range"), none: "null")}},
                                Default = {{CatalogSource.Literal(row.Optional("default"), none: "null")}},
                                Summary = {{CatalogSource.Literal(summary)}},
                            },
                """);
        }

        composePaths.Check();
        flags.Check();
        properties.Check();

        var source = new StringBuilder(CatalogSource.Header);
        source.AppendLine("partial record ContainerOption\n{");
        source.Append(members);
        source.AppendLine("    /// <summary>Every option, in the catalogue's order.</summary>");
        source.AppendLine("    public static ImmutableArray<ContainerOption> All => Table.Options;\n");
        WriteLookup(source, "FindByFlag", "flag", "The option of a flag of <c>docker run</c>, with its dashes: <c>--memory</c>, <c>-m</c>. Null when there is none.", flags);
        WriteLookup(source, "FindByComposeKey", "path", "The option of a dotted path below a Compose service: <c>mem_limit</c>, <c>networks.*.aliases</c>. Null when there is none.", composePaths);
        WriteLookup(source, "FindByApiProperty", "path", "The option of a property below Docker.DotNet's CreateContainerParameters: <c>HostConfig.Memory</c>. Null when there is none.", properties);
        source.Append(CatalogSource.Table("ContainerOption", "Options", entries));
        source.AppendLine("}");
        return CatalogSource.Lines(source);
    }

    private static void WriteLookup(StringBuilder source, string method, string parameter, string summary, CatalogSpellings spellings)
    {
        source.AppendLine($"    /// <summary>{summary}</summary>");
        source.AppendLine($"    public static ContainerOption? {method}(string {parameter}) => {parameter} switch\n    {{");
        spellings.WriteArms(source);
        source.AppendLine("        _ => null,\n    };\n");
    }
}
