namespace FactCheck.Articles;

/// <summary>
/// Where each character of an extracted text stands in the file it was extracted from. Between two anchors text and file run in
/// step; what lies before the first one is not mapped.
/// </summary>
public sealed class OffsetMap
{
    private readonly List<(int Text, int File)> _anchors = [];

    /// <summary>The map of a text that is the file itself.</summary>
    public static OffsetMap Identity { get; } = FromStart(0);

    /// <summary>The map of a text that stands in the file as it is, from an offset on.</summary>
    public static OffsetMap FromStart(int fileOffset)
    {
        var map = new OffsetMap();
        map.Add(0, fileOffset);
        return map;
    }

    /// <summary>Adds an anchor behind those that are there; one that they already imply takes no place.</summary>
    /// <param name="textOffset">An offset into the text, not before the last anchor.</param>
    /// <param name="fileOffset">Where that character stands in the file.</param>
    public void Add(int textOffset, int fileOffset)
    {
        if (_anchors.Count > 0) ArgumentOutOfRangeException.ThrowIfLessThan(textOffset, _anchors[^1].Text);
        if (ToFile(textOffset) != fileOffset) _anchors.Add((textOffset, fileOffset));
    }

    /// <summary>Where a character of the text stands in the file; null if that is not known.</summary>
    public int? ToFile(int textOffset)
    {
        var (low, high) = (0, _anchors.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_anchors[middle].Text <= textOffset) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? null : _anchors[low - 1].File + (textOffset - _anchors[low - 1].Text);
    }
}
