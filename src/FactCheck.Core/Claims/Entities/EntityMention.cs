namespace FactCheck.Claims.Entities;

/// <summary>A person, place or other name in a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">By what it is compared: the folded full name, or the place's name. Empty if the article does not tell who is meant.</param>
/// <param name="Start">Its first token, titles included.</param>
/// <param name="End">The token after its last one.</param>
/// <param name="LeaderOf">The state that the title names («Tổng thống Mỹ»), or null.</param>
internal readonly record struct EntityMention(EntityKind Kind, string Key, int Start, int End, string? LeaderOf);
