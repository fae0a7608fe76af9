# make demo    check a real example and say where the report lies
# make test    everything that must hold: lint, format, types, tests
# make pages   the pages made from rules, examples and models, anew
# make docs    the documentation as a site, in site/
# make bench   how long things take
# make wheel   the package, in dist/
# make clean   remove what the other targets made
#
# Another Python: make PYTHON=python3.12 test

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
OUT := out
EXAMPLE ?= examples/skr-sanktion-200000.yaml

# Numerical libraries thrash when several processes each start a thread per core.
export OMP_NUM_THREADS := 1
export OPENBLAS_NUM_THREADS := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: help demo test lint format types tests browser pages docs bench wheel clean

help:
	@sed -n 's/^# \(make .*\)/\1/p' Makefile

# The stamps make a second run start at once; a changed pyproject.toml installs anew.
$(VENV)/.python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer is needed: make PYTHON=python3.12 ..." >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || \
	  { echo "$(PYTHON) lacks venv (on Debian and Ubuntu: apt install python3-venv)" >&2; exit 1; }
	@touch $@

$(VENV)/.installed: $(VENV)/.python pyproject.toml
	$(BIN)/python -m pip install --quiet --editable '.[all]'
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.python pyproject.toml
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $(VENV)/.installed $@

# Findings are what a checker is for: they do not fail the demo, a bad file does.
demo: $(VENV)/.installed
	@mkdir -p $(OUT)
	@$(BIN)/impactcheck check $(EXAMPLE) --fail-on never
	@$(BIN)/impactcheck check $(EXAMPLE) --fail-on never --force -f html -f json -o $(OUT)
	@echo "HTML: $(CURDIR)/$(OUT)/$(basename $(notdir $(EXAMPLE))).html"

# $(call stage,name,command): run one stage and print how long it took.
define stage
	@echo "== $(1)"; start=$$(date +%s); $(2); code=$$?; \
	  echo "== $(1): $$(($$(date +%s) - start)) s"; exit $$code
endef

test: lint format types tests

lint: $(VENV)/.installed-dev
	$(call stage,ruff check,$(BIN)/ruff check .)
	$(call stage,spelling,$(BIN)/codespell README.md CONTRIBUTING.md CHANGELOG.md docs impactcheck)

format: $(VENV)/.installed-dev
	$(call stage,ruff format,$(BIN)/ruff format --check .)

types: $(VENV)/.installed-dev
	$(call stage,mypy,$(BIN)/mypy)

tests: $(VENV)/.installed-dev browser office
	$(call stage,pytest,$(BIN)/pytest --benchmark-disable --durations=10)

browser:
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; \
	  else \
	    echo "The browser tests need Chromium: install the package chromium and try again." >&2; \
	    exit 1; \
	  fi

pages: $(VENV)/.installed
	$(BIN)/python -m impactcheck.handbook.pages docs/rules
	$(BIN)/python -m impactcheck.handbook.coverage docs/which-rules-fire.md
	$(BIN)/python -m impactcheck.handbook.gallery docs/gallery.md
	$(BIN)/python -m impactcheck.handbook.format_page docs
	$(BIN)/impactcheck new schema --lang en --force -o docs/reform.schema.json

# Word files are opened in LibreOffice, whose text is read back.
office:
	@{ command -v soffice && command -v pdftotext; } >/dev/null || \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    apt-get update -qq && \
	      apt-get install -y -qq --no-install-recommends libreoffice-writer poppler-utils; \
	  else \
	    echo "The tests of Word files need the packages libreoffice-writer and poppler-utils." >&2; \
	    exit 1; \
	  fi

docs: $(VENV)/.installed-dev
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --config-file docs/website/mkdocs.yml
	@echo "Site: $(CURDIR)/site/index.html"

bench: $(VENV)/.installed-dev browser
	$(call stage,bench,$(BIN)/pytest tests/benchmarks --benchmark-only --benchmark-columns=min$(comma)median$(comma)max$(comma)rounds)
	$(call stage,portfolio growth,$(BIN)/python -m tests.benchmarks.portfolio_growth)
	$(call stage,typing in the form,$(BIN)/python -m tests.benchmarks.web_typing)

comma := ,

wheel: $(VENV)/.installed-dev
	$(BIN)/python -m build --wheel

clean:
	rm -rf $(VENV) $(OUT) build dist site .pytest_cache .mypy_cache .ruff_cache .hypothesis .benchmarks
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
