import type { Passed } from './wire.ts';

/** What of the requests of a sync were acts and pieces, when the last act and the last photo had come, and what the agency took. */
export type Sent = {
  readonly actsSent: number;
  readonly actsAt: number;
  readonly actsServerMs: number;
  readonly pieces: number;
  readonly piecesServerMs: number;
  readonly wholeAt: number;
};

const batch = '/api/device/batch';
const media = '/api/device/media/';

/** A batch may hold no act: then the phone asks what has arrived. */
export function actsIn({ path, sent }: Pick<Passed, 'path' | 'sent'>): number {
  if (path !== batch) return 0;
  const { acts } = JSON.parse(sent.toString('utf8')) as { acts: readonly unknown[] };
  return acts.length;
}

/** The piece that made a photo whole, as it was signed. */
export function isWhole({ path, answered }: Pick<Passed, 'path' | 'answered'>): boolean {
  return path.startsWith(media) && answered.includes('"as-signed"');
}

export function sentOf(passed: readonly Passed[]): Sent {
  const withActs = passed.map((one) => ({ ...one, acts: actsIn(one) })).filter(({ acts }) => acts > 0);
  const pieces = passed.filter(({ path }) => path.startsWith(media));
  const sum = (of: readonly { serverMs: number }[]): number => of.reduce((total, { serverMs }) => total + serverMs, 0);
  return {
    actsSent: withActs.reduce((total, { acts }) => total + acts, 0),
    actsAt: withActs.at(-1)?.endedAt ?? Number.NaN,
    actsServerMs: sum(withActs),
    pieces: pieces.length,
    piecesServerMs: sum(pieces),
    wholeAt: passed.filter(isWhole).at(-1)?.endedAt ?? Number.NaN,
  };
}
