namespace FactCheck.Cli.Output;

/// <summary>A report that is asked for.</summary>
/// <typeparam name="TReport">What is reported.</typeparam>
/// <param name="Writer">Writes its format.</param>
/// <param name="File">The file to write to, or null for standard output.</param>
internal sealed record ReportRequest<TReport>(IReportWriter<TReport> Writer, FileInfo? File = null);
