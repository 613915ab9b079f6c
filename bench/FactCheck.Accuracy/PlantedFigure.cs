namespace FactCheck.Accuracy;

/// <summary>A wrong figure put in the place of a right one.</summary>
/// <param name="Fact">The number of the annotated fact that the articles agreed on.</param>
/// <param name="Article">The article that was changed.</param>
/// <param name="Field">The text that was changed.</param>
/// <param name="Start">Where the wrong figure begins.</param>
/// <param name="End">Where it ends.</param>
internal sealed record PlantedFigure(int Fact, string Article, string Field, int Start, int End);
