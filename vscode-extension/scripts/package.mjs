// Makes lspdock-linux-x64-VERSION.vsix: the extension with the native executable for Linux in it.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";

const target = "linux-x64";
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const run = (command, ...args) => execFileSync(command, args, { stdio: "inherit" });

rmSync("server", { recursive: true, force: true });
rmSync("dist", { recursive: true, force: true });
// The style of the sources is judged elsewhere.
run("dotnet", "publish", "../src/LspDock.Cli", "-c", "Release", "-r", target, "-p:EnforceCodeStyleInBuild=false", "-o", "server");
run("node", "scripts/bundle.mjs");
run("npx", "vsce", "package", "--target", target, "--no-dependencies", "--out", `lspdock-${target}-${version}.vsix`);
