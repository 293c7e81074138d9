import assert from "node:assert/strict";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { findExecutable, type Search, type Surroundings } from "../src/executable";

describe("The server's executable", () => {
  let root: string;
  beforeEach(() => { root = fs.mkdtempSync(path.join(os.tmpdir(), "lspdock-")); });
  afterEach(() => { fs.rmSync(root, { recursive: true }); });

  it("is the setting's, before any other", () => {
    const configured = file("tools/lspdock");
    file("extension/server/lspdock");
    file("bin/lspdock");
    assert.equal(found(search({ setting: configured })), configured);
  });

  it("is the extension's own when nothing is set, before the one in PATH", () => {
    const bundled = file("extension/server/lspdock");
    file("bin/lspdock");
    assert.equal(found(search({})), bundled);
  });

  it("is the one in PATH when the extension brings none", () => {
    const installed = file("bin/lspdock");
    assert.equal(found(search({})), installed);
  });

  it("is looked for in the home folder, the workspace and PATH, as the setting is written", () => {
    const [inHome, inWorkspace, inPath] = [file("home/lspdock"), file("workspace/tools/lspdock"), file("bin/lspdock-next")];
    assert.equal(found(search({ setting: "~/lspdock" })), inHome);
    assert.equal(found(search({ setting: "${workspaceFolder}/tools/lspdock" })), inWorkspace);
    assert.equal(found(search({ setting: "./tools/lspdock" })), inWorkspace);
    assert.equal(found(search({ setting: " lspdock-next " })), inPath);
  });

  it("carries Windows' ending there", () => {
    const installed = file("bin/lspdock.exe");
    assert.equal(found(search({ platform: "win32" })), installed);
  });

  it("is missed aloud when the setting leads nowhere, and no other takes its place", () => {
    file("extension/server/lspdock");
    assert.match(problem(search({ setting: path.join(root, "gone") })), /There is no '.*gone'/);
    assert.match(problem(search({ setting: "gone" })), /no 'gone' in PATH/);
  });

  it("is refused when it is a folder or not executable", () => {
    const plain = file("tools/plain", 0o644);
    assert.match(problem(search({ setting: path.dirname(plain) })), /is a folder/);
    assert.match(problem(search({ setting: plain })), /is not executable/);
  });

  it("is missed aloud when there is none at all", () => {
    file("bin/lspdock", 0o644);
    assert.match(problem(search({})), /brings no server for this system/);
  });

  function file(name: string, mode = 0o755): string {
    const full = path.join(root, name);
    fs.mkdirSync(path.dirname(full), { recursive: true });
    fs.writeFileSync(full, "", { mode });
    return full;
  }

  function search(given: Partial<Surroundings>): Search {
    return findExecutable({
      setting: "",
      extensionFolder: path.join(root, "extension"),
      workspaceFolder: path.join(root, "workspace"),
      homeFolder: path.join(root, "home"),
      searchPath: [path.join(root, "none"), path.join(root, "bin")].join(path.delimiter),
      platform: "linux",
      ...given,
    });
  }

  function found(search: Search): string {
    assert.ok(search.found);
    return search.path;
  }

  function problem(search: Search): string {
    assert.ok(!search.found);
    return search.problem;
  }
});
