# SPDX-License-Identifier: GPL-3.0-or-later
# nginx as a stand-in for ODS where there is much to be served: the two steps
# of symbol access, of documents that do not change.
#
# nginx_ods N: documents A/RES/78/1 to A/RES/78/N in PDF, of 2 to 300 KB, no
# two alike; ./symbols names them, ./www has them.  Sets PORT and NGINX (a pid).
nginx_ods() {
	/usr/bin/python3 "$ROOT/tests/nginx_ods.py" "$1" www map symbols
	PORT=$(/usr/bin/python3 -c 'import socket
s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
	nginx_start "listen 127.0.0.1:$PORT;"
}

# nginx_start SERVER-LINES [HTTP-LINES]: the server itself, ready when this
# returns.
nginx_start() {
	cat >nginx.conf <<-END
		daemon off; master_process off; pid $PWD/nginx.pid;
		error_log $PWD/error.log;
		events { worker_connections 512; }
		http {
			access_log $PWD/access.log; default_type application/pdf;
			client_body_temp_path $PWD/t1; proxy_temp_path $PWD/t2;
			fastcgi_temp_path $PWD/t3; uwsgi_temp_path $PWD/t4;
			scgi_temp_path $PWD/t5; map_hash_max_size 65536;
			map_hash_bucket_size 256; absolute_redirect off;
			${2-}
			map \$arg_s \$document { include $PWD/map; }
			server {
				$1
				root $PWD/www;
				location = /api/symbol/access {
					if (\$document = "") { return 404; }
					return 302 \$document;
				}
			}
		}
	END
	PATH=$PATH:/usr/sbin nginx -c "$PWD/nginx.conf" -e "$PWD/error.log" 3>&- &
	NGINX=$!
	until [ -s nginx.pid ]; do
		kill -0 "$NGINX" || fail "nginx: $(cat error.log)"
	done
}

nginx_stop() {
	kill "$NGINX" || return 1
	wait "$NGINX" || true
	NGINX=
}
