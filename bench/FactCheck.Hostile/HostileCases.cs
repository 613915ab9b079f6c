using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace FactCheck.Hostile;

/// <summary>The inputs that the table of docs/reliability.md is about.</summary>
internal static class HostileCases
{
    private const int Million = 1_000_000;

    /// <summary>Lets articles be as long as it takes to see how time grows with them.</summary>
    private const string LongArticles = """{ "limits": { "article-characters": 500000000 } }""";

    private static readonly string[] Extract = ["extract", "--format", "jsonl"];

    /// <summary>What the inputs of text are made of: words that are numbers, units and signs at once, and characters that mislead.</summary>
    private static readonly string[] Tricks =
    [
        "Thiệt hại 1\u200B2\u200B.\u200B5\u200B0\u200B0 tỷ đồng và \u202E21\u202C người, ", "１２．５００ người và ١٢٫٥ triệu USD, ", "tha\u0301ng 9 na\u0306m 2013 tại Viê\u0323t Nam, ",
        "năm năm năm năm mười mười năm, ", "1.2.3.4.5.6.7/8/9/10-11-12:13:14, ", "“”“«»«((((\" ' ", "\u2066ngày 3\u2069/\u20664\u2069, ", "Ảnh: A. ", "TP. HCM. ",
    ];

    public static IReadOnlyList<HostileCase> All { get; } =
    [
        // 100 MB at 4×, which is more than an article may have.
        new("digits", "digits", 25 * Million, Extract, (f, n) => WriteRepeated(f, "7", n)),
        new("slashes", "slashes", 25 * Million, Extract, (f, n) => WriteRepeated(f, "/", n)),
        new("letters", "letters of one word", 25 * Million, Extract, (f, n) => WriteRepeated(f, "a", n)),
        new("word", "times the same word", 5 * Million, Extract, (f, n) => WriteRepeated(f, "năm ", n)),
        new("lines", "empty lines", 25 * Million, Extract, (f, n) => WriteRepeated(f, "\n", n)),
        // The same and others, read to their end: the limit can be set to more than a file may have.
        Long("long-digits", "digits", 25 * Million, "7"),
        Long("long-slashes", "slashes", 25 * Million, "/"),
        Long("long-letters", "letters of one word", 25 * Million, "a"),
        Long("long-word", "times the same word", 5 * Million, "năm "),
        Long("groups", "groups of digits of one figure", Million, ".123"),
        Long("credits", "captions in one line", Million / 10, "Ảnh: A. "),
        Long("names", "names in one line", Million / 10, "Nguyễn Văn A, "),
        Long("quotes", "quotation marks", Million, "“"),
        new("tricks", "lines of misleading characters", Million / 50, Extract, WriteTricks) { Settings = LongArticles },
        new("mentions", "mentions in one article", Million / 4, Extract, WriteMentions) { Settings = LongArticles },
        new("mentions-check", "mentions in one article, checked", Million / 4, ["check", "--format", "json"], WriteMentions) { Settings = LongArticles },
        new("same", "articles, all the same", 2_500, ["check", "--format", "json"], WriteSame),
        new("event", "articles on one event", 12_500, ["check", "--format", "json"], WriteEvent),
        new("story", "articles of one story, all compared at once", 60, ["check", "--format", "json"], WriteStory) { Settings = """{ "limits": { "articles-per-story": 1000, "claims-per-story": 40000 } }""" },
        new("html-flat", "paragraphs of a page", 50_000, ["check", "--format", "json"], (f, n) => WriteLines(f, "a.html", "<html><body><article>", n, i => $"<p>Ngày {(i % 28) + 1}/4/2025 có <a href=x>{i} người</a> bị thương ở chợ.</p>", "</article></body></html>")),
        new("html-comments", "comments in a page that switch rules off", 50_000, ["check", "--format", "json"], (f, n) => WriteLines(f, "a.html", "<html><body><article><p>Có 12 người.</p>", n, _ => "<!-- factcheck-disable FC1103 -->", "</article></body></html>")),
        new("html-deep", "elements inside elements", 25_000, ["check", "--format", "json"], (f, n) => File.WriteAllText(Path.Join(f, "a.html"), Repeat("<div>", n) + "12 người" + Repeat("</div>", n))),
        new("json-deep", "arrays inside arrays", 2_500, ["check", "--format", "json"], (f, n) => File.WriteAllText(Path.Join(f, "a.json"), $$"""{"body":"12 người","x":{{new string('[', n)}}{{new string(']', n)}}}""")),
        new("gzip-bomb", "zeros, packed", 250 * Million, ["check", "--format", "json"], WriteBomb),
        new("folder-loop", "articles beside a link to their own folder", 500, ["check", "--format", "json"], WriteLoop),
        new("unreadable", "articles, every second one unreadable", 500, ["check", "--format", "json"], WriteUnreadable),
    ];

    public static HostileCase? Find(string name) => All.FirstOrDefault(c => c.Name == name);

    private static HostileCase Long(string name, string what, int unit, string piece) =>
        new(name, what, unit, Extract, (folder, n) => WriteRepeated(folder, piece, n)) { Settings = LongArticles };

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static void WriteRepeated(string folder, string piece, int times)
    {
        using var file = new StreamWriter(Path.Join(folder, "a.txt"));
        for (var i = 0; i < times; i++) file.Write(piece);
        file.Write('.');
    }

    private static void WriteLines(string folder, string name, string before, int count, Func<int, string> line, string after)
    {
        using var file = new StreamWriter(Path.Join(folder, name)) { NewLine = "\n" };
        file.WriteLine(before);
        for (var i = 0; i < count; i++) file.WriteLine(line(i));
        file.Write(after);
    }

    private static void WriteTricks(string folder, int count) =>
        WriteLines(folder, "a.txt", "Tin tổng hợp.", count, i => string.Concat(Enumerable.Range(0, 5).Select(k => Tricks[((i * 7) + (k * 3)) % Tricks.Length])) + "hết.", "");

    private static void WriteMentions(string folder, int count) =>
        WriteLines(folder, "a.txt", "Tin tổng hợp.", count / 2, i => string.Create(CultureInfo.InvariantCulture, $"Ngày {(i % 28) + 1}/{(i % 12) + 1}/2025 có {i % 97} người bị thương."), "");

    private static void WriteSame(string folder, int count) =>
        WriteArticles(folder, count, _ => "Sáng 3/10/2025, lũ quét làm 12 người chết và 30 người bị thương ở xã Bến Lội. Thiệt hại khoảng 4,5 tỷ đồng, 120 ngôi nhà bị cuốn trôi. Lực lượng cứu hộ tìm kiếm trong 3 ngày.");

    /// <summary>Some seventeen times and figures an article, most of them alike.</summary>
    private static void WriteStory(string folder, int count)
    {
        var seed = 0;
        WriteArticles(folder, count, i => string.Create(CultureInfo.InvariantCulture,
            $"Sáng 3/10/2025, lũ quét tràn qua xã Bến Lội, huyện Sông Mơ, làm {Of(12)} người thiệt mạng và {Of(5)} người mất tích. Theo ông Trần Văn Lúa, {Of(120)} ngôi nhà bị cuốn trôi, {Of(45)} ngôi nhà hư hỏng nặng. Thiệt hại khoảng {Of(35)} tỷ đồng, riêng hoa màu là {Of(8)},5 tỷ đồng. Hơn {Of(200)} chiến sĩ tìm người mất tích suốt {Of(4)} giờ. Mực nước sông lúc {Of(4)} giờ ngày 3/10 đạt {Of(9)},2 m. Tỉnh hỗ trợ {Of(20)} triệu đồng cho mỗi gia đình có người chết. Trạm y tế tiếp nhận {Of(46)} người bị thương. Năm 2018, lũ quét cũng làm {Of(8)} người chết ở Sông Mơ."));
        return;

        // The same for seven of ten articles.
        int Of(int value) => value + Math.Max(0, ((value * 7) + (seed++ * 31)) % 10 - 6);
    }

    private static void WriteEvent(string folder, int count)
    {
        string[] openings = ["Hãng tin địa phương cho biết", "Theo thông cáo báo chí", "Người phát ngôn xác nhận", "Giới quan sát nhận định", "Báo chí khu vực đưa tin", "Nguồn tin ngoại giao cho hay", "Văn phòng báo chí thông báo"];
        string[] topics = ["thuế quan", "đất hiếm", "nông sản", "an ninh mạng", "chuỗi cung ứng", "khí hậu", "đậu tương", "chip bán dẫn", "hàng không", "du học sinh", "y tế"];
        WriteArticles(folder, count, i => string.Create(CultureInfo.InvariantCulture,
            $"{openings[i % 7]}, sáng 24/11/2025, Tổng thống Mỹ Donald Trump điện đàm với Chủ tịch Trung Quốc Tập Cận Bình về {topics[i % 11]} và {topics[i / 11 % 11]}. Cuộc điện đàm kéo dài khoảng {(i % 50 == 0 ? "ba giờ" : "một giờ")}. Kim ngạch {topics[i / 121 % 11]} đạt {i} triệu USD."));
    }

    private static void WriteArticles(string folder, int count, Func<int, string> body) =>
        WriteLines(folder, "a.jsonl", "", count, i => string.Create(CultureInfo.InvariantCulture, $$"""{"id":"a{{i:D6}}","published":"2025-11-25","body":"{{body(i)}}"}"""), "");

    private static void WriteBomb(string folder, int bytes)
    {
        using var file = new GZipStream(File.Create(Path.Join(folder, "a.txt.gz")), CompressionLevel.SmallestSize);
        var zeros = Encoding.UTF8.GetBytes(new string('0', Million));
        for (var i = 0; i < bytes / Million; i++) file.Write(zeros);
    }

    private static void WriteFiles(string folder, int count)
    {
        for (var i = 0; i < count; i++) File.WriteAllText(Path.Join(folder, string.Create(CultureInfo.InvariantCulture, $"a{i:D5}.txt")), string.Create(CultureInfo.InvariantCulture, $"Ngày {(i % 28) + 1}/4/2025 có {i} người."));
    }

    private static void WriteLoop(string folder, int count)
    {
        WriteFiles(folder, count);
        Directory.CreateSymbolicLink(Path.Join(folder, "b"), folder);
        File.CreateSymbolicLink(Path.Join(folder, "c.txt"), Path.Join(folder, "c.txt"));
    }

    /// <summary>Files that may not be read, and that as packed data cannot be: permissions do not count for root.</summary>
    private static void WriteUnreadable(string folder, int count)
    {
        WriteFiles(folder, count / 2);
        for (var i = 0; i < count - (count / 2); i++)
        {
            var path = Path.Join(folder, string.Create(CultureInfo.InvariantCulture, $"b{i:D5}.txt.gz"));
            File.WriteAllText(path, "Không phải gzip.");
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.None);
        }
    }
}
