using System.Text.Json.Serialization;
using LspDock.LanguageServer.CodeActions;
using LspDock.LanguageServer.Completion;
using LspDock.LanguageServer.Diagnostics;
using LspDock.LanguageServer.Hover;
using LspDock.LanguageServer.Lifecycle;
using LspDock.LanguageServer.TextSynchronization;
using LspDock.LanguageServer.Transport;
using LspDock.LanguageServer.WatchedFiles;

namespace LspDock.LanguageServer.Protocol;

/// <summary>Every type that goes over the wire, so that reading and writing need no reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(InitializeParams))]
[JsonSerializable(typeof(InitializeResult))]
[JsonSerializable(typeof(InitializedParams))]
[JsonSerializable(typeof(DidOpenTextDocumentParams))]
[JsonSerializable(typeof(DidChangeTextDocumentParams))]
[JsonSerializable(typeof(DidCloseTextDocumentParams))]
[JsonSerializable(typeof(DidSaveTextDocumentParams))]
[JsonSerializable(typeof(PublishDiagnosticsParams))]
[JsonSerializable(typeof(DocumentDiagnosticParams))]
[JsonSerializable(typeof(DocumentDiagnosticReport))]
[JsonSerializable(typeof(CodeActionParams))]
[JsonSerializable(typeof(CodeAction[]))]
[JsonSerializable(typeof(TextDocumentPositionParams))]
[JsonSerializable(typeof(HoverResult))]
[JsonSerializable(typeof(CompletionResult))]
[JsonSerializable(typeof(DidChangeWatchedFilesParams))]
[JsonSerializable(typeof(LogMessageParams))]
internal sealed partial class ProtocolJson : JsonSerializerContext;
