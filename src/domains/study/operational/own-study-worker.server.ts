import { parentPort } from 'node:worker_threads';
import { countOwn, type OwnStudyAsked } from './count-own.server.ts';

/** The program of the thread that counts a large agency: while it counts, the server answers all others. */
parentPort?.once('message', (asked: OwnStudyAsked) => {
  parentPort?.postMessage(countOwn(asked));
});
