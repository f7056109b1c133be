"""How often something is allowed, as settings write it: "10/minute", or "off"."""

SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}
OFF = "off"


def parsed_rate(rate: str) -> tuple[int, int]:
    """How many in how many seconds: "10/minute" is (10, 60); raises ValueError."""
    number, _, period = rate.partition("/")
    if period not in SECONDS or not number.isdecimal() or int(number) < 1:
        raise ValueError(f"{rate!r} is no rate; write 10/minute, 100/hour or {OFF}")
    return int(number), SECONDS[period]
