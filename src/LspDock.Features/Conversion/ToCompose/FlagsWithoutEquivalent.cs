namespace LspDock.Features.Conversion.ToCompose;

/// <summary>What to say of the flags that Compose has no attribute for.</summary>
internal static class FlagsWithoutEquivalent
{
    /// <summary>Whether nothing is lost without the flag: <c>docker compose up -d</c> starts what <c>docker run -d</c> started.</summary>
    public static bool IsNeedless(string flag) => flag is "--detach";

    /// <summary>Why a flag is left out.</summary>
    public static string ReasonFor(string flag) => flag switch
    {
        "--rm" => "Compose keeps a container that has ended until 'docker compose down'; 'docker compose run --rm' runs it once",
        "--publish-all" => "Compose publishes only the ports that are listed; write them under 'ports'",
        "--cidfile" => "Compose writes no file with the id; 'docker compose ps -q' prints it",
        "--attach" => "'docker compose up' shows the output of all services, and 'docker compose attach' joins one",
        "--sig-proxy" or "--detach-keys" => "it belongs to the terminal that attaches, and 'docker compose attach' has it too",
        "--quiet" => "it only hides the progress of a pull, as 'docker compose pull --quiet' does",
        "--disable-content-trust" => "Compose has no such setting, and current clients pass it over",
        "--volume-driver" => "Compose sets the driver of a named volume, and this container has none without one",
        "--kernel-memory" => "Docker itself no longer has this limit",
        "--cpuset-mems" => "Compose has no setting for memory nodes",
        "--io-maxbandwidth" or "--io-maxiops" => "Compose has no such limit; Docker has it on Windows only",
        _ => "Compose has no such setting",
    };
}
