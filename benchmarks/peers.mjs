#!/usr/bin/env node
// Side by side with dclint from npm, in one run: whole processes, wall time and peak memory.
//   node benchmarks/peers.mjs LSPDOCK [FOLDER]
// LSPDOCK is a published executable; FOLDER, if given, is a folder of Compose files to check as a whole.
// Prints a Markdown table. Needs GNU time (Debian: time) for peak memory.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const [executable, folder] = process.argv.slice(2);
if (!executable) {
  console.error("usage: node benchmarks/peers.mjs LSPDOCK [FOLDER]");
  process.exit(2);
}
const lspdock = resolve(executable);
const work = mkdtempSync(join(tmpdir(), "lspdock-peers-"));

function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}

// Median of several runs after one that warms up; the memory is the highest seen.
function measure(runs, command, args) {
  const report = join(work, "time");
  const seconds = [];
  let kilobytes = 0;
  for (let run = 0; run <= runs; run++) {
    const start = process.hrtime.bigint();
    spawnSync("/usr/bin/time", ["-f", "%M", "-o", report, command, ...args], { stdio: "ignore" });
    const elapsed = Number(process.hrtime.bigint() - start) / 1e9;
    if (run === 0) continue;
    seconds.push(elapsed);
    kilobytes = Math.max(kilobytes, Number(readFileSync(report, "utf8").trim().split("\n").pop()));
  }
  return { milliseconds: median(seconds) * 1000, megabytes: kilobytes / 1024 };
}

function row(name, ours, theirs) {
  const cell = (figures) => `${figures.milliseconds.toFixed(figures.milliseconds < 100 ? 1 : 0)} ms, ${figures.megabytes.toFixed(0)} MB`;
  console.log(`| ${name} | ${cell(ours)} | ${cell(theirs)} | ${(theirs.milliseconds / ours.milliseconds).toFixed(0)} × |`);
}

function filesBelow(path) {
  return readdirSync(path).sort().flatMap((name) => {
    const below = join(path, name);
    return statSync(below).isDirectory() ? filesBelow(below) : [below];
  });
}

// From the start of the process to the first byte of the answer to initialize.
function initialize() {
  return new Promise((resolveTime) => {
    const start = process.hrtime.bigint();
    const server = spawn(lspdock, ["server"], { stdio: ["pipe", "pipe", "ignore"] });
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
    server.stdout.once("data", () => {
      resolveTime(Number(process.hrtime.bigint() - start) / 1e6);
      server.kill("SIGKILL");
    });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  });
}

try {
  execFileSync("npm", ["init", "-y"], { cwd: work, stdio: "ignore" });
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "dclint@3.1.0"], { cwd: work, stdio: "ignore" });
  const dclint = join(work, "node_modules", ".bin", "dclint");
  const version = JSON.parse(readFileSync(join(work, "node_modules", "dclint", "package.json"), "utf8")).version;
  console.log(`| | lspdock | dclint ${version} | ratio |\n|---|---|---|---|`);

  const small = join(work, "compose.yaml");
  writeFileSync(small, 'services:\n  web:\n    image: nginx:1.27\n    privileged: true\n    ports: ["80:80"]\n  db:\n    image: postgres:16\n    volumes: ["/srv/db:/var/lib/postgresql/data"]\n');
  row("one small file, cold", measure(15, lspdock, ["check", "--format", "json", small]), measure(5, dclint, ["-f", "json", small]));

  if (folder) {
    const files = filesBelow(resolve(folder));
    const sample = files.filter((_, index) => index % 15 === 14);
    row(`${sample.length} files of the folder`, measure(5, lspdock, ["check", "--format", "json", ...sample]), measure(2, dclint, ["-f", "json", ...sample]));
    row(`all ${files.length} files`, measure(3, lspdock, ["check", "--format", "json", resolve(folder)]), measure(1, dclint, ["-r", "-f", "json", resolve(folder)]));
  }
  const starts = [];
  for (let run = 0; run < 15; run++) starts.push(await initialize());
  console.log(`\nStart of the server to the answer to \`initialize\`: ${median(starts).toFixed(0)} ms (median of ${starts.length}, slowest ${Math.max(...starts).toFixed(0)} ms).`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
