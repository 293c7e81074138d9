namespace LspDock.Rules.Images;

/// <summary>Tags that their publishers move from version to version.</summary>
internal static class MovingTag
{
    private static readonly string[] Words = ["stable", "edge", "nightly", "dev", "develop", "beta", "alpha", "canary", "main", "master", "mainline", "rolling", "unstable", "next"];

    /// <summary>Whether a tag names no version: <c>latest</c>, <c>stable-alpine</c>; <c>beta-2</c> and <c>stable-20250203</c> name one.</summary>
    public static bool Is(string tag)
    {
        var dash = tag.IndexOf('-');
        var word = dash < 0 ? tag : tag.Substring(0, dash);
        return word == "latest" || Array.IndexOf(Words, word) >= 0 && (dash < 0 || !tag.Substring(dash).Any(char.IsDigit));
    }
}
