namespace FactCheck.Cli.Input;

/// <summary>What is told of files in the formats of this folder that cannot be read: what is wrong, and what to do.</summary>
internal static class InputMessages
{
    public static LocalizedText NoText { get; } = new(
        "no text of an article was found; is this the page of one article?",
        "không tìm thấy nội dung bài báo; đây có phải là trang của một bài báo không?");

    public static LocalizedText NotAFeed { get; } = new(
        "neither an RSS nor an Atom feed; use the feed itself, or the pages of the articles",
        "không phải nguồn tin RSS hay Atom; hãy dùng chính nguồn tin đó, hoặc trang của từng bài");

    public static LocalizedText NotXml(string reason) => new(
        $"not valid XML: {reason}; correct this line",
        $"XML không hợp lệ: {reason}; hãy sửa dòng này");

    public static LocalizedText EmptyFeed { get; } = new(
        "the feed holds no article",
        "nguồn tin không có bài nào");

    public static LocalizedText ItemWithoutText { get; } = new(
        "the article has no text in the feed; use its page instead",
        "bài này không có nội dung trong nguồn tin; hãy dùng trang của bài");

    public static LocalizedText NinjsWithoutText { get; } = new(
        "the item has no text; put it into «body_text», «body_xhtml» or «bodies»",
        "tin này không có nội dung; hãy đưa nội dung vào «body_text», «body_xhtml» hoặc «bodies»");

    public static LocalizedText OpenFrontMatter { get; } = new(
        "the front matter that opens here does not end; close it with a line «---»",
        "phần thông tin đầu bài mở ở đây mà không kết thúc; hãy đóng bằng một dòng «---»");

    public static LocalizedText UnknownComment(string word) => new(
        $"the comment «{word}» switches nothing off",
        $"chú thích «{word}» không tắt được gì");

    public static LocalizedText UnknownRuleInComment(string rule) => new(
        $"the comment names «{rule}», which is no rule: name it by its id or name",
        $"chú thích nêu «{rule}», không phải quy tắc nào: hãy ghi mã hoặc tên quy tắc");

    public static LocalizedText NotYaml { get; } = new(
        "the front matter is not valid YAML; correct this line, perhaps with quotation marks around the value",
        "phần thông tin đầu bài không phải YAML hợp lệ; hãy sửa dòng này, có thể chỉ cần đặt giá trị trong dấu ngoặc kép");

    public static LocalizedText NotOneValue(string field) => new(
        $"«{field}» is not a single value; write one text",
        $"«{field}» không phải một giá trị; hãy ghi một chuỗi ký tự");

    public static LocalizedText TooLong(int characters, string limit) => new(
        $"longer than {characters} characters, too much for one article; split it, or raise the limit «{limit}»",
        $"dài hơn {characters} ký tự, quá dài cho một bài báo; hãy chia nhỏ, hoặc nâng giới hạn «{limit}»");

    public static LocalizedText TooNested(int depth) => new(
        $"elements are nested more than {depth} deep, as those of no article are; save its text alone, or raise the limit «element-depth»",
        $"các phần tử lồng nhau quá {depth} tầng, không giống bài báo; hãy chỉ lưu phần chữ, hoặc nâng giới hạn «element-depth»");

    public static LocalizedText MarkdownTooNested { get; } = new(
        "quotations or lists are nested too deep; save the text without them",
        "trích dẫn hoặc danh sách lồng nhau quá sâu; hãy lưu phần chữ không có chúng");
}
