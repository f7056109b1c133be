"""What a database or a disk says when it is away, busy or full, rather than asked something wrong."""

import errno

from django.db import InterfaceError, OperationalError

MYSQL_OUTAGES = {
    1021,  # disk full
    1040,  # too many connections
    1053,  # shutting down
    1114,  # table full
    1205,  # waited for a lock too long
    1213,  # chosen to end a deadlock
    1290,  # read-only
    1836,  # read-only
    *range(2000, 2060),  # the client's: no connection, connection lost
}
SQLITE_OUTAGES = ("unable to open", "locked", "disk I/O error", "disk is full", "readonly")
DISK_FULL = {errno.ENOSPC, errno.EDQUOT}


def database_is_away(error: Exception) -> bool:
    """Whether asking again later may help."""
    if isinstance(error, InterfaceError):
        return True
    if not isinstance(error, OperationalError) or not error.args:
        return False
    reason = error.args[0]
    return reason in MYSQL_OUTAGES or any(words in str(reason) for words in SQLITE_OUTAGES)


def disk_is_full(error: Exception) -> bool:
    """Whether a file could not be written for want of room."""
    return isinstance(error, OSError) and error.errno in DISK_FULL
