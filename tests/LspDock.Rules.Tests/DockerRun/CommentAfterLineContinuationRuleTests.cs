using LspDock.Rules.DockerRun;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.DockerRun;

public sealed class CommentAfterLineContinuationRuleTests
{
    [Fact]
    public void The_comment_moves_above_the_command_behind_the_same_prompt() => Rule<CommentAfterLineContinuationRule>.Transcript("""
        Run it:
        [root@node1 ~]# docker run -d \
        > -e A=1 [|\ # one|]
        > nginx:1.27
        """, fixedTo: """
        Run it:
        [root@node1 ~]# # one
        [root@node1 ~]# docker run -d \
        > -e A=1 \
        > nginx:1.27
        """);

    [Fact]
    public void A_hash_inside_a_word_is_no_comment() => Rule<CommentAfterLineContinuationRule>.Shell("""
        docker run -e COLOR=\#fff \
          -e B=x#y \
          nginx:1.27
        """);
}
