namespace FactCheck.Cli.Commands;

/// <summary>What stands under the help of a command: calls that people make, with what they do.</summary>
internal static class CommandExamples
{
    /// <summary>The examples of a command by its name, or those of the tool.</summary>
    public static IEnumerable<(string Call, LocalizedText Does)> Of(string command) => command switch
    {
        "check" =>
        [
            ("factcheck check articles/", new("compare all articles of a folder", "so mọi bài trong một thư mục")),
            ("factcheck check new.md --against archive/", new("report only what concerns the new article", "chỉ báo những gì liên quan đến bài mới")),
            ("factcheck check articles/ --rule FC1103 --since 2025-11-24", new("one rule, and articles since a day", "một quy tắc, và các bài từ một ngày")),
            ("factcheck check articles/ --format terminal --format sarif=report.sarif", new("for people and for a program", "cho người đọc và cho máy")),
            ("curl -s https://example.org/tin.html | factcheck check - --against archive/", new("a page from the web", "một trang trên mạng")),
        ],
        "facts" =>
        [
            ("factcheck facts articles/", new("who says what, a table a story", "ai nói gì, mỗi tin một bảng")),
            ("factcheck facts articles/ --story 3 --since 2025-11-24", new("one story, and only what new articles are about", "một tin, và chỉ những gì bài mới nói đến")),
        ],
        "extract" => [("factcheck extract 'tin/**/*.html' --format jsonl", new("for a program, a mention a line", "cho máy đọc, mỗi dòng một mục"))],
        "explain" => [("factcheck explain FC1003", new("what the rule reports", "quy tắc báo những gì"))],
        "baseline" => [("factcheck baseline articles/", new("from now on report only what is new", "từ nay chỉ báo những gì mới"))],
        "completion" =>
        [
            ("source <(factcheck completion bash)", new("in ~/.bashrc; zsh likewise in ~/.zshrc", "trong ~/.bashrc; với zsh thì trong ~/.zshrc")),
            ("factcheck completion fish | source", new("in ~/.config/fish/config.fish", "trong ~/.config/fish/config.fish")),
        ],
        "init" or "rules" => [],
        _ =>
        [
            ("factcheck check articles/", new("compare all articles of a folder", "so mọi bài trong một thư mục")),
            ("factcheck check --help", new("the options of a command", "các tuỳ chọn của một lệnh")),
        ],
    };
}
