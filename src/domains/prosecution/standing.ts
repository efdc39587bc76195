import { awaitsSecondLook, type CriminalFile } from './criminal-file.ts';

/** How often people have said each thing of an element, over all injured parties. A count of what was said, never a score. */
export function saidOfElements({ settings }: Pick<CriminalFile, 'settings'>): {
  readonly supported: number;
  readonly contradicted: number;
  readonly nothingYet: number;
} {
  const said = (state: string): number => settings.filter((one) => one.state === state).length;
  return { supported: said('supported'), contradicted: said('contradicted'), nothingYet: said('nothing-yet') };
}

/**
 * Whose move it is in a file: whoever opens it, whoever leads it, or the second pair of eyes that a closed file needs because
 * the injured party does not take part. Null once all is decided.
 */
export function nextMove({
  status,
  ledBy,
  decisions,
}: Pick<CriminalFile, 'status' | 'ledBy' | 'decisions'>): 'open' | 'police' | 'prosecutor' | 'second-look' | null {
  if (decisions.some(awaitsSecondLook)) return 'second-look';
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
