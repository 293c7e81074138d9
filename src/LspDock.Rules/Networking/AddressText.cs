using System.Net;
using LspDock.Model;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Rules.Networking;

/// <summary>Finds an address of version 4 in a text.</summary>
internal static class AddressText
{
    /// <summary>The one address in a text: null when there is none, several, or a whole network or a range of addresses.</summary>
    public static (IPAddress Address, TextSpan Span)? Find(string text)
    {
        (IPAddress, TextSpan)? found = null;
        for (var start = 0; start < text.Length;)
        {
            if (text[start] is not (>= '0' and <= '9'))
            {
                start++;
                continue;
            }
            var end = start;
            while (end < text.Length && text[end] is '.' or (>= '0' and <= '9')) end++;
            var isApart = (start == 0 || !IsOfName(text[start - 1])) && (end == text.Length || !IsOfName(text[end]) && !IsMask(text, end));
            if (isApart && end - start is >= 7 and <= 15 && AddressBlock.ParseAddress(text.Substring(start, end - start)) is { } address)
            {
                if (found is not null) return null;
                found = (address, TextSpan.FromBounds(start, end));
            }
            start = end + 1;
        }
        return found;
    }

    /// <summary>Whether the length of a prefix follows.</summary>
    private static bool IsMask(string text, int index) => text[index] == '/' && index + 1 < text.Length && text[index + 1] is >= '0' and <= '9';

    private static bool IsOfName(char letter) => letter is '.' or '-' or '_' || char.IsLetter(letter);
}
