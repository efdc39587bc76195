import type { DeviceShown } from '../../schema.ts';

type PhoneStanding = 'trusted' | 'locked' | 'ended' | 'quarantined';

/** The state of a phone, the gravest first: one that signed two things under one number is not trusted, whatever else was done. */
export function standingOf(of: Pick<DeviceShown, 'quarantinedAt' | 'endedAt' | 'lockedAt' | 'endedBy' | 'lockedBy'>): {
  readonly standing: PhoneStanding;
  readonly since: string | null;
  /** The role of another person who did it. */
  readonly by: DeviceShown['endedBy'];
} {
  if (of.quarantinedAt) return { standing: 'quarantined', since: of.quarantinedAt, by: null };
  if (of.endedAt) return { standing: 'ended', since: of.endedAt, by: of.endedBy };
  if (of.lockedAt) return { standing: 'locked', since: of.lockedAt, by: of.lockedBy };
  return { standing: 'trusted', since: null, by: null };
}

/** Numbers in a row, those that follow each other as from and to: "3, 7–9". */
export function numbersInWords(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
