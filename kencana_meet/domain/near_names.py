"""Whether two bare names are nearly the same."""

from collections.abc import Iterator

AGREE_WITHIN = 2
"""So many letters may differ where the NIP is the same (data/README)."""


def within(one: str, other: str, most: int) -> bool:
    """Whether at most so many letters must be changed, added or left out to make one of the other."""
    if abs(len(one) - len(other)) > most:
        return False
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, 1):
        above, row = row, [place]
        for column, theirs in enumerate(other, 1):
            row.append(min(above[column] + 1, row[column - 1] + 1, above[column - 1] + (letter != theirs)))
        if min(row) > most:
            return False
    return row[-1] <= most


def agree(one: str, other: str) -> bool:
    """Whether two bare names agree as those of one NIP do: equal, two letters apart, or all words in the other."""
    if one == other or within(one, other, AGREE_WITHIN):
        return True
    words, others = set(one.split()), set(other.split())
    return bool(words and others) and (words <= others or others <= words)


def one_off(name: str) -> Iterator[str]:
    """The name and all forms with one letter left out: names that are one letter apart share one of them."""
    yield name
    for place in range(len(name)):
        yield name[:place] + name[place + 1 :]


def shortened(one: str, other: str) -> bool:
    """Whether two names differ only in that the first word of one is shortened to its letter."""
    first, _, rest = one.partition(" ")
    theirs, _, their_rest = other.partition(" ")
    if not rest or rest != their_rest or first == theirs:
        return False
    return first[0] == theirs[0] and 1 in (len(first), len(theirs))
