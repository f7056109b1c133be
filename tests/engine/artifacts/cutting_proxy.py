"""A connection to a server that breaks when told to."""

import contextlib
import socket
import threading
from types import TracebackType

BLOCK = 1 << 16


class CuttingProxy:
    """Passes bytes on both ways; `cut_after` so many of an answer, or of a request, it hangs up."""

    def __init__(self, *, host: str, port: int) -> None:
        self.cut_after: int | None = None
        self.cut_upload_after: int | None = None
        self.hangs = False
        self._server = (host, port)
        self._listener = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def address(self) -> str:
        """Where to connect to instead of the server."""
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> "CuttingProxy":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._listener.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.create_connection(self._server)
                for source, target, limit in (
                    (client, server, self.cut_upload_after),
                    (server, client, self.cut_after),
                ):
                    threading.Thread(target=self._pass, args=(source, target, limit), daemon=True).start()

    def _pass(self, source: socket.socket, target: socket.socket, limit: int | None) -> None:
        passed = 0
        with contextlib.suppress(OSError):
            while not self.hangs and (data := source.recv(BLOCK)):
                passed += len(data)
                if limit is not None and passed > limit:
                    break
                target.sendall(data)
        if not self.hangs:
            for end in (source, target):
                with contextlib.suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)
