using FactCheck.Mentions;
using FactCheck.Text;
using FactCheck.Text.Numbers;
using FactCheck.Text.Patterns;

namespace FactCheck.Quantities;

/// <summary>Figures: their words and patterns, and what a matched pattern means.</summary>
internal sealed class QuantityGrammar : IMentionGrammar
{
    private const int MaxGoals = 40;
    private const int TableReach = 240;
    private const decimal Million = 1_000_000;
    private const int LeastPrice = 1000;
    private const string Times = "lần";

    /// <summary>How many characters may stand between two scores of a list: «7-6(4), 6-3».</summary>
    private const int ScoreGap = 6;

    private readonly FigureWords _words = new();
    private FigureTailReader _tails = null!;
    private FigureLeadReader _leads = null!;
    private Symbols _symbols;

    /// <inheritdoc/>
    public void AddWords(Lexicon lexicon)
    {
        foreach (var file in (ReadOnlySpan<string>)["figures.lexicon", "units.lexicon", "nouns.lexicon"])
            lexicon.AddFile(file, DataLines.Embedded(file));
        _words.Load(lexicon.Entries);
        _leads = new FigureLeadReader(lexicon);
        _symbols = new Symbols(lexicon);
        var rates = lexicon.Entries.Where(e => e.Category == "rate").Select(e => e.Symbols[0]).ToHashSet();
        _tails = new FigureTailReader(_words, rates, _symbols.And, _symbols.Each, _symbols.One);
    }

    /// <inheritdoc/>
    public void AddPatterns(PatternGrammar patterns, int owner) =>
        patterns.AddFile(owner, "figures.patterns", DataLines.Embedded("figures.patterns"), PatternNames.NumberOf<QuantityRole>, PatternNames.NumberOf<QuantityProduction>);

    /// <inheritdoc/>
    public bool TryInterpret(in PatternMatch match, ScanState state, out ScannedMention mention)
    {
        mention = default;
        var figures = state.Figures;
        return (QuantityProduction)match.Production.Kind switch
        {
            QuantityProduction.Figure => TryFigure(match, FindRole(match, QuantityRole.Number), match.SpanStart, figures, out mention),
            QuantityProduction.Named => TryFigure(match, FindRole(match, QuantityRole.Number), FindRole(match, QuantityRole.Number).Start, figures, out mention, mustCount: true)
                && mention.Quantity.Kind is QuantityKind.Money or QuantityKind.Percent or QuantityKind.Measure,
            QuantityProduction.Numbered => TryFigure(match, FindRole(match, QuantityRole.Number), FindRole(match, QuantityRole.Number).Start, figures, out mention, mustCount: true),
            QuantityProduction.Pair => TryPair(match, figures, out mention),
            QuantityProduction.Score => TryScore(match, figures, out mention),
            QuantityProduction.Range => TryRange(match, match.SpanStart, figures, out mention),
            QuantityProduction.CurrencyFirst => TryCurrencyFirst(match, figures, out mention),
            QuantityProduction.TableCurrency => SetTableCurrency(match, figures),
            QuantityProduction.Magnitude => TryMagnitude(match, figures, out mention),
            QuantityProduction.Age => TryAge(match, figures, out mention),
            QuantityProduction.Metres => TryMetres(match, out mention),
            QuantityProduction.Multiple => TryMultiple(match, out mention),
            QuantityProduction.Fraction => TryFraction(match, figures, out mention),
            QuantityProduction.Ordinal => TryOrdinal(match, figures, out mention),
            _ => false,
        };
    }

    private static Capture FindRole(in PatternMatch match, QuantityRole role)
    {
        foreach (var capture in match.Captures)
            if (capture.Role == (int)role) return capture;
        return new Capture(-1, -1, -1, 0, null);
    }

    private static int? Constant(in PatternMatch match, QuantityRole role)
    {
        foreach (var (constant, value) in match.Production.Constants)
            if (constant == (int)role) return value;
        return null;
    }

    private static ScannedMention Mention(in PatternMatch match, int start, int end, MentionType type, in Quantity quantity) =>
        new(new TextSpan(match.Tokens[start].Start, match.Tokens[end - 1].End), type, default, quantity);

    private static MentionType TypeOf(QuantityKind kind) => kind switch
    {
        QuantityKind.Percent => MentionType.Percent,
        QuantityKind.Money => MentionType.Money,
        QuantityKind.Age => MentionType.Age,
        QuantityKind.Score => MentionType.Score,
        QuantityKind.Ordinal => MentionType.Ordinal,
        _ => MentionType.Quantity,
    };

    /// <summary>A number and what it counts; the number may stand after other captures.</summary>
    private bool TryFigure(in PatternMatch match, in Capture capture, int start, FigureContext context, out ScannedMention mention, bool mustCount = false)
    {
        mention = default;
        var number = match.NumberOf(capture);
        var tokens = match.Tokens;
        if (number.InWords ? !MayCount(tokens, start, number) : IsPartOfName(match.Text, tokens, capture.Start)) return false;
        if (_tails.TryRead(match.Text, tokens, number.End, context, out var tail))
        {
            if (!IsPlausible(tokens, start, number, tail, context) || (mustCount && tail.IsGuess)) return false;
            if (tail.Kind == QuantityKind.Measure && number is { Scale: 1, Step: 1, Value: < Million } && tail.End < tokens.Length && tokens[tail.End].Symbol == _symbols.Half)
                (number, tail) = (number with { Value = number.Value + 0.5m, Step = 0.5m }, tail with { End = tail.End + 1 });
            if (TryLongRange(match, start, number, tail, context, out mention)) return true;
            mention = Make(match, start, tail.End, number, number, tail, context);
            return true;
        }

        return !mustCount && TryBare(match, start, number, context, out mention);
    }

    /// <summary>«từ 300 đồng đến 500 đồng», «4.000 đồng - 5.000 đồng»: both ends name the unit.</summary>
    private bool TryLongRange(in PatternMatch match, int start, in NumberReading low, in FigureTail tail, FigureContext context, out ScannedMention mention)
    {
        mention = default;
        var tokens = match.Tokens;
        var joint = tail.End;
        if (joint + 1 >= tokens.Length || tokens[joint].LineBefore) return false;
        var isAfterFrom = start > 0 && tokens[start - 1].Symbol == _symbols.From;
        var isJoint = tokens[joint].Symbol == _symbols.Dash || (isAfterFrom && (tokens[joint].Symbol == _symbols.To || tokens[joint].Symbol == _symbols.UpTo));
        if (!isJoint || !tokens[joint + 1].IsDigits) return false;
        var high = match.NumberAt(joint + 1);
        if (!_tails.TryRead(match.Text, tokens, high.End, context, out var other) || other.Kind != tail.Kind || other.Unit != tail.Unit || high.Value < low.Value) return false;
        mention = Make(match, isAfterFrom ? start - 1 : start, other.End, low, high, other, context);
        return true;
    }

    /// <summary>Whether a number in words is one: «một» and «năm» mostly are not.</summary>
    private bool MayCount(ReadOnlySpan<Token> tokens, int start, in NumberReading number)
    {
        if (number.Value == 0) return false;
        if (number.End > start + 1) return true;
        var before = start > 0 ? tokens[start - 1] : default;
        if (number.Value == 5) return start == 0 || (!_symbols.BeforeYear.Contains(before.Symbol) && !before.IsDigits);
        return true;
    }

    private bool IsPlausible(ReadOnlySpan<Token> tokens, int start, in NumberReading number, in FigureTail tail, FigureContext context)
    {
        var first = tokens[start];
        if (number.InWords)
        {
            if (tokens[number.End].Kind == TokenKind.Sign) return false;
            if (number.End > start + 1) return true;
            if (first.IsCapital && start > 0 && tokens[start - 1].IsCapital && tokens[start - 1].Kind == TokenKind.Word) return false;
            if (number.Value == 1) return MayCountOne(tokens, start, tail, context);
            if (first.IsCapital && tokens[number.End].IsCapital) return false;
            // «cả hai» may end its phrase: what follows may be a verb.
            if (tail.IsGuess && _symbols.Homographs.Contains(first.Symbol)) return false;
            return !(tail.IsGuess || tail.Kind == QuantityKind.Measure) || start == 0 || tokens[start - 1].Symbol != _symbols.Both;
        }

        // A quotation may end with a number; inches written so have decimals.
        if (tail.Unit == "inch" && tokens[number.End].Symbol == _symbols.Quote && number.Step == 1) return false;
        if (number.End > start + 1 || number.Scale > 1 || start == 0 || first.LineBefore) return true;
        var before = tokens[start - 1];
        // A capital at the beginning of a sentence is a name's only if no lexicon knows the word.
        var isAfterName = before is { Kind: TokenKind.Word, IsCapital: true }
            && (before.Word == Vocabulary.Unknown || (start > 1 && tokens[start - 2].Kind == TokenKind.Word && !before.LineBefore));
        // «cùng kỳ 2012 chỉ đạt»: only so much, and no weight of gold.
        if (tail.IsGuess || tail.Unit == "chỉ") return !isAfterName && !IsYear(first);
        if (isAfterName && first.Number >= 100 && tail.Kind == QuantityKind.Count) return false;
        return !IsYear(first) || tail.Kind != QuantityKind.Count || (before.Kind == TokenKind.Word && !tokens[number.End].IsCapital);
    }

    private static bool IsYear(in Token token) => token.Length == 4 && token.Number is >= 1900 and < 2100;

    /// <summary>«U-23», «U.23», «F-16», «đồng/1kg»: signs without spaces tie the number to the word before.</summary>
    private static bool IsPartOfName(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int start) =>
        start > 1 && !tokens[start].SpaceBefore && !tokens[start - 1].SpaceBefore && tokens[start - 2].Kind == TokenKind.Word
        && (text[tokens[start - 1].Start] is '-' or '/' || (text[tokens[start - 1].Start] == '.' && tokens[start - 2].Length == 1));

    /// <summary>«một» is an article, unless a measure follows or a word before it counts («chỉ một», «và một»).</summary>
    private bool MayCountOne(ReadOnlySpan<Token> tokens, int start, in FigureTail tail, FigureContext context)
    {
        if (tail.IsGuess) return false;
        if (tail.Kind is QuantityKind.Percent) return true;
        // «đồng một kg»: a rate.
        if (start > 0 && _words.IsCurrency(tokens[start - 1])) return false;
        // «một lượng lớn» is an amount of anything.
        if (tail.Unit == "lượng") return tail.End < tokens.Length && tokens[tail.End].Symbol == _symbols.Gold;
        if (tail.Kind == QuantityKind.Measure) return tokens[tail.End - 1].Length > 1 || tail.Unit == "m";
        // «một đồng», «một bảng»: idioms and other nouns.
        if (tail.Kind == QuantityKind.Money) return tail.End > start + 2 || tokens[tail.End - 1].IsCapital;
        return _symbols.Casualty.Contains(tail.End < tokens.Length ? tokens[tail.End].Symbol : 0)
            || (start > 0 && (_symbols.BeforeOne.Contains(tokens[start - 1].Symbol) || (tokens[start - 1].Symbol == _symbols.And && tail.Unit == context.Noun)));
    }

    private ScannedMention Make(in PatternMatch match, int start, int end, in NumberReading low, in NumberReading high, in FigureTail tail, FigureContext context)
    {
        var tokens = match.Tokens;
        var (from, to) = (low.Value, high.Value);
        var step = Math.Max(low.Step, high.Step);
        if (low.Scale == 1 && high.Scale > 1 && from <= to / high.Scale)
        {
            from *= high.Scale;
            step = high.Step;
        }

        // Nobody is counted in thousandths: 1,500 people are written in the English style.
        if (tail.Kind is QuantityKind.Count or QuantityKind.Money && high is { Step: 0.001m, Scale: 1, Value: >= 1 } && Math.Max(from, to) <= decimal.MaxValue / 1000)
            (from, to, step) = (from * 1000, to * 1000, 1);
        if (from > to) (from, to) = (to, from);
        if (IsNegative(tokens, start, tail)) (from, to, start) = (-to, -from, start - 1);
        var rate = _tails.ReadRate(match.Text, tokens, tail.End, context);
        var hedge = _leads.ReadHedge(tokens, start, out var before);
        if (hedge == Hedge.None) hedge = _leads.ReadHedgeAfter(tokens, end);
        // «ngồi trên 2-3 ghế», «cao hơn 20-30%»: a range has its bounds, and the word belongs to what stands before it.
        if (from < to) hedge &= ~(Hedge.MoreThan | Hedge.LessThan);
        if (tail.Kind == QuantityKind.Money) (context.Currency, context.LargeNoun) = (tail.Unit, null);
        else if (tail.Kind == QuantityKind.Count) (context.Noun, context.LargeNoun) = (tail.Unit, to >= Million ? tail.Unit : context.LargeNoun);
        var quantity = new Quantity(tail.Kind, from, to, tail.Unit)
        {
            Step = step,
            Hedge = hedge,
            Frame = _leads.ReadFrame(tokens, before, tail.End),
            Per = rate,
        };
        return Mention(match, start, end, TypeOf(tail.Kind), quantity);
    }

    /// <summary>«-6%», «(-21 tỷ đồng)»: a minus touches its number, and stands after a space or, of other figures, a bracket; «âm 3 độ».</summary>
    private bool IsNegative(ReadOnlySpan<Token> tokens, int start, in FigureTail tail)
    {
        if (start == 0) return false;
        var before = tokens[start - 1];
        var isBracketed = start > 1 && before.Symbol == _symbols.Dash && !before.SpaceBefore && !tokens[start].SpaceBefore && tokens[start - 2].Symbol == _symbols.Open;
        if (isBracketed) return tail.Kind is QuantityKind.Percent or QuantityKind.Money or QuantityKind.Measure;
        if (tail.Kind == QuantityKind.Percent) return before.Symbol == _symbols.Dash && before.SpaceBefore && !tokens[start].SpaceBefore;
        return before.Symbol == _symbols.Minus && tail.Kind == QuantityKind.Measure && MeasureUnit.Find(tail.Unit)?.Dimension == "temperature";
    }

    /// <summary>A number with nothing behind it: its partner in a coordination, the table it stands in, or the money spoken of may say what it counts.</summary>
    private bool TryBare(in PatternMatch match, int start, in NumberReading number, FigureContext context, out ScannedMention mention)
    {
        mention = default;
        var tokens = match.Tokens;
        if (!number.InWords && TryPartner(match, number, context, out var partner) && number.End - start <= 5)
        {
            mention = Make(match, start, number.End, number, number, partner with { End = number.End }, context);
            return true;
        }

        if (TryTable(match, start, number, context, out mention)) return true;
        if (start > 0 && tokens[start - 1].Symbol == _symbols.Fold && number.Scale == 1 && (number.End == tokens.Length || tokens[number.End].Symbol != _symbols.Comma))
        {
            mention = Make(match, start, number.End, number, number, new FigureTail(QuantityKind.Count, Times, number.End, true), context);
            return true;
        }

        var isMoney = IsRate(tokens, number) || IsAfterMoneyWord(tokens, start, number, context);
        if (!isMoney && (number.Scale < Million || (context.Currency is null && context.LargeNoun is null && number.Scale < 1000 * Million))) return false;
        mention = Make(match, start, number.End, number, number, Implied(number, isMoney, context), context);
        return true;
    }

    /// <summary>«5 triệu/tháng», «10.000/tháng».</summary>
    private bool IsRate(ReadOnlySpan<Token> tokens, in NumberReading number) => number.End < tokens.Length && tokens[number.End].Symbol == _symbols.Slash
        && (number.Scale > 1 || (number.Value >= LeastPrice && number.Step == 1 && _tails.IsRate(tokens, number.End + 1)));

    /// <summary>«vay 500 triệu», «giá chỉ 450 nghìn»; «giá 50k» only where the word stands right before, for «vàng 24k» is no price.</summary>
    private bool IsAfterMoneyWord(ReadOnlySpan<Token> tokens, int start, in NumberReading number, FigureContext context) =>
        number.Scale >= 1000 && context.LargeNoun is null && _leads.IsAfterMoneyWord(tokens, start, tokens[number.End - 1].Length == 1);

    /// <summary>What a large number without a word behind it counts: millions what the ones before them did, if that was no money, and all else money.</summary>
    private static FigureTail Implied(in NumberReading number, bool isMoney, FigureContext context) => context.LargeNoun is { } noun && !isMoney && number.Scale < 1000 * Million
        ? new FigureTail(QuantityKind.Count, noun, number.End, true)
        : new FigureTail(QuantityKind.Money, context.Currency ?? "VND", number.End, true);

    /// <summary>«18» + «và thuê 22 động cơ».</summary>
    private bool TryPartner(in PatternMatch match, in NumberReading number, FigureContext context, out FigureTail partner)
    {
        partner = default;
        var tokens = match.Tokens;
        var at = number.End;
        if (at >= tokens.Length || tokens[at].LineBefore || !_symbols.Joins.Contains(tokens[at].Symbol)) return false;
        for (var i = at + 1; i < Math.Min(at + 3, tokens.Length) && !tokens[i].LineBefore; i++)
        {
            if (tokens[i].IsDigits)
            {
                var other = match.NumberAt(i);
                return _tails.TryRead(match.Text, tokens, other.End, context, out partner) && !partner.IsGuess
                    && (partner.Kind is QuantityKind.Count or QuantityKind.Measure || (partner.Kind == QuantityKind.Money && number.Value >= 1000));
            }

            if (tokens[i].Kind != TokenKind.Word || tokens[i].IsCapital) return false;
        }

        return false;
    }

    private bool TryTable(in PatternMatch match, int start, in NumberReading number, FigureContext context, out ScannedMention mention)
    {
        mention = default;
        var tokens = match.Tokens;
        if (context.TableCurrency is null || tokens[start].Start - context.TableEnd > TableReach) return false;
        var isNegative = start > 1 && tokens[start - 1].Symbol == _symbols.Dash && tokens[start].SpaceBefore && tokens[start - 2].IsDigits;
        if (!isNegative && (number.End == start + 1 || number.Value < 100)) return false;
        var value = isNegative ? -number.Value : number.Value;
        mention = Mention(match, isNegative ? start - 1 : start, number.End, MentionType.Money, new Quantity(QuantityKind.Money, value, context.TableCurrency) { Step = number.Step });
        context.TableEnd = mention.Span.End;
        return true;
    }

    private static bool SetTableCurrency(in PatternMatch match, FigureContext context)
    {
        context.TableCurrency = FindRole(match, QuantityRole.Currency).Entry?.Value;
        context.TableEnd = match.Span.End;
        return false;
    }

    private bool TryPair(in PatternMatch match, FigureContext context, out ScannedMention mention)
    {
        var low = FindRole(match, QuantityRole.Low);
        var high = FindRole(match, QuantityRole.High);
        var home = match.NumberOf(low);
        var away = match.NumberOf(high);
        mention = default;
        // «53,92 -10%»: a minus, and two figures.
        if (match.Tokens[low.End].SpaceBefore && !match.Tokens[high.Start].SpaceBefore && IsPercent(match, away, context)) return TryFigure(match, low, low.Start, context, out mention) || TryFigure(match, high, high.Start, context, out mention);
        if (IsGoals(match.Tokens, low, home) && IsGoals(match.Tokens, high, away) && IsScore(match, low.Start, high.End, context))
        {
            mention = Score(match, low, high, context);
            return true;
        }

        return TryRange(match, low.Start, context, out mention);
    }

    /// <summary>«1-0 phút 34», but not «1-2 phút 30 người»: something else is counted there.</summary>
    private bool TryScore(in PatternMatch match, FigureContext context, out ScannedMention mention)
    {
        var low = FindRole(match, QuantityRole.Low);
        var high = FindRole(match, QuantityRole.High);
        mention = default;
        if (!IsGoals(match.Tokens, low, match.NumberOf(low)) || !IsGoals(match.Tokens, high, match.NumberOf(high))) return false;
        var minute = match.NumberOf(FindRole(match, QuantityRole.Number));
        if (_tails.TryRead(match.Text, match.Tokens, minute.End, context, out var tail) && !tail.IsGuess) return false;
        mention = Score(match, low, high, context);
        return true;
    }

    private static ScannedMention Score(in PatternMatch match, in Capture low, in Capture high, FigureContext context)
    {
        var quantity = new Quantity(QuantityKind.Score, match.NumberOf(low).Value, match.NumberOf(high).Value, "");
        context.ScoreEnd = match.Tokens[high.End - 1].End;
        return Mention(match, low.Start, high.End, MentionType.Score, quantity);
    }

    private bool IsPercent(in PatternMatch match, in NumberReading number, FigureContext context) =>
        _tails.TryRead(match.Text, match.Tokens, number.End, context, out var tail) && tail.Kind == QuantityKind.Percent;

    private static bool IsGoals(ReadOnlySpan<Token> tokens, in Capture capture, in NumberReading number) =>
        !number.InWords && capture.End == capture.Start + 1 && tokens[capture.Start].Length <= 2 && number.Value <= MaxGoals;

    /// <summary>A score follows a word for one, stands between two names, in brackets, or next to another score.</summary>
    private bool IsScore(in PatternMatch match, int start, int end, FigureContext context)
    {
        var tokens = match.Tokens;
        if (_leads.IsAfterScoreWord(match.Text, tokens, start)) return true;
        if (_tails.TryRead(match.Text, tokens, end, context, out var tail) && !tail.IsGuess) return false;
        var distance = tokens[start].Start - context.ScoreEnd;
        if (context.ScoreEnd >= 0 && distance is > 0 and <= ScoreGap) return true;
        if (start == 0) return false;
        var before = tokens[start - 1];
        var after = end < tokens.Length ? tokens[end] : default;
        var isBetweenNames = after.IsCapital && (before.IsCapital || before.IsDigits);
        var isListed = before.Symbol == _symbols.Colon && start > 1 && (tokens[start - 2].IsCapital || tokens[start - 2].IsDigits) && (end == tokens.Length || after.IsCapital || after.LineBefore);
        var isBracketed = before.Symbol == _symbols.Open && after.Symbol == _symbols.Close;
        return isBetweenNames || isListed || isBracketed;
    }

    private bool TryRange(in PatternMatch match, int start, FigureContext context, out ScannedMention mention)
    {
        mention = default;
        var tokens = match.Tokens;
        var first = FindRole(match, QuantityRole.Low);
        var low = match.NumberOf(first);
        var high = match.NumberOf(FindRole(match, QuantityRole.High));
        if (TryTable(match, first.Start, low, context, out mention)) return true;
        if (!_tails.TryRead(match.Text, tokens, high.End, context, out var tail) || (tail.IsGuess && low.Value >= high.Value))
        {
            var isMoney = IsAfterMoneyWord(tokens, start, high, context);
            if (!isMoney && low.Scale < Million && high.Scale < Million) return false;
            if (!isMoney && context.Currency is null && high.Scale < 1000 * Million) return false;
            tail = Implied(high, isMoney, context);
        }

        if (tail.Unit == "inch" && tokens[high.End].Symbol == _symbols.Quote) return false;
        mention = Make(match, start, tail.End, low, high, tail, context);
        return true;
    }

    private bool TryCurrencyFirst(in PatternMatch match, FigureContext context, out ScannedMention mention)
    {
        var number = match.NumberOf(FindRole(match, QuantityRole.Number));
        var currency = FindRole(match, QuantityRole.Currency).Entry!.Value;
        // «50 USD 2 chiếc»: the sign belongs to the number before it.
        mention = default;
        if (match.SpanStart > 0 && match.Tokens[match.SpanStart - 1].IsDigits) return false;
        mention = Make(match, match.SpanStart, number.End, number, number, new FigureTail(QuantityKind.Money, currency, number.End, false), context);
        return true;
    }

    private bool TryMagnitude(in PatternMatch match, FigureContext context, out ScannedMention mention)
    {
        mention = default;
        var capture = FindRole(match, QuantityRole.Magnitude);
        if (!_tails.TryRead(match.Text, match.Tokens, capture.End, context, out var tail) || tail.IsGuess) return false;
        var quantity = new Quantity(tail.Kind, capture.Value, tail.Unit)
        {
            Step = capture.Value,
            Hedge = Hedge.Approximately | Hedge.AtLeast,
            Frame = _leads.ReadFrame(match.Tokens, match.SpanStart, tail.End),
            Per = _tails.ReadRate(match.Text, match.Tokens, tail.End, context),
        };
        mention = Mention(match, match.SpanStart, tail.End, TypeOf(tail.Kind), quantity);
        return true;
    }

    private bool TryAge(in PatternMatch match, FigureContext context, out ScannedMention mention)
    {
        if (FindRole(match, QuantityRole.Low) is { Start: >= 0 } low)
        {
            var high = FindRole(match, QuantityRole.High);
            mention = Mention(match, low.Start, high.End, MentionType.Age, new Quantity(QuantityKind.Age, Math.Min(low.Value, high.Value), Math.Max(low.Value, high.Value), ""));
            return true;
        }

        var capture = FindRole(match, QuantityRole.Number);
        if (_tails.TryRead(match.Text, match.Tokens, match.NumberOf(capture).End, context, out var tail) && !tail.IsGuess)
            return TryFigure(match, capture, capture.Start, context, out mention);
        mention = default;
        if (capture.Value is < 1 or > 130) return false;
        mention = Mention(match, match.SpanStart, capture.End, MentionType.Age, new Quantity(QuantityKind.Age, capture.Value, ""));
        return true;
    }

    private static bool TryMultiple(in PatternMatch match, out ScannedMention mention)
    {
        var times = (Constant(match, QuantityRole.Number) ?? 0) / (decimal)(Constant(match, QuantityRole.Divisor) ?? 1);
        mention = Mention(match, match.SpanStart, match.SpanEnd, MentionType.Quantity, new Quantity(QuantityKind.Count, times, Times));
        return true;
    }

    /// <summary>«1m70».</summary>
    private bool TryMetres(in PatternMatch match, out ScannedMention mention)
    {
        var metres = FindRole(match, QuantityRole.Low).Value + FindRole(match, QuantityRole.High).Value / 100m;
        var hedge = _leads.ReadHedge(match.Tokens, match.SpanStart, out _);
        mention = Mention(match, match.SpanStart, match.SpanEnd, MentionType.Quantity, new Quantity(QuantityKind.Measure, metres, "m") { Step = 0.01m, Hedge = hedge });
        return true;
    }

    private bool TryFraction(in PatternMatch match, FigureContext context, out ScannedMention mention)
    {
        mention = default;
        var dividend = FindRole(match, QuantityRole.Number);
        var divisor = Constant(match, QuantityRole.Divisor) ?? FindRole(match, QuantityRole.Divisor).Value;
        if (divisor < 2 || divisor <= dividend.Value || dividend.Value == 0) return false;
        var hedge = _leads.ReadHedge(match.Tokens, match.SpanStart, out _);
        mention = Mention(match, match.SpanStart, match.SpanEnd, MentionType.Quantity, new Quantity(QuantityKind.Count, decimal.Round((decimal)dividend.Value / divisor, 4), "") { Hedge = hedge, Step = 0.0001m });
        return true;
    }

    private bool TryOrdinal(in PatternMatch match, FigureContext context, out ScannedMention mention)
    {
        var counted = FindRole(match, QuantityRole.Counted).Entry?.Value;
        mention = default;
        // «Thứ hai, …» goes through a list of reasons.
        if (counted is null && match.Tokens[match.SpanStart] is { Symbol: var symbol, IsCapital: true } && symbol == _symbols.Rank) return false;
        if (Constant(match, QuantityRole.Number) is { } constant)
        {
            mention = Mention(match, match.SpanStart, match.SpanEnd, MentionType.Ordinal, new Quantity(QuantityKind.Ordinal, constant, counted ?? Quantity.AnyRank));
            return true;
        }

        var low = FindRole(match, QuantityRole.Low);
        if (low.Start >= 0)
        {
            var high = FindRole(match, QuantityRole.High);
            mention = Mention(match, match.SpanStart, high.End, MentionType.Ordinal, new Quantity(QuantityKind.Ordinal, low.Value, Math.Max(low.Value, high.Value), counted ?? Quantity.AnyRank));
            return low.Value <= high.Value;
        }

        var number = FindRole(match, QuantityRole.Number);
        if (number.Entry is null && IsCounting(match, number, context)) return TryFigure(match, number, number.Start, context, out mention);
        var extra = FindRole(match, QuantityRole.Extra);
        mention = Mention(match, match.SpanStart, match.SpanEnd, MentionType.Ordinal, new Quantity(QuantityKind.Ordinal, number.Value + Math.Max(extra.Value, 0), counted ?? Quantity.AnyRank));
        return true;
    }

    /// <summary>«tổng số 48 đội», «số 10.000»: the number is not the ordinal's, it counts what follows.</summary>
    private bool IsCounting(in PatternMatch match, in Capture number, FigureContext context)
    {
        if (match.Tokens[number.Start - 1].Symbol == _symbols.Rank) return false;
        if (match.SpanStart > 0 && _symbols.BeforeTotal.Contains(match.Tokens[match.SpanStart - 1].Symbol) && match.Captures[0].Entry?.Value == "số") return true;
        var reading = match.NumberOf(number);
        if (reading.End > number.End) return true;
        return _tails.TryRead(match.Text, match.Tokens, number.End, context, out var tail) && !tail.IsGuess && (tail.Kind != QuantityKind.Count || match.Captures[0].Entry?.Value is "số" or "phút" or "lần" or "đợt" or "cấp");
    }

    /// <summary>The words that the code itself looks for.</summary>
    private readonly struct Symbols
    {
        public Symbols(Lexicon lexicon)
        {
            int One(string form) => lexicon.Symbols(form)[0];
            HashSet<int> Of(string category) => [.. lexicon.Entries.Where(e => e.Category == category).Select(e => e.Symbols[0])];
            And = One("và");
            Each = One("mỗi");
            this.One = One("một");
            From = One("từ");
            To = One("đến");
            UpTo = One("tới");
            Dash = One("-");
            Slash = One("/");
            Both = One("cả");
            Minus = One("âm");
            Colon = One(":");
            Comma = One(",");
            Quote = One("\"");
            Open = One("(");
            Close = One(")");
            Rank = One("thứ");
            Fold = One("gấp");
            Half = One("rưỡi");
            Gold = One("vàng");
            Joins = [And, One("hoặc"), One("hay"), One("lên"), One("xuống")];
            BeforeYear = Of("before-year");
            BeforeOne = Of("before-one");
            Homographs = Of("homograph");
            BeforeTotal = Of("before-total");
            Casualty = Of("casualty");
        }

        public int And { get; }

        public int Each { get; }

        public int One { get; }

        public int From { get; }

        public int To { get; }

        public int UpTo { get; }

        public int Dash { get; }

        public int Slash { get; }

        public int Both { get; }

        public int Minus { get; }

        public int Colon { get; }

        public int Comma { get; }

        public int Quote { get; }

        public int Open { get; }

        public int Close { get; }

        public int Rank { get; }

        public int Fold { get; }

        public int Half { get; }

        public int Gold { get; }

        public HashSet<int> Joins { get; }

        public HashSet<int> BeforeYear { get; }

        public HashSet<int> BeforeOne { get; }

        public HashSet<int> Homographs { get; }

        public HashSet<int> BeforeTotal { get; }

        public HashSet<int> Casualty { get; }
    }
}
