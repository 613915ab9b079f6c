namespace FactCheck.Text.Numbers;

/// <summary>Reads numbers in figures («1.234,5»), in words («hai mươi mốt») and mixed («37,5 nghìn tỷ», «1 tỷ 200 triệu»).</summary>
internal sealed class NumberReader
{
    private const int Billion = 1_000_000_000;
    private const int MaxPlaces = 9;

    private readonly WordRole[] _roles;
    private readonly HashSet<(int, int)> _others;
    private readonly SpacedGroups _spacedGroups;

    private NumberReader(WordRole[] roles, HashSet<(int, int)> others, SpacedGroups spacedGroups)
    {
        _roles = roles;
        _others = others;
        _spacedGroups = spacedGroups;
    }

    private enum Part : byte { None, Digit, DigitAfterTens, Ten, Tens, Hundred, And, Point, Scale, Collective, Half, HalfBefore }

    /// <summary>Loads the number words of <c>numbers.lexicon</c>.</summary>
    public static NumberReader Load(Lexicon lexicon, Vocabulary vocabulary)
    {
        var roles = new WordRole[vocabulary.Count];
        var others = new HashSet<(int, int)>();
        foreach (var entry in lexicon.Entries)
        {
            var part = PartOf(entry.Category);
            if (part != Part.None && entry.Symbols.Count == 1) roles[entry.Symbols[0]] = new WordRole(part, entry.Number);
            if (entry.Category == "not-a-number" && entry.Symbols.Count == 2) others.Add((entry.Symbols[0], entry.Symbols[1]));
        }

        return new NumberReader(roles, others, new SpacedGroups(lexicon));
    }

    /// <summary>Whether it is worth looking for a number at the token: «không» is hardly ever zero, and one of the commonest words.</summary>
    public bool CanStart(in Token token) => token.IsDigits || RoleOf(token) is { Part: Part.Digit, Value: > 0 } or { Part: Part.Ten or Part.HalfBefore };

    /// <summary>Reads the longest number that starts at a token.</summary>
    public bool TryRead(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int start, out NumberReading reading)
    {
        if (start < tokens.Length && tokens[start].IsDigits)
        {
            reading = WithScales(tokens, WithStraySpace(text, tokens, ReadFigure(text, tokens, start), start));
            return true;
        }

        return TryReadWords(tokens, start, out reading);
    }

    private static Part PartOf(string category) => category switch
    {
        "digit" => Part.Digit,
        "digit-after-tens" => Part.DigitAfterTens,
        "ten" => Part.Ten,
        "tens" => Part.Tens,
        "hundred" => Part.Hundred,
        "and" => Part.And,
        "point" => Part.Point,
        "scale" => Part.Scale,
        "collective" => Part.Collective,
        "half" => Part.Half,
        "half-before" => Part.HalfBefore,
        _ => Part.None,
    };

    private static decimal PowerOfTenth(int places)
    {
        var step = 1m;
        for (var i = 0; i < places; i++) step /= 10;
        return step;
    }

    private NumberReading ReadFigure(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int start)
    {
        var end = _spacedGroups.EndOf(text, tokens, start);
        return end == start + 1 ? FigureReader.Read(text, tokens, start) : FigureReader.ReadSpaced(text, tokens, start, end);
    }

    /// <summary>«3, 7 triệu»: a decimal whose comma a space follows, which only a scale after it gives away.</summary>
    private NumberReading WithStraySpace(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, NumberReading figure, int start)
    {
        var comma = figure.End;
        if (comma != start + 1 || comma + 2 >= tokens.Length) return figure;
        ref readonly var places = ref tokens[comma + 1];
        if (tokens[comma].SpaceBefore || text[tokens[comma].Start] != ',' || !places.IsDigits || places.Length > 2 || !places.SpaceBefore) return figure;
        if (RoleAt(tokens, comma + 2).Part != Part.Scale) return figure;
        var step = PowerOfTenth(places.Length);
        return figure.WithPlaces(places.Number * step, step, comma + 2);
    }

    private bool TryReadWords(ReadOnlySpan<Token> tokens, int start, out NumberReading reading)
    {
        reading = default;
        var first = RoleAt(tokens, start, atStart: true);
        if (first.Part == Part.HalfBefore)
        {
            // «nửa» is a number before a scale only: nửa triệu.
            if (RoleAt(tokens, start + 1).Part != Part.Scale) return false;
            reading = WithScales(tokens, new NumberReading(0.5m, start + 1, 0.5m, true, false));
            return true;
        }

        if (!TryReadBelowThousand(tokens, start, atStart: true, out var value, out var end)) return false;
        reading = WithScales(tokens, WithPlaces(tokens, new NumberReading(value, end, 1, true, false)));
        return true;
    }

    /// <summary>«hai» + «phẩy năm».</summary>
    private NumberReading WithPlaces(ReadOnlySpan<Token> tokens, NumberReading whole)
    {
        if (RoleAt(tokens, whole.End).Part != Part.Point) return whole;
        var at = whole.End + 1;
        var places = 0;
        var value = 0m;
        if (TryReadBelowHundred(tokens, at, false, out var two, out var end) && two > 9)
        {
            (value, places, at) = (two, 2, end);
        }
        else
        {
            for (; places < MaxPlaces && PlaceAt(tokens, at) is { Part: Part.Digit } digit; at++, places++) value = value * 10 + digit.Value;
        }

        if (places == 0) return whole;
        var step = PowerOfTenth(places);
        return whole.WithPlaces(value * step, step, at);
    }

    /// <summary>
    /// The scales after a number and the smaller parts after them: «1,5» + «triệu»; «37,5» + «nghìn» + «tỷ»; «1» + «tỷ» + «200 triệu»;
    /// «2» + «triệu» + «rưỡi»; «một» + «triệu» + «hai trăm» + «nghìn» + «tỷ».
    /// </summary>
    private NumberReading WithScales(ReadOnlySpan<Token> tokens, NumberReading number)
    {
        var sum = new Sum(number);
        while (true)
        {
            var role = RoleAt(tokens, sum.End);
            if (role.Part is Part.Hundred or Part.Collective)
            {
                if (!sum.MultiplyGroup(role.Value)) break;
            }
            else if (role.Part == Part.Scale)
            {
                if (!sum.AddScale(role.Value)) break;
            }
            else if (role.Part == Part.Half && sum.LastScale > 0)
            {
                sum.AddHalf();
                break;
            }
            else if (!sum.AwaitsGroup || !TryReadGroup(tokens, sum.End, number.InWords, sum.LastScale, out var group, out var end))
            {
                break;
            }
            else
            {
                sum.SetGroup(group, end);
            }
        }

        // «một nghìn hai trăm» + «phẩy năm»
        var whole = sum.ToReading(number);
        return number.InWords ? WithPlaces(tokens, whole) : whole;
    }

    /// <summary>The smaller part after a scale: «1 tỷ» + «200» (triệu). In words, without a scale of its own it is told from a new phrase by its hundreds.</summary>
    private bool TryReadGroup(ReadOnlySpan<Token> tokens, int start, bool inWords, decimal lastScale, out int group, out int end)
    {
        (group, end) = (0, start);
        if (start >= tokens.Length || tokens[start].LineBefore || lastScale <= 1) return false;
        if (tokens[start].IsDigits)
        {
            (group, end) = (tokens[start].Number, start + 1);
            return tokens[start].Length <= 3 && IsScaleBelow(tokens, end, lastScale);
        }

        if (!inWords) return TryReadBelowThousand(tokens, start, false, out group, out end) && IsScaleBelow(tokens, end, lastScale);
        var isUnits = RoleAt(tokens, start).Part == Part.And || RoleAt(tokens, start + 1).Part == Part.Hundred;
        return TryReadBelowThousand(tokens, start, false, out group, out end) && (isUnits || IsScaleBelow(tokens, end, lastScale));
    }

    private bool IsScaleBelow(ReadOnlySpan<Token> tokens, int at, decimal scale) => RoleAt(tokens, at) is { Part: Part.Scale } role && role.Value < scale;

    private bool TryReadBelowThousand(ReadOnlySpan<Token> tokens, int start, bool atStart, out int value, out int end)
    {
        if (!atStart && TryReadAnd(tokens, start, out value, out end)) return true;
        if (!TryReadBelowHundred(tokens, start, atStart, out value, out end)) return false;
        if (end > start + 1 || value > 9 || RoleAt(tokens, end).Part != Part.Hundred) return true;
        value *= 100;
        end++;
        if (TryReadAnd(tokens, end, out var unit, out var unitEnd))
        {
            value += unit;
            end = unitEnd;
        }
        else if (TryReadBelowHundred(tokens, end, false, out var rest, out var restEnd) && (rest > 9 || RoleAt(tokens, restEnd).Part == Part.Scale))
        {
            value += rest;
            end = restEnd;
        }

        return true;
    }

    /// <summary>«linh năm», «lẻ tư».</summary>
    private bool TryReadAnd(ReadOnlySpan<Token> tokens, int start, out int value, out int end)
    {
        var unit = RoleAt(tokens, start + 1);
        (value, end) = (unit.Value, start + 2);
        return RoleAt(tokens, start).Part == Part.And && unit.Part is Part.Digit or Part.DigitAfterTens;
    }

    private bool TryReadBelowHundred(ReadOnlySpan<Token> tokens, int start, bool atStart, out int value, out int end)
    {
        value = 0;
        end = start;
        var first = RoleAt(tokens, start, atStart);
        if (first.Part == Part.Ten)
        {
            value = 10;
            end = start + 1;
            AddUnit(tokens, ref value, ref end);
            return true;
        }

        if (first.Part != Part.Digit) return false;
        value = first.Value;
        end = start + 1;
        var second = RoleAt(tokens, end);
        if (second.Part == Part.Tens && value > 0)
        {
            value *= 10;
            end++;
            AddUnit(tokens, ref value, ref end);
        }
        else if (second.Part == Part.DigitAfterTens && value > 1)
        {
            value = value * 10 + second.Value;
            end++;
        }

        return true;
    }

    /// <summary>
    /// The unit after mười or mươi. «năm» is not taken: five is lăm there, so «mười năm» is ten years.
    /// </summary>
    private void AddUnit(ReadOnlySpan<Token> tokens, ref int value, ref int end)
    {
        var unit = RoleAt(tokens, end);
        var isUnit = unit.Part == Part.DigitAfterTens || (unit.Part == Part.Digit && unit.Value is not (0 or 5));
        if (!isUnit || RoleAt(tokens, end + 1).Part is Part.Tens or Part.Hundred) return;
        value += unit.Value;
        end++;
    }

    private WordRole RoleAt(ReadOnlySpan<Token> tokens, int index, bool atStart = false)
    {
        if (index >= tokens.Length || (!atStart && tokens[index].LineBefore)) return default;
        var role = RoleOf(tokens[index]);
        return role.Part != Part.None && index + 1 < tokens.Length && _others.Contains((tokens[index].Symbol, tokens[index + 1].Symbol)) ? default : role;
    }

    /// <summary>A digit of the decimals: «ba ba» is no turtle there.</summary>
    private WordRole PlaceAt(ReadOnlySpan<Token> tokens, int index)
    {
        var role = RoleAt(tokens, index);
        var isBeforeDigit = role.Part == Part.None && index + 1 < tokens.Length && !tokens[index].LineBefore && RoleOf(tokens[index + 1]).Part == Part.Digit;
        return isBeforeDigit ? RoleOf(tokens[index]) : role;
    }

    private WordRole RoleOf(in Token token) => token.Word < _roles.Length ? _roles[token.Word] : default;

    private readonly record struct WordRole(Part Part, int Value);

    /// <summary>
    /// A number as its parts are read: what stands before tỷ is summed in a section of its own, which tỷ multiplies as a whole.
    /// </summary>
    private struct Sum(NumberReading first)
    {
        private decimal _total;
        private decimal _section;
        private decimal _group = first.Value;
        private bool _hasGroup = true;
        private bool _overflows = first.Overflows;
        private decimal _step = first.Step;
        private decimal _scale = 1;

        public int End { get; private set; } = first.End;

        /// <summary>The scale read last, or 0.</summary>
        public decimal LastScale { get; private set; }

        /// <summary>Whether a smaller part may follow.</summary>
        public readonly bool AwaitsGroup => !_hasGroup;

        public bool MultiplyGroup(int factor)
        {
            if (!_hasGroup || LastScale > 0) return false;
            _group = Times(_group, factor);
            _step = Times(_step, factor);
            _scale = Times(_scale, factor);
            End++;
            return true;
        }

        public bool AddScale(int scale)
        {
            var isFirst = LastScale == 0;
            if (scale == Billion)
            {
                if (_total > 0) return false;
                _total = Times(Plus(_section, _group), scale);
                _step = isFirst || !_hasGroup ? Times(_step, scale) : scale;
                _section = 0;
            }
            else
            {
                if (!_hasGroup || (!isFirst && scale >= LastScale)) return false;
                _section = Plus(_section, Times(_group, scale));
                _step = isFirst ? Times(_step, scale) : scale;
            }

            _scale = isFirst || !_hasGroup ? Times(_scale, scale) : 1;
            (_group, _hasGroup, LastScale) = (0, false, scale);
            End++;
            return true;
        }

        public void AddHalf()
        {
            _group = LastScale / 2;
            _step = LastScale / 2;
            End++;
        }

        public void SetGroup(int group, int end)
        {
            (_group, _hasGroup, End) = (group, true, end);
            _scale = 1;
            if (first.InWords) _step = 1;
        }

        public NumberReading ToReading(NumberReading number)
        {
            var value = Plus(Plus(_total, _section), _group);
            return number with { Value = _overflows ? decimal.MaxValue : value, End = End, Step = _step, Overflows = _overflows, Scale = _scale };
        }

        private decimal Times(decimal left, decimal right)
        {
            if (left <= decimal.MaxValue / right) return left * right;
            _overflows = true;
            return decimal.MaxValue;
        }

        private decimal Plus(decimal left, decimal right)
        {
            if (left <= decimal.MaxValue - right) return left + right;
            _overflows = true;
            return decimal.MaxValue;
        }
    }
}
