namespace FactCheck.Facts.Alignment;

/// <summary>
/// What speaks for or against two claims being about the same thing. The weights that <c>alignment.weights</c> gives to them were
/// learned; the lower-case names with hyphens are those of that file.
/// </summary>
internal enum AlignmentFeature
{
    /// <summary>Always 1.</summary>
    Bias,

    /// <summary>Cosine of the words around the mentions, near ones counting more.</summary>
    Local,

    /// <summary>Cosine of the words of the sentences.</summary>
    Sentence,

    /// <summary>Cosine of the words of the sentences together with their neighbours.</summary>
    Passage,

    /// <summary>The larger of the two cosines, squared: near-copies of one sentence.</summary>
    Copy,

    /// <summary>Share of the words right before the mentions that are the same.</summary>
    Before,

    /// <summary>Share of the words right after the mentions that are the same.</summary>
    After,

    /// <summary>Share of the names in the sentences that are the same.</summary>
    Names,

    /// <summary>Share of the other times and figures in the sentences that are the same.</summary>
    Companions,

    /// <summary>1 if both count the same thing in the same words.</summary>
    SameUnit,

    /// <summary>1 if they count different things by their words.</summary>
    OtherUnit,

    /// <summary>1 if each article counts the thing, or measures in the unit, only once.</summary>
    SoleUnit,

    /// <summary>How many significant digits the value has beyond one.</summary>
    Rarity,

    /// <summary>1 if the values are compatible and not the same.</summary>
    OnlyCompatible,

    /// <summary>How many claims of the same kind and value the two articles have, beyond one each.</summary>
    Ambiguity,

    /// <summary>1 if both stand in a headline or lead.</summary>
    BothHead,

    /// <summary>1 if one is a rise and the other a fall, or a change by against a change to.</summary>
    OtherFrame,

    /// <summary>Share of the concepts around the mentions («thiệt mạng», «tử vong») that are the same.</summary>
    SameConcepts,

    /// <summary>1 if concepts around the mentions exclude each other: killed and wounded, bought and sold.</summary>
    OpposedConcepts,

    /// <summary>How near different values are: 1 for nearly the same, 0 from a factor of ten on.</summary>
    Closeness,

    /// <summary>How many further articles side with either value.</summary>
    Support,

    /// <summary>How many claims of the kind the two articles have (logarithm).</summary>
    Crowd,

    /// <summary>1 if neither article has a claim of the kind that stands in words more like the other's.</summary>
    MutualBest,

    /// <summary>How much more alike the two are than the next best partner of either (may be negative).</summary>
    Margin,

    /// <summary>1 if either value is stated elsewhere in the other article.</summary>
    ValueElsewhere,

    /// <summary>How many of the two have found a claim of the other's article that agrees with them: 0, 1 or 2. Only known of different values.</summary>
    Taken,

    /// <summary>1 if the word right before both mentions is the same, even one that tells little («từ», «trước»).</summary>
    SamePrevious,

    /// <summary>1 if the word right after both mentions is the same.</summary>
    SameNext,

    /// <summary>1 if the name nearest to both mentions is the same, -1 if it is another.</summary>
    SameNearestName,

    /// <summary>1 if either is a time that opens its sentence: often that of a saying, which every article has another of.</summary>
    OpensSentence,

    /// <summary>How many steps of granularity lie between two times: «tuần tới» against «sáng 31/10».</summary>
    OtherGranularity,

    /// <summary>Local cosine times the share of equal words right before.</summary>
    LocalAndBefore,

    /// <summary>Local cosine times the share of equal words right after.</summary>
    LocalAndAfter,

    /// <summary>Cosine of the words of the clauses: up to the next comma or other sign.</summary>
    Clause,

    /// <summary>How many words right before both mentions are the same one after the other, as a share of five.</summary>
    RunBefore,

    /// <summary>How many words right after both mentions are the same one after the other, as a share of five.</summary>
    RunAfter,

    /// <summary>1 if the names that stand last before both mentions are the same, -1 if they are others.</summary>
    SameNameBefore,

    /// <summary>1 if the names that stand first after both mentions are the same, -1 if they are others.</summary>
    SameNameAfter,

    /// <summary>1 if the sentences speak of the same time, -1 if of different ones: «9 tháng đầu năm» and «năm 2014». Only for figures.</summary>
    SamePeriod,

    /// <summary>How many of the mentions before and after are the same in both articles: 0, 1 or 2.</summary>
    SameNeighbours,

    /// <summary>What share of the figures of the one article the other states too: near-copies of one report.</summary>
    ArticleLikeness,

    /// <summary>1 if the one value looks like a slip for the other: one other digit, swapped digits, a factor of ten; one other part of a date.</summary>
    Slip,

    /// <summary>1 if either is the time at which something was said, which every article has another of.</summary>
    TimeOfSaying,

    /// <summary>How many further figures of the kind the two sentences have (logarithm).</summary>
    SentenceCrowd,

    /// <summary>1 if one is hedged and the other is not, or otherwise.</summary>
    OtherHedge,

    /// <summary>1 if both measures or rates are written in the same unit.</summary>
    SameMeasure,

    /// <summary>How many sets of concepts only one of the two names a member of: planned, born, highest.</summary>
    LoneConcepts,

    /// <summary>1 if both open a sentence of which they are the time.</summary>
    BothOpen,

    /// <summary>Clause cosine times sentence cosine.</summary>
    ClauseAndSentence,

    /// <summary>1 for dates and times.</summary>
    IsTime,

    /// <summary>1 for counts.</summary>
    IsCount,

    /// <summary>1 for money and percentages.</summary>
    IsMoneyOrPercent,

    /// <summary>Local cosine of dates and times: their sentences share more without meaning the same.</summary>
    LocalOfTime,

    /// <summary>How many of the claims of the kind before and after are joined with each other, or of one value, though other figures may stand between: 0, 1 or 2. Only known of different values.</summary>
    KindNeighbours,

    /// <summary>How many of the claims before and after, of whatever kind, are joined with each other: 0, 1 or 2. Only known of different values.</summary>
    Anchors,

    /// <summary>1 if each is the first claim of the kind in its article: most often of the event that it tells of. Only for different values.</summary>
    BothFirst,
}
