using LspDock.Rules.CrossFile;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.CrossFile;

public sealed class PortNotExposedRuleTests
{
    [Theory]
    [InlineData("FROM node:22\nEXPOSE 3000", "ports: [[|8080:8080|]]")]
    [InlineData("FROM node:22\nEXPOSE 3000", "ports: [{[|published: 80, target: 80|]}]")]
    [InlineData("FROM node:22\nEXPOSE 3000", "ports: [8080:3000]")]
    [InlineData("FROM node:22\nEXPOSE 3000", "ports: [8080:3000, 9229:9229]")]
    [InlineData("FROM node:22\nEXPOSE 3000-3010", "ports: [8080:3005]")]
    [InlineData("FROM node:22\nEXPOSE $PORT", "ports: [8080:8080]")]
    [InlineData("FROM node:22\nEXPOSE 53/udp", "ports: [8080:8080]")]
    [InlineData("FROM node:22\nEXPOSE 3000", "ports: [53:53/udp]")]
    [InlineData("FROM node:22", "ports: [8080:8080]")]
    [InlineData("FROM registry.example.org/base:1\nEXPOSE 3000", "ports: [8080:8080]")]
    [InlineData("FROM $BASE\nEXPOSE 3000", "ports: [8080:8080]")]
    [InlineData("FROM nginx:1.27", "ports: [[|8080:8080|]]")]
    [InlineData("FROM nginx:1.27\nEXPOSE 8080", "ports: [8080:80]")]
    [InlineData("FROM node:22 AS a\nEXPOSE 3000\nFROM a", "ports: [[|8080:8080|]]")]
    [InlineData("FROM node:22 AS a\nEXPOSE 3000\nFROM scratch\nEXPOSE 8080", "ports: [8080:8080]")]
    [InlineData("FROM node:22\nEXPOSE 3000", "ports: ['8080:${PORT:-8080}', '9090:$X']")]
    public void The_ports_of_a_built_image_are_those_of_its_Dockerfile_and_base(string dockerfile, string ports) =>
        Rule<PortNotExposedRule>.Project("=== Dockerfile\n" + dockerfile + "\n", $"services:\n  web:\n    build: .\n    {Long(ports)}\n", severity: "information");

    [Theory]
    [InlineData("command: node server.js --port 8080")]
    [InlineData("entrypoint: /start")]
    [InlineData("environment: [PORT=8080]")]
    [InlineData("environment: ['LISTEN=0.0.0.0:8080']")]
    [InlineData("environment: {PORT: $PORT}")]
    [InlineData("env_file: web.env")]
    public void What_may_tell_the_program_where_to_listen_is_believed(string attribute) =>
        Rule<PortNotExposedRule>.Project("=== Dockerfile\nFROM node:22\nEXPOSE 3000\n=== web.env\n", $"services:\n  web:\n    build: .\n    ports: [8080:8080]\n    {attribute}\n");

    [Theory]
    [InlineData("nginx:1.27", "[|80:8080|]", null)]
    [InlineData("nginx:1.27", "80:8080", "volumes: [./nginx.conf:/etc/nginx/nginx.conf]")]
    [InlineData("nginx:1.27", "[|80:8080|]", "environment: [A=b]")]
    [InlineData("nginx:1.27", "80:8080", "environment: [NGINX_PORT=81]")]
    [InlineData("postgres:17", "[|5432:3306|]", "volumes: [./data:/var/lib/postgresql/data]")]
    [InlineData("nginx:otel", "80:8080", null)]
    [InlineData("example/unknown:1", "80:8080", null)]
    [InlineData("python:3.13", "80:8080", null)]
    public void The_ports_of_a_known_image_hold_where_nothing_else_is_said(string image, string port, string? attribute) =>
        Rule<PortNotExposedRule>.Compose($"services:\n  web:\n    image: {image}\n    ports:\n      - {port}\n{(attribute is null ? "" : $"    {attribute}\n")}");

    [Fact]
    public void The_fix_keeps_the_host_s_side_and_the_protocol() => Rule<PortNotExposedRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            ports: [[|"127.0.0.1:8080:8080/tcp"|]] # proxy
        """, fixedTo: """
        services:
          web:
            image: nginx:1.27
            ports: ["127.0.0.1:8080:80/tcp"] # proxy
        """);

    private static string Long(string ports) => ports.Replace("{[|published: 80, target: 80|]}", "[|{published: 80, target: 80}|]", System.StringComparison.Ordinal);
}
