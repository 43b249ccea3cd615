# postgres_server FOLDER PORT USER PASSWORD DATABASE: PostgreSQL of this machine (Debian: postgresql), data in FOLDER.
postgres_server() {
    local folder=$1 port=$2 user=$3 password=$4 database=$5 bin=() as=()
    bin=(/usr/lib/postgresql/*/bin)
    if [ ! -x "${bin[-1]}/initdb" ]; then
        echo "未安装 PostgreSQL（Debian：apt-get install postgresql）/ PostgreSQL is missing" >&2
        exit 1
    fi
    mkdir -p "$folder"
    if [ "$(id -u)" -eq 0 ]; then # the server refuses to run as root
        as=(setpriv --reuid=postgres --regid=postgres --clear-groups --pdeathsig TERM)
        chown postgres "$folder"
    fi
    if [ ! -f "$folder/data/PG_VERSION" ]; then
        (umask 077 && printf %s "$password" >"$folder/password")
        [ ${#as[@]} -eq 0 ] || chown postgres "$folder/password"
        "${as[@]}" "${bin[-1]}/initdb" -D "$folder/data" -U "$user" -A scram-sha-256 --pwfile="$folder/password" \
            -E UTF8 --locale=C.UTF-8 >"$folder/initdb.log"
        rm "$folder/password"
        echo "CREATE DATABASE $database" | "${as[@]}" "${bin[-1]}/postgres" --single -D "$folder/data" postgres >/dev/null
    fi
    serve_last "${as[@]}" "${bin[-1]}/postgres" -D "$folder/data" -p "$port" \
        -c listen_addresses=127.0.0.1 -c unix_socket_directories=
}
