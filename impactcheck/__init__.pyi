from impactcheck.api.assess_reform import assess_reform
from impactcheck.api.frame import to_frame
from impactcheck.api.income_equalisation import income_equalisation
from impactcheck.contract.assessment import Assessment
from impactcheck.country.load import load_country
from impactcheck.country.model import Country
from impactcheck.problems import BadInput
from impactcheck.reform.read import LoadedReform, read_reform, reform_from_text
from impactcheck.rules.load import Rulebook, load_rulebook

__all__ = [
    "Assessment",
    "BadInput",
    "Country",
    "LoadedReform",
    "Rulebook",
    "__version__",
    "assess_reform",
    "income_equalisation",
    "load_country",
    "load_rulebook",
    "read_reform",
    "reform_from_text",
    "to_frame",
]

__version__: str
