using LspDock.Syntax.Shell;
using Xunit;

namespace LspDock.Features.Tests.Conversion.ToDockerRun;

/// <summary>Variables stay variables, in the shell's own form.</summary>
public sealed class VariableTests
{
    [Theory]
    [InlineData("environment: {A: '$X'}", "-e \"A=${X}\"", "-e \"A=${env:X}\"")]
    [InlineData("environment: {A: 'a $$b ${X}'}", "-e 'A=a $b '\"${X}\"", "-e \"A=a `$b ${env:X}\"")]
    [InlineData("environment: {A: '${X:-d e}'}", "-e \"A=${X:-d e}\"", "-e \"A=$(if ($env:X) { $env:X } else { 'd e' })\"")]
    [InlineData("environment: {A: '${X-d}'}", "-e \"A=${X-d}\"", "-e \"A=$(if ($null -ne $env:X) { $env:X } else { 'd' })\"")]
    [InlineData("environment: {A: '${X:?set X}'}", "-e \"A=${X:?set X}\"", "-e \"A=$(if ($env:X) { $env:X } else { throw 'set X' })\"")]
    [InlineData("environment: {A: '${X:+y}'}", "-e \"A=${X:+y}\"", "-e \"A=$(if ($env:X) { 'y' })\"")]
    [InlineData("environment: {A: '${X:-${Y:-z}}'}", "-e \"A=${X:-${Y:-z}}\"", "-e \"A=$(if ($env:X) { $env:X } else { \"$(if ($env:Y) { $env:Y } else { 'z' })\" })\"")]
    [InlineData("environment: {A: 'q\"`${X}'}", "-e \"A=q\\\"\\`${X}\"", "-e \"A=q`\"``${env:X}\"")]
    [InlineData("environment: {A: '$COMPOSE_PROJECT_NAME'}", "-e A=p", "-e A=p")]
    [InlineData("ports: ['${P:-8080}:80']", "-p \"${P:-8080}:80\"", "-p \"$(if ($env:P) { $env:P } else { '8080' }):80\"")]
    [InlineData("volumes: ['${D:-./data}:/data:ro']", "-v \"${D:-./data}:/data:ro\"", "-v \"$(if ($env:D) { $env:D } else { './data' }):/data:ro\"")]
    [InlineData("volumes: ['$PWD/x:/x']", "-v \"${PWD}/x:/x\"", "-v \"${PWD}/x:/x\"")]
    [InlineData("privileged: ${PRIV:-true}", "--privileged=\"${PRIV:-true}\"", "--privileged=\"$(if ($env:PRIV) { $env:PRIV } else { 'true' })\"")]
    [InlineData("mem_limit: ${MEM}", "--memory \"${MEM}\"", "--memory \"${env:MEM}\"")]
    [InlineData("command: run $ARGS \"$ONE\"", "run ${ARGS} \"${ONE}\"", "run ${env:ARGS} \"${env:ONE}\"")]
    [InlineData("command: ['$ARGS']", "\"${ARGS}\"", "\"${env:ARGS}\"")]
    public void A_variable_is_the_shells_own(string service, string posix, string powerShell)
    {
        Assert.Equal(posix, Commands.Flags(service));
        Assert.Equal(powerShell, Commands.Flags(service, dialect: ShellDialect.PowerShell));
    }

    [Fact]
    public void No_value_of_an_env_file_gets_into_the_script()
    {
        var script = Commands.Convert("""
            === compose.yaml
            services:
              db:
                image: db:${TAG}
                environment: [PASSWORD, "URL=db://u:${PASSWORD}@db"]
                build: {args: [PASSWORD]}
            === .env
            PASSWORD=topsecret
            TAG=one
            """).Text;
        Assert.DoesNotContain("topsecret", script);
        Assert.DoesNotContain("one", script.Split("docker run")[1]);
        Assert.Contains("# .env sets some of them", script);
        Assert.Contains("-e PASSWORD \\\n", script);
        Assert.Contains("--build-arg PASSWORD", script);
    }

    [Theory]
    [InlineData("command: ['a,b', '@x', '-Dx.y=1', --, \"it's\", '$$x']", "'a,b' '@x' '-Dx.y=1' '--' 'it''s' '$x'")]
    public void PowerShell_gets_the_quotes_that_it_needs(string service, string expected) => Assert.Equal(expected, Commands.Flags(service, dialect: ShellDialect.PowerShell));

    [Fact]
    public void A_variable_that_must_be_set_is_no_error_here() =>
        Assert.Empty(Commands.Convert("=== compose.yaml\nservices:\n  a: {image: 'x:${TAG:?must be set}'}\n").Resolution.Errors);
}
