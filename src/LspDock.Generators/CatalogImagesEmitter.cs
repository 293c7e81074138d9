using System.Collections.Immutable;
using System.Text;

namespace LspDock.Generators;

/// <summary>Makes the entries of <c>ImageCatalog</c> from <c>images.tsv</c>.</summary>
internal static class CatalogImagesEmitter
{
    private const string Unknown = "?";
    private const string UndeclaredMark = "~";
    private const string InferredMark = "?";

    /// <summary>The C# text.</summary>
    public static string Emit(CatalogFile file, CatalogProblems problems)
    {
        var rowsByName = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        var ranges = new HashSet<string>(StringComparer.Ordinal);
        var entries = new StringBuilder();
        var count = 0;
        foreach (var row in file.ReadRows(problems, "names", "tags", "words", "data", "config", "ports", "file_variables", "file_pattern", "secrets",
            "healthcheck_in_image", "healthcheck", "healthcheck_needs", "user", "drops_to", "capabilities", "stop_signal", "evidence"))
        {
            var names = row.List("names");
            if (names.IsEmpty) row.Report("the image has no name");
            foreach (var name in names)
            {
                if (name.StartsWith("docker.io/", StringComparison.Ordinal) || name.StartsWith("library/", StringComparison.Ordinal))
                    row.Report($"the name '{name}' is not the familiar one: Docker Hub's own prefixes are left out");
                if (!ranges.Add(name + " " + row["tags"] + " " + row["words"])) row.Report($"'{name}' is there twice for one range of tags");
                if (!rowsByName.TryGetValue(name, out var rows)) rowsByName.Add(name, rows = []);
                rows.Add(count);
            }
            WriteEntry(entries, row, names, count);
            count++;
        }

        var source = new StringBuilder(CatalogSource.Header);
        source.AppendLine("static partial class ImageCatalog\n{");
        source.AppendLine("    private static ImmutableArray<int> RowsOf(string name) => name switch\n    {");
        foreach (var rows in rowsByName) source.AppendLine($"        {CatalogSource.Literal(rows.Key)} => [{string.Join(", ", rows.Value)}],");
        source.AppendLine("        _ => [],\n    };\n");
        // A method for each row, so that finding an image makes its rows and no others: compiling all of them at run time takes long.
        source.AppendLine("    private static KnownImage Row(int row) => row switch\n    {");
        for (var row = 0; row < count; row++) source.AppendLine($"        {row} => Row{row}(),");
        source.AppendLine("        _ => throw new System.ArgumentOutOfRangeException(nameof(row)),\n    };\n");
        source.AppendLine($"    private const int RowCount = {count};\n");
        source.Append(entries);
        source.AppendLine("}");
        return CatalogSource.Lines(source);
    }

    private static void WriteEntry(StringBuilder entries, CatalogRow row, ImmutableArray<string> names, int index)
    {
        var data = row.List("data");
        var needsPrivileged = row["capabilities"] == "privileged";
        var capabilities = needsPrivileged ? [] : KnownList(row, "capabilities");
        CheckParts(row, data, capabilities);

        entries.AppendLine($"    private static KnownImage Row{index}() => new()\n    {{");
        Write("Names", CatalogSource.List(names));
        Write("Tags", CatalogTagRange.ToSource(row));
        WriteList("DataDirectories", data.Where(directory => !IsUndeclared(directory)));
        WriteList("UndeclaredDataDirectories", data.Where(IsUndeclared).Select(directory => directory.Substring(UndeclaredMark.Length)));
        WriteList("ConfigDirectories", row.List("config"));
        WriteList("Ports", row.List("ports"));
        WriteList("FileVariables", row.List("file_variables"));
        WriteText("FileVariablePattern", row.Optional("file_pattern"));
        WriteList("SecretVariables", row.List("secrets"));
        if (row["healthcheck_in_image"] != Unknown) Write("HasHealthCheck", CatalogSource.Literal(row.Flag("healthcheck_in_image")));
        WriteText("HealthCheck", Known(row, "healthcheck"));
        WriteText("HealthCheckNeeds", row.Optional("healthcheck_needs"));
        WriteUser("User");
        WriteUser("DropsTo");
        if (!needsPrivileged && row["capabilities"] != Unknown) Write("Capabilities", $"(ImmutableArray<string>){CatalogSource.List(capabilities.Where(capability => !IsInferred(capability)))}");
        WriteList("LikelyCapabilities", capabilities.Where(IsInferred).Select(capability => capability.Substring(0, capability.Length - InferredMark.Length)));
        if (needsPrivileged) Write("NeedsPrivileged", "true");
        WriteText("StopSignal", Known(row, "stop_signal"));
        Write("Evidence", "ImageEvidence." + CatalogSource.PascalCase(row.OneOf("evidence", "source", "documentation", "knowledge")));
        entries.AppendLine("    };\n");

        void Write(string property, string value) => entries.AppendLine($"        {property} = {value},");

        void WriteList(string property, IEnumerable<string> values)
        {
            ImmutableArray<string> list = [.. values];
            if (!list.IsEmpty) Write(property, CatalogSource.List(list));
        }

        void WriteText(string property, string? value)
        {
            if (value is not null) Write(property, CatalogSource.Literal(value));
        }

        void WriteUser(string property)
        {
            var column = property == "User" ? "user" : "drops_to";
            if (Known(row, column)?.Split('/') is not { } parts) return;

            var id = parts[0] == "root" ? "0" : parts[parts.Length - 1];
            var isNumber = id.All(char.IsDigit);
            if (parts.Length > 1 && !isNumber) row.Report($"the cell '{column}' is '{row[column]}' instead of a name, a number, or both with a slash between");
            Write(property, $"new({CatalogSource.Literal(parts[0])}, {(isNumber ? id : "null")})");
        }
    }

    private static void CheckParts(CatalogRow row, ImmutableArray<string> data, ImmutableArray<string> capabilities)
    {
        foreach (var directory in data.Select(directory => directory.TrimStart('~')).Concat(row.List("config")))
        {
            if (!directory.StartsWith("/", StringComparison.Ordinal)) row.Report($"'{directory}' is no absolute path");
        }
        foreach (var port in row.List("ports"))
        {
            if (port.Split('/') is not [var number, "tcp" or "udp" or "sctp"] || !ushort.TryParse(number, out _)) row.Report($"'{port}' is no port such as 80/tcp");
        }
        foreach (var capability in capabilities)
        {
            if (!capability.TrimEnd('?').All(letter => letter is (>= 'A' and <= 'Z') or '_')) row.Report($"'{capability}' is no capability in capitals");
        }
        if (row["healthcheck"].StartsWith("[", StringComparison.Ordinal) && !row["healthcheck"].StartsWith("[\"CMD", StringComparison.Ordinal))
            row.Report("a health check in brackets begins with CMD or CMD-SHELL");
        if (row.List("file_variables").IsEmpty != row.Optional("file_pattern") is null)
            row.Report("variables that name a file go with the pattern of their spelling, and the pattern with them");
    }

    private static bool IsUndeclared(string directory) => directory.StartsWith(UndeclaredMark, StringComparison.Ordinal);

    private static bool IsInferred(string capability) => capability.EndsWith(InferredMark, StringComparison.Ordinal);

    private static string? Known(CatalogRow row, string column) => row[column] == Unknown ? null : row.Optional(column);

    private static ImmutableArray<string> KnownList(CatalogRow row, string column) => row[column] == Unknown ? [] : row.List(column);
}
