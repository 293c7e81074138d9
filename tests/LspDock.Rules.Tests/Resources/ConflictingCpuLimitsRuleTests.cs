using LspDock.Linting;
using LspDock.Rules.Resources;
using LspDock.Syntax;
using LspDock.Testing;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class ConflictingCpuLimitsRuleTests
{
    [Theory]
    [InlineData("--cpus 1 [|--cpu-quota 50000|]")]
    [InlineData("--cpus 1 [|--cpu-period 50000|]")]
    [InlineData("--cpu-period 100000 --cpus 1 [|--cpu-quota 50000|]")]
    [InlineData("--cpus 0 --cpu-quota 50000")]
    [InlineData("--cpus 1 --cpu-quota 0")]
    [InlineData("--cpus 1 --cpu-quota -1")]
    [InlineData("--cpus 1 --cpu-shares 512")]
    [InlineData("--cpus $CPUS --cpu-quota 50000")]
    [InlineData("--cpus 1 --cpu-quota $QUOTA")]
    public void Only_two_limits_at_once_are_reported(string flags) => Rule<ConflictingCpuLimitsRule>.Shell($"docker run -d {flags} nginx:1.27");

    [Fact]
    public void A_limit_below_deploy_conflicts_too_and_the_second_fix_keeps_the_quota() => Rule<ConflictingCpuLimitsRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            [|cpu_quota: 50000|]
            cpu_period: 100000
            deploy:
              resources:
                limits:
                  cpus: "2"
        """, fixedTo: """
        services:
          web:
            image: nginx:1.27
            deploy:
              resources:
                limits:
                  cpus: "2"
        """, message: "Service 'web' has a limit of 2 CPUs and a CPU quota of 50000 µs: Docker takes only one of them");

    [Theory]
    [InlineData("--cpus 0.5 --cpu-quota 50000", FixSafety.Safe)]
    [InlineData("--cpus 0.5 --cpu-quota 25000 --cpu-period 50000", FixSafety.Safe)]
    [InlineData("--cpus 2 --cpu-quota 50000", FixSafety.Unsafe)]
    [InlineData("--cpus 0.5 --cpu-quota 50000 --cpu-period $PERIOD", FixSafety.Unsafe)]
    public void The_same_limit_in_other_words_is_safely_removed(string flags, FixSafety safety)
    {
        var document = DocumentReader.Read(new DocumentPath("run.sh"), SourceText.From($"docker run -d {flags} nginx:1.27"));
        var finding = Assert.Single(Linter.Check(document, [new ConflictingCpuLimitsRule()], LintSettings.Default, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal(safety, finding.Fixes[0].Safety);
    }
}
