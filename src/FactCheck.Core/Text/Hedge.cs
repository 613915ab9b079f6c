namespace FactCheck.Text;

/// <summary>The words around a figure or a time that loosen or bound it. They are part of the value: they change what counts as agreement.</summary>
[Flags]
public enum Hedge : ushort
{
    /// <summary>Stated flatly.</summary>
    None = 0,

    /// <summary>khoảng, chừng, ước (<c>APPROX</c>).</summary>
    Approximately = 1,

    /// <summary>gần, chưa đầy, dưới (<c>LESS_THAN</c>).</summary>
    LessThan = 2,

    /// <summary>hơn, trên (<c>MORE_THAN</c>).</summary>
    MoreThan = 4,

    /// <summary>ít nhất, tối thiểu (<c>AT_LEAST</c>).</summary>
    AtLeast = 8,

    /// <summary>tối đa, không quá (<c>AT_MOST</c>).</summary>
    AtMost = 16,

    /// <summary>đầu: the first third of the period (<c>START</c>).</summary>
    Start = 32,

    /// <summary>giữa: the second third (<c>MID</c>).</summary>
    Middle = 64,

    /// <summary>cuối: the last third (<c>END</c>).</summary>
    End = 128,
}
