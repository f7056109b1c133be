from backend.api.progress import progress_bars


def test_each_step_is_named_on_stderr(capsys):
    with progress_bars() as progress:
        progress("Reading", done=1, total=2)
        progress("Writing", done=2, total=2)
    captured = capsys.readouterr()
    assert "Reading" in captured.err
    assert "Writing" in captured.err
    assert captured.out == ""
