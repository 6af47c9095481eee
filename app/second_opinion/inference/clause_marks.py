"""Marks of a sentence that may be a clause: turns that people who know contracts look for beyond single words.

"Non-exclusive" and "exclusive jurisdiction" give nobody exclusivity, a minimum of insurance is no minimum of purchases, and a definition
of "change of control" does nothing yet: words alone tell these apart badly. The second look weighs such turns, and only sentences that a
head looks at twice are searched for them, so that a hundred pages take milliseconds.

Training uses this very code, so a change here asks for ``make train``.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from second_opinion.inference.marks import rows_holding


@dataclass(frozen=True, slots=True)
class ClauseMark:
    """A sentence bears it where it holds one of the ``words`` (none: whatever it holds) and what ``says`` and ``of`` describe.

    The words are only there to be quick: few sentences hold one.
    """

    name: str
    words: tuple[str, ...]
    says: re.Pattern[str]
    of: re.Pattern[str]

    def stands_in(self, sentence: str) -> bool:
        """Whether a sentence that holds one of the words bears the mark."""
        return self.says.search(sentence) is not None and self.of.search(sentence) is not None


def _mark(name: str, words: str, says: str, of: str = "") -> ClauseMark:
    return ClauseMark(name, tuple(words.split("|")) if words else (), re.compile(says), re.compile(of))


_END = "terminat|expir"
_BOUGHT = "merge|consolidat|acqui|substantially all|voting|majority|sale of"
_LEAST = "minimum|at least|no less|not less|no fewer|guarante"
_EXCLUSIVE = r"(?<!non-)(?<!non)(?<!non )\bexclusiv"

CLAUSE_MARKS: Sequence[ClauseMark] = (
    _mark("not", "", r"\b(?:not|nor|neither|no|never|refrain|without)\b"),
    _mark("for-a-time", "during the|period of|after|following|thereafter", r"\bduring the (?:term|period|employment)|for (?:a|the) period of|after (?:the )?(?:terminat|expir)|following (?:the )?(?:terminat|expir)|thereafter"),
    _mark("will-not", "not", r"\b(?:shall|will|may|agrees?|covenants?)\b.{0,60}\bnot\b", r"compet|same (?:as|or similar)|similar (?:to|product|service|business)|other than|third part|any other"),
    _mark("competes", "compet", r"compet(?:e\b|es\b|ing|itive|itor)"),
    _mark("not-compete", "compet", r"\bnot\b.{0,200}compet"),
    _mark("engages", "engage|interest|employed|concerned|carry on|own|invest", r"(?:engage|interest|employed|concerned|carry on|own|invest)\w*\b.{0,80}(?:business|trade|enterprise|competit)"),
    _mark("solicits-customers", "solicit|entice|divert|induce", "", r"customer|client|supplier|account"),
    _mark("solicits-staff", "solicit|entice|hire|employ", "", r"employee|personnel"),
    _mark("non-exclusive", "exclusiv", r"non-?\s?exclusiv|not (?:be )?exclusive"),
    _mark("exclusive", "exclusiv", _EXCLUSIVE),
    _mark("exclusive-role", "exclusive|sole|only", r"(?<!non-)\bexclusive(?:ly)?\b.{0,40}(?:right|licen[sc]e|distributor|supplier|provider|partner|dealer|agent|territory|basis)|(?:sole|only) (?:and exclusive )?(?:supplier|provider|distributor|source|agent|vendor)"),
    _mark("exclusive-otherwise", "exclusive", r"exclusive (?:property|owner|jurisdiction|remed|venue|forum|control|discretion)|exclusive of"),
    _mark("only-from", "only|solely|exclusively|requirements", r"(?:purchase|obtain|buy|procure|source)\w*\b.{0,100}(?:only|solely|exclusively) (?:from|through)|all (?:of )?(?:its|their) requirements|(?:only|solely|exclusively) (?:from|through|to)"),
    _mark("no-other", "not", r"\bnot\b.{0,120}(?:any (?:other|third)|other than|anyone|another)", r"sell|distribut|market|licen|appoint|grant|suppl|promot|provide|manufactur|contract|agreement"),
    _mark("control-changes", "chang", r"change (?:in|of) (?:the )?(?:\w+ ){0,2}(?:control|ownership)|change in effective control|chang\w+ .{0,30}(?:control|ownership|management)"),
    _mark("bought", _BOUGHT, r"merge|consolidat|acqui(?:red|sition)|substantially all|voting (?:stock|securities|interest|power|control)|majority|sale of .{0,40}(?:assets|stock|shares)"),
    _mark("bought-then", f"{_BOUGHT}|control", r"merge|consolidat|acqui|substantially all|control", r"terminat|notice|notif|consent|purchase price|accelerat|assum"),
    _mark("bought-assigned", f"{_BOUGHT}|control", r"merge|consolidat|acqui|substantially all|change (?:in|of) control", r"assign|transfer"),
    _mark("defines", "mean|defin|the term", r"\bmeans?\b|shall mean|defined|definition|the term"),
    _mark("after-the-end", _END, r"(?:after|upon|following|on|event of|notwithstanding|effective date of)\b.{0,40}(?:terminat|expir)"),
    _mark("to-do-after", _END, r"(?:after|upon|following|on|event of)\b.{0,40}(?:terminat|expir)", r"shall|will|may|must|agrees"),
    _mark("sells-after", _END, r"sell[- ]?off|sell.{0,60}inventor|remaining (?:stock|inventor|product)|wind[- ]?down|transition|phase[- ]?out|dispose of|inventory"),
    _mark("pays-after", _END, r"pay|royalt|fee|commission|refund"),
    _mark("continues-after", _END, r"continue|assist|cooperat|support|transition|provide|transfer"),
    _mark("returns-after", _END, r"return|destroy|deliver"),
    _mark("survives", "surviv", ""),
    _mark("least", _LEAST, r"\bminimum|at least|no (?:less|fewer) than|not less than|guarante", r"purchas|order|quantit|volume|units?|fee|royalt|pay|sales|\$|commit|annual|per (?:year|month)|quota|impressions|revenue|spend"),
    _mark("least-bought", _LEAST, r"\bminimum\b|at least|not less than|no less than", r"purchas|order|quantit|volume|quota|units"),
    _mark("least-paid", _LEAST, r"\bminimum\b|at least|not less than|no less than|guarantee", r"\$|dollar|royalt|fees?\b|revenue"),
    _mark("least-insured", _LEAST, r"\bminimum|not less than|at least", r"insur|coverage|per occurrence|liability|limit"),
    _mark("least-notice", _LEAST, r"at least|not less than|no less than|minimum", r"days|notice|written"),
    _mark("shortfall", "shortfall|make|take|deficien|fail", r"shortfall|make[- ]good|take[- ]or[- ]pay|deficien|fails? to (?:purchase|meet|achieve)"),
    _mark("least-standard", "minimum", "", r"term|period|requirement|standard|level"),
    _mark("fixed-sum", "liquidated|penalt|termination fee|early termination|cancellation", r"liquidated|penalt(?:y|ies)|termination fee|early termination|cancellation (?:fee|charge)"),
    _mark("owns", "own|title|property of|vest|work|assign", r"\b(?:own|owned|title|ownership|property of|vest|work[s]? (?:made )?for hire|assigns?)\b", r"intellectual|invention|copyright|patent|work|trademark|improvement|develop|right"),
    _mark("assigns-rights", "assign|transfer|convey|hire", r"(?:hereby|shall|agrees? to|will) (?:irrevocably )?(?:assign|transfer|convey)|work[s]? (?:made )?for hire"),
    _mark("ends-at-will", "terminat", r"for any (?:or no )?reason|without cause|convenience|at any time|no reason|sole discretion|upon .{0,40}days?.{0,20}notice|at will"),
    _mark("ends-for-cause", "terminat", r"breach|default|fails|cause|insolven|bankrupt"),
    _mark("warrants-for", "warrant", "", r"days|months|years?|period"),
    _mark("not-limited", "limit|not apply|except|excluding|other than", r"unlimited|without limit|not apply|except|no limit|excluding|other than", r"liabilit|damages|indemn"),
    _mark("wilful", "negligence|wilful|willful|fraud", r"gross negligence|wil?lful|fraud"),
    _mark("opens-list", ":", r":\s*$"),
    _mark("in-list", "", r"^\(?[a-z0-9ivx]{1,4}[.)]"),
    _mark("short", "", r"^.{0,40}$"),
    _mark("recital", "whereas|recital", r"^whereas|^recital"),
    _mark("money", "$|dollar|percent|%", ""),
)  # fmt: skip
"""The place of a mark is its number; new ones go to the end."""


def clause_marks(sentences: Sequence[str], where: npt.NDArray[np.bool_]) -> npt.NDArray[np.float32]:
    """(n, marks): 1 where a sentence bears a mark; all 0 of sentences that are not ``where`` (n)."""
    found = np.zeros((len(sentences), len(CLAUSE_MARKS)), np.float32)
    chosen = np.flatnonzero(where)
    plain = [" ".join(sentences[row].lower().split()) for row in chosen.tolist()]
    holding = rows_holding(plain, {mark.words for mark in CLAUSE_MARKS})
    for number, mark in enumerate(CLAUSE_MARKS):
        found[chosen[[row for row in holding[mark.words] if mark.stands_in(plain[row])]], number] = 1
    return found
