using LspDock.Syntax.Embedding;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests.Embedding;

/// <summary>For every host: what stands at a decoded offset stands at its place in the host, and an edit of the decoded text reads back.</summary>
public sealed class EmbeddingPropertyTests
{
    public static TheoryData<string, string> Hosts => new()
    {
        { "a.md", "- x\n\n  ```sh\n  docker run \\\n    -p 80:80 \\\n    nginx\n  docker ps\n  ```\n\n> > ```console\n> > $ docker ps\n> > out\n> > ```\n" },
        { "b.md", "words\r\n\r\n    docker ps\r\n\r\n    docker rm a\r\n" },
        { "c.txt", "intro\n[root@a & 2 ~]# docker run -d \\\n> -e A=1 \\ #x\n\n> nginx\nout\n\n  $ docker ps # y\n# z\ndocker rm a\n" },
        { ".github/workflows/e.yml", "jobs:\n  a:\n    steps:\n      - run: |\n          docker run \\\n            -p 80:80 \\\n            nginx:${{ x.y }}\n          docker ps\n      - run: docker rm a # b\n      - run: >-\n          docker run\n          nginx\n\n          docker ps\n      - run: \"docker run -e A=\\\"b\\\" c\"\n" },
        { ".gitlab-ci.yml", "a:\r\n  script:\r\n    - 'docker run -e A=''b'' c'\r\n    - - docker rm\r\n        b\r\n    - |\r\n      docker ps\r\n      docker rm a\r\n" },
        { "Makefile", "TAG = 1.27\nrun: all\n\t@docker run -e A=$$B \\\n\t  nginx:$(TAG) # x\n\tdocker ps $@\n\nstop:\n\t-docker rm a\n" },
        { "e.rst", "Type::\n\n   docker run \\\n     nginx\n\n- .. code-block:: console\n\n     $ docker ps\n     out\n" },
        { "e.adoc", "[source,bash]\n----\ndocker run \\\n  nginx # <1>\n----\n\n  docker ps\n\n....\n$ docker rm a\n....\n" },
        { "package.json", "{\n\t\"scripts\": { \"a\": \"docker run -e A=\\\"b\\\" c\", \"b\": \"docker ps\" }\n}\n" },
        { "a.service", "[Service]\nExecStartPre=-docker rm a\nExecStart=docker run --name %i \\\n  # note\n  -e A=$$B \\\n  nginx\n" },
        { "f.adoc", "[source,bash]\n----\ndocker run \\ <1>\n  -e A={b} \\\n  nginx # <2>\n----\n\n`docker run -d nginx`\n" },
        { "f.rst", ".. prompt:: bash $\n\n   docker run \\\n     nginx:|tag| ls\n\n``docker run -d nginx``\n\ndocker run -d -p 1:1 nginx\n" },
        { "f.md", "<pre><code>docker run -e <b>A</b>=&quot;b&quot; \\\n  nginx\n</code></pre>\n\n- `docker run -d nginx`\n\ndocker run -d \\\n  -p 1:1 nginx\n" },
        { "d.md", "!!! note\n\n    ```\n    $ docker run \\\n    > nginx\n    ```\n" },
    };

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Every_decoded_letter_maps_to_the_same_letter_of_the_host(string path, string text)
    {
        foreach (var region in Read(path, text))
        {
            var decoded = region.Text.Text.ToString();
            for (var offset = 0; offset < decoded.Length; offset++)
            {
                var place = region.Text.ToHost(new TextSpan(offset, 1));
                if (IsWrittenAnotherWay(text, place)) continue;
                Assert.Equal(decoded[offset], text[place.Start]);
                Assert.Equal(1, place.Length);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void A_word_replaced_anywhere_reads_back(string path, string text)
    {
        var regions = Read(path, text);
        for (var index = 0; index < regions.Length; index++)
        {
            var decoded = regions[index].Text.Text.ToString();
            for (var offset = 0; offset + 1 < decoded.Length; offset++)
            {
                if (!char.IsLetter(decoded[offset]) || IsInProgram(decoded, offset) || IsWrittenAnotherWay(text, regions[index].Text.ToHost(new TextSpan(offset, 1)))) continue;
                var after = Edits.Apply(SourceText.From(text), regions[index].Text.Replace(new TextSpan(offset, 1), "q"));
                Assert.Equal(decoded[..offset] + "q" + decoded[(offset + 1)..], Read(path, after)[index].Text.Text.ToString());
            }
        }
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void A_line_put_in_before_a_command_reads_back(string path, string text)
    {
        var regions = Read(path, text);
        for (var index = 0; index < regions.Length; index++)
        {
            if (!regions[index].Text.HoldsLines || !regions[index].Text.HoldsCommands) continue;
            var decoded = regions[index].Text.Text.ToString();
            for (var offset = decoded.IndexOf("docker", StringComparison.Ordinal); offset >= 0; offset = decoded.IndexOf("docker", offset + 1, StringComparison.Ordinal))
            {
                var after = Edits.Apply(SourceText.From(text), regions[index].Text.Replace(new TextSpan(offset, 0), "docker pull q\n"));
                Assert.Equal((decoded[..offset] + "docker pull q\n" + decoded[offset..]).Replace("\r", ""), Read(path, after)[index].Text.Text.ToString().Replace("\r", ""));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Any_beginning_of_a_document_is_read_within_its_bounds(string path, string text)
    {
        for (var length = 0; length <= text.Length; length++)
        {
            var start = SourceText.From(text[..length]);
            foreach (var region in Read(path, text[..length]))
            {
                for (var offset = 0; offset <= region.Text.Text.Length; offset++) Assert.InRange(region.Text.ToHost(new TextSpan(offset, 0)).End, 0, length);
            }
            Assert.Equal(start.Length, DocumentReader.Read(new DocumentPath(path), start).Text.Length);
        }
    }

    /// <summary>A line that no longer starts with the program is no command.</summary>
    private static bool IsInProgram(string decoded, int offset) =>
        decoded.IndexOf("docker", Math.Max(0, offset - 5), StringComparison.Ordinal) is var at && at >= 0 && at <= offset || IsSubcommand(decoded, offset);

    private static bool IsSubcommand(string decoded, int offset) =>
        decoded.LastIndexOf("docker ", offset, StringComparison.Ordinal) is var program && program >= 0 && offset < program + "docker run".Length;

    /// <summary>Whether a letter is an escape, a folded line break or part of a variable's value in the host.</summary>
    private static bool IsWrittenAnotherWay(string text, TextSpan place) =>
        place.Length != 1 && (place.IsEmpty || text.Substring(place.Start, place.Length) is var written && (written.IndexOfAny(['$', '%', '\\', '\'', '{', '|', '&', '<']) >= 0 || string.IsNullOrWhiteSpace(written)));

    private static System.Collections.Immutable.ImmutableArray<Region> Read(string path, string text) =>
        DocumentReader.RegionsOf(new DocumentPath(path), SourceText.From(text), NotationDetection.ByName(new DocumentPath(path))).Regions;
}
