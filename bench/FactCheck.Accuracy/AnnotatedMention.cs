namespace FactCheck.Accuracy;

/// <summary>A place where an article states an annotated fact.</summary>
internal sealed record AnnotatedMention(string Article, string Field, int Start, int End, string Text, string Value);
