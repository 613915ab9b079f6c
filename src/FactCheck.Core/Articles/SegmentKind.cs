namespace FactCheck.Articles;

/// <summary>What a part of an article is, and so how far its figures are the article's own claims.</summary>
public enum SegmentKind : byte
{
    /// <summary>The title.</summary>
    Headline,

    /// <summary>The summary, or the first paragraph of a body that has none above it.</summary>
    Lead,

    /// <summary>A paragraph of the body.</summary>
    Body,

    /// <summary>Quoted speech, inside a segment of another kind.</summary>
    Quote,

    /// <summary>The text under a picture, with its credit.</summary>
    Caption,

    /// <summary>What is not the article: teasers of others, bylines, the outlet's opening, the source line.</summary>
    Boilerplate,
}
