import type { Log } from '../../platform/log/log.ts';

/** Less than ten seconds, after which the system reports to the caller that the stop failed. */
const atMostMs = 9000;

/** What it needs of the process, which a test has of its own. */
type Stoppable = {
  readonly on: (signal: 'SIGINT' | 'SIGTERM', heard: () => void) => unknown;
  readonly exit: (code: number) => unknown;
};

/**
 * Ends the process when it is asked to, in good order when that can be done, and in nine seconds whatever hangs: a database that does not answer,
 * a request that does not end. What was not sealed then is sealed at the next start.
 */
export function stopOnSignal(stop: () => Promise<void>, log: Log, program: Stoppable = process): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    program.on(signal, () => {
      if (stopping) return program.exit(130); // asked twice
      stopping = true;
      setTimeout(() => {
        log({ event: 'stopped-before-it-had-ended' });
        program.exit(1);
      }, atMostMs);
      stop().then(
        () => program.exit(0),
        () => program.exit(1),
      );
    });
  }
}
