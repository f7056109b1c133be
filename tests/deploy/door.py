"""A door to a server: while it is shut, nobody gets in, and who is inside is thrown out."""

import contextlib
import socket
import threading

CHUNK = 65536


class Door:
    """Forwards connections to a port of this machine."""

    def __init__(self, *, to: tuple[str, int]) -> None:
        self._to = to
        self._listener: socket.socket | None = None
        self._inside: set[socket.socket] = set()
        self.port = 0
        self.open()

    def open(self) -> None:
        """Let people in, at the same port as ever."""
        if self._listener is None:
            self._listener = socket.create_server(("127.0.0.1", self.port), backlog=128)
            self.port = self._listener.getsockname()[1]
            threading.Thread(target=self._welcome, args=(self._listener,), daemon=True).start()

    def shut(self) -> None:
        """Refuse connections, and break those that there are."""
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.shutdown(socket.SHUT_RDWR)
            listener.close()
        for connection in list(self._inside):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def _welcome(self, listener: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                guest, _ = listener.accept()
                try:
                    host = socket.create_connection(self._to, timeout=10)
                except OSError:
                    guest.close()
                    continue
                host.settimeout(None)
                for pair in ((guest, host), (host, guest)):
                    threading.Thread(target=self._carry, args=pair, daemon=True).start()

    def _carry(self, source: socket.socket, target: socket.socket) -> None:
        self._inside.add(source)
        with contextlib.suppress(OSError):
            while data := source.recv(CHUNK):
                target.sendall(data)
        for end in (source, target):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        self._inside.discard(source)
