using System.Collections.Immutable;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Features.Workspace;

/// <summary>The documents that an editor has open. One writer, the editor's text synchronisation; any number of readers, each with the snapshot that it took.</summary>
/// <param name="configuration">What the configuration says about each.</param>
public sealed class OpenDocuments(EditorConfiguration configuration)
{
    private ImmutableDictionary<DocumentPath, OpenDocument> documents = ImmutableDictionary<DocumentPath, OpenDocument>.Empty;

    /// <summary>The documents as they are now.</summary>
    public ImmutableDictionary<DocumentPath, OpenDocument> Current => Volatile.Read(ref documents);

    /// <summary>The document of a name; null when it is not open.</summary>
    public OpenDocument? Find(DocumentPath path) => Current.GetValueOrDefault(path);

    /// <summary>Takes a document in; one that is open already is replaced.</summary>
    public OpenDocument Open(DocumentPath path, string language, int version, SourceText text) =>
        Put(new OpenDocument(path, language, version, text, configuration.SettingsOf(path), () => configuration.FilesAround(path, Current)));

    /// <summary>Gives a document its next text; null when it is not open.</summary>
    public OpenDocument? Change(DocumentPath path, int version, SourceText text) =>
        Find(path) is { } document ? Put(document.With(version, text)) : null;

    /// <summary>Forgets a document.</summary>
    public void Close(DocumentPath path) => Volatile.Write(ref documents, documents.Remove(path));

    /// <summary>Lets the documents that hang on a file be read again.</summary>
    /// <returns>Their names.</returns>
    public ImmutableArray<DocumentPath> Touch(DocumentPath file)
    {
        ImmutableArray<OpenDocument> dependent = [.. documents.Values.Where(document => document.Path != file && document.DependsOn(file))];
        if (!dependent.IsEmpty) Volatile.Write(ref documents, documents.SetItems(dependent.Select(document => KeyValuePair.Create(document.Path, document.Again()))));
        return [.. dependent.Select(document => document.Path)];
    }

    /// <summary>Reads the configuration again, for all documents.</summary>
    public void Reconfigure()
    {
        configuration.Reload();
        Volatile.Write(ref documents, documents.SetItems(documents.Values.Select(document => KeyValuePair.Create(document.Path, document.With(configuration.SettingsOf(document.Path))))));
    }

    private OpenDocument Put(OpenDocument document)
    {
        Volatile.Write(ref documents, documents.SetItem(document.Path, document));
        return document;
    }
}
