using FactCheck.Articles;
using FactCheck.Facts;
using FactCheck.Facts.Alignment;
using NodaTime;

namespace FactCheck.Core.Tests.Facts.Alignment;

/// <summary>What the claims of two reports come to that differ in one expression only.</summary>
public class StoryAlignerTests
{
    [TestCase("12 người thiệt mạng", "35 người bị thương")]
    [TestCase("12 người mất tích", "35 người được cứu")]
    public void Align_WhatBecameOfDifferentPeople_IsNeverAConflict(string left, string right) =>
        News.Check(Report("Đợt pháo kích ở tỉnh Trat làm {0}.", left), Report("Đợt pháo kích ở tỉnh Trat làm {0}.", right)).Facts
            .Should().NotContain(f => f.Verdict == Verdict.Conflict);

    [TestCase("6 lính", "sáu lính")]
    [TestCase("16 lính", "mười sáu lính")]
    [TestCase("1.500 lính", "1,5 nghìn lính")]
    public void Align_SameCountInOtherWords_Agrees(string left, string right) =>
        Judge("Đợt pháo kích làm {0} thiệt mạng ở tỉnh Preah Vihear.", left, right).Should().Be((FactKind.Count, Verdict.Agree));

    [TestCase("ngày 8/3", "ngày 8 tháng 3")]
    [TestCase("ngày 8/3", "ngày 8/3/2026")]
    [TestCase("ngày 8/3", "ngày 08-03-2026")]
    public void Align_SameDayWrittenDifferently_Agrees(string left, string right) =>
        Judge("Cuộc tập trận bắt đầu từ {0} ở ngoài khơi tỉnh Trat.", left, right).Should().Be((FactKind.Date, Verdict.Agree));

    [TestCase("50 triệu USD", "50.000.000 USD")]
    [TestCase("1,2 tỷ USD", "1.200 triệu USD")]
    public void Align_SameAmountInOtherUnits_Agrees(string left, string right) =>
        Judge("Chính phủ Thái Lan chi {0} mua xe bọc thép của Ukraine.", left, right).Should().Be((FactKind.Money, Verdict.Agree));

    [TestCase("1,5 km", "1.500 m")]
    [TestCase("2 tấn", "2.000 kg")]
    public void Align_SameMeasureConverted_Agrees(string left, string right) =>
        Judge("Đường hầm ở tỉnh Trat có sức chứa và chiều dài {0} theo bản vẽ.", left, right).Should().Be((FactKind.Measure, Verdict.Agree));

    [TestCase("gần 30 USD", "28,9 USD")]
    [TestCase("khoảng 30 USD", "28,9 USD")]
    [TestCase("hơn 28 USD", "28,9 USD")]
    public void Align_RoundedAmountAgainstExactOne_IsCompatible(string left, string right) =>
        Judge("Mỗi hộ dân ở tỉnh Preah Vihear nhận {0} tiền hỗ trợ lương thực.", left, right).Should().Be((FactKind.Money, Verdict.Compatible));

    [TestCase("10%", "15%", FactKind.Percent, "Thái Lan tăng {0} thuế nhập khẩu với gạo Campuchia.")]
    [TestCase("5 triệu USD", "50 triệu USD", FactKind.Money, "Chính phủ Thái Lan chi {0} mua xe bọc thép của Ukraine.")]
    [TestCase("44 người", "49 người", FactKind.Count, "Chiếc máy bay chở {0} rơi xuống vịnh Thái Lan.")]
    [TestCase("53 km", "59 km", FactKind.Measure, "Trại tị nạn nằm cách biên giới {0} về phía tây.")]
    [TestCase("24 tuổi", "25 tuổi", FactKind.Age, "Trung úy Somchai Petch, {0}, chỉ huy trung đội ở tiền tuyến.")]
    [TestCase("2-1", "3-1", FactKind.Score, "Đội tuyển Thái Lan thắng Campuchia với tỷ số {0} ở Bangkok.")]
    [TestCase("hai giờ", "bốn giờ", FactKind.Duration, "Cuộc pháo kích ở Preah Vihear kéo dài {0} rồi dừng hẳn.")]
    [TestCase("ngày 8/3", "ngày 6/3", FactKind.Date, "Cuộc tập trận bắt đầu từ {0} ở ngoài khơi tỉnh Trat.")]
    public void Align_OneValueChangedInTheSameSentence_Conflicts(string left, string right, FactKind kind, string sentence) =>
        Judge(sentence, left, right).Should().Be((kind, Verdict.Conflict));

    [TestCase(1, Verdict.Single)]
    [TestCase(2, Verdict.Conflict)]
    public void Align_SeveralArticlesAgainstOne_BackEachOther(int others, Verdict expected)
    {
        const string report = "Ngân hàng Nhà nước đã tổ chức {0} phiên đấu thầu vàng.";
        var checker = new FactChecker([]) { Model = new AlignmentModel(Always(0.99), Always(0.2)) { MinDifferent = 0.28 } };

        var result = checker.Check([News.Of("a", string.Format(null, report, 28)), .. Enumerable.Range(1, others).Select(i => News.Of($"b{i}", string.Format(null, report, 68)))]);

        result.FactWith("28 phiên").Verdict.Should().Be(expected);

        static AlignmentWeights Always(double probability)
        {
            var weights = new double[AlignmentWeights.Count];
            weights[(int)AlignmentFeature.Bias] = Math.Log(probability / (1 - probability));
            return new AlignmentWeights(weights);
        }
    }

    [TestCase(12, 35, Verdict.Update)]
    [TestCase(19, 91, Verdict.Conflict)]
    public void Align_TollOfALaterReport_IsAnUpdateUnlessItGrewTooMuch(int first, int later, Verdict expected)
    {
        News.Check(At(8, first), At(15, later)).FactWith($"{first} người").Verdict.Should().Be(expected);

        static Article At(int hour, int toll) => new($"{hour}", $"Vụ cháy chợ ở tỉnh Trat làm {toll} người thiệt mạng.") { Publication = Publication.At(News.Day.At(new LocalTime(hour, 0)).WithOffset(Offset.FromHours(7))) };
    }

    [TestCase("12%, chị Mai tổn hại 52%", "12%, chị Mai tổn hại 25%")]
    public void Align_ValueBetweenNeighboursThatAgree_ConflictsInOtherWordsToo(string left, string right)
    {
        var result = News.Check($"Giám định ở Lý Nhân: bà Bảy tổn hại {left}, bà Tư tổn hại 17% sức khỏe.", $"Theo công an Lý Nhân, thương tật của bà Bảy là {right}, của bà Tư là 17%.");

        result.Facts.Should().ContainSingle(f => f.Verdict == Verdict.Conflict).Which.Kind.Should().Be(FactKind.Percent);
    }

    [TestCase("từ 10 đến 15 triệu USD", "từ 10 đến 20 triệu USD", FactKind.Money, "Chính phủ Thái Lan chi {0} mua xe bọc thép của Ukraine.")]
    [TestCase("từ 5% đến 7%", "từ 5% đến 9%", FactKind.Percent, "Thái Lan tăng {0} thuế nhập khẩu với gạo Campuchia.")]
    [TestCase("2-3 người", "8-3 người", FactKind.Count, "Người dân ở tỉnh Trat kể rằng ngồi trên {0} là chiếc xuồng cứu hộ đã chìm.")]
    [TestCase("tối đa 1.200 người", "tối đa 2.100 người", FactKind.Count, "Trại tị nạn ở tỉnh Trat chỉ nhận {0} vì thiếu nước sạch.")]
    public void Align_RangesWithOtherEnds_Conflict(string left, string right, FactKind kind, string sentence) =>
        Judge(sentence, left, right).Should().Be((kind, Verdict.Conflict));

    [TestCase("{0} thiệt mạng và {1} bị thương trong đợt pháo kích ở tỉnh Trat.", "12 người", "35 người")]
    [TestCase("Thái Lan đã mua {0} của Ukraine và bán {1} cho Lào.", "12 xe bọc thép", "35 xe bọc thép")]
    public void Align_FiguresOfOpposedThingsInBothReports_AgreeEachForItself(string sentence, string first, string second)
    {
        var report = Report(sentence, first, second);

        var result = News.Check(report, report);

        result.FactWith(first).Words().Should().Equal($"a: {first}", $"b: {first}");
        result.FactWith(second).Words().Should().Equal($"a: {second}", $"b: {second}");
    }

    [TestCase("{0} thiệt mạng và {1} bị thương trong đợt pháo kích ở tỉnh Trat.", "12 người", "35 người", "39 người")]
    [TestCase("Thái Lan đã mua {0} của Ukraine và bán {1} cho Lào.", "12 xe bọc thép", "35 xe bọc thép", "39 xe bọc thép")]
    public void Align_OneOfTwoOpposedFiguresChanged_ConflictsInThatOneOnly(string sentence, string same, string left, string right)
    {
        var result = News.Check(Report(sentence, same, left), Report(sentence, same, right));

        result.FactWith(same).Verdict.Should().Be(Verdict.Agree);
        var changed = result.FactWith(left);
        changed.Verdict.Should().Be(Verdict.Conflict);
        changed.Words().Should().Equal($"a: {left}", $"b: {right}");
    }

    [TestCase("{0} thiệt mạng và {1} bị thương trong đợt pháo kích ở tỉnh Trat.", "{1} bị thương và {0} thiệt mạng trong đợt pháo kích ở tỉnh Trat.", "12 người", "35 người")]
    [TestCase("Thái Lan đã mua {0} của Ukraine và bán {1} cho Lào.", "Thái Lan đã bán {1} cho Lào và mua {0} của Ukraine.", "12 xe bọc thép", "35 xe bọc thép")]
    public void Align_OpposedFiguresInTheOtherOrder_AreNotExchanged(string left, string right, string first, string second)
    {
        var result = News.Check(Report(left, first, second), Report(right, first, second));

        result.FactWith(first).Words().Should().Equal($"a: {first}", $"b: {first}");
        result.FactWith(second).Words().Should().Equal($"a: {second}", $"b: {second}");
    }

    [Test]
    public void Align_ThreeReports_TheDividedFactHoldsAllOfThem()
    {
        const string Sentence = "Chiếc máy bay chở {0} rơi xuống vịnh Thái Lan.";

        var result = News.Check(Report(Sentence, "44 người"), Report(Sentence, "49 người"), Report(Sentence, "44 người"));

        result.FactWith("49 người").Words().Should().Equal("a: 44 người", "b: 49 người", "c: 44 người");
    }

    [Test]
    public void Align_FigureInOneReportOnly_IsSingleAndMissingInTheOthers()
    {
        var result = News.Check(Report("Thái Lan tăng 10% thuế nhập khẩu với gạo Campuchia."), Report(""), Report(""));

        var fact = result.FactWith("10%");
        fact.Verdict.Should().Be(Verdict.Single);
        fact.Missing.Ids().Should().Equal("b", "c");
    }

    [Test]
    public void Align_FigureInATeaser_StandsInNoFact()
    {
        var result = News.Check(Report("Đợt pháo kích làm 6 lính thiệt mạng.") + "\nTin liên quan: Giá vàng tăng 37%", Report("Đợt pháo kích làm 6 lính thiệt mạng."));

        result.Readings[0].Mentions.Should().Contain(m => m.Text == "37%");
        result.Facts.Should().NotContain(f => f.Has("37%"));
    }

    [Test]
    public void Align_SameFiguresInDifferentStories_AreNotJoined()
    {
        var result = News.Check(Report("Đợt pháo kích làm 6 lính thiệt mạng."), "Giá vàng SJC tăng sáu phiên liên tiếp. Một vụ nổ lò vàng ở Bắc Giang làm 6 công nhân thiệt mạng. Ngân hàng Nhà nước đấu thầu vàng miếng.");

        result.Stories.Should().HaveCount(2);
        result.Facts.Should().OnlyContain(f => f.Claims.Select(c => c.Article).Distinct().Count() == 1);
    }

    private static (FactKind, Verdict) Judge(string sentence, string left, string right)
    {
        var result = News.Check(Report(sentence, left), Report(sentence, right));
        var fact = result.Facts.Should().ContainSingle().Subject;
        fact.Claims.Select(c => c.Article.Id).Should().Equal("a", "b");
        return (fact.Kind, fact.Verdict);
    }

    /// <summary>A report with a sentence of its own, in which {0} and {1} stand for words.</summary>
    private static string Report(string sentence, string first = "", string second = "") =>
        "Giao tranh ở biên giới Thái Lan và Campuchia bùng phát trở lại gần đền Preah Vihear. "
        + sentence.Replace("{0}", first, StringComparison.Ordinal).Replace("{1}", second, StringComparison.Ordinal)
        + " Người phát ngôn quân đội Thái Lan kêu gọi Campuchia ngừng bắn.";
}
