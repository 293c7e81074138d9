using LspDock.Syntax.Embedding;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests.Embedding;

public sealed class MakefileRegionsTests
{
    [Theory]
    [InlineData("a: b\n\t@docker ps\n\t-docker rm c\n\nd:\n\tdocker info\n", "docker ps\ndocker rm c\n|docker info\n")]
    [InlineData("a:\n\tdocker run \\\n\t  -p 80:80 \\\n\t  nginx\n", "docker run \\\n  -p 80:80 \\\n  nginx\n")]
    [InlineData("TAG := 1.27\nIMAGE = nginx:$(TAG) # pinned\na:\n\tdocker run $(IMAGE) ${IMAGE}\n", "docker run nginx:1.27 nginx:1.27\n")]
    [InlineData("TAG = 1\nTAG = 2\nNOW := $(shell date)\nifdef X\nY = 1\nendif\na: Z = 1\na:\n\tdocker run a:$(TAG) $(NOW) $(Y) $(Z) $@ '$(HOME)'\n", "docker run a:\uFFFC \uFFFC \uFFFC \uFFFC \uFFFC '\uFFFC'\n")]
    [InlineData("a:\n\tdocker run -e A=$$HOME -v $(CURDIR):/b c\n", "docker run -e A=$HOME -v ${PWD}:/b c\n")]
    [InlineData("define x\n\tdocker ps\nendef\n\tdocker ps\nA = b\n\tdocker ps\n", "")]
    [InlineData("a:\n# why\n\tdocker ps\n\n# next\nb:\n\tdocker info\n", "# why\ndocker ps\n|docker info\n")]
    [InlineData("a:\n\tdocker run $(", "docker run $(")]
    [InlineData("A = $(A)\na:\n\tdocker run $(A)\n", "docker run \uFFFC\n")]
    [InlineData("a: b ; docker ps -f A=b \\\n  -q\n\tdocker info\nb: ; @docker rm c\n", "docker ps -f A=b \\\n  -q\ndocker info\n|docker rm c\n")]
    [InlineData("a: B = c;d\na:\n\tdocker run $(B)\n", "docker run \uFFFC\n")]
    [InlineData("define up\n@docker run -d \\\n  $(1)\nendef\na:\n\t$(call up,nginx)\n", "\uFFFC\n|docker run -d \\\n  \uFFFC\n")]
    public void Recipes_are_found_as_the_shell_gets_them(string text, string decoded) =>
        Assert.Equal(decoded, string.Join("|", MakefileRegions.Of(new DocumentPath("Makefile"), SourceText.From(text)).Regions.Select(region => region.Text.Text.ToString())));
}
