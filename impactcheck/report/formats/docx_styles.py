"""Styles, language, fields and footer of a Word file: what python-docx leaves to its user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from impactcheck.language.catalogue import Language

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

FONT = "Arial"
INK, SOFT = "1A1D21", "4D555F"
LOCALES = {"sv": "sv-SE", "en": "en-GB"}
HEADINGS = {"Title": 22, "Heading 1": 16, "Heading 2": 13, "Heading 3": 11.5}


def make_styles(document: WordDocument, *, own: bool) -> None:
    """Set the look of an own document; in a ministry's template only add what it lacks."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Cm, Pt

    styles = document.styles
    if own:
        section = document.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.3)
        section.top_margin = section.bottom_margin = Cm(2.2)
        _font(styles["Normal"], 10, INK)
        styles["Normal"].paragraph_format.space_after = Pt(6)
        for name, size in HEADINGS.items():
            _font(styles[name], size, INK, bold=True)
            styles[name].paragraph_format.keep_with_next = True
            _without_border(styles[name])
        _font(styles["Caption"], 9, INK, bold=True)
        styles["Caption"].paragraph_format.keep_with_next = True
    for name, size, colour, bold in (
        ("Lead", 14, INK, True),
        ("Remark", 9, SOFT, False),
        ("Missing", 10.5, "7A4A00", True),
        ("Cell", 8, INK, False),
        ("Big figure", 14, INK, True),
    ):
        if name not in styles:
            style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
            style.base_style = styles["Normal"]
            _font(style, size, colour, bold=bold, named=own)
            style.paragraph_format.space_after = Pt(0 if name in ("Cell", "Big figure") else 6)


def _font(style: Any, size: float, colour: str, *, bold: bool = False, named: bool = True) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    style.font.size = Pt(size)
    style.font.bold = bold
    style.font.italic = False
    style.font.color.rgb = RGBColor.from_string(colour)
    if named:
        style.font.name = FONT
        fonts = style.element.rPr.rFonts
        for kind in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(kind), None)
        for kind in ("w:ascii", "w:hAnsi", "w:cs"):
            fonts.set(qn(kind), FONT)


def _without_border(style: Any) -> None:
    from docx.oxml.ns import qn

    for border in style.element.findall(f".//{qn('w:pBdr')}"):
        border.getparent().remove(border)


def set_language(document: WordDocument, language: Language) -> None:
    """The document's language, for hyphenation, spelling and screen readers."""
    from docx.oxml.ns import qn

    for run in document.styles.element.iter(qn("w:rPrDefault")):
        properties = run.find(qn("w:rPr"))
        if properties is None:
            continue
        known = properties.find(qn("w:lang"))
        tag = known if known is not None else _element("w:lang")
        for kind in ("w:val", "w:eastAsia"):
            tag.set(qn(kind), LOCALES[language])
        if known is None:
            properties.append(tag)


def add_footer(document: WordDocument, words: str, *, keep: bool) -> None:
    """The fingerprint and the page's number; a template's own footer stays above them."""
    footer = document.sections[-1].footer
    if keep and any(paragraph.text.strip() for paragraph in footer.paragraphs):
        paragraph = footer.add_paragraph()
    else:
        footer.is_linked_to_previous = False
        paragraph = footer.paragraphs[0]
    paragraph.style = document.styles["Remark"]
    paragraph.add_run(f"{words} · ")
    add_field(paragraph, "PAGE", "1")


def add_field(paragraph: Any, instruction: str, shown: str, *, dirty: bool = False) -> None:
    """A field that Word computes, with what it reads until then."""
    from docx.oxml.ns import qn

    begin = _element("w:fldChar", {"w:fldCharType": "begin"})
    if dirty:
        begin.set(qn("w:dirty"), "true")
    code = _element("w:instrText", {"xml:space": "preserve"})
    code.text = f" {instruction} "
    for part in (begin, code, _element("w:fldChar", {"w:fldCharType": "separate"})):
        paragraph.add_run()._r.append(part)
    paragraph.add_run(shown)
    paragraph.add_run()._r.append(_element("w:fldChar", {"w:fldCharType": "end"}))


def _element(name: str, attributes: dict[str, str] | None = None) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement(name)
    for key, value in (attributes or {}).items():
        made.set(qn(key), value)
    return made
