using LspDock.Rules.CrossFile;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.CrossFile;

public sealed class MountHidesImageContentRuleTests
{
    [Theory]
    [InlineData("FROM node:22\nWORKDIR /app\nRUN npm ci", "[|.:/app|]")]
    [InlineData("FROM node:22\nWORKDIR /app\nRUN npm ci", "[|.:/app/|]")]
    [InlineData("FROM node:22\nWORKDIR /app\nRUN npm ci", "[|./:/|]")]
    [InlineData("FROM node:22\nWORKDIR /app\nRUN npm ci", "./src:/app/src")]
    [InlineData("FROM node:22\nWORKDIR /app\nRUN npm ci", "./node_modules:/app/node_modules")]
    [InlineData("FROM node:22\nWORKDIR /app\nRUN npm ci", "code:/app")]
    [InlineData("FROM node:22\nWORKDIR /app\nRUN npm ci", "'.:$APP'")]
    [InlineData("FROM node:22\nWORKDIR /app\nRUN npm install -g pm2", ".:/app")]
    [InlineData("FROM node:22\nRUN npm ci", ".:/app")]
    [InlineData("FROM node:22 AS base\nWORKDIR /app\nRUN npm ci\nFROM base", "[|.:/app|]")]
    [InlineData("FROM node:22 AS base\nWORKDIR /app\nRUN npm ci\nFROM node:22\nWORKDIR /app\nCOPY . .", ".:/app")]
    [InlineData("FROM node:22 AS base\nWORKDIR /app\nRUN npm ci\nFROM node:22\nWORKDIR /app\nCOPY --from=base /app/node_modules ./node_modules", "[|.:/app|]")]
    [InlineData("FROM node:22\nCOPY . /app\nRUN cd /app && yarn install", "[|.:/app|]")]
    [InlineData("FROM python:3.13\nWORKDIR /app\nRUN pip install -r requirements.txt", ".:/app")]
    [InlineData("FROM composer:2\nWORKDIR /srv\nRUN composer install --no-dev", "[|./site:/srv|]")]
    public void A_bind_mount_above_installed_packages_hides_them(string dockerfile, string volume) =>
        Rule<MountHidesImageContentRule>.Project("=== Dockerfile\n" + dockerfile + "\n", $"services:\n  web:\n    build: .\n    volumes:\n      - {volume}\n", severity: "information");

    [Theory]
    [InlineData("volumes: [.:/app, /app/node_modules]")]
    [InlineData("volumes: [.:/app, modules:/app/node_modules]")]
    [InlineData("volumes: [.:/app]\n    tmpfs: /app/node_modules")]
    [InlineData("volumes: [.:/app]\n    command: sh -c 'npm install && npm run dev'")]
    [InlineData("volumes: [.:/app]\n    command: ./dev.sh")]
    [InlineData("volumes: [.:/app]\n    entrypoint: /start")]
    [InlineData("volumes: [.:/app]\n    command: $COMMAND")]
    public void Packages_that_are_kept_or_made_anew_are_not_missed(string attributes) =>
        Rule<MountHidesImageContentRule>.Project("=== Dockerfile\nFROM node:22\nWORKDIR /app\nRUN npm ci\n", $"services:\n  web:\n    build: .\n    {attributes}\n");

    [Fact]
    public void The_finding_names_both_ends() => Rule<MountHidesImageContentRule>.Project("=== web/Dockerfile\nFROM node:22\nWORKDIR /app\nRUN npm ci\n", """
        services:
          web:
            build: ./web
            command: npm run dev
            volumes:
              - [|./web:/app|]
        """, message: "Service 'web' mounts a folder of the host over '/app': it hides '/app/node_modules', which './web/Dockerfile' fills with 'npm ci'");
}
