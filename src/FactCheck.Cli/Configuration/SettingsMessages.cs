namespace FactCheck.Cli.Configuration;

/// <summary>What is told of a <c>factcheck.json</c> that is not right: what is wrong, and what would be right.</summary>
internal static class SettingsMessages
{
    public static LocalizedText Settings { get; } = new("the configuration", "cấu hình");

    public static LocalizedText Of(string key) => new($"«{key}»", $"«{key}»");

    public static LocalizedText Rule(string name) => new($"the rule «{name}»", $"quy tắc «{name}»");

    public static LocalizedText Source(string name) => new($"the source «{name}»", $"nguồn «{name}»");

    public static LocalizedText UnknownKey(string key, LocalizedText what, IEnumerable<string> known) => new(
        $"unknown «{key}» in {what.English}, which takes {string.Join(", ", known)}",
        $"không hiểu «{key}» trong {what.Vietnamese}, chỉ nhận {string.Join(", ", known)}");

    public static LocalizedText Twice(string key) => new($"«{key}» is there twice; keep one", $"«{key}» có hai lần; hãy giữ một");

    public static LocalizedText NotAnObject(LocalizedText what) => new(
        $"{what.English} must be an object: write {{ … }}",
        $"{what.Vietnamese} phải là một đối tượng: hãy ghi {{ … }}");

    public static LocalizedText NotAList(string key) => new(
        $"«{key}» must be a list of texts: write [\"…\"]",
        $"«{key}» phải là một danh sách chuỗi ký tự: hãy ghi [\"…\"]");

    public static LocalizedText NotAText(string key) => new(
        $"«{key}» must be a text: write it in quotation marks",
        $"«{key}» phải là một chuỗi ký tự: hãy ghi trong dấu ngoặc kép");

    public static LocalizedText NotOneValue(string key) => new(
        $"«{key}» must be a number, a text, true or false",
        $"«{key}» phải là một số, một chuỗi ký tự, true hoặc false");

    public static LocalizedText NotALevel(string value, IEnumerable<string> levels) => new(
        $"a severity cannot be «{value}»; use {string.Join(", ", levels)}",
        $"mức không thể là «{value}»; hãy dùng {string.Join(", ", levels)}");

    public static LocalizedText NotAZone(string value) => new(
        $"«{value}» is no time zone; use an IANA name such as Asia/Ho_Chi_Minh, or an offset such as +07:00",
        $"«{value}» không phải múi giờ; hãy dùng tên IANA như Asia/Ho_Chi_Minh, hoặc độ lệch như +07:00");

    public static LocalizedText NotAReliability(string value) => new(
        $"a reliability cannot be «{value}»; use a number from 0 to 1",
        $"độ tin cậy không thể là «{value}»; hãy dùng một số từ 0 đến 1");

    public static LocalizedText NotALimit(Limit limit, string value) => new(
        $"the limit «{limit.Name}» cannot be «{value}»; use a whole number from {limit.Least} to {limit.Most}",
        $"giới hạn «{limit.Name}» không thể là «{value}»; hãy dùng một số nguyên từ {limit.Least} đến {limit.Most}");

    public static LocalizedText NoWord(string value) => new($"«{value}» holds no word; write a name", $"«{value}» không có chữ nào; hãy ghi một cái tên");

    public static LocalizedText TwoNames(string alias, string first, string second) => new(
        $"«{alias}» stands for «{first}» and for «{second}»; keep one",
        $"«{alias}» được gán cho cả «{first}» và «{second}»; hãy giữ một");
}
