#!/bin/sh
# Prepares target/playwright for the browser tests: the driver of Playwright from npm (14 MB, no browsers) and the
# system's node, as links that -Dplaywright.cli.dir understands. The tests drive the system's Chromium.
set -eu
cd "$(dirname "$0")/.."
version=$(sed -n 's:.*<playwright.version>\(.*\)</playwright.version>.*:\1:p' pom.xml)
folder=target/playwright
if ! command -v npm >/dev/null 2>&1; then
  echo "npm is not installed; the browser tests will be skipped." >&2
  echo "Maybe install it: apt-get install nodejs npm." >&2
  exit 0
fi
if [ "$(cat "$folder/version" 2>/dev/null)" = "$version" ]; then
  exit 0
fi
rm -rf "$folder"
mkdir -p "$folder"
npm install --silent --no-audit --no-fund --no-save --prefix "$folder" "playwright-core@$version"
ln -s node_modules/playwright-core "$folder/package"
ln -s "$(command -v node)" "$folder/node"
echo "$version" > "$folder/version"
