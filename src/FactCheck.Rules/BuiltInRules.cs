namespace FactCheck.Rules;

/// <summary>The rules that come with FactCheck.</summary>
public static class BuiltInRules
{
    /// <summary>A new instance of every built-in rule, ordered by id.</summary>
    public static IReadOnlyList<Rule> All() =>
    [
        new DateConflict(),
        new TimeOfDayConflict(),
        new DurationConflict(),
        new EventYearConflict(),
        new MissingDuration(),
        new MissingDate(),
        new PercentageConflict(),
        new MoneyConflict(),
        new CountConflict(),
        new MeasureConflict(),
        new AgeConflict(),
        new ScoreConflict(),
        new OrdinalConflict(),
        new MagnitudeSlip(),
        new DirectionConflict(),
        new PercentagePointConfusion(),
        new UncorroboratedFigure(),
        new SupersededFigure(),
        new PlaceConflict(),
        new QuoteWording(),
        new NameSpelling(),
        new PolarityConflict(),
        new TitleConflict(),
        new WeekdayMismatch(),
        new ImpossibleDate(),
        new RelativeDateMismatch(),
        new DateOrder(),
        new SumMismatch(),
        new PercentageMismatch(),
        new AgeBirthYearMismatch(),
        new LunarSolarMismatch(),
        new HeadlineMismatch(),
        new YearlessDates(),
        new ConversionMismatch(),
    ];
}
