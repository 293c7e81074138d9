namespace LspDock.Syntax.Embedding;

/// <summary>A stretch of decoded text that stands one to one in its host.</summary>
/// <param name="DecodedStart">Where it starts in the decoded text, in UTF-16 code units.</param>
/// <param name="HostStart">Where it starts in the host.</param>
/// <param name="Length">Its length in both, line breaks included.</param>
public readonly record struct TextSegment(int DecodedStart, int HostStart, int Length)
{
    /// <summary>The offset behind its last code unit in the decoded text.</summary>
    public int DecodedEnd => DecodedStart + Length;

    /// <summary>The offset behind its last code unit in the host.</summary>
    public int HostEnd => HostStart + Length;
}
