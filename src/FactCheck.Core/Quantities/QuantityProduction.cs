namespace FactCheck.Quantities;

/// <summary>What a figure pattern makes.</summary>
internal enum QuantityProduction : byte
{
    /// <summary>Nothing: the words only look like a figure.</summary>
    None,

    /// <summary>A number that names what stands before it («quận 1»), unless it is an amount («khoản 5 triệu đồng»).</summary>
    Named,

    /// <summary>A number that names what stands before it («tổ 5»), unless something is counted behind it («tổ 5 người»).</summary>
    Numbered,

    /// <summary>A number and what it counts, which stands behind it.</summary>
    Figure,

    /// <summary>Two numbers with a dash: a range if something is counted, or a score.</summary>
    Pair,

    /// <summary>Two numbers with a dash that can only be a score, since the minute of the match follows.</summary>
    Score,

    /// <summary>«từ 400 đến 900»: a range with its words.</summary>
    Range,

    /// <summary>«$20»: an amount of money with the currency before it.</summary>
    CurrencyFirst,

    /// <summary>«Đơn vị tính: đồng»: the currency of the bare numbers of a table.</summary>
    TableCurrency,

    /// <summary>«hàng nghìn»: an order of magnitude, and what it counts.</summary>
    Magnitude,

    /// <summary>«tuổi 25».</summary>
    Age,

    /// <summary>«gấp đôi»: twice as much.</summary>
    Multiple,

    /// <summary>Metres and centimetres: 1m70.</summary>
    Metres,

    /// <summary>«một phần ba».</summary>
    Fraction,

    /// <summary>A rank or edition; the constant names the unit.</summary>
    Ordinal,
}
