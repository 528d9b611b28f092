# Shared by the scripts of this folder. Not run by itself.

# The C libraries Doorstep links, by their Debian package names.
packages=(libsqlite3-dev libicu-dev libstemmer-dev libcurl4-openssl-dev)

# Installs the missing ones. Says what to do where it cannot.
install_packages() {
  local missing=() package
  for package in "${packages[@]}"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
  done
  [ "${#missing[@]}" -eq 0 ] && return 0
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "Doorstep needs these packages: ${missing[*]}. Install them as root, then run this again." >&2
      exit 4
    fi
    as_root=(sudo)
  fi
  echo "Installing ${missing[*]} ..." >&2
  "${as_root[@]}" apt-get update -qq >/dev/null
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq "${missing[@]}" >/dev/null
}

# The folder of Swift's toolchain, with bin and lib.
toolchain() { dirname "$(dirname "$(readlink -f "$(command -v swift)")")"; }
