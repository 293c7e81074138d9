using LspDock.Model;
using LspDock.Syntax.Shell;

namespace LspDock.Syntax.DockerRun;

/// <summary>Settings read from the flags of a docker command.</summary>
internal static class DockerSettings
{
    extension(DockerCommand command)
    {
        /// <summary>A flag's value as text; null when the flag is not there.</summary>
        public Setting<string>? Text(string name)
        {
            var flags = command.All(name).ToList();
            if (flags.Count == 0) return null;

            // The last one counts.
            var settings = flags.ConvertAll(flag => command.Whole(flag));
            var last = settings[settings.Count - 1];
            return flags.Count == 1 ? last : last.IsKnown(out var value)
                ? new(last.Origin, value) { Overridden = [.. settings.Take(settings.Count - 1).Reverse()] }
                : last;
        }

        /// <summary>A switch; null when it is not there.</summary>
        public Setting<bool>? Switch(string name)
        {
            if (command.Last(name) is not { } flag) return null;
            var origin = new DockerFlagOrigin(command, flag);
            return flag.Value is null ? new(origin, true) : command.Whole(flag).SelectValue(DockerValues.Boolean);
        }

        /// <summary>The values of a flag that may be repeated, each with the span of its value alone.</summary>
        public IEnumerable<Setting<string>> Values(string name) =>
            from flag in command.All(name)
            where flag.Value is not null
            select command.Part(flag, flag.Value!.Value);

        /// <summary>A part of a flag's value as text.</summary>
        public Setting<string> Part(DockerFlag flag, ShellSlice part) => Read(new DockerFlagOrigin(command, flag, part), part);

        private Setting<string> Whole(DockerFlag flag)
        {
            var origin = new DockerFlagOrigin(command, flag);
            return flag.Value is { } value ? Read(origin, value) : Setting<string>.Unknown(origin);
        }
    }

    /// <summary>A slice's text as a setting.</summary>
    public static Setting<string> Read(Origin origin, ShellSlice slice) => slice.Value is { } value ? new(origin, value) : Setting<string>.Unknown(origin);
}
