namespace FactCheck.Temporal;

/// <summary>The units in which lengths of time are counted, from fine to coarse.</summary>
public enum TemporalUnit : byte
{
    /// <summary>giây</summary>
    Second,

    /// <summary>phút</summary>
    Minute,

    /// <summary>giờ, tiếng</summary>
    Hour,

    /// <summary>ngày</summary>
    Day,

    /// <summary>tuần</summary>
    Week,

    /// <summary>tháng</summary>
    Month,

    /// <summary>quý</summary>
    Quarter,

    /// <summary>năm</summary>
    Year,

    /// <summary>thập kỷ, thập niên</summary>
    Decade,

    /// <summary>thế kỷ</summary>
    Century,
}
