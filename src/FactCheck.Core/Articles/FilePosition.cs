namespace FactCheck.Articles;

/// <summary>A place in a file.</summary>
/// <param name="Line">The line, counted from 1. Lines end with a line feed, or with a carriage return and a line feed.</param>
/// <param name="Column">The UTF-16 code unit of the line, counted from 1; null if only the line is known.</param>
public readonly record struct FilePosition(int Line, int? Column);
