import type { Coding } from '../../../domains/study/public.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';
import type { DemoStep } from '../step.ts';

/** A closed file as both readers of the demo find it. Everything is invented. */
type ClosedFile = { readonly pseudonym: string; readonly first: Coding; readonly second: Coding };

/**
 * Story A, *Måsvik* 2021: the same employer, lost. A relative interpreted, counsel came afterwards, no time to think was
 * offered, nothing was preserved before she flew; closed after 264 days. Both readers find the same.
 */
const masvik: Coding = {
  began: '2021-03-11',
  ended: '2021-11-30',
  stage: 'investigation',
  exit: 'closed',
  reason: 'RC08',
  steps: ['till-log', 'bank', 'agi', 'co-workers', 'housing', 'foreign-request'],
  obstacles: [
    { code: 'OB-B03', page: 14 },
    { code: 'OB-B05', page: 19 },
    { code: 'OB-B06', page: 22 },
    { code: 'OB-B09', page: 41 },
  ],
  county: 'SE-E',
  sector: 'restaurant',
};

/** A drawn number that is the same whenever the demo is made. */
const drawn = (below: number, ...of: (string | number)[]): number =>
  sha256('cape demo file', of.join(' ')).readUInt32BE(0) % below;
const oneOf = <T>(list: readonly T[], ...of: (string | number)[]): T => list[drawn(list.length, ...of)] as T;

const endings = [
  { stage: 'report', exit: 'not-opened', reasons: ['RC01', 'RC02'] },
  { stage: 'investigation', exit: 'closed', reasons: ['RC04', 'RC08', 'RC06'] },
  { stage: 'investigation', exit: 'left-country', reasons: ['RC07', 'RC08'] },
  { stage: 'investigation', exit: 'closed', reasons: ['RC05', 'RC08'] },
] as const satisfies readonly { stage: Coding['stage']; exit: string; reasons: readonly string[] }[];
const obstacles = ['OB-B09', 'OB-B03', 'OB-B06', 'OB-C07', 'OB-C11', 'OB-A07'] as const;
const steps: readonly Coding['steps'][number][] = [
  'till-log',
  'bank',
  'co-workers',
  'early-hearing',
  'reflection-period',
];
const sectors: readonly Coding['sector'][] = ['restaurant', 'construction', 'cleaning', 'berries'];

/** A share of what there is, drawn thing by thing. `apart` per cent of the answers are those of another reader. */
function found<T extends string>(all: readonly T[], file: number, reader: number, apart: number): T[] {
  return all.filter((thing, place) => {
    const isThere = drawn(100, file, thing) < 62 - place * 8;
    const isSeenOtherwise = reader === 2 && drawn(100, file, thing, 'second') < apart;
    return isThere !== isSeenOtherwise;
  });
}

function coded(file: number, reader: number): Coding {
  const ending = oneOf(endings, file, 'ending');
  const isReadOtherwise = reader === 2 && drawn(100, file, 'reason apart') < 15;
  const place = drawn(ending.reasons.length, file, 'reason') + (isReadOtherwise ? 1 : 0);
  const year = 2019 + drawn(6, file, 'year');
  const month = 1 + drawn(6, file, 'month');
  const day = (of: number): string =>
    `${year}-${String(of).padStart(2, '0')}-${String(1 + drawn(28, file, of)).padStart(2, '0')}`;
  return {
    began: day(month),
    ended: day(month + 6),
    stage: ending.stage,
    exit: ending.exit,
    reason: ending.reasons[place % ending.reasons.length] as Coding['reason'],
    steps: found(steps, file, reader, 9),
    obstacles: found(obstacles, file, reader, 8).map((code) => ({ code, page: 2 + drawn(90, file, code) })),
    county: oneOf(['SE-E', 'SE-D', 'SE-F'], file, 'county'),
    sector: oneOf(sectors, file, 'sector'),
  };
}

const count = 40;
const files: readonly ClosedFile[] = [
  { pseudonym: 'Ö-2021-7', first: masvik, second: masvik },
  ...Array.from({ length: count - 1 }, (_, place): ClosedFile => {
    const file = place + 1;
    return {
      pseudonym: `Ö-${2019 + drawn(6, file, 'year')}-${100 + file}`,
      first: coded(file, 1),
      second: coded(file, 2),
    };
  }),
];

/** Four files each working day from 14 September 2026 on; the second reader two hours after the first. */
const morning = (place: number): string => {
  const day = new Date(Date.UTC(2026, 8, 14 + Math.floor(place / 20) * 7 + (Math.floor(place / 4) % 5)));
  return day.toISOString().slice(0, 10);
};
const minute = (place: number): string => String(5 + (place % 4) * 12).padStart(2, '0');

const answersOf = ({ stage, exit, reason, steps: missed, obstacles: stood }: Coding): string =>
  JSON.stringify([stage, exit, reason, missed, stood.map(({ code }) => code)]);

/** How many files at the end of the list still wait for a third decision, so that somebody can make one. */
const leftOpen = 8;

export const closedFileSteps: readonly DemoStep[] = files.flatMap(({ pseudonym, first, second }, place): DemoStep[] => {
  const name = `closed-file-${place + 1}`;
  const reading = (reader: 1 | 2, persona: string, hour: string, coding: Coding): DemoStep => ({
    name: reader === 1 ? name : `${name}-second`,
    persona,
    at: `${morning(place)}T${hour}:${minute(place)}:00+02:00`,
    verb: 'study.review',
    params: () => ({}),
    input: ({ thing }) => ({ file: thing(name), pseudonym, coding }),
  });
  const decision: DemoStep = {
    name: `${name}-decided`,
    persona: 'ana',
    at: `${morning(place)}T15:${minute(place)}:00+02:00`,
    verb: 'study.resolve',
    params: ({ thing }) => ({ id: thing(name) }),
    input: () => ({ coding: first }),
  };
  const isDecided = answersOf(first) !== answersOf(second) && place < count - leftOpen;
  return [reading(1, 'ana', '09', first), reading(2, 'siv', '11', second), ...(isDecided ? [decision] : [])];
});
