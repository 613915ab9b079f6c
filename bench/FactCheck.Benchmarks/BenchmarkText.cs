using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace FactCheck.Benchmarks;

/// <summary>
/// The text to measure on: the bodies of the articles of a JSON Lines file (also gzipped) that the environment variable
/// <c>FACTCHECK_BENCH_TEXT</c> names, or news sentences written for the purpose.
/// </summary>
internal static class BenchmarkText
{
    public const string Variable = "FACTCHECK_BENCH_TEXT";

    /// <summary>How many articles are written when no file is named.</summary>
    private const int SyntheticArticles = 2000;
    private const int SentencesPerArticle = 16;

    private static readonly string[] Sentences =
    [
        "Sáng 24/11 (giờ Mỹ), hai nhà lãnh đạo đã điện đàm trong khoảng một giờ về tình hình khu vực. ",
        "Theo cơ quan chức năng, vụ việc đang được điều tra làm rõ và chưa có thông tin chính thức. ",
        "Trong 9 tháng đầu năm 2025, kim ngạch xuất khẩu đạt 37,5 tỷ USD, tăng 12,4% so với cùng kỳ năm ngoái. ",
        "Người dân địa phương cho biết đường làng đã được sửa sang, trường học khang trang hơn trước nhiều. ",
        "Lực lượng cứu hộ tìm thấy 44 người, trong đó có 6 trẻ em, và đưa tất cả về nơi an toàn. ",
        "Ông nhấn mạnh hai bên cần tiếp tục hợp tác chặt chẽ, tôn trọng lẫn nhau và cùng có lợi. ",
        "Cuộc thi diễn ra từ ngày 22 đến 24/10 tại thành phố biển với sự tham gia của nhiều đội tuyển. ",
        "Bà cho rằng việc bảo tồn những giá trị văn hóa truyền thống là trách nhiệm của cả cộng đồng. ",
    ];

    public static IReadOnlyList<string> Load() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? [.. Read(path)] : [.. Enumerable.Range(0, SyntheticArticles).Select(Synthetic)];

    /// <summary>A body of sentences written for the purpose, the same for the same number.</summary>
    public static string Synthetic(int article)
    {
        var text = new StringBuilder();
        for (var i = 0; i < SentencesPerArticle; i++) text.Append(Sentences[(article * 5 + i * 3) % Sentences.Length]);
        return text.ToString();
    }

    private static IEnumerable<string> Read(string path)
    {
        using var file = File.OpenRead(path);
        using var text = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        using var reader = new StreamReader(text, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            using var article = JsonDocument.Parse(line);
            if (article.RootElement.TryGetProperty("body", out var body) && body.GetString() is { } words) yield return words;
        }
    }
}
