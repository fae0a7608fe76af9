"""What every measure is, whatever its kind, and the union of the kinds that there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Protocol, TypeAlias, Union, runtime_checkable

from pydantic import BaseModel, Field

from impactcheck.kinds import MeasureKind, measure_kinds, resolve

if TYPE_CHECKING:
    from impactcheck.reform.grants import Demands
    from impactcheck.reform.parts import Only, Step


class Measure(Protocol):
    """A measure of any kind: `kind` tells them apart."""

    @property
    def kind(self) -> str: ...

    @property
    def title(self) -> str | None: ...

    @property
    def only(self) -> Only | None: ...

    def model_dump(
        self, *, context: Any = None, exclude_defaults: bool = False
    ) -> dict[str, Any]: ...


@runtime_checkable
class HasSteps(Protocol):
    """A measure with administration, step by step."""

    @property
    def burden(self) -> tuple[Step, ...]: ...


@runtime_checkable
class HasDemands(Protocol):
    """A measure that may say how much has to be handed in."""

    @property
    def demands(self) -> Demands | None: ...


@runtime_checkable
class MayBeRemoved(Protocol):
    """A measure that may describe what is there today and is to end.

    `takes_away` is true too of one whose amounts are negative, so that nothing is added.
    """

    @property
    def removes(self) -> bool: ...

    @property
    def takes_away(self) -> bool: ...


@runtime_checkable
class MayCompel(Protocol):
    """A measure that may change what municipalities must do."""

    @property
    def changes_duties(self) -> bool: ...


def model_of(kind: MeasureKind) -> type[BaseModel]:
    """The model of a kind of measure."""
    model: type[BaseModel] = resolve(kind.model)
    return model


def any_measure() -> Any:
    """The union of the models in the table of kinds, told apart by `kind`."""
    models = tuple(model_of(kind) for kind in measure_kinds().values())
    return Annotated[Union[models], Field(discriminator="kind")]  # noqa: UP007 - of a tuple


if TYPE_CHECKING:
    AnyMeasure: TypeAlias = Measure
else:
    AnyMeasure = any_measure()
