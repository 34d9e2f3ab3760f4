# Sourced by ./build and ./palier: finds a JDK of the release that Palier needs, or says what to install.

PALIER_JDK=25

# The feature release of a JDK, read from its own `release` file.
jdk_release() {
  [ -f "$1/release" ] && [ -x "$1/bin/javac" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
  on_path=""
  if command -v javac >/dev/null 2>&1; then
    on_path=$(dirname "$(dirname "$(readlink -f "$(command -v javac)" 2>/dev/null || command -v javac)")")
  fi
  for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$home" ] || continue
    release=$(jdk_release "$home") || continue
    if [ "${release:-0}" -ge "$PALIER_JDK" ] 2>/dev/null; then
      echo "$home"
      return 0
    fi
  done
  echo "No JDK $PALIER_JDK was found: not in JAVA_HOME, on the PATH, in /usr/lib/jvm, ~/.sdkman, ~/.jdks, or where macOS keeps them." >&2
  echo "Maybe install one: apt-get install temurin-25-jdk, sdk install java 25-tem, or brew install --cask temurin@25." >&2
  return 1
}
