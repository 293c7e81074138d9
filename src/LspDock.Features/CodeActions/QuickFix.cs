using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Features.CodeActions;

/// <summary>A fix of a finding, with its edit.</summary>
/// <param name="Finding">What it mends.</param>
/// <param name="Title">What it does, as an imperative.</param>
/// <param name="Edit">The changes; available, and not empty.</param>
/// <param name="IsPreferred">Whether it is the one that <c>--fix</c> would take.</param>
public sealed record QuickFix(Finding Finding, string Title, Edit Edit, bool IsPreferred);
