#!/usr/bin/env bash
# Debian packages that some tests and pictures use. Without root, or where apt cannot reach its mirror, the
# tests that need them are skipped and say so.
set -uo pipefail
missing=()
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || missing+=(postgresql)
command -v docker-compose >/dev/null || missing+=(docker-compose) # only to read docker-compose.yml
if [ "${1:-}" = pictures ]; then
    command -v chromium >/dev/null || missing+=(chromium)
    fc-list 2>/dev/null | grep -qi cjk || missing+=(fonts-noto-cjk)
fi
[ ${#missing[@]} -eq 0 ] && exit 0
if [ "$(id -u)" -ne 0 ]; then
    echo "未以 root 运行，跳过安装 / not root, not installed: ${missing[*]}"
    exit 0
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq && apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
    echo "apt 安装失败，相关测试将跳过 / apt failed, tests that need these are skipped: ${missing[*]}"
