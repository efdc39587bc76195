import { awaitsSecondReview, type CriminalFile } from './criminal-file.ts';

/** How many elements officers have set to each state, over all injured parties. A count of assessments, never a score. */
export function saidOfElements({ settings }: Pick<CriminalFile, 'settings'>): {
  readonly supported: number;
  readonly contradicted: number;
  readonly nothingYet: number;
} {
  const said = (state: string): number => settings.filter((one) => one.state === state).length;
  return { supported: said('supported'), contradicted: said('contradicted'), nothingYet: said('nothing-yet') };
}

/**
 * Who acts next in a file: the one who opens it, the facilitator, or the colleague who makes the second review of a file
 * that was closed because the injured party does not take part. Null once all is decided.
 */
export function nextMove({
  status,
  ledBy,
  decisions,
}: Pick<CriminalFile, 'status' | 'ledBy' | 'decisions'>): 'open' | 'police' | 'prosecutor' | 'second-look' | null {
  if (decisions.some(awaitsSecondReview)) return 'second-look';
  switch (status) {
    case 'reported':
      return 'open';
    case 'open':
    case 'served':
      return ledBy;
    case 'decided':
    case 'judged':
      return null;
  }
}
