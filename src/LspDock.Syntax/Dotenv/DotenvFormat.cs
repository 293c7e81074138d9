namespace LspDock.Syntax.Dotenv;

/// <summary>How an env file is read.</summary>
public enum DotenvFormat
{
    /// <summary>Compose's own: quotes, escapes, comments behind values, variables.</summary>
    Compose,

    /// <summary>That of <c>docker run --env-file</c> and of <c>format: raw</c>: a value is what stands behind the first <c>=</c>, as it is.</summary>
    Raw,
}
