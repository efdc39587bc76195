import { startThread } from '../../../platform/jobs/thread.ts';
import type { Question, Study } from '../../caseload/public.ts';
import { countOwn, type OwnStudyAsked } from './count-own.server.ts';
import type { OwnStep } from './stepped-caseload.server.ts';

/** So many bytes of lines (some ten thousand rows) take as long to count as a thread takes to start. */
const worthThread = 400_000;

export type OwnStudyOf = Pick<OwnStudyAsked, 'agency' | 'invented'> & {
  readonly steps: readonly OwnStep[];
  readonly question: Question;
};

/** One at a time: two that count a million cases at once would take twice the memory and end no sooner. */
let last: Promise<unknown> = Promise.resolve();

/** The study of an agency: of a small one at once, of a large one in a thread of its own, so that the server goes on answering. */
export function ownStudy({ steps, ...more }: OwnStudyOf, worth = worthThread): Promise<Study> {
  const lines = Buffer.concat(steps.map((step) => step.lines));
  const asked: OwnStudyAsked = {
    ...more,
    steps: steps.map(({ lines: _, ...step }) => step),
    lines,
    lengths: steps.map((step) => step.lines.length),
  };
  if (lines.length < worth) return Promise.resolve(countOwn(asked));
  const counted = last.then(() => inThread(asked));
  last = counted.catch(() => undefined);
  return counted;
}

async function inThread(asked: OwnStudyAsked): Promise<Study> {
  const worker = startThread(import.meta.url, './own-study-worker.server.ts');
  try {
    return await new Promise<Study>((resolve, reject) => {
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('The thread that counts an agency ended before its work.')));
      worker.on('message', resolve);
      // A large buffer is one of its own, so it can be handed over instead of copied.
      const { buffer } = asked.lines;
      const isOwn = buffer.byteLength === asked.lines.byteLength;
      worker.postMessage(asked, isOwn ? [buffer as ArrayBuffer] : []);
    });
  } finally {
    await worker.terminate();
  }
}
