using LspDock.Rules.Resources;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class MissingPidsLimitRuleTests
{
    [Theory]
    [InlineData("docker run -d --pids-limit 100 nginx:1.27")]
    [InlineData("docker run -d --pids-limit $PIDS nginx:1.27")]
    [InlineData("docker run -d $OPTIONS nginx:1.27")]
    [InlineData("docker run -it --rm nginx:1.27")]
    [InlineData("docker run -d [|--pids-limit 0|] nginx:1.27")]
    [InlineData("[|docker run|] -d nginx:1.27")]
    public void No_limit_is_reported_where_it_matters(string command) => Rule<MissingPidsLimitRule>.Shell(command);

    [Fact]
    public void The_fix_follows_the_form_of_the_file() => Rule<MissingPidsLimitRule>.Compose("""
        services:
          [|web|]:
            image: nginx:1.27
            deploy:
              resources:
                limits:
                  memory: 1G
          db:
            image: postgres:17
            pids_limit: 100
        """, fixedTo: """
        services:
          web:
            image: nginx:1.27
            deploy:
              resources:
                limits:
                  memory: 1G
                  pids: 256
          db:
            image: postgres:17
            pids_limit: 100
        """);

    [Fact]
    public void A_new_line_ends_as_the_one_above_it() => Rule<MissingPidsLimitRule>.Shell("""
        [|docker run|] -d\
         --name web\
         nginx:1.27
        [|docker run|] -d \
          --name other \
          nginx:1.27
        """, fixedTo: """
        docker run -d\
         --name web\
         --pids-limit 256\
         nginx:1.27
        docker run -d \
          --name other \
          --pids-limit 256 \
          nginx:1.27
        """);
}
