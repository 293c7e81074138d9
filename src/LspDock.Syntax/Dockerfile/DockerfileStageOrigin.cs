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
        var source = stage.From.Source;
        var lines = (stage.Instructions.LastOrDefault() ?? stage.From).Lines;
        var newLine = DockerfileLine.BreakOf(source.Text);
        return lines.End > 0 && source.Text[lines.End - 1] == '\n'
            ? source.Replace(new(lines.End, 0), instruction + newLine)
            : source.Replace(new(lines.End, 0), newLine + instruction);
    }
}
