using LspDock.Rules.Networking;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Places;

/// <summary>Findings and fixes in reStructuredText and AsciiDoc.</summary>
public sealed class MarkupTests
{
    [Theory]
    [InlineData("a.rst", ".. code-block:: bash\n\n   docker run \\\n     -p [|8080:80|] \\\n     nginx:1.27\n", ".. code-block:: bash\n\n   docker run \\\n     -p 127.0.0.1:8080:80 \\\n     nginx:1.27\n")]
    [InlineData("a.rst", "Start it::\n\n   $ docker run -p [|8080:80|] nginx:1.27\n   8080:80\n", "Start it::\n\n   $ docker run -p 127.0.0.1:8080:80 nginx:1.27\n   8080:80\n")]
    [InlineData("a.rst", ".. lspdock ignore=port-on-all-interfaces\n\n.. code-block:: bash\n\n   docker run -p 8080:80 nginx:1.27\n", null)]
    [InlineData("a.adoc", "[source,bash]\n----\ndocker run -p [|8080:80|] nginx:1.27 # <1>\n----\n<1> docker run -p 80:80 nginx\n", "[source,bash]\n----\ndocker run -p 127.0.0.1:8080:80 nginx:1.27 # <1>\n----\n<1> docker run -p 80:80 nginx\n")]
    [InlineData("a.adoc", "[source,yaml]\n----\nservices:\n  web:\n    image: nginx:1.27\n    ports:\n      - [|8080:80|]\n----\n", null)]
    [InlineData("a.adoc", "// lspdock ignore=port-on-all-interfaces\n[source,bash]\n----\ndocker run -p 8080:80 nginx:1.27\n----\n", null)]
    public void A_port_in_shown_code(string path, string marked, string? @fixed) => Rule<PortOnAllInterfacesRule>.At(path, marked, @fixed);
}
