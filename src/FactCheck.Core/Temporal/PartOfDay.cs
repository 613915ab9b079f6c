namespace FactCheck.Temporal;

/// <summary>The parts into which Vietnamese divides the day, with the hours that count as theirs: first included, last excluded.</summary>
public enum PartOfDay : byte
{
    /// <summary>Not said.</summary>
    None,

    /// <summary>rạng sáng, 0–6 (TIMEX3 <c>TDM</c>).</summary>
    Dawn,

    /// <summary>sáng, 5–12 (<c>TMO</c>).</summary>
    Morning,

    /// <summary>trưa, 10–14 (<c>TMI</c>).</summary>
    Noon,

    /// <summary>chiều, 12–19 (<c>TAF</c>).</summary>
    Afternoon,

    /// <summary>tối, 17–24 (<c>TEV</c>).</summary>
    Evening,

    /// <summary>đêm, 20–6 of the next day (<c>TNI</c>).</summary>
    Night,
}
