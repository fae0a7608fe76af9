"""One memorandum in several forms, made where it is needed."""

from __future__ import annotations

import io
from pathlib import Path

CONTENTS = ["Innehåll", "1 Författningsförslag ........ 3", "2 Ärendet ........ 7"]
LAW = [
    "1.1 Förslag till lag om lokala beredskapsplaner",
    "Härigenom föreskrivs följande.",
    "Inledande bestämmelser",
    "1 § Varje kommun ska ha en beredskapsplan. Planen ska antas av kommunfullmäktige under varje "
    "mandatperiod.",
    "2 § Kommunen ska senast den 1 mars varje år rapportera till Länsstyrelsen hur planen följs.",
    "Sanktionsavgift",
    "3 § Tillsynsmyndigheten får besluta att ta ut en sanktionsavgift av en kommun som inte har "
    "antagit en plan. Avgiften ska bestämmas till lägst 10 000 kronor och högst 5 miljoner kronor.",
    "1. Denna lag träder i kraft den 1 juli 2027.",
]
CHANGE = [
    "1.2 Förslag till förordning om ändring i förordningen (2020:1) om statsbidrag till kommuner",
    "Regeringen föreskriver att 4 § förordningen (2020:1) ska ha följande lydelse.",
]
OLD = "4 § Bidraget lämnas med högst 50 procent av kommunens kostnader."
NEW = "4 § Bidraget lämnas med högst 80 procent av kommunens kostnader."
END = ["Denna förordning träder i kraft den 1 juli 2027."]
REASONS = [
    "2 Ärendet",
    "Utredningen har övervägt om kommunen ska betala en sanktionsavgift om 90 miljoner kronor. "
    "Kommunerna ska enligt direktiven höras.",
]
BEFORE = ["Promemorians huvudsakliga innehåll", "Kommunerna ska enligt förslaget ha en chef."]


def as_text() -> str:
    columns = f"{'Nuvarande lydelse':<40}Föreslagen lydelse\n\n"
    old, new = _lines(OLD), _lines(NEW)
    columns += "\n".join(f"{left:<40}{right}" for left, right in zip(old, new, strict=True))
    parts = [*BEFORE, *CONTENTS, *LAW, *CHANGE, columns, *END, *REASONS]
    return "\n\n".join(parts) + "\n"


def _lines(text: str) -> list[str]:
    import textwrap

    return textwrap.wrap(text, 36)


def as_markdown() -> str:
    table = f"| Nuvarande lydelse | Föreslagen lydelse |\n| --- | --- |\n| {OLD} | **{NEW}** |"
    law = [f"## {LAW[0]}", *LAW[1:]]
    return "\n\n".join([*BEFORE, *CONTENTS, *law, *CHANGE, table, *END, *REASONS]) + "\n"


def as_html() -> bytes:
    cells = "<tr><th>Nuvarande lydelse</th><th>Föreslagen lydelse</th></tr>"
    cells += f"<tr><td>{OLD}</td><td><em>{NEW}</em></td></tr>"
    law = f"<h2>{LAW[0]}</h2>" + "".join(f"<p>{one}</p>" for one in LAW[1:])
    before = "".join(f"<p>{one}</p>" for one in (*BEFORE, *CONTENTS))
    after = "".join(f"<p>{one}</p>" for one in (*END, *REASONS))
    change = "".join(f"<p>{one}</p>" for one in CHANGE)
    page = (
        "<!doctype html><html><head><title>x</title><script>var a = '5 § Kommunen ska';</script>"
        f"</head><body>{before}{law}{change}<table>{cells}</table>{after}</body></html>"
    )
    return page.encode()


def as_docx() -> bytes:
    import docx

    document = docx.Document()
    for one in (*BEFORE, *CONTENTS, *LAW, *CHANGE):
        document.add_paragraph(one)
    table = document.add_table(rows=2, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Nuvarande lydelse", "Föreslagen lydelse"
    table.cell(1, 0).text, table.cell(1, 1).text = OLD, NEW
    for one in (*END, *REASONS):
        document.add_paragraph(one)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def as_pdf() -> bytes:
    blocks = [_typst(one) for one in (*BEFORE, *CONTENTS, *LAW, *CHANGE)]
    blocks.append(
        "#grid(columns: (1fr, 1fr), gutter: 1.2em, [#emph[Nuvarande lydelse]],"
        f" [#emph[Föreslagen lydelse]], [{_typst(OLD)}], [{_typst(NEW)}])"
    )
    blocks += [_typst(one) for one in (*END, *REASONS)]
    return typeset("\n\n".join(blocks))


def typeset(body: str) -> bytes:
    import typst

    head = '#set page(paper: "a4", numbering: "1")\n#set text(lang: "sv", size: 11pt)\n\n'
    return bytes(typst.compile((head + body).encode()))


def _typst(text: str) -> str:
    for mark in "\\#$*_@<>[]-/~":
        text = text.replace(mark, "\\" + mark)
    number, _, rest = text.partition(". ")
    return f"{number}\\. {rest}" if number.isdigit() else text


FORMS = {
    "promemoria.txt": lambda: as_text().encode(),
    "promemoria.md": lambda: as_markdown().encode(),
    "promemoria.html": as_html,
    "promemoria.docx": as_docx,
    "promemoria.pdf": as_pdf,
}


def written(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_bytes(FORMS[name]())
    return path
