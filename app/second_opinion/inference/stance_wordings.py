"""The wordings by which sentences of confidentiality agreements speak for or against the standard statements.

Of each statement: how lawyers usually say it, how they deny it, and what sounds like it but leaves it open ("to be returned on request"
promises nothing for the end of the agreement). Sentences come in small letters with single blanks.

Training uses this very code, so a change here asks for ``make train``.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache


class Stance(IntEnum):
    """What a sentence says of a statement; the number of a stance is its column."""

    FOR = 0
    RATHER_FOR = 1
    AGAINST = 2
    RATHER_AGAINST = 3
    OPEN = 4


@dataclass(frozen=True, slots=True)
class Wording:
    """A sentence takes a stance where it holds what ``says`` and ``of`` describe, and nothing of what ``unless`` describes.

    These are patterns, compiled when a confidentiality agreement is first seen: all of them take a tenth of a second.
    """

    statement: str
    stance: Stance
    says: str
    of: str = ""
    unless: str = ""

    def stands_in(self, sentence: str) -> bool:
        return (
            _holds(self.says, sentence)
            and _holds(self.of, sentence)
            and not (self.unless and _holds(self.unless, sentence))
        )


def _holds(pattern: str, sentence: str) -> bool:
    return _compiled(pattern).search(sentence) is not None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


_BACK = r"\b(?:return(?:ed|ing)?\b(?! receipt)|destroy|destruction|re-?deliver|surrender|hand(?:ed)? (?:over|back)|give[n]? back|delet(?:e|ed|ion)\b|eras(?:e|ed|ure)|expunge|shred|dispose of|deliver(?:ed)? (?:up|back|to)|will deliver|shall deliver|deliver (?:any|all))"
_END = r"\bterminat|\bexpir|\bcomplet(?:ed|ion)|conclusion|conclude[sd]?\b|\bceas(?:e|es|ed|ing) to be|cessation|abandon|\bno longer\b|end of (?:the|this|such|its|their|each)|elects? not|decid\w* (?:not|that)|determin\w* (?:not|that)|consummat|(?:not|fails?) (?:to )?(?:proceed|pursue|enter|go ahead)|withdraw|cancell?ation"
_ASK = r"\brequest|\bdemand|\binstruct|\bask(?:s|ed)?\b|at the (?:election|option|direction) of"
_COMPEL = r"compell|required (?:by|under|pursuant|to be disclosed|to (?:disclose|divulge|reveal|produce))|subpoena|\bcourt\b|legal(?:ly)? (?:process|requir|oblig|bound)|by (?:any |applicable )?(?:law|statute|regulation)|(?:judicial|administrative|governmental|regulatory) (?:order|process|body|proceeding|authorit|agenc|action|request|inquir|demand)|applicable law|stock exchange|interrogator|civil investigative"
_NOTIFY = r"\bnotif(?:y|ies|ied|ication)|\bnotice\b|\binform(?:s|ed)?\b (?:the|it|its|us|you|disclos|such|in)|\badvise(?:s|d)?\b (?:the|it|its|us|you|disclos|such|in)|written warning|consult(?:s|ed|ation)? with|opportunity to|so (?:that|as to) .{0,60}(?:protective|oppose|contest|challenge|seek|prevent)"
_THIRD = r"third\W+(?:\(3rd\) )?part|any (?:other )?(?:person|entity|individual|firm|company)|anyone|anybody|\bothers\b|other (?:persons?|entit|individual)|\boutside\b"
_DISCLOSE = r"disclos|furnish|communicat|divulg|reveal|disseminat|\bdiscuss|\brelease|publish|\bprovide|make (?:it |them |[\w ]{0,30})?available|made available|\bshar(?:e|ed|ing)\b|distribut|\baccess|transmit|impart"
_ADVISER = r"consultants?\b|advis[eo]rs?\b|\bagents?\b|attorneys?\b|accountants?\b|auditors?\b|lenders?\b|contractors?\b|lawyers?\b|\bcounsel\b|\baffiliat|subsidiar|financing sources?|financiers?|bankers?\b|insurers?\b|brokers?\b|parent (?:compan|corporation)|group (?:compan|part|member)|associated compan|service providers?|professional advice"
_REPS = r"\brepresentatives?\b"
_STAFF = r"\bemployees?\b|\bofficers?\b|\bdirectors?\b|personnel|\bstaff\b|workforce|those individuals"
_NEVER = r"\b(?:not|nor|no|never|neither|without|refrain|prohibited|forbidden)\b"
_CONSENT = r"without .{0,60}(?:consent|permission|approval|authori[sz]ation)|(?:consent|permission|approval|authori[sz]ation)\b"
_WHO_MAY = r"need[s]? to know|need-to-know|need (?:for|of) (?:such )?(?:access|knowledge)|only to|except|other than|those of|such of|to whom|who (?:need|require|have a need)|may (?:be )?(?:disclos|shar|provid|furnish|reveal|communicat|make)|permitted to|bound by|anyone but|necessar|requir(?:e|es|ing) (?:such|the|access|it)|for the purpose of|to (?:its|their|his|your|our) (?:own )?(?:directors|officers|employees|affiliates|advis|representatives|attorneys|agents|professional|respective)"
_MARKED = r"\b(?:mark(?:ed|ings?)?|label(?:l?ed)?|designat(?:e[ds]?|ion)|identified|identify|stamp(?:ed)?|legend|indicat(?:ed|ing)|denoted|bear(?:s|ing)?|classified|imparted)\b"
_TALKS = r"(?:agreement|discussion|negotiation|transaction|talks|relationship|interest|project\b|participation|acquisition|merger|meeting)"
_BOILER = r"supersed|entire (?:agreement|understanding)|counterpart|governing law|governed by"

WORDINGS: Sequence[Wording] = (
    # Explicit identification
    Wording("nda-1", Stance.FOR, _MARKED + r".{0,60}\b(?:confiden|proprietary|secret)|(?:confiden|proprietary|secret)\w*.{0,25}(?:legend|marking|label|stamp)", r"information|material|document|data|disclos", r"whether or not|need not|regardless|not so (?:mark|label|design|ident)|unmarked|irrespective|even (?:if|though)|ought|reasonabl[ey] (?:should|would|to be|be)|by (?:its|their|the) (?:very )?nature|circumstances|does not bear|cop(?:y|ies)|reproductions|no longer|authenticat|notice indicat|persons? who|individual"),
    Wording("nda-1", Stance.FOR, r"(?:confirm|reduc|summari[sz]|document|identif|followed)\w*.{0,60}(?:in writing|to writing|\bwritten|in a writing|tangible)", r"\bdays?\b|promptly|after|oral", r"ought|reasonabl[ey] (?:should|would|to be|be)|by (?:its|their) (?:very )?nature|notwithstanding|return|destr"),
    Wording("nda-1", Stance.RATHER_FOR, r"(?:express|clear|conspicuous|specific)\w* .{0,30}(?:mark|label|designat|identif|stamp|indicat|legend)"),
    Wording("nda-1", Stance.RATHER_FOR, r"only (?:if|when|to the extent|where|such|that) .{0,60}(?:mark|label|designat|identif|stamp|legend)"),
    Wording("nda-1", Stance.AGAINST, r"(?:whether or not|whether (?:it is )?(?:or not )?(?:so )?|need not|regardless of (?:whether|how|the)|irrespective of|even (?:if|though)|not (?:be )?so|un(?:marked|labell?ed)|(?<!inadvertent )fail(?:ure|s|ed)? to (?:so )?|(?:does|do|is|are|has|have) not (?:been )?|not (?:be )?required to be|without (?:being )?(?:any )?)\b.{0,40}\b(?:marked|mark\b|designated|identif(?:ied|y)|labell?ed|label\b|legend|stamped|bear\b|marking)", r"confiden|proprietary|information|so marked", r"cop(?:y|ies) .{0,20}mark"),
    Wording("nda-1", Stance.AGAINST, r"(?:ought|should|would|could|can|might|must|is|may|reasonabl[ey]|has reason)\W(?:\w+ ){0,4}?(?:understood|understand|consider(?:ed)?|expect(?:ed)?|regard(?:ed)?|h[eo]ld|know[n]?|deem(?:ed)?|believ\w*|recogni[sz]\w*|treat(?:ed)?|infer(?:red)?|assum\w*|apparent|appreciate\w*|construed?)\b.{0,80}(?:confiden|proprietary|secret)", r"reasonab|ought|by (?:its|their|the)(?: very)? nature|circumstances|should", r"informed|made aware|aware of|advised"),
    Wording("nda-1", Stance.AGAINST, r"by (?:its|their|the|virtue of (?:its|the|their))(?: very)? nature|(?<!confidential )(?<!proprietary )(?<!sensitive )(?<!secret )nature (?:of (?:the|such) (?:information|disclosure|material)|or the circumstances)|circumstances (?:of|surrounding|under which|in which) (?:the |its |their |such |it |they )?(?:disclos|receipt|communicat|is |are |was |were |furnish)|inherently confidential|clearly intended|obviously confidential|treated as confidential by", r"confiden|proprietary|information", r"securities laws|aware that"),
    Wording("nda-1", Stance.RATHER_AGAINST, r"\b(?:any|all)\b(?: and all)?(?: \w+,?){0,4} (?:information|data|materials?|knowledge)", r"\bmeans?\b|shall (?:mean|include)|\binclud|is defined|deemed|refers", r"mark|label|designat|identified|legend"),
    Wording("nda-1", Stance.RATHER_AGAINST, r"(?:whatever|any) (?:nature|kind|form|type|format|medium)|howsoever|in whatever|regardless of (?:the )?(?:form|manner|medium|format)", r"information|disclos", r"mark|label|designat|identified|legend"),
    # Technical information only
    Wording("nda-2", Stance.FOR, r"(?:consist|mean|limited to|relat\w+ to|only|solely|includ)\w*\b.{0,120}(?:technical|specification|drawing|design|software|know-?how|formula|engineer|model|invention|process|sample|prototype|technolog|source code)", r"information|data|material", r"financ|business|marketing|customer|\bclient|pric(?:e|es|ing)|commercial|employee|strateg|supplier|personnel|sales|cost|market|trade secret|not include|does not|non-?technical|notes|designated"),
    Wording("nda-2", Stance.AGAINST, r"financ|business (?:plans?|information|strateg|practices|affairs|methods|models?|sources|planning|records|opportunit|relationship|and)|\bbusiness,|marketing|customers?\b|\bclients?\b|\bpric(?:e|es|ing)|commercial|suppliers?|\bsales\b|\bcosts?\b|personnel|payroll|human resources|budget|forecast|patient|student|vendors?\b|tenants?\b|leases?\b|market\b|profit|employees\b|personal data|donor", r"(?:\binformation\b|\bdata\b|materials?\b).{0,400}(?:includ|relat|concern|such as|regarding|namely|about|pertain|consist|mean)|(?:mean|includ|relat|concern|regarding|consist|pertain)\w*\b.{0,400}(?:information|data)", r"not include|does not|governing law|indemnif|compelled|subpoena|need to know|solicit|WHEREAS"),
    Wording("nda-2", Stance.AGAINST, r"non-?technical"),
    Wording("nda-2", Stance.RATHER_AGAINST, r"\b(?:any|all)\b(?: and all)?(?:,? \w+,?){0,5} (?:information|data|materials?|knowledge)\b", r"\bmeans?\b|shall (?:mean|include)|is defined|deemed|\binclud.{0,20}(?:without|but not)|whatever|any (?:form|kind|nature)", r"not include|does not"),
    Wording("nda-2", Stance.RATHER_AGAINST, r"trade secrets?|proprietary information", r"means|includ|defin"),
    # Verbal information
    Wording("nda-3", Stance.FOR, r"\boral|\bverbal|spoken|visual(?:ly)?\b|by (?:word|demonstration|observation|inspection|sight)|presentations?\b|aural|conversations?\b", r"information|disclos|confiden", _BOILER + r"|oral(?:ly)? (?:modif|amend|waive|chang)|prior oral|amend|notice|(?:consent|authori[sz]ation|approval)\b.{0,20}oral|reports and presentations"),
    Wording("nda-3", Stance.FOR, r"(?:whatever|any|every|regardless of (?:the )?|irrespective of (?:the )?|all) (?:form|manner|medium|media|format|means|mode)s?\b|howsoever|however (?:conveyed|disclosed|communicated|recorded|obtained)|by whatever means|(?:in|non-?)tangible (?:or|and|form)|whether or not (?:in writing|written|reduced|recorded)|by any means|discussions|meetings", r"information\b.{0,200}(?:disclos|furnish|provid|communicat|mean|includ|obtain)|(?:mean|includ)\w*\b.{0,200}(?:information)", _BOILER + r"|destr|return|cop(?:y|ies)|fact that|(?:terminat|during|our|subject of) (?:\w+ ){0,2}discussions|request"),
    Wording("nda-3", Stance.OPEN, r"supersed|entire (?:agreement|understanding)|oral(?:ly)? (?:modif|amend|waive|chang)"),
    Wording("nda-3", Stance.OPEN, r"(?:only|solely)\b.{0,60}(?:written|in writing|tangible|documentary)|(?:written|tangible)\b.{0,20}(?:form )?only", r"information"),
    # Limited use
    Wording("nda-4", Stance.FOR, r"\b(?:not|nor|never|neither|no)\b.{0,140}\b(?:use[ds]?|using|utili[sz]e?|exploit|make (?:any )?(?:commercial )?use)\b.{0,160}(?:other than|except|unless|but (?:only )?(?:for|to)|apart from|beyond|save|otherwise than|for (?:its|their|his|any) (?:own|other|personal))", r"information|material|data|secret|document", r"\bname\b|logo|residual|retained in|unaided"),
    Wording("nda-4", Stance.FOR, r"\b(?:solely|only|exclusively|strictly|sole|limited)\b.{0,80}(?:purposes?|evaluat|in connection|in order|to (?:the extent|perform|assess|determine|carry|fulfil|assist|consider)|as (?:necessary|required|permitted|agreed)|for (?:the|use))", r"\buse[ds]?\b|using|utili[sz]", r"\bname\b|logo|residual|retained in|unaided"),
    Wording("nda-4", Stance.FOR, r"\buse[ds]?\b.{0,60}\b(?:solely|only|exclusively|sole|strictly)\b", r"information|material|data|secret|document", r"residual"),
    Wording("nda-4", Stance.FOR, r"for (?:any|no) (?:other )?(?:purposes?|reason)\b.{0,30}(?:other than|except|whatsoever|unrelated|but|not|save)|for any other (?:purpose|reason|use)|own (?:purposes?|benefit|use|account|advantage)", r"\b(?:not|nor|no|never|neither)\b.{0,200}\buse|other than|except", r"residual|(?:free|entitled|permitted) .{0,60}use .{0,40}(?:for any purpose|any purpose)"),
    Wording("nda-4", Stance.RATHER_FOR, r"\b(?:to|shall|will|may) use .{0,80}(?:for|in furtherance of|to further|in connection with) the (?:\w+ )?(?:purpose|project|transaction|evaluation)", r"information|material|data"),
    Wording("nda-4", Stance.AGAINST, r"\bresiduals?\b|(?:retained|remain\w*) in the (?:\w+ )?(?:mind|memor)|unaided memor", r"\buse|may|free|restrict|prevent|not", r"tests"),
    Wording("nda-4", Stance.AGAINST, r"(?:free|entitled|may|permitted|right) (?:to )?(?:\w+ )?use\b.{0,80}(?:for|in) any (?:purpose|manner|way)"),
    # Sharing with employees
    Wording("nda-5", Stance.FOR, _STAFF + "|" + _REPS, _WHO_MAY, r"oblig\w* .{0,40}(?:indemn)|liabilit|warrant|\bby (?:any of )?(?:its|their|the \w+['’]s) (?:officers|employees|directors|representatives)|solicit|authori[sz]ed representatives? (?:of|who)|duly authori"),
    Wording("nda-5", Stance.FOR, r"(?:" + _STAFF + r"|persons|individuals|those)\b.{0,80}(?:need[s]? (?:to|the|such|of)|need-to-know|require (?:such |the |access|it|them)|to whom)", r"information|material|disclos|access|know"),
    Wording("nda-5", Stance.RATHER_FOR, r"representatives?[\"”'’]|[\"“(]representatives?", _STAFF),
    Wording("nda-5", Stance.AGAINST, r"\b(?:not|no|nor)\b.{0,100}(?:" + _DISCLOSE + r").{0,100}(?:employee|personnel|officer|staff)", _CONSENT, r"only to|except|other than|need to know|need-to-know|those|not having"),
    # Sharing with third parties
    Wording("nda-7", Stance.FOR, "(?:" + _ADVISER + "|" + _REPS + r").{0,300}(?:need[s]? to know|need-to-know|to whom|bound|who (?:need|require)|necessary|informed of|agree)|(?:only to|except to|other than to|except|other than|disclosed? to|provided? to|reveal(?:ed)? to|share[d]? with|available to|access to|those of|such of|to) (?:\w+['’]?s?,? (?:and |or |/)?){0,12}(?:" + _ADVISER + "|" + _REPS + ")", _DISCLOSE, r"(?:duly )?authori[sz]ed representatives? (?:of|who)|in witness|warrant|liabilit|solicit|executed|indemnif|waiver|^.{0,20}whereas|officials and their|compell|subpoena|compete"),
    Wording("nda-7", Stance.FOR, r"(?:may|permitted to|entitled to|allowed to|free to)\b.{0,60}(?:" + _DISCLOSE + r").{0,120}(?:" + _ADVISER + r"|representatives?\b|third[- ]part)", "", r"may not|requir\w* by|compell"),
    Wording("nda-7", Stance.RATHER_FOR, r"representatives?[\"”'’]|[\"“(]representatives?|representatives\b.{0,40}\bmeans?", _ADVISER),
    Wording("nda-7", Stance.RATHER_FOR, _ADVISER, r"need to know|need-to-know|to whom|bound (?:by|to)|informed|purpose of evaluat"),
    Wording("nda-7", Stance.AGAINST, r"(?:only|solely|except|other than|limit\w*|restrict\w*|anyone (?:but|not)|not employed)\b.{0,120}(?:\bemploye|personnel|\bstaff\b)", _DISCLOSE + r"|need to know", _ADVISER + "|" + _REPS + r"|solicit"),
    Wording("nda-7", Stance.AGAINST, r"\b(?:not|nor|no|never|neither)\b.{0,100}(?:" + _DISCLOSE + r").{0,120}(?:" + _THIRD + r")", r"information|\bit\b|same|results|data", _ADVISER + "|" + _REPS + r"|except|other than|need to know|to the extent|only to|those|received|obtained|breach|discussions|fact that|existence|\bname\b"),
    Wording("nda-7", Stance.AGAINST, r"\b(?:not|nor|no|never|neither)\b.{0,100}(?:" + _DISCLOSE + r").{0,120}(?:" + _THIRD + r")", r"(?:without|unless) .{0,60}(?:consent|permission|approval|authori)", _ADVISER + "|" + _REPS + r"|employee|need to know|only to|received|obtained|discussions|fact that|existence|\bname\b"),
    # Notice on compelled disclosure
    Wording("nda-8", Stance.FOR, _COMPEL, _NOTIFY, r"notices? (?:shall|must|will|under this agreement|required|hereunder) .{0,60}(?:in writing|address|deliver)|unauthori[sz]ed (?:use|disclos)|governed|venue"),
    Wording("nda-8", Stance.FOR, r"protective order|confidential treatment|(?:oppose|contest|prevent|resist) .{0,40}(?:such |the |any )?disclosure", _NOTIFY + r"|cooperat|assist|reasonable (?:efforts|steps)"),
    Wording("nda-8", Stance.RATHER_FOR, r"(?:prompt|prior|immediate|advance|reasonable|written|as soon as|timely|before)\w*\b.{0,40}(?:notice|notif|inform|advis)", r"disclos|compel|requir|order|request", r"unauthori[sz]ed|breach|return|terminat"),
    Wording("nda-8", Stance.OPEN, _COMPEL, r"disclos", _NOTIFY),
    # Confidentiality of the agreement
    Wording("nda-10", Stance.FOR, r"\bfact that\b.{0,120}(?:" + _TALKS + r"|made available|been (?:provided|disclosed|furnished|delivered|requested|received)|considering|evaluat)", r"disclos|confiden|secret|announce|reveal|divulg|discuss|make known|inform", r"breach|damag"),
    Wording("nda-10", Stance.FOR, r"\bexistence\b.{0,80}" + _TALKS, r"disclos|confiden|secret|announce|reveal|divulg|discuss|make known|inform", r"surviv|supersed|existence of such an agreement with"),
    Wording("nda-10", Stance.FOR, r"(?:discussion|negotiation|talk)s?\b.{0,40}(?:taking place|taken place|ongoing|in progress|have occurred|occurring|being held|under way)|(?:confidential|secret)\b.{0,30}\b(?:our|any|all|the|these|such) (?:discussions|negotiations)", r"disclos|confiden|secret|announce|reveal|divulg|make known|inform", r"supersed|relat\w+ to .{0,40}discussions"),
    Wording("nda-10", Stance.FOR, r"(?:press|news|media|public|publicity) (?:\w+ )?(?:releases?|announcements?|statements?)|publici[sz]e|\bpublicity\b|publicly (?:announce|disclose)", r"(?:this|the|any|possible|proposed|potential) (?:\w+ ){0,3}" + _TALKS),
    Wording("nda-10", Stance.FOR, r"(?:this|the) (?:\w+ ){0,2}agreement\b.{0,60}\b(?:(?:kept|held|treated|maintained|considered|regarded)\b.{0,25}(?:confidential|secret|in (?:strict )?confidence)|(?:is|are|shall be|will be) (?:strictly )?(?:confidential|secret))|terms\b.{0,40}agreement\b.{0,60}(?:confidential|not (?:be )?disclos|in confidence)", "", r"information (?:provided|disclosed|subject|received)|surviv|in accordance with|subject to the terms|pursuant to (?:the|this)"),
    Wording("nda-10", Stance.FOR, r"\b(?:not|nor|never|neither)\b.{0,80}(?:disclos|reveal|divulg|announce|discuss|make known|inform|communicat|refer)\w*.{0,140}\b(?:terms|existence|contents?|provisions|status|nature|fact|conditions|subject matter)\b.{0,60}" + _TALKS, "", r"breach of|in accordance with the terms|permitted (?:by|under) the terms|pursuant to the terms|subject to the terms"),
    Wording("nda-10", Stance.RATHER_FOR, r"this agreement,? (?:and )?its (?:contents|terms|existence)|contents of this agreement|negotiations leading", r"confiden|disclos"),
    Wording("nda-10", Stance.RATHER_FOR, r"(?:press|news|media|public|publicity) (?:\w+ )?(?:releases?|announcements?|statements?)|publici[sz]e|\bpublicity\b|name .{0,40}(?:advertis|promotion)"),
    Wording("nda-10", Stance.OPEN, _BOILER),
    # No reverse engineering
    Wording("nda-11", Stance.FOR, r"reverse[- ]?(?:engineer|assembl|compil|translat)|de-?compil|dis-?assembl|derive .{0,30}(?:source code|composition|structure)", _NEVER + r"|prohibit", r"ascertainable"),
    Wording("nda-11", Stance.FOR, r"\b(?:not|nor|no|never)\b.{0,100}(?:analy[sz](?:e|ed|ing)\b|analysis on|(?:perform|conduct) (?:any )?(?:tests|analys)|test(?:ed|ing)? .{0,60}(?:composition|structure)|chemical)", "", r"analys[ei]s,|compilations|studies|\bnotes\b|environmental"),
    Wording("nda-11", Stance.FOR, r"(?:determin|ascertain|discover|learn|analy[sz])\w*\b.{0,60}(?:structure|composition|construction|underlying (?:ideas|algorithms)|source code)", _NEVER),
    # Independent development
    Wording("nda-12", Stance.FOR, r"independent(?:ly)?\b.{0,60}(?:develop(?:ed|s|ment)?|conceiv|discover(?:ed|s)|creat|deriv(?:ed|es)|generat|acquir|obtain|\bmade\b|produc|formulat|arriv|originat)|(?:develop|conceiv|discover|creat|generat|derived|arrived|produc)\w*\b.{0,80}independent", "", r"derives independent|independent (?:economic )?value"),
    Wording("nda-12", Stance.FOR, r"(?:develop|conceiv|discover|creat|generat|derived|prepar|produc)\w*\b.{0,120}without (?:\w+ ){0,4}(?:reference|access|use|using|recourse|reliance|benefit|knowledge|breach|aid|resort|violat)"),
    Wording("nda-12", Stance.FOR, r"(?:develop|creat)\w*\b.{0,80}(?:who|that) (?:have|has|had|did) (?:had )?(?:not|no) (?:had )?(?:\w+ )?(?:access|seen|knowledge|receiv)"),
    Wording("nda-12", Stance.RATHER_FOR, r"(?:may|right to|free to|not (?:prevent|prohibit|preclude|restrict|limit))\b.{0,100}(?:develop|compet|similar (?:product|technolog|information|service))"),
    # Acquiring the like from others
    Wording("nda-13", Stance.FOR, r"(?:receiv|obtain|acquir|available|furnish|learn|known|comes?\b|came\b|disclosed|communicated|supplied|provided|given|transmit|reveal)\w*\b.{0,90}\b(?:from|by|through|via)\b.{0,50}(?:third\W+(?:\(3rd\) )?part|\banother\b|(?:other|independent|alternative) (?:\w+ )?source|\ba source|\bsources?\b|\bothers\b|\bperson|someone)", "", r"\b(?:shall|will|may|must|agrees?|undertakes?)\b.{0,30}\b(?:not|never)\b.{0,60}(?:disclos|furnish|communicat|divulg|reveal)|warrant|compensation|routines|(?:shall|also) include"),
    Wording("nda-13", Stance.FOR, r"(?:third\W+part|\banother (?:source|person|party)|\bsource)\w*\b.{0,120}(?:right to|free to|not (?:under|bound|subject|prohibited|owing|known|in breach)|without (?:breach|restriction|violat|oblig|limit|similar)|lawful|rightful|legal right|no (?:duty|oblig|breach)|entitled to|unrestricted)", r"receiv|obtain|acquir|available|learn|known|comes|came|from", r"\b(?:shall|will|may|must|agrees?)\b.{0,20}\b(?:not|never)\b.{0,60}(?:disclos|furnish|communicat|divulg|reveal)"),
    Wording("nda-13", Stance.FOR, r"(?:rightful|lawful|legitimate)ly\b.{0,40}(?:possess|obtain|receiv|acquir).{0,80}without"),
    Wording("nda-13", Stance.FOR, r"non-?confidential (?:basis|source)|on a non-?restricted basis", "", r"(?:was|already|prior) .{0,40}non-?confidential basis (?:prior|before)"),
    # No licence
    Wording("nda-15", Stance.FOR, r"\b(?:no|not|nothing|neither|nor|never|without)\b.{0,300}\b(?:grant|confer|transfer|convey|licens|licenc|vest)\w*\b.{0,100}(?:licen[sc]|\brights?\b|\btitle\b|ownership|\binterests?\b|patent|copyright)", r"information|material|patent|copyright|trade ?mark|intellectual|data|trade secret|document|technolog|disclos", r"right to (?:terminate|seek|disclose|injunct)|assign(?:ed)? .{0,40}(?:this agreement|its rights|rights (?:or|and))|cede|third[- ]party benef|indulgence|waiver|delay|prejudice"),
    Wording("nda-15", Stance.FOR, r"\bno (?:\w+,? ){0,4}(?:licen[sc]es?|rights?|title|ownership|interests?)\b.{0,100}(?:in\b|to\b|under|thereto|with respect|grant|confer|transfer|convey|impl|acquire|pass|vest)", "", r"assign|delay|waive|third[- ]party benef|right to (?:terminate|seek)|terminat"),
    Wording("nda-15", Stance.FOR, r"(?:not|neither|nor|nothing)\b.{0,100}(?:constru|interpret|deem|understood|constitut|acquire|obtain|receive|have|imply|implied)\w*\b.{0,120}(?:licen[sc]e|ownership|\btitle\b|proprietary rights?|intellectual property|interest in|rights? (?:in|to|under|by)|any (?:\w+ )?rights?\b)", r"information|material|patent|copyright|trade ?mark|intellectual|data|document|technolog|licen", r"waiver|waive|warrant|remed|delay|indulgence|right to (?:terminate|seek)|cop(?:y|ies)"),
    Wording("nda-15", Stance.RATHER_FOR, r"(?:remain|retain|vest|reserv|belong|owne?[ds]?\b)\w*\b.{0,60}(?:property|title|ownership|owned|rights?\b|disclos)|(?:is|are|be) the (?:sole |exclusive )*property", r"information|material|intellectual|data|document", r"right to (?:terminate|seek)|retained by .{0,30}counsel"),
    # Return at the end
    Wording("nda-16", Stance.FOR, _BACK, _END, r"surviv|even after|will remain|oblig\w* .{0,60}(?:after|following|beyond)|continue to (?:be|hold|treat)"),
    Wording("nda-16", Stance.RATHER_FOR, _BACK, r"(?:earlier|first) (?:of|to occur)|or (?:upon|on|at|if|when)\b|whichever|no later than"),
    Wording("nda-16", Stance.OPEN, _BACK, _ASK, _END),
    # Copies
    Wording("nda-17", Stance.FOR, r"\bmay\b.{0,60}\b(?:cop(?:y|ies)|reproduc|duplicat)", "", r"\bmay not\b|retain|keep|kept|deliver|execut|counterpart|without .{0,60}(?:consent|permission|approval|authori)"),
    Wording("nda-17", Stance.FOR, r"(?:cop(?:y|ied|ies|ying)|reproduc\w*|duplicat\w*)\b.{0,100}(?:except|only|necessary|as many|to the extent|unless|other than|needed|reasonabl[ey] requir|limited|minimum|such number|those copies)", r"make|made|copy|copied|copying|reproduc|duplicat", r"without .{0,60}(?:consent|permission|approval|authori)|retain|keep|kept|return|destr|execut|counterpart"),
    Wording("nda-17", Stance.RATHER_FOR, r"(?:any|all|such|the|each|every) (?:permitted |authori[sz]ed )?(?:cop(?:y|ies)|reproductions?|duplicat\w+)\b.{0,80}(?:so made|made (?:by|hereunder|of|under|shall|in)|shall (?:contain|bear|include|be (?:mark|identif|subject|the property|deemed|confident|treat))|will (?:contain|bear|be (?:mark|subject|clearly|identif))|must)", "", r"return|destr|execut|counterpart"),
    Wording("nda-17", Stance.AGAINST, r"\b(?:not|no|nor|neither|never)\b.{0,120}\b(?:cop(?:y|ies|ied|ying)|reproduc\w*|duplicat\w*|photocop\w*|extracts?)\b.{0,200}(?:without|unless|prior|consent|permission|approv|authori[sz])", r"without|consent|permission|approv|authori[sz]", r"retain|keep|kept|(?:reasonably |strictly )necessary|execut|counterpart"),
    Wording("nda-17", Stance.AGAINST, r"without .{0,80}(?:consent|permission|approval|authori[sz]ation)", r"\b(?:not|no|nor|neither|never|none)\b.{0,120}\b(?:cop(?:y|ies|ied)|reproduc|duplicat|photocop)", r"retain|keep|kept|return"),
    Wording("nda-17", Stance.AGAINST, r"\b(?:not|no|nor|neither)\b.{0,40}\b(?:copy|copied|copies|reproduce\w*|duplicate\w*|photocop\w*)\b", "", r"except|necessary|to the extent|retain|keep|kept|return|other than|unless"),
    # No solicitation
    Wording("nda-18", Stance.FOR, r"(?:solicit|entice|\bhire\b|\bhiring\b|recruit|induce|persuade|encourage|lure|poach|\bemploy\b|offer (?:of )?employment|engage)\w*\b.{0,160}(?:\bemployees?\b|\bofficers?\b|personnel|executives?|\bstaff\b|any person|\bin the employ\b|employed by|workers?\b|managers?\b|their employment)", _NEVER + r"|^\W*(?:\w{1,4}\W+)?(?:directly or indirectly )?(?:solicit|recruit|hire|entice|induce|employ)", r"proxies|proxy|voting|securities|need to know|solicit\w* (?:\w+ ){0,4}(?:offers?|proposals?|bids?|inquir)|indemnif"),
    Wording("nda-18", Stance.FOR, r"non-?solicit|no[- ]hire"),
    Wording("nda-18", Stance.RATHER_FOR, r"\b(?:not|no|nor)\b.{0,60}(?:contact|approach|initiate|deal with|conduct business|encourage|persuade|entice|induce|interfere)\w*\b.{0,120}(?:employee|officer|director|personnel|customer|client|supplier|tenant|resident|partner|lender|source|any person)", "", r"need to know"),
    Wording("nda-18", Stance.OPEN, r"solicit", r"proxies|proxy|voting|securities|offers?\b|proposals?\b|customers?|clients?", r"employ"),
    # Survival
    Wording("nda-19", Stance.FOR, r"surviv", r"oblig|provision|section|agreement|confiden|paragraph|clause|terms?|duties|restrict|undertaking|covenant|period|years|article|terminat|expir", r"invalid|unenforce|sever|surviving (?:corporation|entity|company|party)"),
    Wording("nda-19", Stance.FOR, r"(?:notwithstanding|following|after|beyond|despite|regardless of|irrespective of|subsequent to|not (?:be )?(?:affect|reliev|releas|terminat)\w*)\b.{0,60}(?:terminat|expir|cessation|conclusion|complet|end of|return|destr)\w*", r"(?:remain|continu\w*|bind|bound|oblig\w*|in (?:full )?(?:force|effect)|survive|apply)\b", r"warrant|(?:term of )?this (?:agreement|nda|\w+ agreement) (?:shall|will) (?:terminate|expire|end)|insofar as"),
    Wording("nda-19", Stance.FOR, r"indefinite|\bperpetu|forever|permanently|without (?:(?:limit|limitation) (?:in|of|as to) time|time limit)|(?:at all times|during and|both during|at any time) .{0,40}(?:after|thereafter)|for so long as|\bas long as|until (?:such time as )?(?:such |the |it |they |all )?(?:\w+ ){0,4}(?:becomes?|enters?|ceases?|is no longer|are no longer|falls|public)", r"confiden|oblig|disclos|secret", r"perpetual licen|shall expire|terminate"),
    Wording("nda-19", Stance.FOR, r"(?:years?|months?|days)\b.{0,60}(?:from|after|following|of|beyond|subsequent)\b.{0,60}(?:terminat|expir|complet|\bend\b|return|cessation)", r"oblig|confiden|disclos|\buse\b|surviv|keep|maintain|bound", r"(?:this|the) (?:\w+ )?agreement (?:shall|will) (?:terminate|expire|end)|warrant|supplies"),
    Wording("nda-19", Stance.FOR, r"continu\w* (?:in (?:full )?(?:force|effect)|to (?:be|apply|bind|hold|treat|remain|keep|protect|observe|comply)|unless and until|until|thereafter)|remain\w* (?:in (?:full )?(?:force|effect)|bound|binding|subject|oblig|confiden)", r"oblig|retain|confidential|information|\bci\b", r"invalid|unenforce|held by|sever"),
    Wording("nda-19", Stance.RATHER_FOR, r"period of .{0,30}(?:years?|months?)|(?:years?|months?)\b.{0,30}(?:from|after|following)", r"oblig|confiden|disclos"),
    Wording("nda-19", Stance.OPEN, r"(?:years?|months?|anniversary)\b.{0,60}(?:from|after|following|of|date)\b.{0,40}(?:effective date|date (?:hereof|of this|first|above|written)|hereof|execution|signature|signing)", "", r"surviv|notwithstanding"),
    # Keeping some after return
    Wording("nda-20", Stance.FOR, r"(?:\bmay|entitled to|permitted to|right to|allowed to|be able to|free to|authori[sz]ed to)\b(?:,? [\w'’-]+,?){0,8}? (?:retain|keep)\b", "", r"may not|(?:retain|keep)\w* .{0,40}(?:confidential(?! info)|secret|counsel|list of)"),
    Wording("nda-20", Stance.FOR, r"\bnot (?:be )?(?:\w+ )?(?:requir|oblig)\w*\b.{0,60}(?:return|destr|purge|delet|eras|expunge)|(?:destruction|return|deletion)\b.{0,40}(?:not (?:be )?(?:made|requir|extend))"),
    Wording("nda-20", Stance.FOR, r"archiv|back-?(?:ed )?-?up|disaster recovery|document retention|retention polic|(?:polic|procedures).{0,60}(?:retain|retention)|one (?:\(1\) )?(?:\w+ )?(?:cop(?:y|ies)|set) .{0,80}(?:record|file|counsel|evidenc|legal|complian|archiv)", r"retain|keep|kept|cop(?:y|ies)|preserv|maintain|destr|return|store", r"without (?:retaining|keeping)|\bmark|(?:all|any) copies .{0,120}(?:permanently|deleted|destroyed)"),
    Wording("nda-20", Stance.FOR, r"(?:retained|kept)\b.{0,40}(?:information\b|copies|materials?|by (?:the )?(?:recipient|receiving))|(?:information|copies|materials?)\b.{0,20}(?:so|not) (?:retained|returned|destroyed)", r"confiden|subject|oblig|continu|agreement|bound", r"unaided|memor|counsel|employed|no cop|not (?:\w+ )?(?:be )?retain"),
    Wording("nda-20", Stance.RATHER_FOR, r"(?:except|other than|unless|save|to the extent)\b.{0,80}(?:requir\w* by|retention|impractic|law\b|regulat)", _BACK, r"compell|disclose\w* .{0,60}requir|subpoena"),
    Wording("nda-20", Stance.AGAINST, r"(?:without|\bnot|\bnor|\bno|none|neither)\b.{0,60}(?:retain(?:ed|ing)?|keep(?:ing)?|kept)\b.{0,120}(?:cop(?:y|ies)|information|form|material|extract|reproduc|record|portion|any)", r"cop(?:y|ies)|" + _BACK, r"keep .{0,40}(?:confidential|secret)|unaided|memor|employed|archiv"),
    Wording("nda-20", Stance.AGAINST, r"(?:no|without) (?:\w+ )?cop(?:y|ies)\b.{0,40}(?:retain|kept|remain)"),
    Wording("nda-20", Stance.RATHER_AGAINST, _BACK, r"\ball\b.{0,60}(?:cop(?:y|ies)|reproductions|duplicates)|(?:and|or|together with) (?:all|any) (?:and all )?(?:cop(?:y|ies)|reproduc|duplicat)|\ball (?:such |of the |of its |the |written |tangible )*(?:confidential |proprietary )?(?:information|materials?|documents|products)|any copies", r"retain|keep|archiv|back-?up|extent"),
    Wording("nda-20", Stance.RATHER_AGAINST, r"certif(?:y|ied|ication|ying)|sworn|written (?:confirm|statement)|confirm\w* .{0,40}(?:in writing|destr)", _BACK, r"retain|keep|archiv|back-?up"),
)  # fmt: skip
