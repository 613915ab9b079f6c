namespace FactCheck.Articles.Reading;

/// <summary>What is told of files that cannot be read: what is wrong, and what to do.</summary>
internal sealed class ReadingMessages(ReadingOptions options)
{
    private string Extensions => string.Join(", ", options.Extensions);

    public static LocalizedText NotFound { get; } = new(
        "no such file or folder; check the path",
        "không có tệp hoặc thư mục này; hãy kiểm tra lại đường dẫn");

    public LocalizedText UnknownFormat => new(
        $"not a format that can be read; use {Extensions}",
        $"định dạng này không đọc được; hãy dùng {Extensions}");

    public LocalizedText NoArticleInFolder => new(
        $"no article in this folder; put files with these endings into it: {Extensions}",
        $"thư mục không có bài báo nào; hãy đặt vào đó các tệp có đuôi {Extensions}");

    public static LocalizedText EmptyFile { get; } = new(
        "the file is empty; put the text of the article into it or remove it",
        "tệp rỗng; hãy đưa nội dung bài báo vào hoặc xoá tệp");

    public static LocalizedText Changing { get; } = new(
        "the file changes while it is read; run again when it is written",
        "tệp bị thay đổi trong lúc đọc; hãy chạy lại khi đã ghi xong");

    public static LocalizedText NotUtf8 { get; } = new(
        "the file is neither UTF-8 nor UTF-16; save it again with the encoding UTF-8",
        "tệp không phải UTF-8 hay UTF-16; hãy lưu lại với bảng mã UTF-8");

    public static LocalizedText NotText { get; } = new(
        "the file is not text; save the article as text or remove the file",
        "tệp không phải văn bản; hãy lưu bài dưới dạng văn bản hoặc xoá tệp");

    public LocalizedText TooLarge => new(
        $"the file is larger than {options.MaxFileBytes >> 20} MiB; split it, or raise the limit «file-mib»",
        $"tệp lớn hơn {options.MaxFileBytes >> 20} MiB; hãy chia nhỏ, hoặc nâng giới hạn «file-mib»");

    public LocalizedText ExpandsTooMuch => new(
        $"the file unpacks to more than {options.MaxExpansion} times its size; unpack it yourself if that is right, or raise the limit «expansion»",
        $"tệp khi giải nén lớn gấp hơn {options.MaxExpansion} lần; nếu đúng vậy, hãy tự giải nén trước, hoặc nâng giới hạn «expansion»");

    public LocalizedText TooDeep => new(
        $"more than {options.MaxFolderDepth} folders deep; name this folder itself to read it, or raise the limit «folder-depth»",
        $"sâu quá {options.MaxFolderDepth} tầng thư mục; muốn đọc, hãy nêu thẳng thư mục này, hoặc nâng giới hạn «folder-depth»");

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

    public static LocalizedText ReaderFailed(Exception reason) => new(
        $"the reader of this format failed on it ({reason.GetType().Name}: {reason.Message}); that is a fault of the program, please report it with the file",
        $"bộ đọc định dạng này bị lỗi với tệp ({reason.GetType().Name}: {reason.Message}); đó là lỗi của chương trình, hãy báo kèm tệp này");

    public static LocalizedText DuplicateId(string id, string firstPath) => new(
        $"the id «{id}» was already read from {firstPath}; this article is left out, give it an id of its own",
        $"mã bài «{id}» đã có trong {firstPath}; bài này bị bỏ qua, hãy đặt mã khác cho nó");

    public static LocalizedText BadDate(string text) => new(
        $"«{text}» is not a date such as 2025-11-24 or 2025-11-24T19:00:00+07:00; the article is read as one without a date",
        $"«{text}» không phải ngày giờ như 2025-11-24 hoặc 2025-11-24T19:00:00+07:00; bài được đọc như không ghi ngày");

    public static LocalizedText NotJson { get; } = new("not valid JSON; correct this line", "JSON không hợp lệ; hãy sửa dòng này");

    public static LocalizedText JsonTooDeep(int depth) => new(
        $"JSON nested more than {depth} levels deep; flatten it, or raise the limit «json-depth»",
        $"JSON lồng nhau quá {depth} tầng; hãy làm phẳng, hoặc nâng giới hạn «json-depth»");

    public LocalizedText TooLong(int characters) => new(
        $"the article has {characters} characters, more than {options.MaxArticleCharacters}, and is left out; split it, or raise the limit «article-characters»",
        $"bài dài {characters} ký tự, quá {options.MaxArticleCharacters}, nên bị bỏ qua; hãy chia nhỏ, hoặc nâng giới hạn «article-characters»");

    public static LocalizedText HalfACharacter(string field) => new(
        $"«{field}» holds half a character, such as \\ud83d without \\ude00 behind it; write it whole or take it out",
        $"«{field}» có nửa ký tự, như \\ud83d mà không có \\ude00 theo sau; hãy ghi đủ hoặc bỏ đi");

    public static LocalizedText NotAString(string field) => new(
        $"«{field}» is not a text; write it in quotation marks",
        $"«{field}» không phải chuỗi ký tự; hãy ghi trong dấu ngoặc kép");
}
