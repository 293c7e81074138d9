// Bundles the unit tests and runs them with Node's own runner.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { build } from "esbuild";

const tests = readdirSync("test").filter(name => name.endsWith(".test.ts"));
await build({
  entryPoints: tests.map(name => `test/${name}`),
  outdir: "dist/test",
  outExtension: { ".js": ".cjs" },
  bundle: true,
  platform: "node",
  format: "cjs",
});
const run = spawnSync(process.execPath, ["--test", ...tests.map(name => `dist/test/${name.replace(".ts", ".cjs")}`)], { stdio: "inherit" });
process.exit(run.status ?? 1);
