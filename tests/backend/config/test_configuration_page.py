import re

from django.conf import settings


def test_every_variable_that_is_read_is_explained_and_no_other():
    source = (settings.ROOT / "backend" / "config" / "settings.py").read_text()
    read = set(re.findall(r'read\(\s*[\w.]+,\s*"([A-Z_]+)"', source))
    page = (settings.ROOT / "docs" / "configuration.md").read_text()
    explained = {
        name for row in re.findall(r"^\| (.+?) \|", page, re.M) for name in re.findall(r"`([A-Z_]+)`", row)
    }
    assert read == explained
