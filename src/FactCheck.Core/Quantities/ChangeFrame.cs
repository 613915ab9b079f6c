namespace FactCheck.Quantities;

/// <summary>What a figure says of a change: a cut by 10 and a cut to 10 are different claims.</summary>
public enum ChangeFrame : byte
{
    /// <summary>A level, or nothing said of a change.</summary>
    None,

    /// <summary>The size of a rise: «tăng 10%».</summary>
    IncreaseBy,

    /// <summary>The size of a fall: «giảm 10%».</summary>
    DecreaseBy,

    /// <summary>The level reached by a rise: «tăng lên 10%».</summary>
    IncreaseTo,

    /// <summary>The level reached by a fall: «giảm xuống 10%», «giảm còn 10%».</summary>
    DecreaseTo,

    /// <summary>The level from which a change starts: «từ 20%».</summary>
    From,
}
