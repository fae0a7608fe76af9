"""The kinds of measure a reform may hold; `kind` tells them apart."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from impactcheck.reform.duties import Duty, Fee, TaxBase
from impactcheck.reform.grants import Burden, Grant
from impactcheck.reform.sanctions import Sanction

Measure = Annotated[Grant | Burden | Duty | Sanction | Fee | TaxBase, Field(discriminator="kind")]
