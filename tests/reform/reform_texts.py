"""Reform texts that several tests start from."""

SMALL = """\
format: impactcheck/1
id: exempel
title: Ett exempel
status: idea
date: 2026-01-01
prices: 2026
measures:
  avgift:
    kind: sanction
    amount: 200 000 kr
"""

FULL = """\
format: impactcheck/1
id: exempel-bidrag
title: Ett exempel
status: idea
proposal: {kind: committee, appointed: 2025-03-01, dnr: "U2026/01234", inquiry: "SOU 2026:00"}
date: 2026-01-01
prices: 2026
sources: [{title: "Källan", href: "https://example.se/källa"}]
analysis:
  problem: |
    Första raden.
    Andra raden: med kolon.
  costs: {state: 100 mkr}
measures:
  bidrag:
    kind: grant
    targeted: no
    title: Bidraget
    pot: 341,3 mkr
    key: pupils_1_9
    base: {low: 20 000 kr, likely: 30 000 kr, high: 40 000 kr}
    base_from: extra
    floor: 10 000 kr
    only: {population_below: 10 000, groups: [C8, C9], codes: ["0114", "2425"]}
    co_financing: {share: 20 %, basis: requested}
    procedure: requisition
    years: 2026–2028
    burden:
      - {step: requisition, hours: {low: 4, likely: 8, high: 20}, times_per_year: 2}
      - step: report
        hours: 16
        per: {file: vikter.csv, unit: st, year: 2024, source: Eget}
  avgift:
    kind: sanction
    minimum: 15 000 kr
    maximum: 1,5 mkr
    per_year: 0.05
alternatives:
  grundbelopp: {title: Med grundbelopp, change: {measures.bidrag.base: 100 000 kr}}
"""

FIVE_MISTAKES = """\
format: impactcheck/1
id: fem-fel
title: Fem fel
status: draft
prices: 2026
measures:
  bidrag:
    kind: grant
    procedure: requisition
    pot: tio miljoner
    key: population
    flor: 10 000 kr
    targeted: kanske
    only:
      codes: [0114]
"""
