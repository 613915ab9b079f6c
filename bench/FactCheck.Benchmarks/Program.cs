using BenchmarkDotNet.Running;
using FactCheck.Benchmarks;

// Benchmarks:     dotnet run --project bench/FactCheck.Benchmarks -c Release
// The speed gate: dotnet run --project bench/FactCheck.Benchmarks -c Release -- --gate bench/FactCheck.Benchmarks/speed.json [--update]
if (args is ["--gate", var baseline, .. var rest]) return SpeedGate.Run(baseline, update: rest is ["--update"]);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
