# auditlake: every verb a newcomer, an engineer or CI needs. `make help` lists them.
SHELL := /bin/bash
.DEFAULT_GOAL := help
VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= $(shell for p in python3.12 python3.11 python3; do \
	$$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 13))' 2>/dev/null && { echo $$p; break; }; done)
export PATH := $(CURDIR)/$(BIN):$(PATH)

.PHONY: help setup demo test unit flow fault services lint fmt generate bench peers docs pictures stores servers \
	wheel wheelhouse awscli lock clean

help: ## list the verbs
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: $(VENV)/.ready ## install everything into .venv

$(VENV)/.ready: requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "需要 Python 3.11 或 3.12 / Python 3.11 or 3.12 is needed"; exit 1; }
	@echo "安装依赖 / installing into $(VENV) …"; start=$$(date +%s); \
	$(PYTHON) -m venv $(VENV) && $(BIN)/python -m pip install -q --upgrade uv && \
	$(BIN)/uv pip install -q --compile-bytecode --python $(BIN)/python --require-hashes -r requirements.lock && \
	$(BIN)/uv pip install -q --python $(BIN)/python --no-deps -e . && \
	echo "安装用时 / installation took $$(( $$(date +%s) - start )) s" && touch $@

demo: setup ## the whole road on simulated agencies; ONCE=1 ends by itself, STORE=minio runs it on MinIO
	@$(BIN)/auditlake demo $(if $(ONCE),--once) $(if $(PEOPLE),--people $(PEOPLE)) $(if $(STORE),--store $(STORE))

test: setup ## unit and flow tests and the fast faults (servers are started by the tests)
	$(BIN)/pytest tests -m "not long" --durations=10

unit: setup ## fast tests only
	$(BIN)/pytest tests/unit

flow: setup ## tests on real servers only
	$(BIN)/pytest tests/flow

fault: setup ## everything that may go wrong: kills, a lying network, full disks, clocks; the long cases too
	$(BIN)/pytest tests/fault --durations=25

services: setup ## the services of docker-compose.yml as processes of this machine, until Ctrl-C (docs/deployment.md)
	$(BIN)/python infra/services/start.py

lint: setup ## style, types, SQL, and that generated files follow from the standard
	$(BIN)/ruff format --check src dags tests benchmarks pandera_schemas
	$(BIN)/ruff check src dags tests benchmarks pandera_schemas
	$(BIN)/mypy
	$(BIN)/sqlfmt --check --quiet dbt_project/models dbt_project/tests
	$(BIN)/auditlake generate --check
	$(BIN)/auditlake standard lint
	$(BIN)/auditlake simulate-codes
	$(BIN)/auditlake checks lint

fmt: setup ## format Python and SQL
	$(BIN)/ruff format src dags tests benchmarks pandera_schemas
	$(BIN)/ruff check --fix src dags tests benchmarks pandera_schemas
	$(BIN)/sqlfmt --quiet dbt_project/models dbt_project/tests

generate: setup ## write what follows from the standard
	$(BIN)/auditlake generate

bench: setup peers ## measure the stages, the door beside its peers, the simulator; writes into benchmarks/
	$(BIN)/python -m benchmarks.stages
	$(BIN)/python -m benchmarks.validation
	$(BIN)/python -m benchmarks.simulate

peers: .venv-peers/.ready ## what the benchmarks are compared with, in an environment of its own

.venv-peers/.ready: benchmarks/validation/peers.txt
	$(PYTHON) -m venv .venv-peers && .venv-peers/bin/python -m pip install -q -r $< && touch $@

docs: setup ## build the data dictionary, check pages and Excel templates into site/
	$(BIN)/auditlake docs --out site

pictures: setup servers ## screenshots of the demo and the dictionary
	$(BIN)/python -m auditlake.demo.pictures docs/pictures

stores: setup ## MinIO (built from source, about 3 minutes) and Ceph's gateway (Debian) for the demo and the tests
	@infra/local/stores.sh

servers: ## Debian packages that some tests and pictures use (PostgreSQL, Chromium, fonts)
	@infra/local/apt.sh pictures

wheel: setup ## what a clerk's computer needs, into dist/: one wheel, the standard, tested versions of the libraries
	@rm -rf build && $(BIN)/uv build -q --wheel -o dist . && $(BIN)/python -m auditlake.clerk.bundle dist
	@grep -oE '^[A-Za-z0-9._-]+==[^\\]*' requirements.lock > dist/constraints.txt && ls -l dist

wheelhouse: wheel ## with the libraries too, for a closed network; PLATFORM=win_amd64 for another system
	@rm -rf dist/wheels && $(BIN)/python -m pip download -q -d dist/wheels -c dist/constraints.txt \
		$(if $(PLATFORM),--only-binary=:all: --platform $(PLATFORM)) dist/auditlake-*.whl && du -sh dist/wheels

awscli: .venv-awscli/.ready ## the AWS command line, which pins its own libraries, in an environment of its own

.venv-awscli/.ready:
	$(PYTHON) -m venv .venv-awscli && .venv-awscli/bin/python -m pip install -q awscli && touch $@

lock: ## resolve dependencies again
	$(BIN)/uv pip compile pyproject.toml --all-extras --universal --python-version 3.11 \
		--no-emit-index-url --no-annotate --generate-hashes -o requirements.lock

clean: ## remove the environment and all work files
	rm -rf $(VENV) .venv-peers .venv-awscli .auditlake build dist site
