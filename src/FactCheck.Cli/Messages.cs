using FactCheck.Articles;
using FactCheck.Cli.Output;
using FactCheck.Facts;
using FactCheck.Mentions;
using FactCheck.Rules;

namespace FactCheck.Cli;

/// <summary>All that the tool itself says, in both languages. What rules and readers say stands with them.</summary>
internal static class Messages
{
    public static LocalizedText Tool { get; } = new(
        "Says where Vietnamese news articles disagree on dates, times, durations and figures.",
        "Chỉ ra chỗ các bài báo tiếng Việt nói khác nhau về ngày tháng, giờ giấc, thời lượng và con số.");

    public static LocalizedText CheckCommand { get; } = new(
        "Compare articles and report what disagrees, is missing, or stands in one source alone.",
        "So các bài báo với nhau, báo những chỗ mâu thuẫn, thiếu, hoặc chỉ một nguồn đưa.");

    public static LocalizedText FactsCommand { get; } = new(
        "Show who says what of the same thing.",
        "Cho biết nguồn nào nói gì về cùng một việc.");

    public static LocalizedText ExtractCommand { get; } = new(
        "List every date, time, duration and figure with its value.",
        "Liệt kê mọi ngày tháng, giờ giấc, thời lượng và con số kèm giá trị.");

    public static LocalizedText RulesCommand { get; } = new("List the rules, and what the configuration sets of them.", "Liệt kê các quy tắc, và những gì cấu hình đặt cho chúng.");

    public static LocalizedText ExplainCommand { get; } = new(
        "Tell what a rule reports, why it matters, and how to set it.",
        "Giải thích một quy tắc: báo điều gì, vì sao cần biết, chỉnh thế nào.");

    public static LocalizedText RuleArgument { get; } = new(
        "Rules by id or name, such as FC1003 or duration-conflict; the beginning of an id stands for several.",
        "Mã hoặc tên quy tắc, như FC1003 hay duration-conflict; phần đầu của mã chỉ nhiều quy tắc.");

    public static LocalizedText Reported { get; } = new("Reported", "Có báo");

    public static LocalizedText Accepted { get; } = new("Not reported", "Không báo");

    public static LocalizedText RuleOptions { get; } = new("Options", "Tuỳ chọn");

    public static LocalizedText Off { get; } = new("off", "tắt");

    public static LocalizedText Ask { get; } = new("ask", "hỏi");

    public static LocalizedText PathArgument { get; } = new(
        "Files, folders or globs of articles: .txt, .md, .html, .json, .jsonl, .xml (RSS, Atom); «-» for standard input.",
        "Tệp, thư mục hoặc mẫu tên bài báo: .txt, .md, .html, .json, .jsonl, .xml (RSS, Atom); «-» là đầu vào chuẩn.");

    public static LocalizedText FormatOption { get; } = new(
        "Write in this format; with =FILE to a file, and several at once.",
        "Ghi theo định dạng này; thêm =TỆP để ghi vào tệp, có thể nêu nhiều lần.");

    public static LocalizedText FailOnOption { get; } = new(
        "Exit with 1 if there is a finding of this severity or above.",
        "Kết thúc với mã 1 nếu có phát hiện từ mức này trở lên.");

    public static LocalizedText MinSeverityOption { get; } = new("Leave out findings below this severity.", "Bỏ qua các phát hiện dưới mức này.");

    public static LocalizedText OutputOption { get; } = new("Write to this file.", "Ghi vào tệp này.");

    public static LocalizedText LanguageOption { get; } = new("The language of messages.", "Ngôn ngữ của thông báo.");

    public static LocalizedText HelpOption { get; } = new("Show this help.", "Hiện hướng dẫn này.");

    public static LocalizedText VersionOption { get; } = new("Show the version.", "Hiện số phiên bản.");

    public static LocalizedText Usage { get; } = new("Usage", "Cách dùng");

    public static LocalizedText Commands { get; } = new("Commands", "Lệnh");

    public static LocalizedText Arguments { get; } = new("Arguments", "Tham số");

    public static LocalizedText OptionsTitle { get; } = new("Options", "Tuỳ chọn");

    public static LocalizedText Missing { get; } = new("not stated in", "không nêu trong");

    public static LocalizedText MissingHere { get; } = new("not stated in this article", "bài này không nêu");

    public static LocalizedText ArticleTitle { get; } = new("Article", "Bài");

    public static LocalizedText Published { get; } = new("Published", "Ngày đăng");

    public static LocalizedText Sentence { get; } = new("Sentence", "Câu");

    public static LocalizedText Why { get; } = new("why", "vì sao");

    public static LocalizedText NoStory { get; } = new("Single articles", "Bài riêng lẻ");

    public static LocalizedText Rule { get; } = new("Rule", "Quy tắc");

    public static LocalizedText Name { get; } = new("Name", "Tên");

    public static LocalizedText Level { get; } = new("Severity", "Mức");

    public static LocalizedText SetTo { get; } = new("Set to", "Đã đặt");

    public static LocalizedText SetBy(string path) => new($"«Set to»: by {path}", $"«Đã đặt»: trong {path}");

    public static LocalizedText WhyItMatters { get; } = new("Why it matters", "Vì sao cần biết");

    public static LocalizedText About { get; } = new("About", "Về việc");

    public static LocalizedText VerdictTitle { get; } = new("Verdict", "Kết luận");

    public static LocalizedText Type { get; } = new("Type", "Loại");

    public static LocalizedText Text { get; } = new("Text", "Nguyên văn");

    public static LocalizedText Value { get; } = new("Value", "Giá trị");

    public static LocalizedText Place { get; } = new("Place", "Vị trí");

    public static LocalizedText OneArticleAlone { get; } = new("In one article alone:", "Chỉ một bài nêu:");

    public static LocalizedText NoFacts { get; } = new("No facts were found.", "Không tìm thấy dữ kiện nào.");

    public static LocalizedText NoMentions { get; } = new("nothing found", "không tìm thấy gì");

    public static LocalizedText Of(Severity severity) => severity switch
    {
        Severity.Error => new("error", "lỗi"),
        Severity.Warning => new("warning", "cảnh báo"),
        _ => new("info", "lưu ý"),
    };

    public static LocalizedText Of(Verdict verdict) => verdict switch
    {
        Verdict.Agree => new("agree", "khớp"),
        Verdict.Compatible => new("compatible", "tương thích"),
        Verdict.Update => new("update", "cập nhật"),
        Verdict.Conflict => new("conflict", "mâu thuẫn"),
        _ => new("single", "một nguồn"),
    };

    public static LocalizedText Of(CellMark mark) => mark switch
    {
        CellMark.Agrees => new("agrees", "khớp"),
        CellMark.IsAbout => new("close", "gần khớp"),
        CellMark.Differs => new("differs", "khác"),
        CellMark.Missing => new("not stated", "không nêu"),
        _ => new("", ""),
    };

    public static LocalizedText Of(FactKind kind) => kind switch
    {
        FactKind.Date => new("date", "ngày"),
        FactKind.Time => new("time", "giờ"),
        FactKind.Duration => new("duration", "thời lượng"),
        FactKind.Count => new("count", "số lượng"),
        FactKind.Money => new("money", "số tiền"),
        FactKind.Percent => new("per cent", "phần trăm"),
        FactKind.Measure => new("measure", "số đo"),
        FactKind.Age => new("age", "tuổi"),
        FactKind.Score => new("score", "tỷ số"),
        _ => new("ordinal", "thứ tự"),
    };

    public static LocalizedText Of(MentionType type) => type switch
    {
        MentionType.Date => new("date", "ngày tháng"),
        MentionType.Time => new("time", "giờ giấc"),
        MentionType.Duration => new("duration", "thời lượng"),
        MentionType.Set => new("repeated", "lặp lại"),
        MentionType.Percent => new("per cent", "phần trăm"),
        MentionType.Money => new("money", "số tiền"),
        MentionType.Quantity => new("quantity", "số lượng"),
        MentionType.Age => new("age", "tuổi"),
        MentionType.Score => new("score", "tỷ số"),
        MentionType.Words => new("words", "từ ngữ"),
        _ => new("ordinal", "thứ tự"),
    };

    public static LocalizedText Of(ArticleField field) => field switch
    {
        ArticleField.Title => new("title", "tít"),
        ArticleField.Summary => new("summary", "sapô"),
        _ => new("body", "thân bài"),
    };

    public static LocalizedText SeverityOf(RuleInfo rule) => rule.IsStrict ? Off : Of(rule.DefaultSeverity);

    public static LocalizedText OptionOf(RuleOption option) => new(
        $"{option.Name}: {option.Description.English}; {option.Allowed.English}, {option.DefaultText} unless set",
        $"{option.Name}: {option.Description.Vietnamese}; {option.Allowed.Vietnamese}, mặc định {option.DefaultText}");

    public static LocalizedText NoSuchRule(string name) => new(
        $"there is no rule «{name}»; «factcheck rules» lists them",
        $"không có quy tắc «{name}»; xem danh sách bằng «factcheck rules»");

    public static LocalizedText NoRule(string help) => new(
        $"name a rule, such as FC1003; see {help}",
        $"hãy nêu một quy tắc, như FC1003; xem {help}");

    public static LocalizedText StoryHeading(int number, int articles) => new($"Story {number} · {Count(articles, "article")}", $"Tin {number} · {articles} bài");

    public static LocalizedText Summary(CheckReport report)
    {
        var (articles, stories, facts) = (report.Result.Readings.Count, report.Result.Stories.Count, report.Result.Facts.Count);
        return new(
            $"{Count(articles, "article")}, {Count(stories, "story", "stories")}, {Count(facts, "fact")}",
            $"{articles} bài, {stories} tin, {facts} dữ kiện");
    }

    public static LocalizedText FindingCounts(CheckReport report)
    {
        var counts = Enum.GetValues<Severity>().OrderDescending().Select(s => CountOf(s, report.Count(s))).ToList();
        return new(string.Join(", ", counts.Select(c => c.English)), string.Join(", ", counts.Select(c => c.Vietnamese)));
    }

    public static LocalizedText SummaryWithFindings(CheckReport report)
    {
        var (articles, findings) = (Summary(report), FindingCounts(report));
        return new($"{articles.English}: {findings.English}", $"{articles.Vietnamese}: {findings.Vietnamese}");
    }

    /// <summary>A message that stands for several.</summary>
    public static LocalizedText AndMore(string message, int more) => more == 0 ? new(message, message) : new($"{message} (and {more} more)", $"{message} (và {more} phát hiện khác)");

    /// <summary>A problem that stands for the same one in other lines of a file.</summary>
    public static LocalizedText AndMoreLines(LocalizedText message, int more) => more == 0 ? message : new(
        $"{message.English} (and so in {Count(more, "more line")})",
        $"{message.Vietnamese} (và {more} dòng khác cũng vậy)");

    public static LocalizedText LeftOut(int findings) => new(
        $"{Count(findings, "finding")} left out, for want of room.",
        $"Đã lược bớt {findings} phát hiện vì không đủ chỗ.");

    public static LocalizedText CountOf(Severity severity, int count) => new(
        severity == Severity.Info ? $"{count} info" : Count(count, Of(severity).English),
        $"{count} {Of(severity).Vietnamese}");

    public static LocalizedText NotAChoice(string option, string value, IEnumerable<string> choices) => new(
        $"{option} cannot be «{value}»; use {string.Join(", ", choices)}",
        $"{option} không nhận «{value}»; hãy dùng {string.Join(", ", choices)}");

    public static LocalizedText NoFileOfFormat(string value) => new(
        $"--format {value} names no file; write --format {value}FILE",
        $"--format {value} chưa nêu tệp; hãy viết --format {value}TỆP");

    public static LocalizedText TwoFormatsOnePlace(string one, string other) => new(
        $"--format {one} and --format {other} would be written to the same place; give one a file: --format {other}=FILE",
        $"--format {one} và --format {other} sẽ ghi vào cùng một chỗ; hãy cho một định dạng một tệp: --format {other}=TỆP");

    public static LocalizedText TwoFormatsOneFile(string file) => new(
        $"two formats would be written to {file}; give each a file of its own",
        $"hai định dạng cùng ghi vào {file}; hãy cho mỗi định dạng một tệp riêng");

    public static LocalizedText OutputWithoutFormat(string file) => new(
        $"--output {file}: every --format has a file already; leave --output out, or name a format without =FILE",
        $"--output {file}: mọi --format đều đã có tệp; hãy bỏ --output, hoặc nêu một định dạng không có =TỆP");

    public static LocalizedText NoValue(string option, string help) => new(
        $"{option} needs one value; see {help}",
        $"{option} cần đúng một giá trị; xem {help}");

    public static LocalizedText NoPath(string help) => new(
        $"name a file or folder of articles; see {help}",
        $"hãy nêu tệp hoặc thư mục bài báo; xem {help}");

    public static LocalizedText NoCommand(string help) => new(
        $"name a command: check, facts, extract, rules, explain, init, baseline or completion; see {help}",
        $"hãy nêu lệnh: check, facts, extract, rules, explain, init, baseline hoặc completion; xem {help}");

    public static LocalizedText UnknownArgument(string argument, string help) => new(
        $"unknown «{argument}»; see {help}",
        $"không hiểu «{argument}»; xem {help}");

    public static LocalizedText CannotWrite(string path, Exception reason) => reason switch
    {
        DirectoryNotFoundException => new($"{path}: cannot be written: no such folder; create it", $"{path}: không ghi được: không có thư mục này; hãy tạo thư mục"),
        UnauthorizedAccessException => new($"{path}: cannot be written: no permission, or a folder", $"{path}: không ghi được: không có quyền, hoặc là thư mục"),
        _ => new($"{path}: cannot be written: {reason.Message}", $"{path}: không ghi được: {reason.Message}"),
    };

    public static LocalizedText InitCommand { get; } = new(
        "Write a configuration with comments into the working directory.",
        "Ghi tệp cấu hình có chú thích vào thư mục hiện tại.");

    public static LocalizedText BaselineCommand { get; } = new(
        "Write down the findings there are now, so that check reports new ones only.",
        "Ghi lại các phát hiện hiện có, để check chỉ báo phát hiện mới.");

    public static LocalizedText CompletionCommand { get; } = new(
        "Write a script by which a shell completes commands, options and values.",
        "Ghi kịch bản để trình lệnh tự điền tên lệnh, tuỳ chọn và giá trị.");

    public static LocalizedText ShellArgument { get; } = new("bash, zsh, fish or pwsh", "bash, zsh, fish hoặc pwsh");

    public static LocalizedText ConfigOption { get; } = new(
        "The configuration; else it is looked for from the working directory upwards.",
        "Tệp cấu hình; nếu không nêu thì được tìm từ thư mục hiện tại ngược lên.");

    public static LocalizedText AgainstOption { get; } = new(
        "Also read these, and report only what concerns the articles of PATH.",
        "Đọc thêm những bài này, và chỉ báo những gì liên quan đến các bài trong PATH.");

    public static LocalizedText RuleOption { get; } = new(
        "Ask only this rule: an id, the beginning of several, a name or a group; may be repeated.",
        "Chỉ hỏi quy tắc này: mã, phần đầu của mã, tên hoặc nhóm; có thể nêu nhiều lần.");

    public static LocalizedText StoryOption { get; } = new(
        "Only this story: its number, or the id of one of its articles.",
        "Chỉ tin này: số của tin, hoặc mã một bài trong tin.");

    public static LocalizedText SinceOption { get; } = new(
        "Only what concerns articles published on this day (2025-11-24) or later.",
        "Chỉ những gì liên quan đến bài đăng từ ngày này (2025-11-24) trở đi.");

    public static LocalizedText BaselineOption { get; } = new(
        "Do not report the findings in this file; else that of the configuration is used.",
        "Không báo các phát hiện có trong tệp này; nếu không nêu thì dùng tệp ghi trong cấu hình.");

    public static LocalizedText WatchOption { get; } = new(
        "Check again whenever a file changes, until Ctrl+C.",
        "Kiểm tra lại mỗi khi có tệp thay đổi, cho đến khi bấm Ctrl+C.");

    public static LocalizedText Examples { get; } = new("Examples", "Ví dụ");

    public static LocalizedText Reading { get; } = new("reading", "đang đọc");

    public static LocalizedText Comparing { get; } = new("comparing", "đang so sánh");

    public static LocalizedText Watching { get; } = new("waiting for changes; Ctrl+C ends it", "đang chờ thay đổi; bấm Ctrl+C để dừng");

    public static LocalizedText NotABaseline { get; } = new(
        "not a baseline of this version; write it anew with factcheck baseline",
        "không phải tệp phát hiện đã biết của phiên bản này; hãy ghi lại bằng factcheck baseline");

    public static LocalizedText BaselineWritten(int count, string path) => new(
        $"{path}: {Count(count, "finding")} will not be reported again",
        $"{path}: {count} phát hiện sẽ không được báo lại");

    public static LocalizedText BaselineNotUsed(string path) => new(
        $"to use it, write \"baseline\": \"{path}\" into factcheck.json, or give check --baseline {path}",
        $"để dùng, hãy ghi \"baseline\": \"{path}\" vào factcheck.json, hoặc gọi check --baseline {path}");

    public static LocalizedText AlreadyThere(string path) => new(
        $"{path}: is there already and was not changed; remove it first",
        $"{path}: đã có và không bị thay đổi; muốn tạo mới, hãy xoá trước");

    public static LocalizedText InitWritten(string path, string schema) => new(
        $"{path} written, and {schema} by which editors help with it",
        $"đã ghi {path}, và {schema} để trình soạn thảo trợ giúp");

    public static LocalizedText NoSuchStory(string name) => new(
        $"--story: no story and no article is called «{name}»; factcheck facts shows the numbers of the stories",
        $"--story: không có tin hay bài nào tên «{name}»; factcheck facts cho biết số của các tin");

    public static LocalizedText NotADay(string option, string value) => new(
        $"{option} cannot be «{value}»; use a day such as 2025-11-24",
        $"{option} không nhận «{value}»; hãy dùng một ngày như 2025-11-24");

    public static LocalizedText NoShell(string help) => new(
        $"name a shell: bash, zsh, fish or pwsh; see {help}",
        $"hãy nêu trình lệnh: bash, zsh, fish hoặc pwsh; xem {help}");

    public static LocalizedText InternalError(Exception error) => new(
        $"an error in the tool itself, please report it: {error}",
        $"lỗi của chính công cụ, xin hãy báo lại: {error}");

    private static string Count(int count, string one, string? many = null) => $"{count} {(count == 1 ? one : many ?? one + "s")}";
}
