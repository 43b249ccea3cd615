# Sourced by every service script. The project's folder, the environment of all services, and waiting for others.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export PATH="$PWD/.venv/bin:$PATH"
exported=$(python infra/services/environment.py)
eval "$exported"
services=$AUDITLAKE_HOME/services
mkdir -p "$services/run"
name=$(basename "$0")
echo $$ >"$services/run/$name.pid"

# need NAME...: wait until these services can be used, two minutes at most
need() {
    local other end=$((SECONDS + 120))
    for other; do
        until python infra/services/healthy.py "$other"; do
            if [ $SECONDS -gt $end ]; then
                echo "等不到服务 $other / $other did not become ready" >&2
                exit 1
            fi
            sleep 0.5
        done
    done
}

# serve_last COMMAND...: run what others rely on; a wish to stop reaches it only when its users are gone
serve_last() {
    setsid setpriv --pdeathsig TERM "$@" & # ends even when this script is killed
    child=$!
    trap 'leave' TERM INT
    wait "$child"
}

leave() {
    trap '' TERM INT
    local user
    for user in listener scheduler dag-processor api-server prepare; do
        while [ -f "$services/run/$user.pid" ] && kill -0 "$(cat "$services/run/$user.pid")" 2>/dev/null; do
            sleep 0.2
        done
    done
    kill -TERM "$child" 2>/dev/null || true
    wait "$child" || true
    exit 0
}
