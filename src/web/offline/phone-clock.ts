import { now, setServerTime } from '../clock.ts';
import { type FieldTx, fieldStore, inOne, type SeenTime, type SyncNotes } from './field-store.ts';

/*
 * A phone that is opened without network has not heard from the server in this window. It goes by what the clock of the server
 * showed the last time, as every other window does that has just heard from it.
 *
 * How long something can be read is reckoned from the latest time that this phone has seen, so that setting its clock back puts
 * nothing off. It is stored beside what the phone reads with, and goes on by itself while a window is open.
 */
export const nothingSynced: SyncNotes = { lastAt: null, aheadMs: null, unproven: 0, canVerify: null };
export const nothingSeen: SeenTime = { seen: '', heard: null, wasAhead: false };

type StateTx = Pick<FieldTx<'state'>, 'objectStore'>;

/** By so much a clock may be off before the officer is warned. */
const offAtMostMs = 600_000;
const minute = 60_000;

/** The latest time that this window knows of, and when, by the count of the page, it was that. */
let floor = { at: Number.NEGATIVE_INFINITY, since: 0, heard: nothingSeen.heard };

/** All in milliseconds; `ticks` is the count of the page, which no clock moves. */
export const laterOf = (clock: number, from: { at: number; since: number }, ticks: number): number =>
  Math.max(clock, from.at + ticks - from.since);

/** What time it is for whatever can be read until then. */
export const latest = (): Date => new Date(laterOf(now().getTime(), floor, performance.now()));

/** Whether the clock of this phone is behind what it has seen. */
export const isSetBack = (): boolean => latest().getTime() - now().getTime() > offAtMostMs;

const ahead = (): number => now().getTime() - Date.now();

/** This window does not know what time it is. */
const isUntold = (): boolean => Math.abs(ahead()) <= 1;

const floorFrom = ({ seen, heard }: Pick<SeenTime, 'seen' | 'heard'>): typeof floor => ({
  at: seen ? Date.parse(seen) : Number.NEGATIVE_INFINITY,
  since: performance.now(),
  heard,
});

/** What another window has heard or seen counts here too. */
function goOnFrom({ seen, heard }: SeenTime, { aheadMs }: SyncNotes): void {
  const isNews = heard !== floor.heard;
  if (aheadMs !== null && (isNews || isUntold())) setServerTime(new Date(Date.now() + aheadMs).toISOString());
  const read = floorFrom({ seen, heard });
  if (isNews || !seen || read.at > floor.at + read.since - floor.since) floor = read;
}

const syncIn = async (tx: StateTx): Promise<SyncNotes> =>
  ((await tx.objectStore('state').get('sync')) as SyncNotes | undefined) ?? nothingSynced;
const seenIn = async (tx: StateTx): Promise<SeenTime> =>
  ((await tx.objectStore('state').get('seen')) as SeenTime | undefined) ?? nothingSeen;

async function keep(tx: StateTx, row: SeenTime): Promise<void> {
  await tx.objectStore('state').put(row, 'seen');
  floor = floorFrom(row);
}

const readNotes = async (): Promise<StateTx> => (await fieldStore()).transaction(['state']) as unknown as StateTx;
export const syncNotes = async (): Promise<SyncNotes> => syncIn(await readNotes());
export const seenTime = async (): Promise<SeenTime> => seenIn(await readNotes());

export async function restoreClock(): Promise<void> {
  const tx = await readNotes();
  goOnFrom(await seenIn(tx), await syncIn(tx));
}

/** Keeps what this window has heard of the time, for the next one that opens without network. */
export async function noticeClock(): Promise<void> {
  if (isUntold()) return;
  const aheadMs = ahead();
  await inOne(['state'], async (tx) => {
    await tx.objectStore('state').put({ ...(await syncIn(tx)), aheadMs }, 'sync');
  });
}

/** To the minute is enough, and spares a phone that has no room. */
const isLater = (): boolean => latest().getTime() - floor.at > minute;

/** Within a transaction that writes anyway: what time it is has been seen. */
export async function noteSeen(tx: StateTx): Promise<void> {
  const row = await seenIn(tx);
  goOnFrom(row, await syncIn(tx));
  if (isLater()) await keep(tx, { ...row, seen: latest().toISOString() });
}

/** The phone is looked at, and nothing else is written. */
export async function noteLooked(): Promise<void> {
  if (isLater()) await inOne(['state'], noteSeen);
}

/** Nothing can be read here yet, so nothing was seen that could put an end to it. */
export const beginSeen = async (tx: StateTx): Promise<void> =>
  keep(tx, { ...(await seenIn(tx)), seen: now().toISOString(), wasAhead: false });

/** What explained why something could not be read is over: it was fetched again. */
export const forgetAhead = async (tx: StateTx): Promise<void> =>
  keep(tx, { ...(await seenIn(tx)), seen: latest().toISOString(), wasAhead: false });

/**
 * The word of the agency counts more than what a clock showed here, earlier or later, unless it is an older word than the last one:
 * it may be a replay.
 */
export function afterHearing(row: SeenTime, time: string): SeenTime {
  if (row.heard !== null && time < row.heard) return row;
  const wasAhead = row.wasAhead || Date.parse(row.seen) - Date.parse(time) > offAtMostMs;
  return { seen: time, heard: time, wasAhead };
}

/** True when this phone had seen a later time than it is. */
export async function noteHeard(tx: StateTx, time: string): Promise<boolean> {
  const row = await seenIn(tx);
  const next = afterHearing(row, time);
  if (next !== row) await keep(tx, next);
  return next.seen < row.seen;
}
