# Annex to a response: summary first, comments by section, findings as points.
title = Response: { $title }
kicker = Annex to a response · rural proofing
about-inquiry = Inquiry or memorandum
about-dnr = File number
about-date = Assessed
heading-summary = Summary
heading-sections = Comments on the impact assessment
heading-points = Findings
heading-limits = What we have not assessed
stance-error = We reject the proposal.
stance-warning = We support the proposal with changes.
stance-note = We support the proposal.
stance-clear = We support the proposal.
stance-not_evaluated = We abstain from taking a stand.
stance-proposed = The stance is a proposal by the severity of the findings. Change it before sending: support, support with changes, reject or abstain.
lacking = This is missing in the impact assessment:
nothing-lacking = The impact assessment holds the parts that the ordinance demands.
