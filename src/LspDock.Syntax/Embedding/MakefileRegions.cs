using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax.Shell;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Embedding;

/// <summary>Finds the recipes of a Makefile, as the shell gets them: without tabs and prefixes, with the variables that have one value.</summary>
public static class MakefileRegions
{
    private static readonly ImmutableHashSet<string> Conditionals = ["ifeq", "ifneq", "ifdef", "ifndef"];

    /// <summary>The recipes of a whole document, a region for each rule.</summary>
    public static DocumentRegions Of(DocumentPath document, SourceText text)
    {
        var reader = new MakefileReader(EmbeddedText.Whole(document, text));
        reader.Read();
        return new DocumentRegions(reader.Regions.ToImmutable(), reader.Comments.ToImmutable()) { IsRun = true };
    }

    private sealed class MakefileReader(EmbeddedText source)
    {
        private readonly string text = source.Text.ToString();
        private readonly TextLineCollection lines = source.Text.Lines;
        private readonly MakefileVariables variables = new();
        private readonly List<(int First, int Last)> recipe = [];
        private readonly List<(int First, int Last)> waitingComments = [];
        private readonly List<(int First, int Last)> ruleComments = [];
        private readonly List<(int RuleStart, ImmutableArray<(int First, int Last)> Comments, ImmutableArray<(int First, int Last)> Recipe)> rules = [];
        private readonly Dictionary<int, int> recipesOnRuleLines = [];
        private readonly Dictionary<string, (int First, int End)> definitions = new(StringComparer.Ordinal);
        private readonly HashSet<string> called = new(StringComparer.Ordinal);
        private int ruleStart = -1;
        private int conditionDepth;
        private bool lacksEnd;

        public ImmutableArray<Region>.Builder Regions { get; } = ImmutableArray.CreateBuilder<Region>();

        public ImmutableArray<Comment>.Builder Comments { get; } = ImmutableArray.CreateBuilder<Comment>();

        public void Read()
        {
            for (var line = 0; line < lines.Count;)
            {
                var last = line;
                while (last + 1 < lines.Count && IsContinued(lines[last])) last++;
                line = ReadLogicalLine(line, last);
            }
            EndRule();
            // A recipe is run when the whole file is read: a variable may be set below.
            foreach (var rule in rules) AddRule(rule.RuleStart, rule.Comments, rule.Recipe);
            foreach (var definition in definitions.Where(definition => called.Contains(definition.Key)).Select(definition => definition.Value).ToList()) AddDefinition(definition.First, definition.End);
        }

        /// <summary>Reads a line with those that continue it; the line to go on with.</summary>
        private int ReadLogicalLine(int first, int last)
        {
            var written = lines[first].ToString();
            if (ruleStart >= 0 && written.Length > 0 && written[0] == '\t')
            {
                recipe.AddRange(waitingComments);
                waitingComments.Clear();
                recipe.Add((first, last));
                return last + 1;
            }

            var trimmed = written.Trim();
            if (trimmed.Length == 0)
            {
                if (recipe.Count == 0 || ruleStart < 0) waitingComments.Clear();
                return first + 1;
            }
            if (trimmed[0] == '#')
            {
                waitingComments.Add((first, first));
                return last + 1;
            }

            var word = trimmed.Split(' ', '\t')[0];
            if (Conditionals.Contains(word)) conditionDepth++;
            else if (word == "endif") conditionDepth = Math.Max(0, conditionDepth - 1);
            else if (word == "define") return BehindDefinition(first, trimmed);
            else if (word != "else") ReadStatement(first, last);
            return last + 1;
        }

        private int BehindDefinition(int first, string line)
        {
            EndRule();
            var name = line.Split([' ', '\t', '=', ':', '?', '+'], StringSplitOptions.RemoveEmptyEntries) is [_, var written, ..] ? written : "";
            variables.Define(name, value: null);
            for (var next = first + 1; next < lines.Count && !lacksEnd; next++)
            {
                if (lines[next].ToString().TrimStart().StartsWith("endef", StringComparison.Ordinal))
                {
                    definitions[name] = (first + 1, next);
                    return next + 1;
                }
            }
            // None is searched for again.
            lacksEnd = true;
            return first + 1;
        }

        private void ReadStatement(int first, int last)
        {
            var statement = Joined(first, last);
            var equals = statement.IndexOf('=');
            var colon = RuleColon(statement);
            if (equals >= 0 && (colon < 0 || equals < colon))
            {
                EndRule();
                Define(statement, equals, isConditional: conditionDepth > 0);
            }
            else if (colon >= 0)
            {
                EndRule();
                ruleStart = lines[first].Start;
                ruleComments.AddRange(waitingComments);
                // A recipe may start on the rule's own line; `target: NAME = value` holds for the target only.
                if (statement.IndexOf(';', colon) is var semicolon && semicolon >= 0 && (equals < 0 || semicolon < equals) && RecipeOnLine(first) is { } start) AddRecipe(first, last, start);
                else if (equals > colon) Define(statement.Substring(colon + 1), equals - colon - 1, isConditional: true);
            }
            waitingComments.Clear();
        }

        /// <summary>Where the recipe behind a rule's semicolon starts; null when the semicolon is on a line that continues the rule.</summary>
        private int? RecipeOnLine(int line) => lines[line].ToString() is var written && RuleColon(written) is >= 0 and var colon && written.IndexOf(';', colon) is >= 0 and var semicolon ? lines[line].Start + semicolon + 1 : null;

        private void AddRecipe(int first, int last, int start)
        {
            recipe.Add((first, last));
            recipesOnRuleLines[first] = start;
        }

        private void Define(string statement, int equals, bool isConditional)
        {
            var nameEnd = equals;
            while (nameEnd > 0 && statement[nameEnd - 1] is ':' or '?' or '+' or '!') nameEnd--;
            var isKnown = !isConditional && (nameEnd == equals || statement[nameEnd] is ':' or '?');
            var name = statement.Substring(0, nameEnd).Trim();
            name = name.Substring(name.LastIndexOfAny([' ', '\t']) + 1);
            var value = statement.Substring(equals + 1);
            if (value.IndexOf('#') is var comment && comment >= 0) value = value.Substring(0, comment);
            if (name.Length > 0) variables.Define(name, isKnown ? value.Trim() : null);
        }

        /// <summary>The colon between targets and what they need; -1 when there is none.</summary>
        private static int RuleColon(string statement)
        {
            for (var at = 0; at < statement.Length; at++)
            {
                if (statement[at] == '#') return -1;
                if (statement[at] == '$' && MakefileReference.At(statement, at, statement.Length) is { } reference)
                {
                    at = reference.End - 1;
                }
                else if (statement[at] == ':')
                {
                    var next = at + 1;
                    while (next < statement.Length && statement[next] == ':') next++;
                    return next < statement.Length && statement[next] == '=' ? -1 : next - 1;
                }
            }
            return -1;
        }

        private string Joined(int first, int last)
        {
            if (first == last) return lines[first].ToString();
            return string.Join(" ", Enumerable.Range(first, last - first + 1).Select(line => lines[line].ToString().Trim().TrimEnd('\\')));
        }

        private void EndRule()
        {
            if (recipe.Count > 0) rules.Add((ruleStart, [.. ruleComments], [.. recipe]));
            recipe.Clear();
            ruleComments.Clear();
            ruleStart = -1;
        }

        private void AddRule(int start, ImmutableArray<(int First, int Last)> comments, ImmutableArray<(int First, int Last)> commands)
        {
            var builder = new EmbeddedTextBuilder(source);
            foreach (var (first, last) in commands) AddCommand(builder, first, last);
            if (builder.IsEmpty) return;

            var governed = TextSpan.FromBounds(start, lines[commands[commands.Length - 1].Last].End);
            Comments.AddRange(comments.Select(comment => lines[comment.First].Span).Select(span => new Comment(span, source.Text.ToString(span).Trim().TrimStart('#').Trim(), governed)));
            Regions.Add(new Region(Notation.Shell, builder.Build(continuationPrefix: "\t", Encode)) { Session = Regions.Count });
        }

        /// <summary>Adds commands that recipes take from a definition; what they are called with is not known.</summary>
        private void AddDefinition(int first, int end)
        {
            var builder = new EmbeddedTextBuilder(source);
            for (var line = first; line < end;)
            {
                var last = line;
                while (last + 1 < end && IsContinued(lines[last])) last++;
                AddCommand(builder, line, last);
                line = last + 1;
            }
            if (!builder.IsEmpty) Regions.Add(new Region(Notation.Shell, builder.Build(continuationPrefix: "\t", Encode)) { Session = Regions.Count });
        }

        private static string? Encode(string line) => line.IndexOf(ShellWord.Unknown) < 0 ? line.Replace("$", "$$") : null;

        private void AddCommand(EmbeddedTextBuilder builder, int first, int last)
        {
            var quote = '\0';
            for (var line = first; line <= last; line++)
            {
                var start = line == first && recipesOnRuleLines.TryGetValue(line, out var inline) ? inline : lines[line].Start;
                if (start < lines[line].End && text[start] == '\t') start++;
                while (line == first && start < lines[line].End && text[start] is '@' or '-' or '+' or ' ' or '\t') start++;
                if (line == first && start == lines[line].End) return;
                AddExpanded(builder, start, lines[line].EndIncludingLineBreak, ref quote);
            }
        }

        private void AddExpanded(EmbeddedTextBuilder builder, int start, int end, ref char quote)
        {
            var from = start;
            for (var at = start; at < end;)
            {
                if (text[at] == '$' && MakefileReference.At(text, at, end) is { } reference)
                {
                    builder.Add(TextSpan.FromBounds(from, at));
                    builder.AddOther(at, Expanded(reference.Name, quote));
                    builder.EndOther(reference.End);
                    at = from = reference.End;
                    continue;
                }
                if (text[at] == '\\' && quote != '\'') at++;
                else if (text[at] is '"' or '\'' && (quote == '\0' || quote == text[at])) quote = quote == '\0' ? text[at] : '\0';
                at++;
            }
            builder.Add(TextSpan.FromBounds(from, end));
        }

        /// <summary>What the shell gets for a reference; the shell's own variable for what both know.</summary>
        private string Expanded(string name, char quote)
        {
            if (name == "$") return "$";
            called.Add(name.StartsWith("call ", StringComparison.Ordinal) ? name.Substring("call ".Length).Split(',')[0].Trim() : name);
            if (variables.ValueOf(name) is { } value) return value;

            // What the shell would put in too; a variable of another name may be set in the recipe to something else.
            name = name is "CURDIR" or "shell pwd" ? "PWD" : name;
            return quote != '\'' && name is ("PWD" or "HOME") ? "${" + name + "}" : ShellWord.Unknown.ToString();
        }

        private bool IsContinued(TextLine line)
        {
            var backslashes = 0;
            for (var at = line.End - 1; at >= line.Start && text[at] == '\\'; at--) backslashes++;
            return backslashes % 2 == 1;
        }
    }
}
