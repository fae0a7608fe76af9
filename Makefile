# make demo          check a real example and say where the report lies
# make test          everything that must hold: lint, format, types, tests, and again with the
#                    lowest versions that pyproject.toml promises
# make quick         the tests to run while you write, in less than a minute
# make test-lowest   all but the slow tests with the lowest versions, not only the chosen ones
# make test-newest   every test with the newest versions that there are today
# make lock          the lock files anew, with the newest versions that pyproject.toml allows
# make pages         the pages made from rules, examples and models, anew
# make docs          the documentation as a site, in site/
# make bench         how long things take
# make wheel         the package, in dist/
# make clean         remove what the other targets made
#
# Another Python, in an environment of its own: make PYTHON=python3.12 test

PYTHON ?= python3
VENV := .venv$(if $(filter-out python3,$(PYTHON)),-$(notdir $(PYTHON)))
BIN := $(VENV)/bin
LOWEST := $(VENV)-lowest
NEWEST := $(VENV)-newest
OUT := out
EXAMPLE ?= examples/skr-sanktion-200000.yaml

# Numerical libraries thrash when several processes each start a thread per core.
export OMP_NUM_THREADS := 1
export OPENBLAS_NUM_THREADS := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: help demo test lint format types tests quick test-lowest test-newest lowest lock system \
  pages docs bench wheel clean

help:
	@sed -n 's/^# \(make .*\|  .*\)/\1/p' Makefile

# $(call stage,name,command): run one stage and print how long it took.
define stage
	@echo "== $(1)"; start=$$(date +%s); { $(2); }; code=$$?; \
	  echo "== $(1): $$(($$(date +%s) - start)) s"; exit $$code
endef

# $(call locked,environment,lock file): exactly the versions of the lock, then this folder itself
# with the build backend that the lock names. Nothing is looked up that has no hash.
locked = $(1)/bin/python -m pip install --quiet --require-hashes --requirement $(2) && \
  $(1)/bin/python -m pip install --quiet --no-deps --no-build-isolation --editable .

# The stamps make a second run start at once; a changed lock or pyproject.toml installs anew.
%/.python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer is needed: make PYTHON=python3.12 ..." >&2; exit 1; }
	@test -x $*/bin/python || $(PYTHON) -m venv $* || \
	  { echo "$(PYTHON) lacks venv (on Debian and Ubuntu: apt install python3-venv)" >&2; exit 1; }
	@touch $@

$(VENV)/.installed: $(VENV)/.python requirements.lock pyproject.toml
	$(call stage,install,$(call locked,$(VENV),requirements.lock))
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.python requirements-dev.lock pyproject.toml
	$(call stage,install for developers,$(call locked,$(VENV),requirements-dev.lock))
	@touch $(VENV)/.installed $@

$(LOWEST)/.installed: $(LOWEST)/.python requirements-lowest.lock pyproject.toml
	$(call stage,install the lowest versions,$(call locked,$(LOWEST),requirements-lowest.lock))
	@touch $@

# The newest versions satisfy the promises, the lowest are the promises. An index of this machine's
# own must not get into the files, so only PyPI is asked.
COMPILE = $(BIN)/uv pip compile --quiet --no-config --default-index https://pypi.org/simple \
  --universal --python-version 3.11 --fork-strategy fewest --upgrade --generate-hashes \
  --custom-compile-command 'make lock' pyproject.toml

lock: $(VENV)/.python
	@$(BIN)/python -m pip install --quiet 'uv>=0.9'
	$(COMPILE) --extra dev --output-file requirements-dev.lock
	$(COMPILE) --extra all --extra install --constraints requirements-dev.lock \
	  --output-file requirements.lock
	$(COMPILE) --extra all --extra docs --extra test --resolution lowest-direct \
	  --output-file requirements-lowest.lock

# Findings are what a checker is for: they do not fail the demo, a bad file does.
demo: $(VENV)/.installed
	@mkdir -p $(OUT)
	@$(BIN)/impactcheck check $(EXAMPLE) --fail-on never
	@$(BIN)/impactcheck check $(EXAMPLE) --fail-on never --force -f html -f json -o $(OUT)
	@echo "HTML: $(CURDIR)/$(OUT)/$(basename $(notdir $(EXAMPLE))).html"

test: lint format types tests lowest

lint: $(VENV)/.installed-dev
	$(call stage,ruff check,$(BIN)/ruff check .)
	$(call stage,unused and undeclared dependencies,$(BIN)/deptry .)
	$(call stage,spelling,$(BIN)/codespell README.md CONTRIBUTING.md CHANGELOG.md docs impactcheck)

format: $(VENV)/.installed-dev
	$(call stage,ruff format,$(BIN)/ruff format --check .)

types: $(VENV)/.installed-dev
	$(call stage,mypy,$(BIN)/mypy)

tests: $(VENV)/.installed-dev system
	$(call stage,pytest,$(BIN)/pytest --benchmark-disable --durations=10 $(SHARED))

# The files of tests are shared out among as many processes as the two cores of the smallest machine.
SHARED := --numprocesses 2 --dist loadfile

NOT_SLOW := -m "not slow and not browser" --benchmark-disable

# Without what starts processes, writes documents, fills in forms, searches, or says every text:
# most of the time of all tests.
quick: $(VENV)/.installed-dev
	$(call stage,quick tests,$(BIN)/pytest $(NOT_SLOW) $(addprefix --ignore=tests/, \
	  benchmarks cli docs language/test_entries.py portfolio redesign report web))

# What depends most on the versions of libraries: files read, forms sent, every format written.
lowest: $(LOWEST)/.installed system
	$(call stage,pytest with the lowest versions,$(LOWEST)/bin/pytest $(NOT_SLOW) \
	  $(SHARED) tests/reform tests/web tests/report tests/cli)

test-lowest: $(LOWEST)/.installed system
	$(call stage,pytest with the lowest versions,$(LOWEST)/bin/pytest $(NOT_SLOW) $(SHARED))

test-newest: system
	@rm -rf $(NEWEST)
	@$(MAKE) --no-print-directory $(NEWEST)/.python
	$(call stage,install the newest versions,$(NEWEST)/bin/python -m pip install --quiet --editable '.[dev]')
	$(call stage,pytest with the newest versions,$(NEWEST)/bin/pytest --benchmark-disable $(SHARED))

# The browser tests drive Chromium; Word files are opened in LibreOffice, whose text is read back.
system:
	@missing=; \
	command -v chromium >/dev/null || command -v chromium-browser >/dev/null || missing=" chromium"; \
	command -v soffice >/dev/null || missing="$$missing libreoffice-writer"; \
	command -v pdftotext >/dev/null || missing="$$missing poppler-utils"; \
	if [ -z "$$missing" ]; then exit 0; fi; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  apt-get update -qq && apt-get install -y -qq --no-install-recommends $$missing; \
	else \
	  echo "The tests need these packages of Debian or Ubuntu:$$missing. Install them and try again." >&2; \
	  exit 1; \
	fi

pages: $(VENV)/.installed
	$(BIN)/python -m impactcheck.handbook.pages docs/rules
	$(BIN)/python -m impactcheck.handbook.coverage docs/which-rules-fire.md
	$(BIN)/python -m impactcheck.handbook.gallery docs/gallery.md
	$(BIN)/python -m impactcheck.handbook.verdicts docs
	$(BIN)/python -m impactcheck.handbook.format_page docs
	$(BIN)/impactcheck new schema --lang en --force -o docs/reform.schema.json

docs: $(VENV)/.installed-dev
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --config-file docs/website/mkdocs.yml
	@echo "Site: $(CURDIR)/site/index.html"

bench: $(VENV)/.installed-dev system
	$(call stage,bench,$(BIN)/pytest tests/benchmarks --benchmark-only --benchmark-columns=min$(comma)median$(comma)max$(comma)rounds)
	$(call stage,start-up,$(BIN)/python -m tests.benchmarks.start_up)
	$(call stage,portfolio growth,$(BIN)/python -m tests.benchmarks.portfolio_growth)
	$(call stage,typing in the form,$(BIN)/python -m tests.benchmarks.web_typing)

comma := ,

wheel: $(VENV)/.installed-dev
	$(BIN)/python -m build --wheel --no-isolation

clean:
	rm -rf .venv .venv-* $(OUT) build dist site .pytest_cache .mypy_cache .ruff_cache .hypothesis .benchmarks
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
