using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class MisspeltVariableRuleTests
{
    [Theory]
    [InlineData("DB_PASSWORD", "[|${DB_PASWORD}|]", "${DB_PASSWORD}")]
    [InlineData("DB_PASSWORD", "[|$DB_PASWORD|]", "$DB_PASSWORD")]
    [InlineData("DB_PASSWORD", "[|${DBPASSWORD:?needed}|]", "${DB_PASSWORD:?needed}")]
    [InlineData("DB_PASSWORD", "[|${db_password}|]", "${DB_PASSWORD}")]
    [InlineData("DB_PASSWORD", "${OTHER:-[|${DB_PASWORD}|]}", "${OTHER:-${DB_PASSWORD}}")]
    [InlineData("DB_PASSWORD", "${DB_PASWORD:-x}", "${DB_PASWORD:-x}")]
    [InlineData("DB_HOST", "${DB_PORT}", "${DB_PORT}")]
    [InlineData("HTTPS_PORT", "${HTTP_PORT}", "${HTTP_PORT}")]
    [InlineData("KAFKA_1_HOST", "${KAFKA_2_HOST}", "${KAFKA_2_HOST}")]
    [InlineData("DB_USER", "${WEB_USER}", "${WEB_USER}")]
    public void A_name_in_another_spelling_is_replaced(string set, string marked, string fixedTo) => Rule<MisspeltVariableRule>.ComposeBeside($"{set}=x\n", $"services:\n  db:\n    command: \"{marked}\"\n", $"services:\n  db:\n    command: \"{fixedTo}\"\n");

    [Fact]
    public void A_variable_that_is_used_in_its_own_right_is_not_taken_for_another() => Rule<MisspeltVariableRule>.ComposeBeside("DB_PASSWORD=x\n", """
        services:
          db:
            image: ${DB_PASSWORD}${DB_PASSWORDX}
        """);

    [Fact]
    public void Without_an_env_file_nothing_is_known() => Rule<MisspeltVariableRule>.Compose("""
        services:
          db:
            image: ${DB_PASWORD}
        """);
}
