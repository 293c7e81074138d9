namespace LspDock.Model;

/// <summary>An argument that a Dockerfile declares with ARG.</summary>
public sealed record BuildArgument
{
    /// <summary>Where the name is written.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The argument's name; case counts.</summary>
    public required string Name { get; init; }

    /// <summary>What it is unless the build says otherwise; unknown when it is put together from others. Null when it has no default.</summary>
    public Setting<string>? Default { get; init; }
}
