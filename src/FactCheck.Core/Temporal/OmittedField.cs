namespace FactCheck.Temporal;

/// <summary>What the words of a time do not say, so that it was filled in from the anchor and from what the text said before.</summary>
public enum OmittedField : byte
{
    /// <summary>Nothing: the words say it all, or count from the anchor themselves («hôm qua», «24/11 năm ngoái»).</summary>
    None,

    /// <summary>The year of a day or month: «24/11», «tháng 4», «Quốc khánh».</summary>
    Year,

    /// <summary>The week of a day of the week: «thứ Hai».</summary>
    Week,

    /// <summary>The day of a time of day: «19 giờ».</summary>
    Date,
}
