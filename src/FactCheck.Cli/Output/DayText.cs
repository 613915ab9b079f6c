using FactCheck.Articles;
using FactCheck.Temporal;

namespace FactCheck.Cli.Output;

/// <summary>The day of publication for people, with «~» if it was inferred; empty if it is not known.</summary>
internal static class DayText
{
    public static string Of(Publication? publication, string language) =>
        publication is null ? "" : (publication.IsInferred ? "~" : "") + PeriodText.Of(CalendarPeriod.OfDay(publication.Day)).In(language);
}
