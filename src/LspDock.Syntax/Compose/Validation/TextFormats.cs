namespace LspDock.Syntax.Compose.Validation;

/// <summary>The formats of texts with several parts, and of names.</summary>
internal static class TextFormats
{
    private const int LongestAnonymousTarget = 2;
    private const string MostDeviceParts = "3";

    /// <summary><c>[source:]target[:options]</c>; a single letter before a colon is a drive of Windows.</summary>
    public static ComposeFormatError? VolumeMapping(string text)
    {
        if (text.Length <= LongestAnonymousTarget) return null;

        var parts = 0;
        var length = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && (text[index] != ':' || length == 1 && char.IsLetter(text[index - 1])))
            {
                length++;
                continue;
            }
            if (length == 0) return new(ComposeFlaw.EmptyPart);
            if (++parts == 3 && index < text.Length) return new(ComposeFlaw.TooManyParts, "3");
            length = 0;
        }
        return null;
    }

    /// <summary><c>source[:target[:permissions]]</c>.</summary>
    public static ComposeFormatError? DeviceMapping(string text) =>
        text.Count(letter => letter == ':') > 2 ? new(ComposeFlaw.TooManyParts, MostDeviceParts) : null;

    /// <summary><c>host=address</c>, or with a colon.</summary>
    public static ComposeFormatError? HostMapping(string text)
    {
        var separator = text.IndexOf('=') is >= 0 and var equals ? equals : text.IndexOf(':');
        if (separator < 0 || separator == text.Length - 1) return new(ComposeFlaw.HostWithoutAddress);
        return separator == 0 ? new(ComposeFlaw.AddressWithoutHost) : null;
    }

    /// <summary>Two letters or more, of which the first is a letter or digit.</summary>
    public static ComposeFormatError? ContainerName(string text)
    {
        var name = text[0] == '/' ? text.Substring(1) : text;
        if (name.FirstOrDefault(letter => !IsNameLetter(letter)) is not '\0' and var wrong) return new(ComposeFlaw.NameLetter, wrong.ToString());
        if (name.Length > 0 && !IsLetterOrDigit(name[0])) return new(ComposeFlaw.NameLetter, name[0].ToString());
        return name.Length < 2 ? new(ComposeFlaw.NameTooShort) : null;
    }

    /// <summary>A name that Compose takes as a key: ASCII letters, digits, dots, underscores and hyphens.</summary>
    public static bool IsResourceName(string name) => name.Length > 0 && name.All(IsNameLetter);

    /// <summary>Small letters alone.</summary>
    public static bool IsUlimitName(string name) => name.Length > 0 && name.All(letter => letter is >= 'a' and <= 'z');

    /// <summary>The word <c>default</c>, or an id and a path.</summary>
    public static ComposeFormatError? SshKey(string text) => text == "default" || text.IndexOf('=') >= 0 ? null : new(ComposeFlaw.NoSshKey);

    /// <summary>A name and a place.</summary>
    public static ComposeFormatError? NamedContext(string text) => text.IndexOf('=') >= 0 ? null : new(ComposeFlaw.NoEquals);

    /// <summary>A name, which may not end with a blank, and a value on request.</summary>
    public static ComposeFormatError? EnvironmentItem(string raw)
    {
        var equals = raw.IndexOf('=');
        if (equals <= 0 || !char.IsWhiteSpace(raw[equals - 1]) || raw.IndexOf('$') is >= 0 and var dollar && dollar < equals) return null;
        return new(ComposeFlaw.BlankBeforeEquals, raw.Substring(0, equals).TrimEnd(), raw.Substring(0, equals).TrimEnd() + "=" + raw.Substring(equals + 1).TrimStart());
    }

    private static bool IsNameLetter(char letter) => IsLetterOrDigit(letter) || letter is '.' or '_' or '-';

    private static bool IsLetterOrDigit(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    /// <summary>The path of a device.</summary>
    public static ComposeFormatError? DevicePath(string text) =>
        text.StartsWith("/dev/", StringComparison.Ordinal) ? null : new(ComposeFlaw.NoDevice, text, text.StartsWith("dev/", StringComparison.Ordinal) ? "/" + text : "");
}
