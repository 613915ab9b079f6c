using System.Text;
using FactCheck.Articles;
using NodaTime;

namespace FactCheck.Core.Tests;

public class NfdArticleTests
{
    private const string Title = "Động đất ở Đài Loan tối 24/11";
    private const string Body =
        "Trận động đất mạnh 6,1 độ xảy ra lúc 20h02 ngày 24/11 (giờ địa phương) ở Đài Loan, khiến ít nhất 12 người bị thương.\n"
        + "Thiệt hại ước tính 3,5 triệu USD; đường sắt ngừng chạy hai giờ đồng hồ, từ 22 đến 24/10 đã có ba dư chấn.";

    [Test]
    public void Read_DecomposedArticle_HasTheMentionsOfItsComposedTwin()
    {
        var composed = Read(NormalizationForm.FormC);
        var decomposed = Read(NormalizationForm.FormD);
        composed.Count.Should().BeGreaterThan(6);
        decomposed.Select(m => (m.Type, m.Value, m.Temporal, m.Hedge)).Should().Equal(composed.Select(m => (m.Type, m.Value, m.Temporal, m.Hedge)));
        decomposed.Select(m => m.Text).Should().Equal(composed.Select(m => m.Text.Normalize(NormalizationForm.FormD)));
    }

    [Test]
    public void Read_DecomposedArticle_SpansPointIntoTheTextAsRead()
    {
        foreach (var mention in Read(NormalizationForm.FormD))
        {
            var original = mention.Article[mention.Field];
            original.IsNormalized(NormalizationForm.FormD).Should().BeTrue();
            mention.Span.Of(original).ToString().Should().Be(mention.Text);
        }
    }

    private static IReadOnlyList<FactCheck.Mentions.Mention> Read(NormalizationForm form)
    {
        var article = new Article("a", Body.Normalize(form), Title.Normalize(form)) { Publication = new Publication(new LocalDate(2025, 11, 25)) };
        return new FactChecker([]).Read([article]).Single().Mentions;
    }
}
