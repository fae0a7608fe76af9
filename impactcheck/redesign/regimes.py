"""How a statute speaks of a sanction: its own word for the sum, and what the sum is set by."""

from __future__ import annotations

from impactcheck.reform.sanctions import Called, Sanction

_FEES: dict[Called, str] = {
    "sanction_fee": "Sanktionsavgiften",
    "special_fee": "Den särskilda avgiften",
    "procurement_fee": "Upphandlingsskadeavgiften",
    "environmental_fee": "Miljösanktionsavgiften",
}
_VITE = "Vitet"


def statutory_words(sanction: Sanction) -> dict[str, str]:
    """Swedish words for the drafts in `rules/drafts`, by the names that stand there.

    A vite is set by 3 § lagen (1985:206) om viten, whose words are used; it is ordered, while a fee
    follows a breach.
    """
    if sanction.conditional:
        return {
            "the_fee": _VITE,
            "circumstances": (
                "vad som är känt om kommunens ekonomiska förhållanden och till omständigheterna i "
                "övrigt"
            ),
            "occasion": "föreläggandet beslutas",
        }
    late = "hur allvarlig försummelsen är" if sanction.called == "special_fee" else None
    return {
        "the_fee": _FEES[sanction.called],
        "circumstances": f"{late or 'överträdelsens allvar'} och till omständigheterna i övrigt",
        "occasion": "överträdelsen skedde",
    }
