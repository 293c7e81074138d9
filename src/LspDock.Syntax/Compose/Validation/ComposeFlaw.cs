namespace LspDock.Syntax.Compose.Validation;

/// <summary>What is wrong with a text that has a format.</summary>
public static class ComposeFlaw
{
    /// <summary>It is neither true nor false.</summary>
    public const string NoBoolean = "no-boolean";

    /// <summary>It is no whole number.</summary>
    public const string NoInteger = "no-integer";

    /// <summary>It is no number.</summary>
    public const string NoDecimal = "no-decimal";

    /// <summary>It is a number outside a range. Speaks of the range: <c>0..100</c>.</summary>
    public const string OutOfRange = "out-of-range";

    /// <summary>It is a length of time without a unit.</summary>
    public const string DurationWithoutUnit = "duration-without-unit";

    /// <summary>It is no length of time.</summary>
    public const string NoDuration = "no-duration";

    /// <summary>It is no number of bytes.</summary>
    public const string NoSize = "no-size";

    /// <summary>It is none of the words that are taken. Speaks of these, with commas between.</summary>
    public const string NotOneOf = "not-one-of";

    /// <summary>A part of it is no port. Speaks of the part.</summary>
    public const string NoPort = "no-port";

    /// <summary>It has no port of the container.</summary>
    public const string PortMissing = "port-missing";

    /// <summary>It has a range that ends before it begins. Speaks of the range.</summary>
    public const string ReversedRange = "reversed-range";

    /// <summary>Its two ranges differ in length. Speaks of the range of the host.</summary>
    public const string UnequalRanges = "unequal-ranges";

    /// <summary>Its protocol is none. Speaks of it.</summary>
    public const string NoProtocol = "no-protocol";

    /// <summary>A part of it is no address. Speaks of the part.</summary>
    public const string NoAddress = "no-address";

    /// <summary>It is no range of addresses.</summary>
    public const string NoCidr = "no-cidr";

    /// <summary>It is no hardware address.</summary>
    public const string NoMacAddress = "no-mac-address";

    /// <summary>A part of it is neither a number nor a range. Speaks of the part.</summary>
    public const string NoNumberList = "no-number-list";

    /// <summary>The path of a device lies not below /dev. Speaks of it.</summary>
    public const string NoDevice = "no-device";

    /// <summary>A part between colons is empty.</summary>
    public const string EmptyPart = "empty-part";

    /// <summary>It has more parts than are read. Speaks of how many are.</summary>
    public const string TooManyParts = "too-many-parts";

    /// <summary>It names a host and no address.</summary>
    public const string HostWithoutAddress = "host-without-address";

    /// <summary>It names no host.</summary>
    public const string AddressWithoutHost = "address-without-host";

    /// <summary>It is too short for a container's name.</summary>
    public const string NameTooShort = "name-too-short";

    /// <summary>It has a letter that a container's name cannot have. Speaks of it.</summary>
    public const string NameLetter = "name-letter";

    /// <summary>It is no octal number in digits alone.</summary>
    public const string NoFileMode = "no-file-mode";

    /// <summary>A quote is not closed in it. Speaks of the quote.</summary>
    public const string OpenQuote = "open-quote";

    /// <summary>A bracket stands outside quotes in it. Speaks of the bracket.</summary>
    public const string BareBracket = "bare-bracket";

    /// <summary>It is neither a whole number nor <c>all</c>.</summary>
    public const string NoCount = "no-count";

    /// <summary>It is neither <c>default</c> nor <c>id=path</c>.</summary>
    public const string NoSshKey = "no-ssh-key";

    /// <summary>It is no signal.</summary>
    public const string NoSignal = "no-signal";

    /// <summary>It has no <c>=</c>.</summary>
    public const string NoEquals = "no-equals";

    /// <summary>A blank stands before its <c>=</c>.</summary>
    public const string BlankBeforeEquals = "blank-before-equals";
}
