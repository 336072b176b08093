#!/usr/bin/env bash
# Runs every test and ends with the line "N passed, N failed, N skipped".
#   ./test.sh            what a clone alone can run; installs Chromium when it is missing
#   ./test.sh FOLDER     also the tests that need a folder with gold/ and corpus/
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 STATICARCHIVE_SHARED="${1:+$(cd "$1" && pwd)}"

if ! command -v chromium >/dev/null && ! command -v google-chrome >/dev/null && ! command -v chromium-browser >/dev/null; then
  echo "Chromium is missing: installing it from the system's packages."
  as_root=$([ "$(id -u)" = 0 ] || echo sudo)
  $as_root apt-get update -qq && $as_root apt-get install -y -qq chromium fonts-noto-core >/dev/null || exit 2
fi
command -v node >/dev/null || echo "NODE IS ABSENT: the tests of the search client outside a browser are skipped."
[ -n "$STATICARCHIVE_SHARED" ] || echo "No folder with gold/ and corpus/ was given: tests that need it are skipped."

dotnet build StaticArchive.sln -c Release --nologo -v quiet || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }

passed=0 failed=0 skipped=0
count() { # count LABEL TEXT: the number that follows LABEL in the runner's summary
  sed -nE "s/.*$1: *([0-9]+).*/\1/p" <<<"$2" | tail -1
}
for project in Unit Architecture Sites Browser; do
  out=$(dotnet test "tests/$project" -c Release --no-build --nologo 2>&1); code=$?
  summary=$(grep -E '^(Passed|Failed|Skipped)! ' <<<"$out" | tail -1)
  if [ $code -ne 0 ] || [ -z "$summary" ]; then echo "$out"; fi
  echo "$project: ${summary:-no summary}"
  [ -n "$summary" ] || { failed=$((failed + 1)); continue; }
  failed=$((failed + $(count Failed "$summary"))) passed=$((passed + $(count Passed "$summary"))) skipped=$((skipped + $(count Skipped "$summary")))
done
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
