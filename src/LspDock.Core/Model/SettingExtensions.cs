using System.Diagnostics.CodeAnalysis;

namespace LspDock.Model;

/// <summary>The two ways to a setting's value: both answer false when it is not written and when it is not known.</summary>
public static class SettingExtensions
{
    extension<T>([NotNullWhen(true)] Setting<T>? setting)
    {
        /// <summary>Gives the value when it is written and known.</summary>
        public bool IsKnown([MaybeNullWhen(false)] out T value)
        {
            value = setting is { HasValue: true } ? setting.Value! : default;
            return setting is { HasValue: true };
        }

        /// <summary>Whether the value is written, known, and equal to <paramref name="value"/>.</summary>
        public bool Is(T value) => setting is { HasValue: true } && EqualityComparer<T>.Default.Equals(setting.Value!, value);
    }
}
