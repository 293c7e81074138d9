namespace LspDock.Syntax.Dockerfile;

/// <summary>The kinds of Dockerfile instructions.</summary>
public enum DockerfileKeyword
{
    /// <summary>A word that names no instruction.</summary>
    Unknown,

    /// <summary><c>FROM</c>: begins a stage.</summary>
    From,

    /// <summary><c>ARG</c>: declares a build argument.</summary>
    Arg,

    /// <summary><c>ENV</c>: sets environment variables.</summary>
    Env,

    /// <summary><c>RUN</c>: runs a command during the build.</summary>
    Run,

    /// <summary><c>CMD</c>: the container's default command.</summary>
    Cmd,

    /// <summary><c>ENTRYPOINT</c>: the program that the container runs.</summary>
    Entrypoint,

    /// <summary><c>COPY</c>: copies files into the image.</summary>
    Copy,

    /// <summary><c>ADD</c>: copies files, archives and remote files into the image.</summary>
    Add,

    /// <summary><c>LABEL</c>: labels the image.</summary>
    Label,

    /// <summary><c>EXPOSE</c>: says on which ports the container listens.</summary>
    Expose,

    /// <summary><c>USER</c>: the user that later instructions and the container run as.</summary>
    User,

    /// <summary><c>WORKDIR</c>: the working directory.</summary>
    Workdir,

    /// <summary><c>VOLUME</c>: directories that get a volume.</summary>
    Volume,

    /// <summary><c>STOPSIGNAL</c>: the signal that stops the container.</summary>
    StopSignal,

    /// <summary><c>HEALTHCHECK</c>: how to see that the container works.</summary>
    HealthCheck,

    /// <summary><c>SHELL</c>: the shell of commands in shell form.</summary>
    Shell,

    /// <summary><c>ONBUILD</c>: an instruction for builds on top of the image.</summary>
    OnBuild,

    /// <summary><c>MAINTAINER</c>: the image's author; deprecated.</summary>
    Maintainer,
}
