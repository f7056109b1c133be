# make run    set everything up and serve NextFlex on http://127.0.0.1:8000
# make test   set everything up and run every test
# make stack-test  run the stories on the parts of docker-compose.yml, started by hand
# make bench        measure NextFlex against what people would use instead (ROWS=3,4 measures only those)
# make soak        steady traffic while models are swapped and a worker is killed
# make faults      parts of the stack fail, one after another
# make fuzz   send thousands of made-up requests, guided by the API's schema
# make cluster-test  train on a Spark cluster that reads from a real S3 server
# make crash-test   kill load_catalog, train and retrain at 20 random moments each
# make bench-web   measure the client of a running site: Lighthouse, and how fast the list follows a rating
# Settings:   HOST PORT VAR DATASET EXTRA   e.g.  make run DATASET=~/ml-latest-small PORT=9000
.DEFAULT_GOAL := help
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c

HOST ?= 127.0.0.1
PORT ?= 8000
VAR ?= var
DATASET ?= demo
EXTRA ?=
ROWS ?=
export HOST PORT
export VAR := $(abspath $(VAR))

VENV := .venv
PY := $(VENV)/bin/python
RUN_READY := $(VENV)/.run-ready
TEST_READY := $(VENV)/.test-ready
NODE_READY := frontend/node_modules/.ready
CLIENT := frontend/dist/index.html
CLIENT_SOURCES := $(shell find frontend/src frontend/public frontend/index.html frontend/vite.config.ts -type f 2>/dev/null)

.PHONY: help run test check fuzz stack-test soak faults crash-test cluster-test bench bench-test bench-web clean format \
  schema lock

help:
	@sed -n 's/^# //p' $(firstword $(MAKEFILE_LIST))

run: $(RUN_READY) $(CLIENT)
	@$(PY) manage.py bootstrap --dataset "$(DATASET)" $(if $(EXTRA),--extra "$(EXTRA)")
	@exec $(PY) -m backend.config.serve

test: $(TEST_READY) $(NODE_READY) $(CLIENT)
	@tests/prepare
	$(PY) -m pytest
	tests/with-mariadb $(PY) -m pytest -q tests/backend tests/contract/test_backup.py tests/contract/test_retrain.py \
	  --ignore tests/backend/config/test_production.py \
	  --ignore tests/backend/config/test_settings.py --ignore tests/backend/posts/test_image_reading.py
	tests/with-s3 $(PY) -m pytest -q tests/engine/artifacts
	npm --prefix frontend test

check: $(TEST_READY) $(NODE_READY) $(CLIENT)
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	$(PY) manage.py makemigrations --check --dry-run
	$(PY) manage.py spectacular --validate --fail-on-warn | diff -u frontend/openapi.yaml - \
	  || { echo "frontend/openapi.yaml is stale: run 'make schema'." >&2; exit 1; }
	npm --prefix frontend run generate:check
	npm --prefix frontend run typecheck
	npm --prefix frontend run lint
	npm --prefix frontend run size
	bin/audit

fuzz: $(TEST_READY)
	FUZZ_EXAMPLES=20 $(PY) -m pytest -q -s tests/contract/test_every_request.py
	FUZZ_FILES=10000 $(PY) -m pytest -q -s tests/backend/imports/test_mutated_files.py

stack-test: $(TEST_READY) $(NODE_READY) $(CLIENT)
	@tests/prepare
	tests/with-s3 $(PY) -m tests.deploy.stack $(PY) -m pytest -q tests/end_to_end

cluster-test: $(TEST_READY)
	@tests/prepare
	CLUSTER=1 tests/with-s3 $(PY) -m pytest -q tests/engine/training/test_spark_cluster.py

crash-test: $(TEST_READY)
	CRASHES=20 $(PY) -m pytest -q -s tests/crashes

soak: $(TEST_READY) $(CLIENT)
	@tests/prepare
	tests/with-s3 $(PY) -m tests.deploy.soak

faults: $(TEST_READY) $(CLIENT)
	@tests/prepare
	tests/with-s3 $(PY) -m pytest -q tests/deploy/faults.py

bench-web: $(NODE_READY)
	npm --prefix frontend run bench -- "http://$(HOST):$(PORT)"

bench-test: $(TEST_READY)
	BENCH_SMOKE=1 $(PY) -m pytest -q tests/benchmarks

bench: $(TEST_READY) $(CLIENT)
	@benchmarks/prepare
	$(PY) -m benchmarks $(ROWS)

format: $(TEST_READY)
	$(VENV)/bin/ruff check --fix .
	$(VENV)/bin/ruff format .

schema: $(TEST_READY) $(NODE_READY)
	$(PY) manage.py spectacular --validate --fail-on-warn --file frontend/openapi.yaml
	npm --prefix frontend run generate

lock: $(TEST_READY)
	$(VENV)/bin/python -m pip install --quiet uv
	$(VENV)/bin/uv pip compile --quiet --universal --python-version 3.11 --no-header --no-annotate \
	  --extra spark --extra s3 --extra redis --extra mysql --extra sentry --extra bench --extra dev pyproject.toml \
	  -o requirements.lock

clean:
	rm -rf $(VENV) frontend/node_modules frontend/dist .mypy_cache .ruff_cache .pytest_cache .hypothesis *.egg-info
	@echo "Kept $(VAR), which holds the database, the models and the uploads."

$(VENV)/bin/python:
	@bin/find-python > /dev/null
	@echo "Making the virtual environment …"
	@"$$(bin/find-python)" -m venv $(VENV)

$(RUN_READY): pyproject.toml requirements.lock | $(PY)
	@echo "Installing the Python packages …"
	@bin/install-python $(VENV) spark
	@touch $@

$(TEST_READY): pyproject.toml requirements.lock | $(PY)
	@echo "Installing the Python packages, those for tests as well …"
	@bin/install-python $(VENV) spark,s3,redis,dev
	@touch $@ $(RUN_READY)

$(NODE_READY): frontend/package-lock.json
	@bin/find-node
	@echo "Installing the client's packages …"
	@npm --prefix frontend ci --no-audit --no-fund --loglevel=error
	@touch $@

$(CLIENT): $(NODE_READY) $(CLIENT_SOURCES)
	@echo "Building the client …"
	@npm --prefix frontend run --silent build -- --logLevel warn
	@touch $@
