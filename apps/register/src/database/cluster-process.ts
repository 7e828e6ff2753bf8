import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, statSync, truncateSync } from 'node:fs';
import { platform } from 'node:os';
import type { ServiceAccount } from './service-account';

/** How to start a server over a cluster. */
export interface ClusterCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly account: ServiceAccount | null;
  /** Folder of the server's socket; removed when the server ends. */
  readonly sockets: string;
  /** File that takes what the server says. */
  readonly logFile: string;
}

/** A running server. */
export interface ClusterProcess {
  readonly child: ChildProcess;
  /** Resolves when the server has ended, whatever the reason. */
  readonly ended: Promise<void>;
  /** Ends the server in an orderly way and waits for it. */
  stop(): Promise<void>;
}

/**
 * Starts the server beside a watcher that reads a pipe we hold: when we end, even by SIGKILL, the pipe closes and the
 * watcher ends the server. So no server outlives its service. The server's exit removes the folder of its socket and ends
 * the shell with its code.
 */
const WATCHED = `
sockets=$1; shift
"$@" 3<&- </dev/null &
server=$!
( cat <&3 >/dev/null 2>&1; kill -INT $server 2>/dev/null ) >/dev/null 2>&1 &
exec 3<&-
wait $server
code=$?
rmdir "$sockets" 2>/dev/null
exit $code
`;

/** Only what a server needs: variables such as PGDATA or PGPORT must not reach it. */
function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = platform() === 'win32' ? { SystemRoot: process.env['SystemRoot'] } : {};
  return { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', ...kept };
}

/** Starts a server. */
export function startClusterProcess(command: ClusterCommand): ClusterProcess {
  const log = openLog(command.logFile);
  const child = platform() === 'win32' ? spawnPlain(command, log) : spawnWatched(command, log);
  closeSync(log);
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  return { child, ended, stop: () => stopProcess(child, ended) };
}

function spawnWatched(command: ClusterCommand, log: number): ChildProcess {
  return spawn(
    '/bin/sh',
    ['-c', WATCHED, 'camket-postgres', command.sockets, command.program, ...command.args],
    {
      ...accountOptions(command.account),
      cwd: '/',
      env: serverEnvironment(),
      // A session of its own, so that Ctrl-C in the terminal reaches us and not the server.
      detached: true,
      stdio: ['ignore', log, log, 'pipe'],
    },
  );
}

function spawnPlain(command: ClusterCommand, log: number): ChildProcess {
  return spawn(command.program, [...command.args], {
    env: serverEnvironment(),
    stdio: ['ignore', log, log],
    windowsHide: true,
  });
}

/** The options that make a child run as the account. */
export function accountOptions(account: ServiceAccount | null): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

/** Closing the pipe asks the watcher for a fast shutdown: connections end, everything is written. */
async function stopProcess(child: ChildProcess, ended: Promise<void>): Promise<void> {
  const pipe = child.stdio[3] as { destroy(): void } | null | undefined;
  if (pipe) pipe.destroy();
  else child.kill('SIGINT');
  await ended;
}

const MAX_LOG_BYTES = 5 * 1024 * 1024;

function openLog(path: string): number {
  try {
    if (statSync(path).size > MAX_LOG_BYTES) truncateSync(path);
  } catch {
    // There is no log yet.
  }
  return openSync(path, 'a', 0o600);
}
