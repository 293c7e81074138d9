using LspDock.Rules.Compose;
using LspDock.Syntax.Compose.Validation;

namespace LspDock.Rules;

/// <summary>Says what is wrong with a text that has a format, in Compose and on the command line alike.</summary>
internal static class FlawMessage
{
    /// <summary>The sentence.</summary>
    /// <param name="name">The attribute or flag.</param>
    /// <param name="value">Its value.</param>
    /// <param name="flaw">One of <see cref="ComposeFlaw"/>.</param>
    /// <param name="detail">What the flaw speaks of.</param>
    public static string Of(string name, string value, string flaw, string detail) => flaw switch
    {
        ComposeFlaw.NoBoolean => $"'{value}' is neither true nor false, which '{name}' needs",
        ComposeFlaw.NoInteger => $"'{value}' is no whole number, which '{name}' needs",
        ComposeFlaw.NoDecimal => $"'{value}' is no number, which '{name}' needs",
        ComposeFlaw.OutOfRange => $"'{value}' is outside the range that '{name}' takes: {Range(detail)}",
        ComposeFlaw.DurationWithoutUnit => $"'{value}' has no unit, and '{name}' is a length of time",
        ComposeFlaw.NoDuration => $"'{value}' is no length of time such as '1m30s'",
        ComposeFlaw.NoSize => $"'{value}' is no number of bytes such as '512m' or '1.5gb'",
        ComposeFlaw.NotOneOf => $"'{value}' is nothing that '{name}' takes: {Choice(detail)}",
        ComposeFlaw.NoPort => $"'{detail}' is no port: a number from 0 to 65535, or two with '-' between",
        ComposeFlaw.PortMissing => $"'{value}' lacks the port in the container",
        ComposeFlaw.ReversedRange => $"The range '{detail}' ends before it begins",
        ComposeFlaw.UnequalRanges => $"The range '{detail}' of the host has another length than the one in the container",
        ComposeFlaw.NoProtocol => $"'{detail}' is no protocol: ports have tcp, udp or sctp",
        ComposeFlaw.NoAddress => $"'{detail}' is no IP address, which Docker needs here",
        ComposeFlaw.NoCidr => $"'{value}' is no range of addresses such as '172.28.0.0/16'",
        ComposeFlaw.NoMacAddress => $"'{value}' is no hardware address such as '02:42:ac:11:00:02'",
        ComposeFlaw.NoNumberList => $"'{detail}' is neither a number nor a range such as '0-3', which '{name}' takes",
        ComposeFlaw.NoDevice => $"'{detail}' lies not below '/dev/', where '{name}' needs a device",
        ComposeFlaw.EmptyPart => $"'{value}' has nothing before or behind a colon",
        ComposeFlaw.TooManyParts => $"'{value}' has more than {detail} parts between colons",
        ComposeFlaw.HostWithoutAddress => $"'{value}' names a host without its address: write 'host=address'",
        ComposeFlaw.AddressWithoutHost => $"'{value}' has no name of a host before the address",
        ComposeFlaw.NameTooShort => $"'{value}' is too short for the name of a container: it needs two letters",
        ComposeFlaw.NameLetter => $"'{detail}' cannot stand there in the name of a container: it begins with a letter or digit and goes on with letters, digits, '-', '_' and '.'",
        ComposeFlaw.NoFileMode => $"'{value}' is no octal number such as '0440'",
        ComposeFlaw.OpenQuote => $"The quote {detail} is not closed in this command",
        ComposeFlaw.BareBracket => $"'{detail}' stands outside quotes, and Compose refuses the command: it runs no shell",
        ComposeFlaw.NoCount => $"'{value}' is neither a whole number nor 'all'",
        ComposeFlaw.NoSignal => $"'{value}' is no signal",
        ComposeFlaw.NoSshKey => $"'{value}' is neither 'default' nor 'id=path'",
        ComposeFlaw.NoEquals => $"'{value}' lacks the name before '='",
        ComposeFlaw.BlankBeforeEquals => $"A blank stands between the name '{detail}' and '='",
        _ => $"'{value}' is nothing that '{name}' takes",
    };

    private static string Choice(string words) => ComposeSubject.Choice(words.Split([", "], StringSplitOptions.None));

    private static string Range(string range) => range.Split([".."], StringSplitOptions.None) switch
    {
        [var lowest, ""] => $"{lowest} or more",
        ["", var highest] => $"{highest} or less",
        [var lowest, var highest] => $"{lowest} to {highest}",
        _ => range,
    };
}
