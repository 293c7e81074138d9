using System.Collections.Immutable;

namespace LspDock.Model;

/// <summary>
/// A value, where it was written, and how it came to apply. A setting that is not written at all is <see langword="null"/>;
/// one that is written but cannot be known here (<c>${TAG}</c>, <c>$VAR</c>, a C# parameter) answers false to both questions
/// of <see cref="SettingExtensions"/>, the only ways to its value.
/// </summary>
/// <typeparam name="T">The decoded value's type.</typeparam>
public sealed class Setting<T>
{
    private Setting(Origin origin, bool hasValue, T? value)
    {
        Origin = origin;
        HasValue = hasValue;
        Value = value;
    }

    /// <summary>A setting whose value is known.</summary>
    public Setting(Origin origin, T value)
        : this(origin, hasValue: true, value)
    {
    }

    /// <summary>A setting that is written, with a value that cannot be known.</summary>
    public static Setting<T> Unknown(Origin origin, ImmutableArray<Origin> via = default) =>
        new(origin, hasValue: false, default) { Via = via.IsDefault ? [] : via };

    /// <summary>Where the value is written.</summary>
    public Origin Origin { get; }

    /// <summary>The steps by which the value reaches its container: alias, merge key, extends, include, override, variable; outermost first.</summary>
    public ImmutableArray<Origin> Via { get; init; } = [];

    /// <summary>True when the value is a variable's default, which the environment may replace.</summary>
    public bool IsDefault { get; init; }

    /// <summary>The settings that this one takes the place of, nearest first.</summary>
    public ImmutableArray<Setting<T>> Overridden { get; init; } = [];

    internal bool HasValue { get; }

    internal T? Value { get; }

    /// <summary>The same setting with its value read another way; unknown stays unknown, and so does what the reading gives null for.</summary>
    public Setting<TResult> Select<TResult>(Func<T, TResult?> read)
        where TResult : class =>
        HasValue && read(Value!) is { } result
            ? new(Origin, result) { Via = Via, IsDefault = IsDefault, Overridden = Overridden.IsEmpty ? [] : [.. Overridden.Select(setting => setting.Select(read))] }
            : Setting<TResult>.Unknown(Origin, Via);

    /// <summary>The same setting with its value read another way, for value types.</summary>
    public Setting<TResult> SelectValue<TResult>(Func<T, TResult?> read)
        where TResult : struct =>
        HasValue && read(Value!) is { } result
            ? new(Origin, result) { Via = Via, IsDefault = IsDefault, Overridden = Overridden.IsEmpty ? [] : [.. Overridden.Select(setting => setting.SelectValue(read))] }
            : Setting<TResult>.Unknown(Origin, Via);
}
