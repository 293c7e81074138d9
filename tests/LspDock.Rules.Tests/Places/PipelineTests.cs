using LspDock.Rules.Networking;
using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Places;

/// <summary>Findings and fixes in the files of build servers.</summary>
public sealed class PipelineTests
{
    private const string Job = "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n";

    [Theory]
    [InlineData("      - run: |\n          docker run -d \\\n            -p [|8080:80|] \\\n            nginx:1.27\n", "      - run: |\n          docker run -d \\\n            -p 127.0.0.1:8080:80 \\\n            nginx:1.27\n")]
    [InlineData("      - run: >\n          docker run -d\n          -p [|8080:80|]\n          nginx:1.27\n", "      - run: >\n          docker run -d\n          -p 127.0.0.1:8080:80\n          nginx:1.27\n")]
    [InlineData("      - run: \"docker run -p [|8080:80|] \\\"nginx:1.27\\\"\"\n", "      - run: \"docker run -p 127.0.0.1:8080:80 \\\"nginx:1.27\\\"\"\n")]
    [InlineData("      - run: docker run -p [|8080:80|] nginx:${{ matrix.tag }}\n", "      - run: docker run -p 127.0.0.1:8080:80 nginx:${{ matrix.tag }}\n")]
    [InlineData("      - run: docker run -p ${{ env.PORTS }} nginx:1.27\n", null)]
    [InlineData("      - run: |\n          # lspdock ignore=port-on-all-interfaces\n          docker run -p 8080:80 nginx:1.27\n", null)]
    [InlineData("      # lspdock ignore=port-on-all-interfaces -- the runner has no network\n      - name: web\n        run: docker run -p 8080:80 nginx:1.27\n", null)]
    public void A_port_in_a_step_of_GitHub_Actions(string marked, string? @fixed) => Rule<PortOnAllInterfacesRule>.At(".github/workflows/a.yml", Job + marked, @fixed is null ? null : Job + @fixed);

    [Theory]
    [InlineData("test:\n  script:\n    - docker run [|--privileged|] alpine:3.20 true\n", "test:\n  script:\n    - docker run alpine:3.20 true\n")]
    [InlineData("test:\n  script:\n    - 'docker run [|--privileged|] -e A=''b'' alpine:3.20 true'\n", "test:\n  script:\n    - 'docker run -e A=''b'' alpine:3.20 true'\n")]
    [InlineData("test:\n  script:\n    - docker run --privileged alpine:3.20 true # lspdock ignore=privileged-container\n", null)]
    public void A_privileged_container_in_a_script_of_GitLab_CI(string marked, string? @fixed) => Rule<PrivilegedContainerRule>.At(".gitlab-ci.yml", marked, @fixed);

    [Fact]
    public void A_workflow_is_known_by_its_content_too() => Rule<PortOnAllInterfacesRule>.At("a.yml", Job + "      - run: docker run -p [|80:80|] nginx:1.27\n");
}
