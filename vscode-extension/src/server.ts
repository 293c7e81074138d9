import * as fs from "node:fs";
import * as os from "node:os";
import * as vscode from "vscode";
import { CloseAction, ErrorAction, LanguageClient, type LanguageClientOptions } from "vscode-languageclient/node";
import { findExecutable, isExecutable } from "./executable";

/** What the server reads; it passes over documents of these languages that hold nothing of its own. */
const languages = [
  "dockercompose", "yaml", "dockerfile", "dotenv", "shellscript", "powershell", "bat", "markdown", "restructuredtext", "asciidoc", "makefile", "github-actions-workflow", "systemd-unit-file",
];

/** So many ends of a running server within {@link restartWindow} are taken for a fault that starting it again will not mend. */
const mostRestarts = 4;
const restartWindow = 3 * 60 * 1000;

/** The language server: started, restarted, stopped, and explained when it does not start. */
export class Server implements vscode.Disposable {
  private readonly output = vscode.window.createOutputChannel("LspDock");
  private readonly watched = vscode.workspace.createFileSystemWatcher("**/{.lspdock.yaml,.env,*.env,*.yaml,*.yml,Dockerfile,Dockerfile.*,*.Dockerfile}");
  private client: LanguageClient | undefined;
  private ends: number[] = [];
  private queue = Promise.resolve();

  constructor(private readonly extensionFolder: string) {}

  /** Starts the server; one that runs already is stopped first. Calls are served one after the other. */
  restart(): Promise<void> {
    this.queue = this.queue.then(async () => {
      await this.stopNow();
      await this.startNow();
    });
    return this.queue;
  }

  /** Stops the server. */
  stop(): Promise<void> {
    this.queue = this.queue.then(() => this.stopNow());
    return this.queue;
  }

  showOutput(): void {
    this.output.show(true);
  }

  dispose(): void {
    this.watched.dispose();
    this.output.dispose();
  }

  private async startNow(): Promise<void> {
    const search = findExecutable({
      setting: vscode.workspace.getConfiguration("lspdock").get("path", ""),
      extensionFolder: this.extensionFolder,
      workspaceFolder: vscode.workspace.workspaceFolders?.[0]?.uri.fsPath,
      homeFolder: os.homedir(),
      searchPath: process.env["PATH"] ?? "",
      platform: process.platform,
    });
    if (!search.found) {
      this.explain(search.problem);
      return;
    }
    makeExecutable(search.path);
    this.output.appendLine(`Starting ${search.path}`);
    const client = new StartingClient("lspdock", "LspDock", { command: search.path, args: ["server"] }, this.options());
    this.client = client;
    try {
      await client.start();
      client.hasStarted = true;
    } catch (error) {
      this.client = undefined;
      this.output.appendLine(String(error));
      this.explain(`'${search.path}' ends before it answers.`);
    }
  }

  private async stopNow(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    if (client?.isRunning() !== true) return;
    try {
      await client.stop();
    } catch (error) {
      this.output.appendLine(String(error));
    }
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector: [
        ...languages.flatMap(language => [{ language, scheme: "file" }, { language, scheme: "untitled" }]),
        { language: "json", scheme: "file", pattern: "**/package.json" },
      ],
      outputChannel: this.output,
      synchronize: { fileEvents: this.watched },
      initializationFailedHandler: () => false,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue }),
        closed: () => ({ action: this.mayRestart() ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true }),
      },
    };
  }

  private mayRestart(): boolean {
    const client = this.client;
    if (!(client instanceof StartingClient) || !client.hasStarted) return false;

    const now = Date.now();
    this.ends = [...this.ends.filter(end => now - end < restartWindow), now];
    if (this.ends.length <= mostRestarts) return true;

    this.explain(`The server ended ${String(this.ends.length)} times within three minutes and is not started again.`);
    return false;
  }

  /** Says why there is no server, with a way to the setting and one to the output. */
  private explain(problem: string): void {
    this.output.appendLine(problem);
    const [openSetting, showOutput] = ["Open Setting", "Show Output"];
    void vscode.window.showErrorMessage(`LspDock cannot start its server. ${problem}`, openSetting, showOutput).then(choice => {
      if (choice === openSetting) void vscode.commands.executeCommand("workbench.action.openSettings", "lspdock.path");
      if (choice === showOutput) this.showOutput();
    });
  }
}

/** A client that writes what goes wrong to the output and leaves it to {@link Server} to tell the user, once. */
class StartingClient extends LanguageClient {
  hasStarted = false;

  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** Archives lose the permission on some systems. */
function makeExecutable(file: string): void {
  if (isExecutable(file, process.platform)) return;
  try {
    fs.chmodSync(file, 0o755);
  } catch {
    // Starting it fails then, and that is told.
  }
}
