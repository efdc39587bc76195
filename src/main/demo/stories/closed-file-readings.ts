import type { Coding } from '../../../domains/study/public.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';

/*
 * What the two readers of the demo find in closed files. Everything is invented: how often an ending, an obstacle or a step is
 * there, and how often the second reader sees it otherwise.
 */

type CodedStep = Coding['steps'][number];
type Ending = Pick<Coding, 'stage' | 'exit' | 'reason'>;

/** A drawn number that is the same whenever the demo is made. */
export const drawn = (below: number, ...of: (string | number)[]): number =>
  sha256('cape demo file', of.join(' ')).readUInt32BE(0) % below;
const oneOf = <T>(list: readonly T[], ...of: (string | number)[]): T => list[drawn(list.length, ...of)] as T;

const endings = [
  { stage: 'report', exit: 'not-opened', reasons: ['RC01', 'RC02'] },
  { stage: 'investigation', exit: 'closed', reasons: ['RC04', 'RC08', 'RC06'] },
  { stage: 'investigation', exit: 'left-country', reasons: ['RC07', 'RC08'] },
  { stage: 'investigation', exit: 'closed', reasons: ['RC05', 'RC08'] },
] as const satisfies readonly { stage: Coding['stage']; exit: string; reasons: readonly string[] }[];

/** In how many of a hundred files each is there: some often, some so rarely that agreement on them means little. */
const obstacles = {
  'OB-B09': 58,
  'OB-B03': 47,
  'OB-C11': 38,
  'OB-B06': 33,
  'OB-C07': 27,
  'OB-A07': 21,
  'OB-C04': 17,
  'OB-B05': 12,
  'OB-A02': 9,
  'OB-G02': 4,
} as const;
const steps = {
  'till-log': 52,
  bank: 44,
  'co-workers': 36,
  'early-hearing': 29,
  'reflection-period': 22,
  housing: 15,
  'foreign-request': 8,
} as const satisfies Partial<Record<CodedStep, number>>;
const sectors: readonly Coding['sector'][] = [
  'restaurant',
  'construction',
  'cleaning',
  'berries',
  'transport',
  'nail-salon',
];
const counties = ['SE-AB', 'SE-E', 'SE-M', 'SE-O', 'SE-AC', 'SE-D', 'SE-U', 'SE-F'];

/**
 * What is there, thing by thing. In a file that is hard to read the second reader misses some of it, the more of one thing
 * than of another, and sees about as much that the first does not, so that both find each thing about as often.
 */
function found<T extends string>(all: Readonly<Record<T, number>>, file: number, isApart: boolean): T[] {
  return (Object.entries(all) as [T, number][]).flatMap(([thing, often]) => {
    const isThere = drawn(100, file, thing) < often;
    const missed = ((100 - often) * (85 + drawn(70, thing, 'missed'))) / 100;
    const seen = (missed * often) / (100 - often);
    const isOtherwise = isApart && drawn(100, file, thing, 'second') < (isThere ? missed : seen);
    return isThere === isOtherwise ? [] : [thing];
  });
}

/** Every sixth file or so does not say what the obstacle was: enough of them that their number may be shown. */
const saysNothing = (file: number): boolean => drawn(100, file, 'says nothing') < 17;

function endingOf(file: number): Ending {
  const { stage, exit, reasons } = oneOf(endings, file, 'ending');
  return { stage, exit, reason: oneOf<string>(reasons, file, 'reason') as Ending['reason'] };
}

/** How a second reader takes the same ending who takes it otherwise. */
function otherEnding({ stage, exit, reason }: Ending, file: number): Ending {
  const how = drawn(100, file, 'ending apart');
  if (how < 50) return { stage: 'report', exit: 'not-opened', reason: reason === 'RC01' ? 'RC02' : 'RC01' };
  if (stage === 'report') return { stage, exit, reason: reason === 'RC01' ? 'RC02' : 'RC01' };
  if (how < 80) return { stage, exit: exit === 'closed' ? 'left-country' : 'closed', reason: 'RC08' };
  return { stage, exit, reason: reason === 'RC08' ? 'RC04' : 'RC08' };
}

/** What both readers find in an invented file that was closed in this year, and whether the second one takes it otherwise. */
export function readings(file: number, year: number, isHard: boolean): { first: Coding; second: Coding } {
  const month = 1 + drawn(6, file, 'month');
  const day = (of: number): string =>
    `${year}-${String(of).padStart(2, '0')}-${String(1 + drawn(28, file, of)).padStart(2, '0')}`;
  const coded = (isApart: boolean): Coding => {
    const ending = endingOf(file);
    return {
      began: day(month),
      ended: day(month + 6),
      ...(isApart && drawn(100, file, 'ending apart too') < 92 ? otherEnding(ending, file) : ending),
      steps: found(steps, file, isApart),
      obstacles: (saysNothing(file) ? [] : found(obstacles, file, isApart)).map((code) => ({
        code,
        page: 2 + drawn(90, file, code),
      })),
      county: oneOf(counties, file, 'county'),
      sector: oneOf(sectors, file, 'sector'),
    };
  };
  return { first: coded(false), second: coded(isHard) };
}
