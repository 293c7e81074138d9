using Newtonsoft.Json;

namespace LspDock.Cli.Output;

/// <summary>Properties in one call.</summary>
internal static class JsonTextWriterExtensions
{
    extension(JsonTextWriter json)
    {
        public void WriteProperty(string name, string value)
        {
            json.WritePropertyName(name);
            json.WriteValue(value);
        }

        public void WriteProperty(string name, int value)
        {
            json.WritePropertyName(name);
            json.WriteValue(value);
        }
    }
}
