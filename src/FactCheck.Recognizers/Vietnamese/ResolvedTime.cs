namespace FactCheck.Recognizers.Vietnamese;

/// <summary>What a time expression means in the terms of <c>Microsoft.Recognizers.Text.DateTime</c>.</summary>
/// <param name="TypeName">Such as <c>datetimeV2.daterange</c>.</param>
/// <param name="Fields">Its resolution: <c>values</c> with one or two candidates.</param>
internal sealed record ResolvedTime(string TypeName, SortedDictionary<string, object> Fields);
