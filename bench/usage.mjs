/** What a running process takes, from Linux's /proc; undefined elsewhere. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const KNOWN = existsSync('/proc/self/stat');
const TICKS_PER_SECOND = KNOWN ? Number(execFileSync('getconf', ['CLK_TCK'])) : 100;

/** Resident memory in MiB. */
export function memoryOf(/** @type {number} */ pid) {
  if (!KNOWN) return undefined;
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

/** Processor time in ms, of all threads. */
export function cpuOf(/** @type {number} */ pid) {
  if (!KNOWN) return undefined;
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name of the program stands between brackets and may hold spaces; user and system time are fields 14 and 15.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND;
}
