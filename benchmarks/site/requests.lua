-- Asks for the lines of a file in turn, each a path and a token, and prints one line of JSON at the end.
local requests, next_one = {}, 0

function init(args)
  for line in io.lines(args[1]) do
    local path, token = line:match("([^\t]*)\t(.*)")
    local headers = { ["Host"] = wrk.host }
    if token ~= "" then headers["Authorization"] = "Bearer " .. token end
    requests[#requests + 1] = wrk.format("GET", path, headers)
  end
end

function request()
  next_one = next_one % #requests + 1
  return requests[next_one]
end

function done(summary, latency, _)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  print(string.format('{"per_second": %f, "p50_ms": %f, "p99_ms": %f, "errors": %d}',
    summary.requests / summary.duration * 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, failed))
end
