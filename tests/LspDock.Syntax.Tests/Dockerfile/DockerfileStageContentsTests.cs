using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax.Dockerfile;
using Xunit;

namespace LspDock.Syntax.Tests.Dockerfile;

public sealed class DockerfileStageContentsTests
{
    private static ImmutableArray<BuildStage> Bind(string text) => DockerfileBinder.Bind(DockerfileSample.Parse(text));

    [Theory]
    [InlineData("HEALTHCHECK CMD curl -f http://localhost/ || exit 1", "CMD-SHELL curl -f http://localhost/ || exit 1")]
    [InlineData("HEALTHCHECK --interval=5s CMD [\"pg_isready\", \"-U\", \"app\"]", "CMD pg_isready -U app")]
    [InlineData("HEALTHCHECK CMD true\nHEALTHCHECK NONE", "NONE")]
    [InlineData("HEALTHCHECK none", "NONE")]
    [InlineData("HEALTHCHECK NONE\nHEALTHCHECK CMD true", "CMD-SHELL true")]
    [InlineData("HEALTHCHECK", null)]
    [InlineData("HEALTHCHECK CMD", null)]
    [InlineData("RUN true", null)]
    public void A_stage_has_its_last_health_check(string instructions, string? expected)
    {
        var check = Assert.Single(Bind("FROM debian:12\n" + instructions)).HealthCheck;
        Assert.Equal(expected, check?.Test.IsKnown(out var test) is true ? string.Join(" ", test) : null);
        if (check is not null) Assert.Equal(expected == "NONE", check.IsOff);
    }

    [Theory]
    [InlineData("EXPOSE 80 443/tcp", "80/tcp 443/tcp")]
    [InlineData("EXPOSE 8000-8010/UDP", "8000-8010/udp")]
    [InlineData("EXPOSE 127.0.0.1:8080:80", "80/tcp")]
    [InlineData("ENV PORTS=\"80 443\"\nEXPOSE $PORTS", "80/tcp 443/tcp")]
    [InlineData("EXPOSE $PORT/udp 80", "? 80/tcp")]
    [InlineData("EXPOSE http", "?")]
    [InlineData("EXPOSE", "")]
    public void Ports_are_those_that_are_exposed(string instructions, string expected) =>
        Assert.Equal(expected, string.Join(" ", Assert.Single(Bind("FROM debian:12\n" + instructions)).ExposedPorts.Select(exposed => exposed.Port.IsKnown(out var port) ? $"{port}/{exposed.Protocol}" : "?")));

    [Theory]
    [InlineData("WORKDIR /app", "/app")]
    [InlineData("WORKDIR /app\nWORKDIR src/", "/app/src")]
    [InlineData("WORKDIR /app\nWORKDIR ../lib", "/lib")]
    [InlineData("ENV HOME=/srv\nWORKDIR $HOME/app", "/srv/app")]
    [InlineData("WORKDIR app", null)]
    [InlineData("WORKDIR /a\nWORKDIR $X\nWORKDIR b", null)]
    [InlineData("WORKDIR C:\\app", null)]
    [InlineData("RUN true", null)]
    public void The_working_directory_is_absolute_or_not_known(string instructions, string? expected) =>
        Assert.Equal(expected, Assert.Single(Bind("FROM debian:12\n" + instructions)).WorkingDirectory.IsKnown(out var directory) ? directory : null);

    [Fact]
    public void A_stage_goes_on_where_the_one_that_it_starts_from_ended()
    {
        var stages = Bind("""
            FROM node:22 AS base
            WORKDIR /srv
            EXPOSE 80
            FROM base AS app
            WORKDIR app
            ARG VERSION=1
            ARG COMMIT
            """);
        Assert.True(stages[1].WorkingDirectory.Is("/srv/app"));
        Assert.Empty(stages[1].ExposedPorts);
        Assert.Equal([stages[1], stages[0]], stages[1].Chain);
        Assert.Equal(["VERSION", "COMMIT"], stages[1].Arguments.Select(argument => argument.Name));
        Assert.True(stages[1].Arguments[0].Default.Is("1"));
        Assert.Null(stages[1].Arguments[1].Default);
    }

    [Fact]
    public void Arguments_before_the_first_stage_are_the_files_own()
    {
        var tree = DockerfileSample.Parse("ARG TAG=12 SUITE\nARG BASE=debian:$TAG\nFROM $BASE\nARG INNER\n");
        Assert.Equal(["TAG", "SUITE", "BASE"], DockerfileBinder.GlobalArguments(tree).Select(argument => argument.Name));
    }

    [Theory]
    [InlineData("COPY . .", "/app by COPY")]
    [InlineData("ADD --chown=1:1 https://example.org/x /opt/x", "/opt/x by ADD")]
    [InlineData("COPY [\"a b\", \"/c d/\"]", "/c d by COPY")]
    [InlineData("copy --from=build /out ./bin/", "/app/bin by COPY")]
    [InlineData("COPY . $TARGET", "")]
    [InlineData("RUN npm ci --omit=dev", "/app/node_modules by npm ci")]
    [InlineData("RUN corepack enable && pnpm install --frozen-lockfile", "/app/node_modules by pnpm install")]
    [InlineData("RUN yarn --frozen-lockfile", "/app/node_modules by yarn")]
    [InlineData("RUN cd web && npm install", "/app/web/node_modules by npm install")]
    [InlineData("RUN cd $WEB && npm install", "")]
    [InlineData("RUN npm install -g pnpm", "")]
    [InlineData("RUN npm run build", "")]
    [InlineData("RUN --mount=type=cache,target=/root/.cache uv sync --locked", "/app/.venv by uv sync")]
    [InlineData("RUN composer install --no-dev", "/app/vendor by composer install")]
    [InlineData("RUN composer install --working-dir=/srv", "")]
    public void What_a_stage_copies_and_installs_has_a_place(string instruction, string expected) =>
        Assert.Equal(expected, string.Join(", ", Bind("FROM node:22 AS build\nFROM node:22\nWORKDIR /app\n" + instruction)[1].Contents.Select(content => $"{content.Path} by {content.By}")));
}
