"""nginx as its image runs it, with other ports and folders."""

from pathlib import Path

from tests.deploy.compose import ROOT, example_variables, services
from tests.deploy.parts import Part, listens


def proxy(folder: Path, *, port: int, web_port: int, client: Path) -> Part:
    """In front of the web server at `web_port`, with the built client in `client`."""
    text = (ROOT / "deploy" / "nginx.conf").read_text()
    changes = {
        "server web:8000 ": f"server 127.0.0.1:{web_port} ",
        "listen 8080;": f"listen 127.0.0.1:{port};",
        "root /srv/nextflex;": f"root {client};",
        "/tmp/nginx": f"{folder}/nginx",
        "access_log /dev/stdout json;": f"access_log {folder}/access.log json;",
        "worker_processes auto;": "worker_processes 1;",
    }
    for written, here in changes.items():
        assert written in text, written
        text = text.replace(written, here)
    config = folder / "nginx.conf"
    config.write_text(text)
    command = services(example_variables())["nginx"].command
    return Part(
        name="nginx",
        command=[*command, "-e", "stderr", "-c", str(config)],
        folder=folder,
        answers=listens(port),
    )
