using System.Globalization;

namespace FactCheck.Tests;

/// <summary>Tests are run under several cultures (<c>tests/cultures/verify</c>): here is seen that the culture is the one that was meant.</summary>
public class CultureTests
{
    [Test]
    public void CurrentCulture_OfARunUnderACulture_IsInEffect()
    {
        // Set by the script beside LC_ALL, from which the framework takes the culture; empty for the invariant one.
        if (Environment.GetEnvironmentVariable("FACTCHECK_CULTURE") is not { } asked) return;

        CultureInfo.CurrentCulture.Name.Should().Be(asked);
        CultureInfo.CurrentUICulture.Name.Should().Be(asked);
        Task.Run(() => CultureInfo.CurrentCulture.Name).Result.Should().Be(asked, "threads have it too");
        // What trips programs up in these: the dotless ı, a comma for decimals, another calendar.
        if (asked == "tr-TR") "I".ToLower(CultureInfo.CurrentCulture).Should().Be("ı");
        if (asked is "tr-TR" or "vi-VN") 1.5.ToString(CultureInfo.CurrentCulture).Should().Be("1,5");
        if (asked == "ar-SA") CultureInfo.CurrentCulture.Calendar.Should().BeOfType<UmAlQuraCalendar>();
    }
}
