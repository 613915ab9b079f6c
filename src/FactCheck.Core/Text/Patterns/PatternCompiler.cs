using FactCheck.Text.Numbers;

namespace FactCheck.Text.Patterns;

/// <summary>
/// Turns patterns into an automaton: first a graph with empty steps (Thompson), then the subset construction over labels.
/// </summary>
internal sealed class PatternCompiler(
    IReadOnlyList<(PatternNode Node, Production Production)> patterns, PatternSlot[] slots, Lexicon lexicon, Vocabulary vocabulary, NumberReader numbers)
{
    private readonly List<GraphNode> _graph = [];

    public PatternAutomaton Compile()
    {
        var start = AddNode();
        foreach (var (node, production) in patterns)
        {
            var end = Build(node, start);
            _graph[end].Accepts = production;
        }

        var states = Determinize(start);
        return new PatternAutomaton
        {
            States = states,
            Slots = slots,
            StartsByWord = StartsByWord(states[PatternAutomaton.Start]),
            StartsByDigits = StartsByDigits(states[PatternAutomaton.Start]),
            MaxCaptures = 64,
        };
    }

    private int AddNode()
    {
        _graph.Add(new GraphNode());
        return _graph.Count - 1;
    }

    /// <summary>Builds the graph of a pattern from a node on, and returns the node at which it ends: never the one it began with.</summary>
    private int Build(PatternNode node, int from)
    {
        switch (node)
        {
            case PatternNode.Step step:
                var target = AddNode();
                _graph[from].Steps.Add((step.Label, target));
                return target;
            case PatternNode.Mark mark:
                return AddEmpty(from, AddNode(), mark.Marks);
            case PatternNode.Sequence sequence:
                return sequence.Parts.Aggregate(AddEmpty(from, AddNode(), SpanMarks.None), (at, part) => Build(part, at));
            case PatternNode.Choice choice:
                var end = AddNode();
                foreach (var way in choice.Ways) AddEmpty(Build(way, from), end, SpanMarks.None);
                return end;
            default:
                throw new InvalidOperationException($"Unknown pattern node {node}.");
        }
    }

    private int AddEmpty(int from, int target, SpanMarks marks)
    {
        _graph[from].Empty.Add((target, marks));
        return target;
    }

    private PatternAutomaton.State[] Determinize(int start)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var sets = new List<int[]>();
        var states = new List<PatternAutomaton.State>();
        int NumberOf(SortedSet<int> set)
        {
            var key = string.Join(',', set);
            if (numbers.TryGetValue(key, out var known)) return known;
            sets.Add([.. set]);
            numbers.Add(key, sets.Count - 1);
            return sets.Count - 1;
        }

        NumberOf([start]);
        for (var i = 0; i < sets.Count; i++) states.Add(StateOf(sets[i], NumberOf));
        return [.. states];
    }

    private PatternAutomaton.State StateOf(int[] set, Func<SortedSet<int>, int> numberOf)
    {
        var accepts = default(Production);
        var targets = new Dictionary<PatternLabel, SortedSet<int>>();
        foreach (var (node, marks) in Closure(set))
        {
            if (_graph[node].Accepts is { } production && (accepts is null || production.Priority < accepts.Priority)) accepts = production;
            foreach (var (label, target) in _graph[node].Steps)
            {
                var marked = label with { Marks = marks };
                if (!targets.TryGetValue(marked, out var reached)) targets.Add(marked, reached = []);
                reached.Add(target);
            }
        }

        var edges = targets.Select(t => new PatternAutomaton.Edge(t.Key, numberOf(t.Value))).ToList();
        return new PatternAutomaton.State(
            accepts,
            [.. edges.Where(e => e.Label.IsLiteral).OrderBy(e => e.Label.Symbol)],
            [.. edges.Where(e => !e.Label.IsLiteral)]);
    }

    /// <summary>Every node reached by empty steps, with the marks collected on the way.</summary>
    private HashSet<(int Node, SpanMarks Marks)> Closure(int[] set)
    {
        var closure = new HashSet<(int, SpanMarks)>();
        var open = new Stack<(int Node, SpanMarks Marks)>(set.Select(n => (n, SpanMarks.None)));
        while (open.TryPop(out var at))
        {
            if (!closure.Add(at)) continue;
            foreach (var (target, marks) in _graph[at.Node].Empty) open.Push((target, at.Marks | marks));
        }

        return closure;
    }

    private PatternAutomaton.Edge[]?[] StartsByWord(PatternAutomaton.State start)
    {
        var starts = new PatternAutomaton.Edge[]?[vocabulary.Count];
        var literals = start.Literals.ToLookup(e => e.Label.Symbol);
        for (var word = Vocabulary.Unknown + 1; word < starts.Length; word++)
        {
            PatternAutomaton.Edge[] edges = [.. literals[word], .. start.Fillings.Where(e => MayFill(e.Label.Slot, word))];
            if (edges.Length > 0) starts[word] = edges;
        }

        return starts;
    }

    private PatternAutomaton.Edge[] StartsByDigits(PatternAutomaton.State start) =>
        [.. start.Literals.Where(e => e.Label.Symbol < 0), .. start.Fillings.Where(e => slots[e.Label.Slot] is not PatternSlot.Category category || lexicon.HasDigits(category.Id))];

    private bool MayFill(int slot, int word) => slots[slot] switch
    {
        PatternSlot.Category category => lexicon.CanStart(category.Id, word),
        PatternSlot.Integer { Words: false } => false,
        _ => numbers.CanStart(new Token(0, 1, word, TokenKind.Word, TokenTraits.None)),
    };

    private sealed class GraphNode
    {
        public List<(PatternLabel Label, int Target)> Steps { get; } = [];

        public List<(int Target, SpanMarks Marks)> Empty { get; } = [];

        public Production? Accepts { get; set; }
    }
}
