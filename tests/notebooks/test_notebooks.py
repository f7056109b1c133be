"""The notebooks run from top to bottom on the demo dataset, and are stored without outputs."""

from pathlib import Path

import pytest

nbformat = pytest.importorskip("nbformat", reason="the extra `dev` is not installed")
nbclient = pytest.importorskip("nbclient", reason="the extra `dev` is not installed")
pytest.importorskip("matplotlib", reason="the extra `report` is not installed")

ROOT = Path(__file__).parents[2]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
NEEDS_SPARK = {"04_als", "05_recommend"}


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_it_is_stored_without_outputs(path):
    cells = nbformat.read(path, as_version=4).cells
    assert not any(cell.get("outputs") or cell.get("execution_count") for cell in cells)


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(path, id=path.stem, marks=[pytest.mark.spark] * (path.stem in NEEDS_SPARK))
        for path in NOTEBOOKS
    ],
)
def test_it_runs_on_the_demo_dataset(path, monkeypatch):
    monkeypatch.delenv("DATASET", raising=False)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("OMP_NUM_THREADS", "1")  # threads would wait for each other over tiny networks
    if path.stem in NEEDS_SPARK:
        pytest.importorskip("pyspark", reason="the extra `spark` is not installed")
    notebook = nbformat.read(path, as_version=4)
    nbclient.NotebookClient(notebook, timeout=600, kernel_name="python3").execute(cwd=str(ROOT))
