import * as fs from "node:fs";
import * as path from "node:path";

/** What there is to know for finding the server's executable. */
export interface Surroundings {
  /** The user's setting; empty when there is none. */
  readonly setting: string;
  /** The folder that the extension is installed in. */
  readonly extensionFolder: string;
  /** The first folder of the workspace; undefined when none is open. */
  readonly workspaceFolder: string | undefined;
  /** The user's home folder. */
  readonly homeFolder: string;
  /** The folders of PATH, joined as the system joins them. */
  readonly searchPath: string;
  readonly platform: NodeJS.Platform;
}

/** The executable, or what to tell the user. */
export type Search =
  | { readonly found: true; readonly path: string }
  | { readonly found: false; readonly problem: string };

/** Finds the executable: the setting's, else the extension's own, else the one in PATH. */
export function findExecutable(surroundings: Surroundings): Search {
  const setting = surroundings.setting.trim();
  if (setting !== "") return findConfigured(setting, surroundings);

  const bundled = path.join(surroundings.extensionFolder, "server", fileName("lspdock", surroundings.platform));
  if (isFile(bundled)) return { found: true, path: bundled };

  const installed = findInPath("lspdock", surroundings);
  return installed !== undefined
    ? { found: true, path: installed }
    : { found: false, problem: "This build of the extension brings no server for this system, and there is no 'lspdock' in PATH." };
}

/** Whether a file may be executed. Windows knows no such permission. */
export function isExecutable(file: string, platform: NodeJS.Platform): boolean {
  if (!isFile(file)) return false;
  if (platform === "win32") return true;
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findConfigured(setting: string, surroundings: Surroundings): Search {
  if (!/[\\/]/.test(setting)) {
    const installed = findInPath(setting, surroundings);
    return installed !== undefined
      ? { found: true, path: installed }
      : { found: false, problem: `There is no '${setting}' in PATH, as the setting 'lspdock.path' asks for.` };
  }

  const file = resolve(setting, surroundings);
  if (!fs.existsSync(file)) return { found: false, problem: `There is no '${file}', as the setting 'lspdock.path' asks for.` };
  if (!isFile(file)) return { found: false, problem: `'${file}', which the setting 'lspdock.path' names, is a folder.` };
  return isExecutable(file, surroundings.platform)
    ? { found: true, path: file }
    : { found: false, problem: `'${file}', which the setting 'lspdock.path' names, is not executable.` };
}

function resolve(setting: string, { homeFolder, workspaceFolder }: Surroundings): string {
  const expanded = setting
    .replace(/^~(?=[\\/])/, homeFolder)
    .replace("${userHome}", homeFolder)
    .replace("${workspaceFolder}", workspaceFolder ?? "");
  return path.resolve(workspaceFolder ?? homeFolder, expanded);
}

function findInPath(name: string, { searchPath, platform }: Surroundings): string | undefined {
  return searchPath
    .split(path.delimiter)
    .filter(folder => folder !== "")
    .map(folder => path.join(folder, fileName(name, platform)))
    .find(file => isExecutable(file, platform));
}

function fileName(name: string, platform: NodeJS.Platform): string {
  return platform === "win32" && path.extname(name) === "" ? `${name}.exe` : name;
}

function isFile(file: string): boolean {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
