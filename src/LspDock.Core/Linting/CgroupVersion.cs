namespace LspDock.Linting;

/// <summary>The version of control groups that the host's kernel limits containers with. See https://docs.kernel.org/admin-guide/cgroup-v2.html.</summary>
public enum CgroupVersion
{
    /// <summary>A tree for each kind of resource.</summary>
    V1 = 1,

    /// <summary>One tree for all, as current distributions have it.</summary>
    V2 = 2,
}
