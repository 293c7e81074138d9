import * as vscode from "vscode";
import { Server } from "./server";

let server: Server | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const started = new Server(context.extensionPath);
  server = started;
  context.subscriptions.push(
    started,
    vscode.commands.registerCommand("lspdock.restart", () => started.restart()),
    vscode.commands.registerCommand("lspdock.showOutput", () => { started.showOutput(); }),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration("lspdock.path")) void started.restart();
    }),
  );
  await started.restart();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
