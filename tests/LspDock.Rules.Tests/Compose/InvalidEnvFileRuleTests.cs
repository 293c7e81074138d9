using LspDock.Linting;
using LspDock.Rules.Compose;
using LspDock.Syntax;
using LspDock.Testing;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class InvalidEnvFileRuleTests
{
    [Theory]
    [InlineData("A=[|\"b|]\nC=d\n", "The value of 'A' is not closed: the second \" is missing", "error")]
    [InlineData("A[|$|]=b\n", "'$' cannot stand in a variable's name: letters, digits, '_', '.', '-', '[' and ']' can", "error")]
    [InlineData("[|A B|]=c\n", "A variable's name has no blanks; a value stands behind '='", "error")]
    [InlineData("A='b'[|c'|]\n", "Text goes on behind the closing quote of 'A', where only a comment or another variable may stand", "error")]
    [InlineData("A=[|${B/c}|]\n", "The value of 'A' has a '${…}' that Compose cannot read; write '$$' for a '$' that is meant as it is, or put the value in single quotes", "error")]
    [InlineData("A=b\n[|C|]", "Without a line break behind it, this name is read as a value that has none", "warning")]
    public void What_Compose_refuses_is_reported(string marked, string message, string severity) => Rule<InvalidEnvFileRule>.Dotenv(marked, severity: severity, message: message);

    [Fact]
    public void A_comment_silences_the_line_below() => Rule<InvalidEnvFileRule>.Dotenv("""
        # lspdock ignore=invalid-env-file -- read by another program
        A B=c
        [|D E|]=f
        """);

    [Theory]
    [InlineData(".env")]
    [InlineData(".env.example")]
    [InlineData(".env.production.local")]
    [InlineData("web.env")]
    [InlineData("config/.ENV")]
    public void A_file_is_an_env_file_by_its_name(string path) => Assert.NotEmpty(DocumentReader.Read(new DocumentPath(path), SourceText.From("A B=c\n")).Problems);

    [Theory]
    [InlineData(".envrc")]
    [InlineData("env")]
    [InlineData(".env.js")]
    [InlineData(".env.vault")]
    [InlineData("environment")]
    public void Other_files_are_none(string path) => Assert.Empty(DocumentReader.Read(new DocumentPath(path), SourceText.From("A B=c\n")).Problems);

    [Fact]
    public void No_message_and_no_fix_shows_a_value()
    {
        var document = DocumentReader.Read(new DocumentPath(".env"), SourceText.From("A=\"hunter2\nhunter2/=\nB hunter2\nC='hunter2'hunter2\nD=${hunter2/}\nE='x'/hunter2\nhunter2"));
        foreach (var finding in Linter.Check(document, RuleCatalog.All, LintSettings.Default))
        {
            Assert.DoesNotContain("hunter2", finding.Message, StringComparison.Ordinal);
            Assert.Empty(finding.Fixes);
        }
    }
}
