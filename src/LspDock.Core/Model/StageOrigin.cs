namespace LspDock.Model;

/// <summary>Where a build stage is written. Its span is the FROM instruction.</summary>
public abstract class StageOrigin : Origin
{
    /// <summary>Writes an instruction behind the stage's last one.</summary>
    /// <param name="instruction">The instruction on one line, without a line break.</param>
    public abstract Edit Append(string instruction);
}
