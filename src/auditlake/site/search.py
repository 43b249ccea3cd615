"""Full-text search in Chinese and English for the site's prebuilt index.

Chinese is cut into single characters and pairs of neighbours, in the index and in the query alike, so a word is found
wherever it stands and needs no dictionary (one that cuts 失业保险金 differently in a page and in a query finds
nothing). Latin words are stemmed as in English; a name with underscores is found whole and by its parts.
"""

from __future__ import annotations

import re
from typing import Any

import snowballstemmer
from sphinx.application import Sphinx
from sphinx.search.en import SearchEnglish

_HAN = r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_RUN = re.compile(rf"([{_HAN}]+)|([^\W{_HAN}]+)")
_DIGITS = re.compile(r"\d+")
# pages of the search tool drop numbers, which here are codes: a letter in front makes them words
_NUMBER = "n"

_SPLIT_QUERY = """
var splitQuery = (query) => {
  const terms = [];
  for (const run of query.match(/[\\p{Letter}\\p{Number}_]+/gu) || []) {
    for (const part of run.match(/[HAN]+|[^HAN]+/gu)) {
      if (!/[HAN]/u.test(part)) terms.push(/^\\d+$/.test(part) ? "NUMBER" + part : part);
      else if (part.length === 1) terms.push(part);
      else for (let at = 0; at + 1 < part.length; at++) terms.push(part.slice(at, at + 2));
    }
  }
  return terms;
};
"""


def pieces(text: str) -> list[str]:
    """Words of a text as the index keeps them, before stemming."""
    found: list[str] = []
    for han, word in _RUN.findall(text):
        if han:
            found += [*han, *(han[at : at + 2] for at in range(len(han) - 1))]
            continue
        found.append(word)
        if "_" in word:
            found += [part for part in word.split("_") if part]
    return [_NUMBER + word if _DIGITS.fullmatch(word) else word for word in found]


class SearchBoth(SearchEnglish):
    """Chinese and English in one index."""

    lang = "zh"
    # the class name of the stemmer in the browser is made of it
    language_name = "English"
    js_splitter_code = _SPLIT_QUERY.replace("HAN", _HAN).replace("NUMBER", _NUMBER)

    def __init__(self, options: dict[str, str]) -> None:
        super().__init__(options)
        self.stemmer = snowballstemmer.stemmer("english")
        self._stems: dict[str, str] = {}

    def split(self, input: str) -> list[str]:
        """See ``pieces``."""
        return pieces(input)

    def stem(self, word: str) -> str:
        """The stem of a word, kept: pages say the same words."""
        if word not in self._stems:
            self._stems[word] = self.stemmer.stemWord(word.lower())
        return self._stems[word]


def setup(app: Sphinx) -> dict[str, Any]:
    """Entry point of the Sphinx extension."""
    app.add_search_language(SearchBoth)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
