using LspDock.Model;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Rules.Security;

/// <summary>Finds credentials in the commands of a container. A line for a shell is read word by word, too, whichever quotes are around it.</summary>
/// <param name="reading">How strictly to read.</param>
internal sealed class CommandCredentials(CredentialReading reading)
{
    /// <summary>Names that the general ones do not cover.</summary>
    private static readonly string[] OtherNames = ["requirepass", "masterauth", "rpcpassword"];

    /// <summary>Clients whose <c>-p</c> has the password right behind it, and whose <c>--password</c> has it only behind an equals sign.</summary>
    private static readonly string[] MySqlClients = ["mysql", "mysqladmin", "mysqldump", "mysqlcheck", "mysqlshow", "mysqlimport", "mariadb", "mariadb-admin", "mariadb-dump", "mariadb-check", "mariadb-show", "mariadb-import", "mysqld_safe"];

    private static readonly string[] FileEndings = [".txt", ".hex", ".key", ".pem", ".json", ".yml", ".yaml", ".conf", ".jwt"];

    /// <summary>The flag or keyword whose value comes next.</summary>
    private string? pending;
    private string program = "";
    private string previous = "";

    /// <summary>The credentials in the texts that a container runs.</summary>
    public static IEnumerable<CommandCredential> Of(Container container, CredentialReading reading)
    {
        var credentials = new CommandCredentials(reading);
        return container.Options.CommandTexts.SelectMany(credentials.In);
    }

    private IEnumerable<CommandCredential> In(CommandText text)
    {
        // What follows a flag as a word of its own is its value as a whole.
        if (pending is { } flag && text.Text.Length > 0 && text.Text[0] != '-')
        {
            pending = null;
            if (IsSecret(text.Text, flag)) yield return new(text, ValueIn(flag, text.Text, 0), flag, Form: null);
            yield break;
        }
        pending = null;
        for (var start = 0; start < text.Text.Length;)
        {
            if (IsBlank(text.Text[start]))
            {
                start++;
                continue;
            }
            var end = start;
            while (end < text.Text.Length && !IsBlank(text.Text[end])) end++;
            if (Read(text, start, ref end) is { } found) yield return found;
            start = end;
        }
    }

    /// <summary>Reads a word; its end moves behind a quoted value with blanks.</summary>
    private CommandCredential? Read(CommandText text, int start, ref int end)
    {
        var written = text.Text;
        if (pending is { } flag)
        {
            pending = null;
            if (written[start] != '-')
            {
                var value = Unquoted(written, start, ref end);
                return IsSecret(written.Substring(value.Start, value.Length), flag) ? new(text, ValueIn(flag, written, value), flag, Form: null) : null;
            }
        }

        // Quotes around a line, and what ends a command.
        while (start < end && written[start] is '"' or '\'' or '(') start++;
        var last = end;
        while (last > start && written[last - 1] is '"' or '\'' or ')' or ';') last--;
        var word = written.Substring(start, last - start);
        var equals = word.IndexOf('=');
        var name = equals < 0 ? word : word.Substring(0, equals);
        var before = previous;
        previous = word;
        if (word.Length == 0) return null;

        if (word[0] != '-' && equals < 0 && MySqlClients.Contains(ProgramOf(word))) program = ProgramOf(word);
        else if (word is ("redis-cli" or "valkey-cli" or "curl" or "mongo" or "mongosh" or "sshpass")) program = word;

        if (equals > 0 && IsNameOfCredential(name))
        {
            var value = Unquoted(written, start + equals + 1, ref end);
            return IsSecret(written.Substring(value.Start, value.Length), name) ? new(text, value, name, Form: null) : null;
        }
        if (word[0] == '-' && equals < 0)
        {
            var isMySql = MySqlClients.Contains(program);
            if (isMySql && word.Length > 2 && word[1] == 'p') return IsSecret(word.Substring(2), "pass") ? new(text, new TextSpan(start + 2, word.Length - 2), "-p", Form: null) : null;
            if (!isMySql && word.Length > 2 && IsNameOfCredential(word) || (program, word) is ("redis-cli" or "valkey-cli", "-a") or ("mongo" or "mongosh" or "sshpass", "-p") or ("curl", "-u" or "--user")) pending = word;
            return null;
        }
        // In SQL a password is a text of its own: PASSWORD '…', IDENTIFIED BY '…'.
        if (word.Equals("password", StringComparison.OrdinalIgnoreCase) && StartsQuoted(written, end) || word.Equals("by", StringComparison.OrdinalIgnoreCase) && before.Equals("identified", StringComparison.OrdinalIgnoreCase))
        {
            pending = word;
            return null;
        }
        return word.IndexOf(CommandText.Unknown) < 0 && reading.PasswordIn(word) is { } password && written.Substring(start + password.Span.Start, password.Span.Length).IndexOf('$') < 0
            ? new(text, new TextSpan(start + password.Span.Start, password.Span.Length), Name: null, password.Form)
            : null;
    }

    /// <summary>Of <c>user:password</c> behind curl's flag only the password.</summary>
    private static TextSpan ValueIn(string flag, string text, int start) => ValueIn(flag, text, TextSpan.FromBounds(start, text.Length));

    private static TextSpan ValueIn(string flag, string text, TextSpan value) =>
        flag is "-u" or "--user" && text.IndexOf(':', value.Start, value.Length) is >= 0 and var colon ? TextSpan.FromBounds(colon + 1, value.End) : value;

    private bool IsSecret(string value, string name)
    {
        if (name is "-u" or "--user")
        {
            if (value.IndexOf(':') is var colon && colon < 0) return false;
            value = value.Substring(colon + 1);
        }
        return value.Length > 0
            && value.IndexOfAny(['$', '`', '|', CommandText.Unknown]) < 0 && value.IndexOf("&&", StringComparison.Ordinal) < 0
            && value[0] is not ('/' or '\\' or '-')
            && !value.StartsWith("env:", StringComparison.Ordinal) && !value.StartsWith("id=", StringComparison.Ordinal)
            && !FileEndings.Any(ending => value.EndsWith(ending, StringComparison.Ordinal))
            && reading.IsLiteral(value, name.TrimStart('-'));
    }

    private static bool IsNameOfCredential(string name)
    {
        var bare = name.TrimStart('-');
        return bare.Length > 0
            && bare.All(letter => letter is '_' or '-' or '.' || letter < 128 && char.IsLetterOrDigit(letter))
            && (OtherNames.Contains(bare) || CredentialName.Matches(bare));
    }

    /// <summary>A value without the quotes around it; a quoted one reaches to the closing quote.</summary>
    private static TextSpan Unquoted(string text, int start, ref int end)
    {
        if (start < end && text[start] is '"' or '\'' && text.IndexOf(text[start], start + 1) is >= 0 and var closing)
        {
            end = closing + 1;
            return TextSpan.FromBounds(start + 1, closing);
        }
        var last = end;
        while (last > start && text[last - 1] is '"' or '\'' or ')' or ';') last--;
        return TextSpan.FromBounds(Math.Min(start, last), last);
    }

    private static bool StartsQuoted(string text, int index)
    {
        while (index < text.Length && IsBlank(text[index])) index++;
        return index < text.Length && text[index] == '\'';
    }

    private static string ProgramOf(string word) => word.Substring(word.LastIndexOf('/') + 1);

    private static bool IsBlank(char letter) => letter is ' ' or '\t' or '\n' or '\r';
}
