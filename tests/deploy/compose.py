"""docker-compose.yml as docker compose reads it: anchors merged, variables filled in."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
FILE = ROOT / "docker-compose.yml"
VARIABLE = re.compile(r"\$(?:(\$)|\{(\w+)(?::([-?])([^}]*))?\})")

SECRETS = (
    "SECRET_KEY",
    "MYSQL_PASSWORD",
    "REDIS_PASSWORD",
    "S3_ACCESS_KEY",
    "S3_SECRET_KEY",
    "METRICS_TOKEN",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """What a container would run."""

    command: list[str]
    environment: dict[str, str]


def example_variables() -> dict[str, str]:
    """.env.example with a secret wherever it asks for one, for a machine of one's own."""
    lines = (ROOT / ".env.example").read_text().splitlines()
    values = dict(line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))
    secrets = {name: f"{name.lower().replace('_', '-')}-".ljust(60, "0") for name in SECRETS}
    return values | secrets | {"PRODUCTION": "false", "SITE_HOSTS": "127.0.0.1"}


def services(variables: Mapping[str, str]) -> dict[str, Service]:
    """Every service; raises KeyError for a variable that has to be set and is not."""
    compose = yaml.safe_load(FILE.read_text())
    return {
        name: Service(
            command=[_filled(word, variables) for word in service.get("command", [])],
            environment={
                name: _filled(str(value), variables)
                for name, value in (service.get("environment") or {}).items()
            },
        )
        for name, service in compose["services"].items()
    }


def raw_services() -> dict[str, Any]:
    """Every service as it is written."""
    return dict(yaml.safe_load(FILE.read_text())["services"])


def _filled(text: str, variables: Mapping[str, str]) -> str:
    def value(match: re.Match[str]) -> str:
        dollar, name, kind, rest = match.groups()
        if dollar:
            return "$"
        found = variables.get(name, "")
        if not found and kind == "?":
            raise KeyError(rest)
        return found or (rest if kind == "-" else "")

    return VARIABLE.sub(value, text)
