import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Memory of a process that is in RAM now, in bytes; null when the system does not report it. */
export function residentBytes(pid: number): number | null {
  try {
    const kB = existsSync('/proc/self/status')
      ? /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
      : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
    return kB ? Number(kB) * 1024 : null;
  } catch {
    return null; // the process has ended, or there is no ps
  }
}
