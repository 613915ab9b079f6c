// Reads Vietnamese dates as an application reads those of other languages with Microsoft.Recognizers.Text:
//
//   dotnet run --project samples/VietnameseDates -- "Họ gặp nhau tối 24/11, cuộc gặp kéo dài một giờ."
//
// Each result is printed as that library shapes it.
using System.Globalization;
using System.Text;
using FactCheck.Recognizers;

Console.OutputEncoding = Encoding.UTF8;
var text = args.Length > 0 ? string.Join(' ', args) : "Họ điện đàm tối 24/11 trong khoảng một giờ và sẽ gặp lại vào tháng 4/2026.";
var refTime = new DateTime(2025, 11, 25, 8, 0, 0);

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"«{text}», read on {refTime:yyyy-MM-dd}:"));
foreach (var result in VietnameseDateTimeRecognizer.RecognizeDateTime(text, refTime))
{
    Console.WriteLine($"  «{result.Text}» {result.TypeName}");
    var candidates = (List<Dictionary<string, string>>)result.Resolution["values"];
    foreach (var candidate in candidates)
        Console.WriteLine($"    {string.Join(", ", candidate.Select(field => $"{field.Key} {field.Value}"))}");
}
