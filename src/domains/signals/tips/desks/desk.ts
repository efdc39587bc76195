import type { Track } from '../../../../kernel/capacity.ts';

/** A key of a unit, with what waits under it that no one has opened. */
export type DeskKey = {
  readonly id: string;
  readonly track: Track;
  /** The account of the reader who made it. */
  readonly maker: string;
  /** The accounts that open with a passphrase what was sealed to it. */
  readonly openers: readonly string[];
  readonly madeAt: string;
  readonly usedFrom: string;
  /** Whether it waits for a second reader, and nothing is sealed to it yet. */
  readonly awaits: boolean;
  readonly waiting: number;
  /** The first day by which an answer was promised to one of those. */
  readonly promised: string | null;
  readonly late: number;
};

/** What an administrator can see to, the gravest first. */
export const deskNeeds = [
  'no-key',
  'no-reader',
  'reader-left',
  'unreadable',
  'late',
  'key-waits',
  'one-reader',
] as const;
export type DeskNeed = (typeof deskNeeds)[number];

/** What is seen of a tip desk: its wishes, the accounts of those who read its tips, its keys with the one in use first. */
type Desk = {
  readonly wants: readonly string[];
  readonly readers: readonly string[];
  readonly keys: readonly DeskKey[];
};

/** The key that the pages seal to: the one that was taken into use last. */
export const keyInUse = (keys: readonly DeskKey[]): DeskKey | null =>
  keys
    .filter(({ awaits }) => !awaits)
    .reduce<DeskKey | null>((newest, key) => (newest && newest.usedFrom >= key.usedFrom ? newest : key), null);

/** Whether a reader of now opens it with a passphrase. */
export const isOpened = ({ openers }: Pick<DeskKey, 'openers'>, readers: readonly string[]): boolean =>
  openers.some((one) => readers.includes(one));

/** How many tips no reader opens any more with a passphrase: those who open the key read no tips now. The key on paper opens them. */
export const unreadable = ({ readers, keys }: Pick<Desk, 'readers' | 'keys'>): number =>
  keys.filter((key) => !isOpened(key, readers)).reduce((sum, { waiting }) => sum + waiting, 0);

/** What a desk lacks. One to which no wish leads lacks nothing that a sender would notice. */
export function whatADeskNeeds({ wants, readers, keys }: Desk): DeskNeed[] {
  const present = keyInUse(keys);
  const isOpen = wants.length > 0;
  const lacks: Readonly<Record<DeskNeed, boolean>> = {
    'no-key': isOpen && present === null,
    'no-reader': isOpen && readers.length === 0,
    'reader-left': isOpen && readers.length > 0 && present !== null && !isOpened(present, readers),
    unreadable: unreadable({ readers, keys }) > 0,
    late: keys.some(({ late }) => late > 0),
    'key-waits': keys.some(({ awaits }) => awaits),
    'one-reader': isOpen && readers.length === 1,
  };
  return deskNeeds.filter((need) => lacks[need]);
}

/** All that waits under any key: how many, the first promised day, and for how many that day is past. */
export const waitingAt = (keys: readonly DeskKey[]) => ({
  count: keys.reduce((sum, { waiting }) => sum + waiting, 0),
  late: keys.reduce((sum, { late }) => sum + late, 0),
  promised: keys.flatMap(({ promised }) => promised ?? []).sort()[0] ?? null,
});
