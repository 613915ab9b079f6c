using FactCheck;
using FactCheck.Rules;

// The namespace in which applications look for it.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers FactCheck with an application's services.</summary>
public static class FactCheckServices
{
    /// <summary>Registers one <see cref="FactChecker"/> for the whole application, made when it is first asked for.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds the rules and sets what should not be as usual; without it the built-in rules are asked.</param>
    public static IServiceCollection AddFactCheck(this IServiceCollection services, Action<FactCheckerOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.AddSingleton(_ => FactChecker.Create(configure ?? (o => o.Rules.AddBuiltIn())));
    }
}
