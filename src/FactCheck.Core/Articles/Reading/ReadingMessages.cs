namespace FactCheck.Articles.Reading;

/// <summary>What is told of files that cannot be read: what is wrong, and what to do.</summary>
internal static class ReadingMessages
{
    private static string Extensions => string.Join(", ", ArticleFiles.Extensions);

    public static LocalizedText NotFound { get; } = new(
        "no such file or folder; check the path",
        "không có tệp hoặc thư mục này; hãy kiểm tra lại đường dẫn");

    public static LocalizedText UnknownFormat => new(
        $"not a format that can be read; use {Extensions}",
        $"định dạng này không đọc được; hãy dùng {Extensions}");

    public static LocalizedText NoArticleInFolder => new(
        $"no article in this folder; put files with these endings into it: {Extensions}",
        $"thư mục không có bài báo nào; hãy đặt vào đó các tệp có đuôi {Extensions}");

    public static LocalizedText EmptyFile { get; } = new(
        "the file is empty; put the text of the article into it or remove it",
        "tệp rỗng; hãy đưa nội dung bài báo vào hoặc xoá tệp");

    public static LocalizedText NotUtf8 { get; } = new(
        "the file is not UTF-8; save it again with the encoding UTF-8",
        "tệp không phải UTF-8; hãy lưu lại với bảng mã UTF-8");

    public static LocalizedText TooLarge { get; } = new(
        "the file is larger than 1 GiB; split it",
        "tệp lớn hơn 1 GiB; hãy chia nhỏ");

    public static LocalizedText NoText { get; } = new(
        "the article has no text; put its text into «body» or remove it",
        "bài báo không có nội dung; hãy đưa nội dung vào «body» hoặc bỏ bài này");

    public static LocalizedText NoTextInFile { get; } = new(
        "the file holds no text; put the text of the article into it or remove it",
        "tệp không có chữ nào; hãy đưa nội dung bài báo vào hoặc xoá tệp");

    public static LocalizedText NotAnArticle { get; } = new(
        "not an article; write an object with at least «body»",
        "không phải một bài báo; hãy ghi một đối tượng JSON có ít nhất «body»");

    public static LocalizedText Unreadable(Exception reason) => reason is UnauthorizedAccessException
        ? new("no permission to read it; change its permissions", "không có quyền đọc; hãy đổi quyền truy cập")
        : new($"cannot be read: {reason.Message}", $"không đọc được: {reason.Message}");

    public static LocalizedText DuplicateId(string id, string firstPath) => new(
        $"the id «{id}» was already read from {firstPath}; this article is left out, give it an id of its own",
        $"mã bài «{id}» đã có trong {firstPath}; bài này bị bỏ qua, hãy đặt mã khác cho nó");

    public static LocalizedText BadDate(string text) => new(
        $"«{text}» is not a date such as 2025-11-24 or 2025-11-24T19:00:00+07:00; the article is read as one without a date",
        $"«{text}» không phải ngày giờ như 2025-11-24 hoặc 2025-11-24T19:00:00+07:00; bài được đọc như không ghi ngày");

    public static LocalizedText NotJson { get; } = new(
        "not valid JSON; correct this line",
        "JSON không hợp lệ; hãy sửa dòng này");

    public static LocalizedText NotAString(string field) => new(
        $"«{field}» is not a text; write it in quotation marks",
        $"«{field}» không phải chuỗi ký tự; hãy ghi trong dấu ngoặc kép");
}
