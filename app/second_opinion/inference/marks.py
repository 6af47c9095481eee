"""Marks of a sentence: what people who know confidentiality agreements look for beyond single words.

Sixty agreements are too few to learn from them that "need not be marked" is the opposite of "marked", so such turns are named here. A
mark goes into the bag of a sentence like a word; which way it speaks the heads learn. Clauses of contracts have enough examples, and
marks cost time, so only the heads of statements use them.

Training uses this very code, so a change here asks for ``make train``.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain


@dataclass(frozen=True, slots=True)
class Mark:
    """Two things that one sentence says: ``says`` and ``of``.

    One of ``letters`` stands in every such sentence; they are looked for first, which costs a tenth of looking for the patterns.
    """

    name: str
    letters: tuple[str, ...]
    says: re.Pattern[str]
    of: re.Pattern[str]

    def stands_in(self, sentence: str) -> bool:
        return self.says.search(sentence) is not None and self.of.search(sentence) is not None


def _mark(name: str, letters: str, says: str, of: str = "") -> Mark:
    return Mark(name, tuple(letters.split("|")), re.compile(says), re.compile(of))


_BACK = r"(?:return|destr(?:oy|uction)|deliver|surrender|hand over|delet|eras)"
_BACK_LETTERS = "return|destr|deliver|surrender|hand over|delet|eras"

MARKS: Sequence[Mark] = (
    _mark("need-not-mark", "mark|designat|identif|label|legend", r"(?:whether or not|need not|regardless of whether|regardless of how|not so|unmarked|not (?:be )?(?:expressly |specifically )?(?:marked|designated|identified|labell?ed))", r"mark|designat|identif|label|legend"),
    _mark("by-its-nature", "ought|reasonabl|nature|circumstances|clearly intended", r"ought (?:reasonably )?to|reasonabl[ey] (?:should |would |to )?(?:be |have )?(?:understood|understand|consider|expect|regard|h[eo]ld|know|deem|believ|recogni)|by (?:its|their) (?:very )?nature|circumstances (?:of|surrounding)|clearly intended", r"information|confiden"),
    _mark("marked", "mark|label|designat|identif|stamp|legend|indicated", r"\b(?:mark(?:ed|ing)?|label(?:l?ed)?|designat(?:e|ed)|identif(?:ied|y)|stamp(?:ed)?|legend|indicated)\b", r"confidential|proprietary"),
    _mark("any-information", " information", r"\b(?:any|all)\b(?: and all)?(?: \w+,?){0,5} information", r"\bmeans?\b|shall mean|includ|defined|refers"),
    _mark("business", " information|data", r"financial|business|marketing|customer|pric(?:es|ing)|commercial|employees|strateg|supplier|personnel|student|patient", r" information|data"),
    _mark("technical", " information|data", r"technical|designs?|drawings?|specifications?|software|know-?how|formula|engineer|model", r" information|data"),
    _mark("spoken", "oral|verbal|spoken|visual|conversation|discussion|meeting", r"\boral|verbal|spoken|visual|conversation|discussions?\b|meetings?\b", r"information|disclos"),
    _mark("residuals", "residual|retained in the|unaided memor|in the minds", r"residual|retained in the (?:mind|memor)|unaided memor|in the minds of"),
    _mark("own-purpose", "solely|only|except|other than|exclusively", r"\b(?:solely|only|except|other than|exclusively)\b", r"\buse\b|\bused\b|purposes?|evaluat"),
    _mark("to-staff", "employees|officers|directors|personnel|staff|partners", r"employees|officers|directors|personnel|staff|partners", r"need[s]? to know|only|disclos|access|provid|reveal|share"),
    _mark("to-advisers", "consultant|advis|agent|attorney|accountant|lender|contractor|lawyer|counsel|affiliate|subsidiaries|financing sources|bankers", r"consultants?|advis[eo]rs?|\bagents?\b|attorneys?|accountants?|lenders?|contractors?|lawyers?|counsel|affiliates?|subsidiaries|financing sources|bankers", r"need[s]? to know|disclos|access|provid|reveal|share|representatives|transmit|furnish"),
    _mark("staff-only", "employe", r"(?:only|solely|except|other than|than those|anyone|employed)\b.{0,80}\bemploye", r"disclos|access|provid|reveal|furnish|dissemin|distribut"),
    _mark("nobody-else", "disclos|furnish|communicat|divulg|reveal|dissemin|discuss|release|publish", r"(?:not|nor|no|never|neither)\b.{0,100}(?:disclos|furnish|communicat|divulg|reveal|dissemin|discuss|release|publish).{0,140}(?:third[- ]part|any (?:other )?(?:person|entity|individual|one)|anyone|others)"),
    _mark("told-to-disclose", "compelled|required by|subpoena|court|legal process|by law|judicial|legally", r"(?:notif|notice|inform|advis|written warning)", r"compelled|required by|subpoena|\bcourt\b|legal process|by law|judicial|legally"),
    _mark("talks-secret", "fact that|existence|terms of th|nature of th|discussions|negotiat|participation|announce|publicity|press|news release", r"fact that|existence|terms of th|nature of th|discussions|negotiat|participation|announce|publicity|press|news release", r"disclos|announce|public|confidential|secret"),
    _mark("no-analysis", "engineer|compil|disassembl|analy", r"reverse[- ]engineer|de-?compil|disassembl|analy[sz]e[ds]?\b|analysis on"),
    _mark("independent", "independent|without ", r"independent(?:ly)?(?: and [\w ]{0,20})? (?:develop|conceiv|discover|creat|deriv|generat|acquir|obtain|made)|(?:develop|conceiv|discover|creat|generat)\w* (?:[\w,]+ ){0,6}independent|without (?:reference|access|use|recourse|reliance)"),
    _mark("from-others", "third|another |other source|a source|other than|others than|person other|rightfully|lawfully|confidential basis", r"third[- ]part|another (?:source|person|party)|other source|a source|others? than|person other|rightfully|lawfully|non-?confidential basis", r"receiv|obtain|acquir|disclosed|available|source|furnish|learn|known"),
    _mark("no-licence", "licen|right|title|ownership|property|interest", r"\b(?:no|not|nothing|neither|nor|remain|retain)", r"licen[sc]e|(?:right|title|ownership|property|interest)\b"),
    _mark("back-at-end", _BACK_LETTERS, _BACK, r"terminat|expir|complet|conclusion|ceas|abandon|no longer|end of|decid|elect|consummat|not proceed|withdraw"),
    _mark("back-on-demand", _BACK_LETTERS, _BACK, r"request|demand|instruct|written notice|ask"),
    _mark("may-copy", "cop|reproduc|duplicat", r"\bmay\b.{0,80}\b(?:cop(?:y|ies)|reproduc|duplicat)|(?:cop(?:y|ied|ies)|reproduc|duplicat)\w*.{0,120}(?:except|only|necessary|as many|to the extent|unless)"),
    _mark("no-copy", "cop|reproduc|duplicat", r"\b(?:not|no|nor|neither|without)\b.{0,80}\b(?:cop(?:y|ied|ies)\b|reproduc|duplicat)", r"make|made|copy|copied|reproduc|duplicat"),
    _mark("no-solicit", "solicit|entice|hire|induce|employ", r"solicit|entice|\bhire\b|\binduce|employ", r"employee|officer|personnel|executive|staff|person"),
    _mark("no-solicit-2", "solicit|entice|hire", r"solicit|entice|hire"),
    _mark("survives", "surviv|terminat|expir|continu|indefinite|perpetu|remain in", r"surviv|(?:notwithstanding|following|after|beyond|upon|despite).{0,80}(?:terminat|expir)|continu\w* (?:in (?:full )?(?:force|effect)|to (?:be bound|apply|bind))|indefinite|perpetu|remain in (?:full )?(?:force|effect)", r"oblig|provision|section|agreement|confiden|period|years"),
    _mark("years-after", "year|month", r"(?:years?|months?)\b.{0,60}(?:from|after|following|of)|period of .{0,40}(?:year|month)"),
    _mark("may-keep", "retain|keep|return|destr|purge|delet|archiv|back-up|backup|extent ", r"(?:may|entitled to|permitted to|right to|allowed to|shall be able to)\s(?:\w+,? ){0,5}(?:retain|keep)\b|not (?:be )?(?:required|obligated|obliged|obligate) .{0,80}(?:return|destroy|destruction|purge|delete)|archiv|back-?up|extent .{0,60}(?:impractic|required by law)"),
    _mark("may-not-keep", "retain|keep|kept", r"(?:not|nor|without|no|none)\b.{0,60}(?:retain|keep|kept)", r"cop|information|form|material"),
    _mark("all-back", _BACK_LETTERS, _BACK, r"\ball (?:such |of the |of its |the |originals? and )?(?:\w+ ){0,3}(?:copies|reproductions|duplicates|confidential|information|documents|originals|material)|any (?:and all )?copies"),
    _mark("notes-destroyed", _BACK_LETTERS, _BACK, r"notes|analyses|memoranda|summar|compilations|extracts|derivat"),
)  # fmt: skip
"""The place of a mark is its number; new ones go to the end."""
_BLANKS = re.compile(r"[^\S ]\s*| \s+")  # all but a single space, which stays
_BETWEEN = "\n"
"""Parts sentences in which blanks are single spaces."""


def marks(sentences: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The number of a sentence and of a mark that stands in it, mark by mark."""
    plain = [_BLANKS.sub(" ", text.lower()) for text in sentences]
    rows = rows_holding(plain, {mark.letters for mark in MARKS})
    for number, mark in enumerate(MARKS):
        yield from ((row, number) for row in rows[mark.letters] if mark.stands_in(plain[row]))


def rows_holding(plain: Sequence[str], letters: Collection[tuple[str, ...]]) -> dict[tuple[str, ...], set[int]]:
    """For each choice of letters the sentences that hold one of them; of no letters, all. Blanks must be single spaces."""
    starts = list(accumulate((len(text) + 1 for text in plain), initial=0))
    whole = _BETWEEN.join(plain).encode("ascii", "replace").decode()  # letters are found in it in half the time
    rows = {each: _rows(whole, starts, each) for each in set(chain.from_iterable(letters))}
    everywhere = set(range(len(plain)))
    return {choice: set().union(*map(rows.__getitem__, choice)) if choice else everywhere for choice in letters}


def _rows(whole: str, starts: Sequence[int], letters: str) -> set[int]:
    """The sentences that hold the letters: each ends before the next one's start."""
    rows: set[int] = set()
    at = whole.find(letters)
    while at >= 0:
        rows.add(row := bisect_right(starts, at) - 1)
        at = whole.find(letters, starts[row + 1])
    return rows
