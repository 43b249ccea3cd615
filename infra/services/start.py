"""``make services``: honcho with infra/Procfile. Databases and store end after those who use them, which takes longer
than the five seconds that honcho waits by itself."""

from __future__ import annotations

import sys

import honcho.command
import honcho.manager

honcho.manager.KILL_WAIT = 180
sys.argv = ["honcho", "-d", ".", "-f", "infra/Procfile", "start", *sys.argv[1:]]
honcho.command.main()
