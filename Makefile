# make site    the site, from nothing: packages into .venv, then build.py
# make test    lint, types, layers and tests
# make proof   every page, by tools from outside
# make help    the rest
#
# Needs Python 3.11 or newer and nothing else. Everything is run as `python -m …` and
# by relative paths, so that the folder may have any name, one with spaces included.

# The first that is new enough and can make an environment (Debian keeps that in a package of its own).
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	"$$p" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo "$$p" && break; done)
BIN := $(if $(filter Windows_NT,$(OS)),.venv/Scripts,.venv/bin)
RUN := $(BIN)/python
INSTALL := $(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes
# More words for build.py:  make site ARGS="--base-url https://example.org/archive/"
ARGS ?=
# Tests keep up to four processors busy, each with a browser; those of one module stay together, for they share
# what they build.
SPREAD := -n auto --maxprocesses 4 --dist loadfile

.PHONY: site serve check verify test tools proof format clean requirements catalogues screenshot help
.DELETE_ON_ERROR:

site: .venv/run.stamp
	@$(RUN) build.py $(ARGS)

serve: .venv/run.stamp
	@$(RUN) build.py serve $(ARGS)

check: .venv/run.stamp
	@$(RUN) build.py check $(ARGS)

verify: .venv/run.stamp
	@$(RUN) build.py verify $(ARGS)

test: .venv/test.stamp
	$(RUN) -m ruff check
	$(RUN) -m ruff format --check
	$(RUN) -m mypy
	PYTHONPATH=src $(BIN)/lint-imports --no-cache
	$(RUN) -m pytest $(SPREAD) $(ARGS)

# From npm, for what proves the pages; they need Node and Java besides.
tools: proof/node_modules/.package-lock.json

# Every page of every kind, which `make test` asks of one of each; then speed, which a test cannot hold to a number.
proof: .venv/test.stamp tools
	$(RUN) -m pytest $(SPREAD) --every-page tests/browser tests/test_proof_nu.py
	$(RUN) -m proof.lighthouse $(ARGS)
	$(RUN) -m proof.lighthouse --language vi/ $(ARGS)

format: .venv/test.stamp
	$(RUN) -m ruff check --fix
	$(RUN) -m ruff format

# Takes the newest of every package; the files name neither this machine nor where packages came from.
# -P: the `build` that pip-tools needs is not our build.py.
requirements: .venv/test.stamp
	$(RUN) -m pip install --quiet pip-tools
	for name in requirements requirements-dev; do \
		CUSTOM_COMPILE_COMMAND='make requirements' $(RUN) -P -m piptools compile --quiet --upgrade --generate-hashes \
			--no-emit-index-url --no-emit-trusted-host --no-emit-find-links --strip-extras \
			--output-file $$name.txt $$name.in || exit 1; \
	done

# Gathers the words of the interface; what is new in them waits for its translation in each newsarchive.po.
LOCALE := templates/locale
catalogues: .venv/test.stamp
	$(RUN) -m babel.messages.frontend --quiet extract -F $(LOCALE)/babel.cfg -o $(LOCALE)/newsarchive.pot \
		--no-location --sort-output --omit-header .
	$(RUN) -m babel.messages.frontend --quiet update -D newsarchive -i $(LOCALE)/newsarchive.pot -d $(LOCALE) \
		--no-fuzzy-matching --ignore-pot-creation-date

screenshot: .venv/test.stamp
	$(RUN) docs/screenshot.py

clean:
	rm -rf _site .cache .venv proof/node_modules .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache

help:
	@echo "make site       read what is new in seeds/ and build _site/"
	@echo "make serve      the same, shown at http://127.0.0.1:8000/ and rebuilt as files change"
	@echo "make check      prove the built site: links, anchors, feeds, pages"
	@echo "make verify     prove the archive: digests, ledgers, quotes"
	@echo "make test       lint, types, layers and tests; with Chromium, the pages too"
	@echo "make proof      look at every page with tools from outside; needs Chromium, Java and Node"
	@echo "make format     put the code into its one form"
	@echo "make requirements, make screenshot, make catalogues      see CONTRIBUTING.md"
	@echo "make clean      away with all that was made here, save content/"
	@echo "more words for build.py go into ARGS:  make site ARGS='--base-url https://example.org/archive/'"

.venv/run.stamp: requirements.txt
	@test -n '$(PYTHON)' || { echo "make: no Python 3.11 or newer with its venv module was found; on Debian or Ubuntu:" \
		"apt install python3-venv; elsewhere: python.org/downloads; or name one: make PYTHON=/path/to/python3" >&2; exit 1; }
	@'$(PYTHON)' -c 'import sys; sys.exit(sys.version_info < (3, 11) and "make: $(PYTHON) is older than Python 3.11; name another with make PYTHON=…")'
	@$(RUN) -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 || '$(PYTHON)' -m venv --clear .venv
	@$(INSTALL) -r requirements.txt || { echo "make: the packages could not be fetched; the lines above say why (no network?);" \
		"mend that and run it again, or begin anew after 'make clean'" >&2; exit 1; }
	@touch $@

.venv/test.stamp: requirements-dev.txt .venv/run.stamp
	@$(INSTALL) -r requirements.txt -r requirements-dev.txt
	@touch $@

proof/node_modules/.package-lock.json: proof/package-lock.json
	npm ci --prefix proof --ignore-scripts --no-audit --no-fund
