using LspDock.Syntax.Embedding;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests.Embedding;

public sealed class NotationDetectionTests
{
    [Theory]
    [InlineData("compose.yaml", Notation.Compose)]
    [InlineData("a/docker-compose.prod.yml", Notation.Compose)]
    [InlineData("app.compose.yaml", Notation.Compose)]
    [InlineData("Dockerfile", Notation.Dockerfile)]
    [InlineData("web.Dockerfile", Notation.Dockerfile)]
    [InlineData("Dockerfile.dev", Notation.Dockerfile)]
    [InlineData("dockerfile.md", Notation.Markdown)]
    [InlineData("syntax/dockerfile.vim", null)]
    [InlineData("Dockerfile.dockerignore", null)]
    [InlineData("bin/bash", null)]
    [InlineData("Containerfile", Notation.Dockerfile)]
    [InlineData("run.sh", Notation.Shell)]
    [InlineData("README.md", Notation.Markdown)]
    [InlineData("notes.txt", Notation.Transcript)]
    [InlineData("values.yaml", null)]
    [InlineData("a/.github/workflows/b.yml", Notation.Pipeline)]
    [InlineData("action.yml", Notation.Pipeline)]
    [InlineData(".gitlab-ci.yml", Notation.Pipeline)]
    [InlineData("azure-pipelines-nightly.yml", Notation.Pipeline)]
    [InlineData("Makefile", Notation.Makefile)]
    [InlineData("Makefile.txt", Notation.Transcript)]
    [InlineData("docker.mk", Notation.Makefile)]
    [InlineData("a.rst", Notation.RestructuredText)]
    [InlineData("a.adoc", Notation.AsciiDoc)]
    [InlineData("package.json", Notation.PackageScripts)]
    [InlineData("web@.service", Notation.Unit)]
    public void A_name_tells_the_notation(string path, Notation? notation) => Assert.Equal(notation, NotationDetection.ByName(new DocumentPath(path)));

    [Theory]
    [InlineData("# note\nservices:\n  web:\n    image: a\n", Notation.Compose)]
    [InlineData("services: {web: {image: a}}\n", Notation.Compose)]
    [InlineData("services: { web: { restart: always, \"image\": \"a\" } }\n", Notation.Compose)]
    [InlineData("services: {\n  web: {\n    image: a\n  }\n}\n", Notation.Compose)]
    [InlineData("services:\n  # note\n  web: {ports: ['80:80'], build: .}\n", Notation.Compose)]
    [InlineData("services: {}\n", null)]
    [InlineData("services:\n  App\\Mailer: {class: App\\Mailer, arguments: ['@image']}\n", null)]
    [InlineData("services:\n  web: {image: {repository: a, tag: b}}\n", null)]
    [InlineData("services:\n  - {name: db, image: postgres}\n", null)]
    [InlineData("services:\n  - name: db\n    image: postgres\n", null)]
    [InlineData("services:\n- name: db\n  image: postgres\n", null)]
    [InlineData("kind: pipeline\nsteps:\n- name: a\n  image: b\n", null)]
    [InlineData("jobs:\n  a:\n    services:\n      db: {image: postgres}\n", null)]
    [InlineData("# note\nFROM nginx:1.27\n", Notation.Dockerfile)]
    [InlineData("ARG TAG=1\nFROM nginx:$TAG\n", Notation.Dockerfile)]
    [InlineData("#!/usr/bin/env bash\nls\n", Notation.Shell)]
    [InlineData("#!/usr/bin/python\n", null)]
    [InlineData("words\n[root@a ~]# docker ps\n", Notation.Transcript)]
    [InlineData("from here on, words\n", null)]
    [InlineData("", null)]
    public void Content_tells_the_notation(string text, Notation? notation) => Assert.Equal(notation, NotationDetection.ByContent(SourceText.From(text)));
}
