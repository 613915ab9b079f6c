namespace FactCheck.Cli.Output;

/// <summary>Writes a report in one format.</summary>
/// <typeparam name="TReport">What is reported.</typeparam>
internal interface IReportWriter<in TReport>
{
    /// <summary>The name of the format, as <c>--format</c> takes it.</summary>
    string Format { get; }

    void Write(TReport report, ReportTarget target);
}
