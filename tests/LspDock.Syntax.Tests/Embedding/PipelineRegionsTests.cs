using LspDock.Syntax.Embedding;
using LspDock.Syntax.Shell;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests.Embedding;

public sealed class PipelineRegionsTests
{
    [Theory]
    [InlineData(".github/workflows/a.yml", "jobs:\n  a:\n    services:\n      db:\n        image: postgres\n    steps:\n      - uses: x@v1\n      - name: docker run nginx\n        run: docker ps\n      - run: |\n          docker pull a\n          docker rm b\n", "docker ps|docker pull a\ndocker rm b\n")]
    [InlineData("action.yml", "runs:\n  using: composite\n  steps:\n    - shell: bash\n      run: docker ps\n    - shell: python\n      run: import os\n", "docker ps")]
    [InlineData(".github/workflows/a.yml", "jobs:\n  a:\n    steps:\n      - run: docker run '${{ a.b }}' \"c${{ d }}\"\n", "docker run '\uFFFC' \"c\uFFFC\"")]
    [InlineData(".github/workflows/a.yml", "jobs:\n  a:\n    steps:\n      - run: echo ${{ a\n", "echo ${{ a")]
    [InlineData(".gitlab-ci.yml", "image: docker:27\nbefore_script: docker login\n.x:\n  - docker info\njob:\n  image: a\n  script:\n    - docker ps\n    - - docker rm a\n      - !reference [x, script]\n    - 'docker rm ''b'''\n  after_script: [docker logout]\nvariables:\n  A: docker run a\n", "docker login|docker info|docker ps|docker rm a|docker rm 'b'|docker logout")]
    [InlineData("azure-pipelines.yml", "stages:\n- stage: a\n  jobs:\n  - job: b\n    steps:\n    - script: docker ps\n    - ${{ if true }}:\n      - bash: |\n          docker rm a\n    - task: Bash@3\n      inputs:\n        script: docker info\n", "docker ps|docker rm a\n|docker info")]
    public void Commands_are_found_and_decoded(string path, string text, string decoded) =>
        Assert.Equal(decoded, string.Join("|", Read(path, text).Regions.Select(region => region.Text.Text.ToString())));

    [Theory]
    [InlineData(".github/workflows/a.yml", "jobs:\n  a:\n    runs-on: windows-latest\n    steps:\n      - run: docker ps\n", ShellDialect.PowerShell)]
    [InlineData(".github/workflows/a.yml", "defaults:\n  run:\n    shell: cmd\njobs:\n  a:\n    steps:\n      - run: docker ps\n", ShellDialect.Cmd)]
    [InlineData(".github/workflows/a.yml", "jobs:\n  a:\n    runs-on: windows-latest\n    steps:\n      - run: docker ps\n        shell: bash -e {0}\n", ShellDialect.Posix)]
    [InlineData("azure-pipelines.yml", "steps:\n- pwsh: docker ps\n", ShellDialect.PowerShell)]
    [InlineData("azure-pipelines.yml", "pool:\n  vmImage: windows-2022\nsteps:\n- script: docker ps\n", ShellDialect.Cmd)]
    [InlineData(".github/workflows/a.yml", "jobs:\n  a:\n    runs-on: [self-hosted, windows]\n    steps:\n      - run: docker ps\n", ShellDialect.PowerShell)]
    [InlineData(".github/workflows/a.yml", "jobs:\n  a:\n    runs-on: ubuntu-latest\n    defaults:\n      run:\n        shell: pwsh\n    steps:\n      - run: docker ps\n", ShellDialect.PowerShell)]
    [InlineData(".gitlab-ci.yml", "a:\n  tags: [shared-windows]\n  script: docker ps\n", ShellDialect.PowerShell)]
    [InlineData(".gitlab-ci.yml", "default:\n  tags: [windows]\na:\n  tags: [linux]\n  script: docker ps\n", ShellDialect.Posix)]
    public void The_shell_is_the_one_that_the_step_runs_in(string path, string text, ShellDialect dialect) => Assert.Equal(dialect, Assert.Single(Read(path, text).Regions).Dialect);

    [Fact]
    public void Each_job_has_a_machine_of_its_own() =>
        Assert.Equal(2, Read(".github/workflows/a.yml", "jobs:\n  a:\n    steps:\n      - run: a\n      - run: b\n  c:\n    steps:\n      - run: c\n").Regions.Select(region => region.Session).Distinct().Count());

    [Fact]
    public void The_lines_of_a_GitLab_job_run_in_one_shell() =>
        Assert.Equal([false, true, true, false], Read(".gitlab-ci.yml", "a:\n  before_script:\n    - A=1\n    - B=2\n  script: docker run a\n  after_script: docker rm a\n").Regions.Select(region => region.ContinuesShell));

    private static DocumentRegions Read(string path, string text) => PipelineRegions.Of(new DocumentPath(path), SourceText.From(text));
}
