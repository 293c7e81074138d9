using System.Runtime.InteropServices;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using Microsoft.Win32.SafeHandles;

namespace LspDock.Features.Workspace;

/// <summary>A file's text, or why there is none.</summary>
public sealed partial record FileContent
{
    /// <summary>The most bytes that are read.</summary>
    public const int LargestFile = 20 * 1024 * 1024;

    /// <summary>How much room there is at first for what does not tell its length.</summary>
    private const int BlockSize = 64 * 1024;

    private const int NonBlocking = 0x800;

    /// <summary>The text with the encoding to write it back in. Null when it could not be read.</summary>
    public SourceText? Text { get; private init; }

    /// <summary>Why the file could not be read, as the end of a sentence that begins with its name. Null when it could.</summary>
    public string? Failure { get; private init; }

    /// <summary>Reads a file; never blocks on a pipe, never reads more than <see cref="LargestFile"/>.</summary>
    public static FileContent Read(string path)
    {
        try
        {
            if (Directory.Exists(path)) return new() { Failure = "is a folder, not a file" };
            if (!File.Exists(path)) return new() { Failure = "does not exist" };

            using var stream = Open(path);
            if (!stream.CanSeek) return new() { Failure = "is a pipe or device, not a file; use '-' to read standard input" };

            return Read(stream);
        }
        catch (UnauthorizedAccessException)
        {
            return new() { Failure = "may not be read: permission denied" };
        }
        catch (IOException exception)
        {
            return new() { Failure = $"could not be read: {exception.Message}" };
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    public static FileContent Read(Stream stream)
    {
        var bytes = new byte[stream.CanSeek ? Math.Min(stream.Length, LargestFile) + 1 : BlockSize];
        var length = 0;
        int count;
        while ((count = stream.Read(bytes, length, bytes.Length - length)) > 0)
        {
            length += count;
            if (length > LargestFile) return new() { Failure = $"is larger than {LargestFile / 1024 / 1024} MB" };
            if (length == bytes.Length) Array.Resize(ref bytes, 2 * length);
        }
        return Decode(bytes.AsSpan(0, length));
    }

    private static FileContent Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) return new() { Failure = "is UTF-16; save it as UTF-8" };
        if (bytes.IndexOf((byte)0) is var zero and >= 0) return new() { Failure = $"is binary: there is a NUL at byte {zero}" };

        Encoding encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        // The byte order mark stays in the text, so that it is written back; readers know to skip it. Other encodings are read byte for byte, so that a fix changes only what it means to.
        try
        {
            return new() { Text = SourceText.From(encoding.GetString(bytes), encoding) };
        }
        catch (DecoderFallbackException)
        {
            return new() { Text = SourceText.From(Encoding.Latin1.GetString(bytes), Encoding.Latin1) };
        }
    }

    private static FileStream Open(string path)
    {
        if (!OperatingSystem.IsLinux()) return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);

        // An ordinary open of a named pipe waits for a writer.
        var descriptor = OpenWithoutBlocking(path, NonBlocking);
        if (descriptor < 0) return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);

        return new FileStream(new SafeFileHandle(descriptor, ownsHandle: true), FileAccess.Read, bufferSize: 0);
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int OpenWithoutBlocking(string path, int flags);
}
