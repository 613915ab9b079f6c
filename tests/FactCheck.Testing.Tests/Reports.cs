using FactCheck.Articles;
using FactCheck.Rules;
using NodaTime;

namespace FactCheck.Testing.Tests;

/// <summary>Reports of one phone call, written for the tests.</summary>
internal static class Reports
{
    private static readonly FactChecker Checker = FactChecker.Create(o => o.Rules.AddBuiltIn());

    /// <summary>When the reports were published.</summary>
    public static readonly LocalDate Day = new(2026, 3, 10);

    /// <summary>Two reports of the call that give it a length each.</summary>
    public static Articles OfLength(string first, string second) => Of(Body(first), Body(second));

    /// <summary>Reports named a, b, c …, checked by the built-in rules.</summary>
    public static Articles Of(params string[] bodies) => Articles.Of(bodies.Select((b, i) => One(((char)('a' + i)).ToString(), b))).CheckedBy(Checker);

    /// <summary>One report of that day.</summary>
    public static Article One(string id, string body) => new(id, body) { Source = $"Báo {id.ToUpperInvariant()}", Publication = new Publication(Day) };

    /// <summary>A report of the call with its length.</summary>
    public static string Body(string length) =>
        "Tổng thống Nga Vladimir Putin và Tổng thống Pháp Emmanuel Macron điện đàm hôm 9/3 về tình hình Trung Đông. "
        + $"Cuộc điện đàm giữa ông Putin và ông Macron kéo dài {length}. Hai bên nhất trí duy trì liên lạc.";

    /// <summary>What an assertion says when it fails.</summary>
    public static string FailureOf(Action assertion) => assertion.Should().Throw<AssertionException>().Which.Message;
}
