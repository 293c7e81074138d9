// Starts the editor with the extension, works in it by keyboard, and looks at the file on the disk.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";

const { EDITOR_FOLDER, WORK, VSIX, SCREENSHOT } = process.env;
const { chromium } = createRequire(`${EDITOR_FOLDER}/`)("playwright-core");
const patience = 30_000;

const entry = `${EDITOR_FOLDER}/node_modules/code-server/out/node/entry.js`;
const options = ["--config", `${WORK}/config.yaml`, "--user-data-dir", `${WORK}/user`, "--extensions-dir", `${WORK}/extensions`];
execFileSync(process.execPath, [entry, ...options, "--install-extension", VSIX], { stdio: "inherit" });

const port = await freePort();
const server = spawn(
  process.execPath,
  [entry, ...options, "--auth", "none", "--bind-addr", `127.0.0.1:${port}`, "--disable-telemetry", "--disable-update-check", "--disable-workspace-trust", `${WORK}/folder`],
  { stdio: "ignore", detached: true });
const browser = await chromium.launch({ executablePath: execFileSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).trim(), args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
page.setDefaultTimeout(patience);
try {
  await untilHealthy();
  await page.goto(`http://127.0.0.1:${port}/?folder=${WORK}/folder`);
  await page.locator(".monaco-workbench .explorer-folders-view .monaco-list-row", { hasText: "compose.yaml" }).waitFor();
  await open("compose.yaml");

  await page.locator(".monaco-editor .squiggly-warning").first().waitFor();
  await page.keyboard.press("Control+Shift+M");
  await page.locator(".markers-panel .monaco-list-row", { hasText: "privileged-container" }).waitFor();
  console.log("The squiggle and the problem are there.");

  await page.keyboard.press("Control+Shift+M");
  await open("compose.yaml");
  await page.mouse.move(...await centreOf(page.locator(".view-line", { hasText: "privileged" }).locator("span", { hasText: /^privileged$/ }).last()));
  await page.locator(".monaco-hover:not(.hidden)", { hasText: "runs privileged" }).first().waitFor();
  await page.screenshot({ path: SCREENSHOT });
  console.log("The hover explains it.");

  await goTo(4, 8);
  await choose("Remove privileged mode");
  await page.locator(".monaco-editor .squiggly-warning").first().waitFor({ state: "detached" });
  await page.keyboard.press("Control+S");
  await page.locator(".tab.active.dirty").waitFor({ state: "detached" });
  const saved = readFileSync(`${WORK}/folder/compose.yaml`, "utf8");
  assert.doesNotMatch(saved, /privileged/);
  assert.match(saved, /mem_limit: 256m\n {4}cpus: 0\.5\n/);
  console.log("The fix is on the disk.");

  await page.keyboard.press("Control+End");
  await page.keyboard.type("    resta");
  await page.locator(".suggest-widget.visible .monaco-list-row", { hasText: "restart" }).first().waitFor();
  await page.screenshot({ path: SCREENSHOT.replace(".png", "-completion.png") });
  await page.keyboard.press("Tab");
  await page.keyboard.type("unless-stopped");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+S");
  await page.locator(".tab.active.dirty").waitFor({ state: "detached" });
  assert.match(readFileSync(`${WORK}/folder/compose.yaml`, "utf8"), /\n {4}restart: unless-stopped/);
  console.log("A key is completed.");

  await open("run.sh");
  await goTo(1, 8);
  await choose("Convert this command to a Compose file");
  await onDisk("compose-2.yaml", /^services:\n {2}web:\n[^]* image: nginx:1\.27\n/);
  console.log("A command is a Compose file.");

  chooseExecutable(`${WORK}/nowhere/lspdock`);
  await message("There is no");
  const ending = `${WORK}/ending`;
  writeFileSync(ending, "#!/bin/sh\necho 'cannot run here' >&2\nexit 3\n", { mode: 0o755 });
  chooseExecutable(ending);
  await message("ends before it answers");
  console.log("A server that is not there, and one that ends at once, are explained.");
} catch (error) {
  await page.screenshot({ path: SCREENSHOT });
  throw error;
} finally {
  await browser.close();
  // The editor has children of its own.
  process.kill(-server.pid);
}

function chooseExecutable(path) {
  // In a browser the server runs on another machine, whose settings are apart from the user's.
  writeFileSync(`${WORK}/user/Machine/settings.json`, JSON.stringify({ "lspdock.path": path }));
}

async function message(text) {
  const toast = page.locator(".notification-toast", { hasText: text });
  await toast.waitFor();
  await toast.locator(".monaco-button", { hasText: "Open Setting" }).waitFor();
  assert.equal(await page.locator(".notification-toast").count(), 1);
  await page.screenshot({ path: SCREENSHOT.replace(".png", "-message.png") });
  await toast.hover();
  await toast.locator(".codicon-notifications-clear").click();
}

async function open(name) {
  await page.keyboard.press("Control+P");
  await page.locator(".quick-input-widget .quick-input-box input.input").fill(name);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".tab.active", { hasText: name }).waitFor();
}

async function goTo(line, column) {
  await page.keyboard.press("Control+G");
  await page.keyboard.type(`:${line}:${column}`);
  await page.keyboard.press("Enter");
  await page.locator("#status\\.editor\\.selection", { hasText: `Ln ${line}, Col ${column}` }).waitFor();
}

/** Opens the menu of code actions and takes one by its title. */
async function choose(title) {
  await page.keyboard.press("Control+.");
  await page.locator(".action-widget .monaco-list-row.action", { hasText: title }).waitFor();
  for (let row = 0; row < 20; row++) {
    if (await page.locator(".action-widget .monaco-list-row.action.focused", { hasText: title }).count() > 0) break;
    await page.keyboard.press("ArrowDown");
  }
  await page.screenshot({ path: SCREENSHOT.replace(".png", "-actions.png") });
  await page.keyboard.press("Enter");
}

async function onDisk(name, content) {
  for (const end = Date.now() + patience; ;) {
    const text = existsSync(`${WORK}/folder/${name}`) ? readFileSync(`${WORK}/folder/${name}`, "utf8") : "";
    if (content.test(text)) return;
    if (Date.now() > end) assert.match(text, content);
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

async function centreOf(locator) {
  const box = await locator.boundingBox();
  return [box.x + box.width / 2, box.y + box.height / 2];
}

async function untilHealthy() {
  for (const end = Date.now() + patience; ;) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}/healthz`)).ok) return;
    } catch {
      // Not listening yet.
    }
    if (Date.now() > end) throw new Error("The editor does not start.");
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

function freePort() {
  return new Promise(resolve => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
