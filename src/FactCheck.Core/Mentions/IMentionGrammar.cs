using FactCheck.Text;
using FactCheck.Text.Patterns;

namespace FactCheck.Mentions;

/// <summary>One half of what the scan understands: times, or figures. Its lexicons and patterns are compiled together with the other's.</summary>
internal interface IMentionGrammar
{
    /// <summary>Adds its words, before any pattern is read.</summary>
    void AddWords(Lexicon lexicon);

    /// <summary>Adds its patterns, whose productions must carry <paramref name="owner"/>.</summary>
    void AddPatterns(PatternGrammar patterns, int owner);

    /// <summary>Makes a mention of a match.</summary>
    /// <returns>False if the match is none: what only looks like one is swallowed by a pattern of its own.</returns>
    bool TryInterpret(in PatternMatch match, ScanState state, out ScannedMention mention);
}
