using FactCheck.Claims.Entities;
using FactCheck.Claims.Events;

namespace FactCheck.Claims;

/// <summary>What finds entities and events in articles of one language.</summary>
internal sealed record ClaimFinders(EntityFinder Entities, EventFinder Events, EventLinker Linker)
{
    /// <summary>Those that know the words of a lexicon.</summary>
    public static ClaimFinders Of(ClaimLexicon lexicon) => new(new EntityFinder(lexicon), new EventFinder(lexicon), new EventLinker(lexicon));
}
