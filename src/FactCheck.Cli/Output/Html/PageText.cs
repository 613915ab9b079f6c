namespace FactCheck.Cli.Output.Html;

/// <summary>What the page itself says, in both languages.</summary>
internal static class PageText
{
    public static LocalizedText Title { get; } = new("FactCheck report", "Báo cáo FactCheck");

    public static LocalizedText SkipToFindings { get; } = new("Skip to the stories", "Đến phần các tin");

    public static LocalizedText Filter { get; } = new("Findings shown", "Phát hiện được hiện");

    public static LocalizedText Rule { get; } = new("Rule", "Quy tắc");

    public static LocalizedText AllRules { get; } = new("All rules", "Mọi quy tắc");

    public static LocalizedText OnlyFindings { get; } = new("Only stories with findings", "Chỉ các tin có phát hiện");

    public static LocalizedText Shown { get; } = new("{0} of {1} findings shown", "Đang hiện {0} trong {1} phát hiện");

    public static LocalizedText Theme { get; } = new("Dark or light", "Tối hoặc sáng");

    public static LocalizedText Stories { get; } = new("Stories", "Các tin");

    public static LocalizedText Findings { get; } = new("Findings", "Phát hiện");

    public static LocalizedText NoFindings { get; } = new("Nothing found in these articles.", "Không phát hiện gì trong các bài này.");

    public static LocalizedText NoneShown { get; } = new("No finding of this story is shown.", "Không hiện phát hiện nào của tin này.");

    public static LocalizedText WhoSaysWhat { get; } = new("Who says what", "Ai nói gì");

    public static LocalizedText About { get; } = new("About", "Về việc");

    public static LocalizedText Timeline { get; } = new("Timeline", "Dòng thời gian");

    public static LocalizedText AxisInProportion { get; } = new("In proportion, by the clock of Vietnam.", "Theo tỷ lệ, giờ Việt Nam.");

    public static LocalizedText AxisShortened { get; } = new("By the clock of Vietnam; long stretches are drawn shorter.", "Giờ Việt Nam; các quãng dài được vẽ ngắn lại.");

    public static LocalizedText Published { get; } = new("Articles published", "Ngày đăng bài");

    public static LocalizedText Disputed { get; } = new("sources give different dates", "các nguồn nêu thời điểm khác nhau");

    public static LocalizedText OneArticleAlone { get; } = new("Stated in one article alone", "Chỉ một bài nêu");

    public static LocalizedText FullTexts { get; } = new("Full texts", "Toàn văn");

    public static LocalizedText FullText { get; } = new("Full text", "Toàn văn");

    public static LocalizedText Close { get; } = new("Close", "Đóng");

    public static LocalizedText Why { get; } = new("Why it matters", "Vì sao cần biết");

    public static LocalizedText Inferred { get; } = new("worked out from the text", "suy ra từ nội dung bài");

    public static LocalizedText Quiet { get; } = new("Grey: captions, teasers and bylines, which are not compared.", "Chữ xám: chú thích ảnh, tin dẫn, tên tác giả – không được so sánh.");

    public static LocalizedText Keys { get; } = new(
        "Keys: j and k for the next and the previous finding, arrows in a table, Esc to close a text.",
        "Phím: j và k đến phát hiện sau và trước, mũi tên trong bảng, Esc để đóng bài.");

    public static LocalizedText Turned { get; } = new("a character that changes the direction of writing", "ký tự đổi chiều chữ viết");

    public static LocalizedText Confidence(double confidence)
    {
        var percent = Math.Round(confidence * 100).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new($"confidence {percent}%", $"độ tin cậy {percent}%");
    }
}
