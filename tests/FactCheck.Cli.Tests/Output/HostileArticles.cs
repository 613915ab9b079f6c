using System.Text.Json;
using FactCheck.Tests;

namespace FactCheck.Cli.Tests.Output;

/// <summary>Articles that try to run, to link, to notify and to turn text around, and that disagree, so that every report shows them.</summary>
internal static class HostileArticles
{
    /// <summary>What would run in a page that takes text for tags.</summary>
    public const string Script = "<script>window.hacked=1</script><img src=x onerror=\"window.hacked=2\">";

    public static void WriteTo(TemporaryFolder folder) => WriteTo(folder.Path);

    public static void WriteTo(string folder)
    {
        File.WriteAllText(Path.Join(folder, "a.json"), JsonSerializer.Serialize(new
        {
            id = "a\"><script>window.hacked=3</script>",
            source = "Báo Sông",
            url = "javascript:window.hacked=4",
            published = "2025-10-04T09:00:00+07:00",
            title = "Lũ quét ở xã Bến Lội " + Script,
            body = $"Sáng 3/10/2025, lũ quét làm 12 người chết ở xã Bến Lội, [bấm](javascript:window.hacked=5) {{0}} %0A::error::x \u202Eđảo\u202C "
                + $"{Script} @ai (#12), http://ke-xau.example www.ke-xau.example \u001b[31m. Nước rút sau khoảng 6 giờ.",
        }));
        File.WriteAllText(Path.Join(folder, "b.json"), JsonSerializer.Serialize(new
        {
            id = "b",
            source = "Đài Núi <b>",
            published = "2025-10-04T10:00:00+07:00",
            title = "Lũ quét ở xã Bến Lội",
            body = "Sáng 3/10/2025, lũ quét làm 15 người chết ở xã Bến Lội. Nhiều nhà bị cuốn trôi.\n\nChính quyền xã Bến Lội đang cứu trợ sau lũ quét.",
        }));
        File.WriteAllText(Path.Join(folder, "c.txt"), "date 2025-10-04\n\nLũ quét sáng 3/10/2025 ở xã Bến Lội làm 12 người chết. Chính quyền xã đang cứu trợ.");
    }
}
