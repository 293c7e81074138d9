using LspDock.Model;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Dockerfile;

/// <summary>The FROM of a stage; instructions are added at the stage's end.</summary>
internal sealed class DockerfileStageOrigin(DockerfileStage stage) : StageOrigin
{
    public override DocumentPath Document => stage.From.Source.Document;

    public override TextSpan Span => stage.From.Origin.Span;

    public override Edit Append(string instruction)
    {
        var last = stage.Instructions.LastOrDefault() ?? stage.From;
        var lines = last.Source.Text.ToString(last.Lines).TrimEnd();
        // A line that goes on at the end of the file would swallow the instruction.
        return last.Heredocs.IsEmpty && lines.EndsWith(last.Escape.ToString(), StringComparison.Ordinal)
            ? Edit.Unavailable
            : last.Source.Replace(new(last.Lines.Start + lines.Length, 0), "\n" + instruction);
    }
}
