using System.Diagnostics;
using LspDock.Testing;
using Xunit;

namespace LspDock.DockerDotNet.Tests;

/// <summary>The package in a fresh project. A file missing from it would show as a warning in a green build, so the warnings are looked at.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lspdock-package-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task An_installed_package_reports_in_a_build()
    {
        var feed = folder.CreateSubdirectory("feed").FullName;
        await Dotnet(ProjectFiles.Root, "pack", Path.Combine("src", "LspDock.DockerDotNet"), "-o", feed, "-p:RunAnalyzers=false");
        var package = Path.GetFileNameWithoutExtension(Assert.Single(Directory.GetFiles(feed, "*.nupkg")));
        var app = folder.CreateSubdirectory("app").FullName;
        await File.WriteAllTextAsync(Path.Combine(app, "app.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <RestoreAdditionalProjectSources>{feed}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{Path.Combine(folder.FullName, "packages")}</RestorePackagesPath>
                <RestoreFallbackFolders>{PackagesFolder}</RestoreFallbackFolders>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Docker.DotNet" Version="3.125.15" />
                <PackageReference Include="LspDock.DockerDotNet" Version="{package["LspDock.DockerDotNet.".Length..]}" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(app, ".editorconfig"), """
            root = true
            [*.cs]
            dotnet_diagnostic.LD4001.severity = warning
            dotnet_diagnostic.LD5001.severity = none
            """);
        await File.WriteAllTextAsync(Path.Combine(app, "Containers.cs"), """
            using System.Threading.Tasks;
            using Docker.DotNet;
            using Docker.DotNet.Models;

            public static class Containers
            {
                public static Task<CreateContainerResponse> Create(IDockerClient client) => client.Containers.CreateContainerAsync(new CreateContainerParameters
                {
                    Image = "redis",
                    HostConfig = new HostConfig { Privileged = true },
                });
            }
            """);

        var output = await Dotnet(app, "build", "-p:UseSharedCompilation=false");

        Assert.Contains("Containers.cs(10,39): warning LD1001: This container runs privileged", output, StringComparison.Ordinal);
        Assert.Contains("warning LD4001: This container has no memory limit", output, StringComparison.Ordinal);
        Assert.DoesNotContain("LD5001", output, StringComparison.Ordinal);
        Assert.DoesNotContain("AD0001", output, StringComparison.Ordinal);
        Assert.DoesNotContain("CS8032", output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(app, "bin", "Debug", "net10.0", "LspDock.DockerDotNet.dll")));
    }

    private static string PackagesFolder =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static async Task<string> Dotnet(string workingDirectory, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [.. arguments, "-nodeReuse:false", "-tl:off"])
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, output);
        return output;
    }
}
