using FactCheck.Text;

namespace FactCheck.Articles;

/// <summary>A part of an article's body in which its author wants no findings: <c>&lt;!-- factcheck-disable FC1003 --&gt;</c>.</summary>
/// <param name="Span">The part of the body.</param>
/// <param name="Rule">The id or the name of the rule that is silent there; null for all rules.</param>
public sealed record Suppression(TextSpan Span, string? Rule);
