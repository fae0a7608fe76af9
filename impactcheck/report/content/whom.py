"""Which measures a finding is about, where it is not plain: a rule is told once for a reform."""

from __future__ import annotations

from impactcheck.contract.findings import Finding
from impactcheck.language.lists import joined
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import Sentence
from impactcheck.report.content.labels import measure_title
from impactcheck.report.content.wording import Wording


def whom(document: Document, wording: Wording, finding: Finding) -> Sentence:
    """Whose figures the finding tells and who else meets the rule; empty where one measure does."""
    others = [part for part in finding.parts if part.measure != finding.evidence_of]
    if not (others or finding.of_whole):
        return ()
    names = []
    for part in others:
        title = measure_title(document, part.measure)
        word = wording.text(f"word-{part.severity}")
        differs = part.severity != finding.severity
        names.append(wording.text("whom-as", title=title, severity=word) if differs else title)
    listed = joined(names, document.language)
    if "{" not in document.words(finding.message) and finding.evidence_of is not None:
        worst = measure_title(document, finding.evidence_of)
        return (" ", *wording.say("whom-all", names=joined([worst, *names], document.language)))
    if not finding.of_whole:
        worst = "" if finding.evidence_of is None else measure_title(document, finding.evidence_of)
        return (" ", *wording.say("whom-worst", worst=worst, names=listed))
    return (" ", *wording.say("whom-sum-and" if names else "whom-sum", names=listed))
