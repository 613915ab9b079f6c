namespace FactCheck.Temporal;

/// <summary>A time expression as it stands in the text, before it is resolved against an anchor.</summary>
internal record struct TemporalExpression
{
    private const int OutfieldPlayers = 10;

    public TemporalProduction Kind { get; set; }

    /// <summary>The point, or the beginning of the range; mutable while it is filled.</summary>
    public TemporalPoint Start;

    /// <summary>The end of the range.</summary>
    public TemporalPoint End;

    /// <summary>The number of units of a length, and of the range's end if that is given.</summary>
    public decimal Number { get; set; }

    public decimal? EndNumber { get; set; }

    public TemporalUnit Unit { get; set; }

    public int Minor { get; set; }

    public TemporalUnit MinorUnit { get; set; }

    /// <summary>Whether half a unit is added: một tiếng rưỡi.</summary>
    public bool HasHalf { get; set; }

    /// <summary>How many months or quarters of a year are counted.</summary>
    public int Count { get; set; }

    /// <summary>-1 before, 1 after what it is counted from.</summary>
    public int Shift { get; set; }

    /// <summary>Whether it is counted from the day that the text named last, and not from publication.</summary>
    public bool FromThatDay { get; set; }

    public string? Zone { get; set; }

    /// <summary>Whether the words count only with a capital: thứ Hai.</summary>
    public bool NeedsCapital { get; set; }

    /// <summary>Whether nothing beside the figures makes them a day.</summary>
    public bool IsBare { get; set; }

    /// <summary>Whether the figures are rather a fraction (2/3, 9/10) or round the clock (24/7).</summary>
    public readonly bool IsFraction => IsBare && Start is { Year: null, YearShift: null, Direction: null }
        && ((Start.Day < Start.Month && Start.Month <= 10) || Start is { Day: 24, Month: 7 });

    /// <summary>Whether the figures say only a day where another expression stands right before them: hôm nay 9.10.</summary>
    public bool OnlyRestates { get; set; }

    /// <summary>Whether the figures would do for the goals of a match: (1-2).</summary>
    public bool HasGoals { get; set; }

    /// <summary>Whether the figures are rather a score.</summary>
    public readonly bool IsScore => HasGoals && Start is { Year: null, YearShift: null, Direction: null, Day: < 10, Month: < 10 };

    /// <summary>Whether the figures are no range: their days run backwards, or they are a formation (4-5-1).</summary>
    public readonly bool RunsBackwards => IsBare && Kind == TemporalProduction.Range && Start.Month is null
        && (Start.Day >= End.Day || Start.Day + End.Day + End.Month == OutfieldPlayers);

    /// <summary>Whether the tense of the sentence matters: a month or weekday whose year or week is not said.</summary>
    public readonly bool NeedsTense => Kind is TemporalProduction.Point or TemporalProduction.Range or TemporalProduction.Since
        && Start is { Year: null, YearShift: null, Direction: null } && (Start.Month ?? Start.Weekday ?? Start.Quarter ?? Start.Season ?? Start.NamedDay) is not null;

    /// <summary>What the words leave to the anchor; a range lacks only what neither of its ends says.</summary>
    public readonly OmittedField Omitted
    {
        get
        {
            if (Kind is not (TemporalProduction.Point or TemporalProduction.Range) || Start.IsLunar) return OmittedField.None;
            if (Start.HasTime && !Start.HasDay && !End.HasDay) return OmittedField.Date;
            if (Start.PointsToYear || End.PointsToYear) return OmittedField.None;
            if ((Start.Month ?? End.Month ?? Start.NamedDay) is not null) return OmittedField.Year;
            return Start is { Weekday: not null, Day: null, WeekShift: null } && End.WeekShift is null ? OmittedField.Week : OmittedField.None;
        }
    }

    public void Set(TemporalRole role, int value)
    {
        switch (role)
        {
            case TemporalRole.Count: Count = value; break;
            case TemporalRole.Unit: Unit = (TemporalUnit)value; break;
            case TemporalRole.Minor: Minor = value; break;
            case TemporalRole.MinorUnit: MinorUnit = (TemporalUnit)value; break;
            case TemporalRole.Shift: Shift = value; break;
            case TemporalRole.Base: FromThatDay = value == 1; break;
            case TemporalRole.Offset: Zone = FormattableString.Invariant($"+{value:00}:00"); break;
            case TemporalRole.Capital: NeedsCapital = true; break;
            case TemporalRole.Bare: IsBare = true; break;
            case TemporalRole.Restates: OnlyRestates = true; break;
            case TemporalRole.Goals: HasGoals = true; break;
            case TemporalRole.OffsetWest: Zone = FormattableString.Invariant($"-{value:00}:00"); break;
            case TemporalRole.Half: HasHalf = true; Start.Set(role, value); break;
            default: Start.Set(role, value); break;
        }
    }
}
