"""Small reforms, one for each kind and then for each way to write it."""

from __future__ import annotations

HEAD = """
format: impactcheck/1
id: forslag
title: Ett förslag
status: idea
date: 2026-01-01
prices: 2026
measures:
  m:
"""

KINDS: dict[str, str] = {
    "grant": """
    kind: grant
    title: Bidraget
    pot: 100 mkr
    key: population
    base: 30 000 kr
    base_from: extra
    procedure: application
    burden:
      - {step: application, hours: {low: 20, likely: 40, high: 80}}
      - {step: report, hours: 8, hourly_cost: 500 kr, times_per_year: 2, external_cost: 1 000 kr}
""",
    "burden": """
    kind: burden
    burden:
      - {step: monitor, hours: 10, times_per_year: 4}
      - {step: certificate, hours: 2, per: pupils_1_9, hourly_cost: 600 kr}
""",
    "duty": """
    kind: duty
    fixed: 100 000 kr
    per_unit: {key: age_80_plus, amount: 50 kr}
    per_km2: 20 kr
    posts: {needed: "0,3", cost: 800 000 kr}
    burden: [{step: report, hours: 10}]
    funding: {rate: 60 kr, key: population}
""",
    "sanction": """
    kind: sanction
    scale: {by: inhabitants, per_inhabitant: 12 kr}
    per_year: 0.05
""",
    "fee": """
    kind: fee
    entry: 50 000 kr
    fixed: 20 000 kr
    per_inhabitant: {low: 2, likely: 3, high: 4}
""",
    "tax_base": """
    kind: tax_base
    direction: decrease
    total: 1 mdkr
    key: population
""",
    "service": """
    kind: service
    before: [Kiruna, Stockholm, Pajala; 2; shared]
    after: [Gällivare, Stockholm, Pajala; 1; mobile]
    visits: {low: "0,2", likely: "0,5", high: 1}
    burden: [{step: other, hours: 10}]
""",
}

DESIGNS: dict[str, str] = {
    **KINDS,
    "grant with everything": """
    kind: grant
    pot: 100 mkr
    key: pupils_1_9
    index: dependency_ratio
    base: 30 000 kr
    base_from: pot
    tiers: [{population_below: 10 000, factor: 2}, {factor: 1}]
    floor: 60 000 kr
    cap: 9 mkr
    round: {to: 1 kr, mode: down}
    recipients: all_organisers
    municipal_share: 80 %
    co_financing: {share: 20 %, basis: total_cost}
    payment_delay_months: 6
    procedure: requisition
    pools: [Ett annat]
""",
    "rate": """
    kind: grant
    rate: 12 kr
    key: population
    only: {population_below: 10 000}
    procedure: automatic
""",
    "bands with amounts": """
    kind: grant
    tiers: [{population_at_most: 10 000, amount: 90 000 kr}, {amount: 30 000 kr}]
    procedure: automatic
""",
    "ventil": """
    kind: grant
    reimburses:
      {cost: political_cost_kr_inh, given_in: kr_per_inhabitant, above_per_inhabitant: 1 000 kr}
    procedure: application
""",
    "own average": """
    kind: grant
    pot: 10 mkr
    key: population
    reimburses:
      cost: tax_revenue_kr_inh
      given_in: kr_per_inhabitant
      above_own_average: political_cost_kr_inh
    procedure: application
""",
    "decisions": """
    kind: burden
    decisions_per_year: social_assistance_households
    burden: [{step: other, hours: 1, wage: {monthly: 42 000 kr}}]
""",
    "shared post, one-off, no funding": """
    kind: duty
    posts: {needed: "0,3", cost: 800 000 kr, shareable: true}
    one_off: 40 000 kr
""",
    "flat sanction": """
    kind: sanction
    amount: 200 000 kr
""",
    "range of a sanction": """
    kind: sanction
    minimum: 15 000 kr
    maximum: 1,5 mkr
    per_year: {per_100000_inhabitants: 2}
""",
    "power scale": """
    kind: sanction
    amount: 200 000 kr
    scale: {by: population, exponent: 0.5, floor: 50 000 kr, cap: 5 mkr}
""",
    "bands of a sanction": """
    kind: sanction
    amount: 100 000 kr
    scale: {by: bands, tiers: [{population_below: 10 000, factor: 1}, {factor: 5}]}
""",
    "bands of sums": """
    kind: sanction
    scale: {by: bands, tiers: [{population_below: 10 000, amount: 1 000 kr}, {amount: 9 000 kr}]}
""",
    "employees": """
    kind: sanction
    minimum: 15 000 kr
    maximum: 150 000 kr
    scale: {by: employees}
    per: day
    count: 10
""",
    "revenue": """
    kind: sanction
    scale: {by: revenue, share: 0.01 %}
""",
    "contract": """
    kind: sanction
    scale: {by: contract_value, value: 4 mkr, share: 10 %}
    statutory_maximum: 10 mkr
""",
    "gain": """
    kind: sanction
    scale: {by: gain, gain: 300 000 kr}
""",
    "fee with work": """
    kind: fee
    fixed: 5 000 kr
    voluntary: true
    burden: [{step: report, hours: 4}]
""",
}
