namespace LspDock.Syntax.Yaml;

/// <summary>A value to be written: nothing, one scalar, a list of scalars, or a mapping below.</summary>
internal abstract record YamlNewValue
{
    /// <summary>The value on one line, as in braces; empty for an absent one.</summary>
    public abstract string Inline(bool isInFlow);

    /// <summary>The lines of an entry with this value in block style.</summary>
    /// <param name="key">The entry's key.</param>
    /// <param name="column">The key's column.</param>
    /// <param name="style">The file's indentation.</param>
    public abstract IEnumerable<string> Lines(string key, int column, YamlStyle style);

    /// <summary>No value: <c>key:</c>.</summary>
    internal sealed record Absent : YamlNewValue
    {
        public override string Inline(bool isInFlow) => isInFlow ? "{}" : "";

        public override IEnumerable<string> Lines(string key, int column, YamlStyle style) => [new string(' ', column) + key + ":"];
    }

    /// <summary>One scalar.</summary>
    internal sealed record Text(string Value) : YamlNewValue
    {
        public override string Inline(bool isInFlow) => YamlText.Write(Value, YamlScalarStyle.Plain, isInFlow);

        public override IEnumerable<string> Lines(string key, int column, YamlStyle style) => [new string(' ', column) + key + ": " + Inline(isInFlow: false)];
    }

    /// <summary>Several scalars.</summary>
    internal sealed record List(IReadOnlyList<string> Items) : YamlNewValue
    {
        public override string Inline(bool isInFlow) => "[" + string.Join(", ", Items.Select(item => YamlText.Write(item, YamlScalarStyle.Plain, isInFlow: true))) + "]";

        public override IEnumerable<string> Lines(string key, int column, YamlStyle style) =>
        [
            new string(' ', column) + key + ":",
            .. Items.Select(item => new string(' ', column + style.ItemIndentation) + "- " + YamlText.Write(item, YamlScalarStyle.Plain, isInFlow: false)),
        ];
    }

    /// <summary>Several scalars in brackets and double quotes, as commands are written.</summary>
    internal sealed record FlowList(IReadOnlyList<string> Items) : YamlNewValue
    {
        public override string Inline(bool isInFlow) => "[" + string.Join(", ", Items.Select(item => YamlText.Write(item, YamlScalarStyle.DoubleQuoted, isInFlow: true))) + "]";

        public override IEnumerable<string> Lines(string key, int column, YamlStyle style) => [new string(' ', column) + key + ": " + Inline(isInFlow: false)];
    }

    /// <summary>A mapping of scalars.</summary>
    internal sealed record Pairs(IReadOnlyList<KeyValuePair<string, string>> Entries) : YamlNewValue
    {
        public override string Inline(bool isInFlow) => "{" + string.Join(", ", Entries.Select(entry => entry.Key + ": " + new Text(entry.Value).Inline(isInFlow: true))) + "}";

        public override IEnumerable<string> Lines(string key, int column, YamlStyle style) =>
            [new string(' ', column) + key + ":", .. Entries.SelectMany(entry => new Text(entry.Value).Lines(entry.Key, column + style.Indentation, style))];
    }

    /// <summary>A mapping with one entry.</summary>
    internal sealed record Nested(string Key, YamlNewValue Value) : YamlNewValue
    {
        public override string Inline(bool isInFlow) => "{" + Key + ": " + Value.Inline(isInFlow: true) + "}";

        public override IEnumerable<string> Lines(string key, int column, YamlStyle style) =>
            [new string(' ', column) + key + ":", .. Value.Lines(Key, column + style.Indentation, style)];
    }
}
