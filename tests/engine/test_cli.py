import json
from argparse import ArgumentParser, _SubParsersAction
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from engine.artifacts import ArtifactStore
from engine.cli import main, make_parser, read_settings
from engine.commands.settings import Settings
from engine.models.als import AlsModel
from engine.training.pipeline import train

PARSER = make_parser(Settings(store_url="file:///nowhere", spark_master="local[*]"))


def commands(
    parser: ArgumentParser, *, name: str = "nextflex"
) -> Iterator[tuple[str, ArgumentParser, str | None]]:
    """Every command below the parser, with the help that its parent shows."""
    for action in parser._actions:
        if isinstance(action, _SubParsersAction):
            helps = {choice.dest: choice.help for choice in action._choices_actions}
            for sub_name, sub_parser in action.choices.items():
                yield f"{name} {sub_name}", sub_parser, helps.get(sub_name)
                yield from commands(sub_parser, name=f"{name} {sub_name}")


@pytest.mark.parametrize(
    ("name", "parser", "text"), [pytest.param(*one, id=one[0]) for one in commands(PARSER)]
)
def test_every_command_and_option_has_help(name, parser, text):
    assert text, f"{name} has no help"
    for action in parser._actions:
        assert action.help or isinstance(action, _SubParsersAction), f"{name} {action.dest} has no help"


@pytest.fixture
def store_url(tmp_path, store, checkerboard, monkeypatch) -> str:
    """A store with every model of the checkerboard, told to the command by the environment."""
    train(checkerboard, store=store, models=["item_index", "weighted_rating", "content", "bias"])
    save_als(store, dataset=checkerboard.fingerprint)
    url = (tmp_path / "store").as_uri()
    monkeypatch.setenv("OBJECT_STORE_URL", url)
    return url


def save_als(store: ArtifactStore, *, dataset: str) -> None:
    even = (np.arange(20) % 2 == 0).astype(float)
    factors = np.stack([even, 1 - even], axis=1)
    model = AlsModel(
        item_ids=np.arange(20),
        item_factors=factors.astype(np.float32),
        gram=factors.T @ factors,
        signals=np.linspace(-2, 5, 10),
        regularization=0.1,
        alpha=1.0,
    )
    manifest = store.save(
        model, stem="als", dataset=dataset, metrics={"ndcg@10": 0.5}, created=datetime.now(UTC)
    )
    store.activate("als", manifest.version)


@pytest.mark.usefixtures("store_url")
def test_recommend_follows_the_history(capsys):
    assert main(["recommend", "--history", "board 2=5,board 3=1", "-n", "3", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["strategy"] == "als"
    assert [row["item_id"] for row in answer["results"]] == [0, 4, 6]
    assert answer["results"][0]["reasons"] == ["Board 2 (1952)"]


@pytest.mark.usefixtures("store_url")
def test_recommend_shows_a_table(capsys):
    assert main(["recommend", "--history", "board 2=5", "-n", "2"]) == 0
    assert "Board 4 (1954)" in capsys.readouterr().out


@pytest.mark.usefixtures("store_url")
def test_an_unknown_title_is_one_sentence_with_suggestions(capsys):
    assert main(["recommend", "--history", "bored to tears=5"]) == 1
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.startswith("nextflex: No movie is called 'bored to tears'. Did you mean Board")
    assert output.err.count("\n") == 1


@pytest.mark.usefixtures("store_url")
def test_models_are_listed_activated_and_rolled_back(capsys, store, checkerboard):
    assert main(["models", "list", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert {row["model"] for row in listed if row["served"]} == set(store.current())
    old = store.current()["bias"]
    [new] = train(checkerboard, store=store, models=["bias"], seed=1)
    assert main(["models", "activate", "bias", old]) == 0
    assert store.current()["bias"] == old
    assert main(["models", "rollback"]) == 0
    assert store.current()["bias"] == new.version
    assert main(["models", "list"]) == 0
    assert "ndcg@10" in capsys.readouterr().out


def test_train_publishes_what_recommend_reads(capsys, tmp_path):
    url = (tmp_path / "store").as_uri()
    folder = movielens_folder(tmp_path / "ml-tiny")
    train_it = [
        "train",
        "--dataset",
        str(folder),
        "--store",
        url,
        "--models",
        "weighted_rating",
        "bias",
        "--json",
    ]
    assert main(train_it) == 0
    assert [row["model"] for row in json.loads(capsys.readouterr().out)] == ["weighted_rating", "bias"]


def test_a_bad_rating_fails_in_one_sentence_and_publishes_nothing(capsys, tmp_path):
    folder = movielens_folder(tmp_path / "ml-tiny", rating="7")
    url = (tmp_path / "store").as_uri()
    assert main(["train", "--dataset", str(folder), "--store", url, "--models", "bias"]) == 1
    assert "ratings.csv" in capsys.readouterr().err
    assert not list((tmp_path / "store").rglob("*.json"))


def movielens_folder(folder: Path, *, rating: str = "4.0") -> Path:
    folder.mkdir()
    (folder / "movies.csv").write_text("movieId,title,genres\n1,Heat (1995),Crime\n2,Up (2009),Comedy\n")
    rows = [f"{user},{movie},{rating},1000" for user in range(1, 9) for movie in (1, 2)]
    (folder / "ratings.csv").write_text("userId,movieId,rating,timestamp\n" + "\n".join(rows) + "\n")
    (folder / "links.csv").write_text("movieId,imdbId,tmdbId\n1,0113277,949\n2,1049413,14160\n")
    (folder / "tags.csv").write_text("userId,movieId,tag,timestamp\n")
    return folder


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["dance"],
        ["recommend"],
        ["recommend", "--history", "Heat=7"],
        ["recommend", "--history", "Heat=5", "-n", "0"],
        ["recommend", "--history", "Heat=5", "-n", "101"],
        ["train", "--models", "alps"],
        ["models"],
    ],
)
def test_bad_usage_exits_with_two(arguments, capsys):
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert capsys.readouterr().out == ""


def test_an_empty_store_says_what_to_do(capsys, tmp_path):
    assert main(["recommend", "--history", "Heat=5", "--store", tmp_path.as_uri()]) == 1
    assert "run `nextflex train` first" in capsys.readouterr().err
    assert main(["models", "list", "--store", tmp_path.as_uri()]) == 0


def test_a_bad_store_address_is_named(capsys):
    assert main(["models", "list", "--store", "ftp://x"]) == 1
    assert "'ftp://x'" in capsys.readouterr().err


def test_settings_come_from_the_environment_or_lie_below_var():
    assert read_settings({"VAR": "/some where"}).store_url == "file:///some%20where/store"
    assert read_settings({}).spark_master == "local[*]"
    told = read_settings({"OBJECT_STORE_URL": "s3://a/b", "SPARK_MASTER": "spark://host:7077"})
    assert told == Settings(store_url="s3://a/b", spark_master="spark://host:7077")
