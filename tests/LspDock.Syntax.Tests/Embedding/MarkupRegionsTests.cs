using LspDock.Syntax.Embedding;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests.Embedding;

/// <summary>Code in reStructuredText and AsciiDoc.</summary>
public sealed class MarkupRegionsTests
{
    [Theory]
    [InlineData(".. code-block:: bash\n   :linenos:\n\n   docker run \\\n     nginx\n\n   docker ps\n\nNow docker run nginx.\n", "docker run \\\n  nginx\n\ndocker ps\n")]
    [InlineData(".. code:: console\n\n    $ docker ps\n    CONTAINER ID\n", "docker ps\n")]
    [InlineData("Type::\n\n    docker run nginx\n\ndocker run nginx is what you type.\n", "docker run nginx\n")]
    [InlineData("Like this::\n\n    docker is a program\n\ndone\n", "")]
    [InlineData(".. note:: Type::\n\n    docker ps\n", "docker ps\n")]
    [InlineData(".. code-block:: python\n\n   docker = 1\n", "")]
    [InlineData(".. code-block:: yaml\n\n   services:\n     a:\n       image: b\n", "services:\n  a:\n    image: b\n")]
    [InlineData("- item::\n\n    docker ps\n\n- docker run is a command\n", "docker ps\n")]
    [InlineData("Start it:\n\n``docker run -p 80:80 nginx``\n", "docker run -p 80:80 nginx")]
    [InlineData("Start it with ``docker run -p 80:80 nginx``.\n", "")]
    [InlineData("Start it:\n\ndocker run -p 80:80 nginx\n", "docker run -p 80:80 nginx\n")]
    [InlineData(".. prompt:: bash $\n\n   docker run nginx:|version| ls\n", "docker run nginx:\uFFFC ls\n")]
    [InlineData(".. parsed-literal::\n\n   docker run -d nginx:\\ |release|\\ -alpine\n", "docker run -d nginx:\uFFFC-alpine\n")]
    [InlineData(".. code::\n\n   docker run a cat /b |gzip|wc\n", "docker run a cat /b |gzip|wc\n")]
    [InlineData(".. code-block:: ini\n\n   docker run --rm nginx\n", "docker run --rm nginx\n")]
    [InlineData(".. code-block:: ini\n\n   [docker]\n   run=nginx\n", "")]
    public void Code_in_reStructuredText_is_found(string text, string decoded) =>
        Assert.Equal(decoded, string.Join("|", RestructuredTextRegions.Of(new DocumentPath("a.rst"), SourceText.From(text)).Regions.Select(region => region.Text.Text.ToString())));

    [Theory]
    [InlineData("[source,bash]\n----\ndocker ps\n----\n", "docker ps\n")]
    [InlineData("[source,bash,subs=\"attributes\"]\n.Title\n----\ndocker ps\n----\ndocker run it now.\n", "docker ps\n")]
    [InlineData("....\n$ docker ps\nCONTAINER ID\n....\n", "docker ps\n")]
    [InlineData("text\n\n docker run nginx\n\nmore\n", "docker run nginx\n")]
    [InlineData("[source,yaml]\n----\nservices:\n  a:\n    image: b\n----\n", "services:\n  a:\n    image: b\n")]
    [InlineData("[source,dockerfile]\n----\nFROM a\n----\n", "FROM a\n")]
    [InlineData("[source,java]\n----\ndocker.run();\n----\n", "")]
    [InlineData("[source,sh]\ndocker ps\n\ndocker run\n", "docker ps\n")]
    [InlineData("////\n[source,sh]\ndocker ps\n////\n", "")]
    [InlineData("* item\n+\n[source,sh]\n----\ndocker ps\n----\n", "docker ps\n")]
    [InlineData("docker run -p 80:80 nginx", "docker run -p 80:80 nginx")]
    [InlineData("```bash\ndocker ps\n```\n", "docker ps\n")]
    [InlineData("----\ndocker ps\n", "")]
    [InlineData("[source,bash,subs=attributes+]\n----\ndocker run \\ <1>\n  nginx:{version} # <2> <3>\n----\n", "docker run \\\n  nginx:\uFFFC\n")]
    [InlineData("----\ndocker ps --format '{{.Names}}' ${a} <.>\n----\n", "docker ps --format '{{.Names}}' ${a}\n")]
    [InlineData("Start it:\n\n`docker run -p 80:80 nginx`\n", "docker run -p 80:80 nginx")]
    [InlineData("docker is here.\n\n`docker run -p 80:80 nginx` starts it.\n", "")]
    [InlineData("|===\n|docker run -p 80:80 nginx\n|starts it\n|===\n", "")]
    public void Code_in_AsciiDoc_is_found(string text, string decoded) =>
        Assert.Equal(decoded, string.Join("|", AsciiDocRegions.Of(new DocumentPath("a.adoc"), SourceText.From(text)).Regions.Select(region => region.Text.Text.ToString())));
}
