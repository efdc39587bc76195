import type { HowKnown, SortedAs } from './schema.ts';

/** A note as an officer who sorts has it: when, about whom, in which room, and what was ticked, with the group of each sign. */
export type ToSort = {
  readonly at: string;
  readonly worker: string | null;
  readonly room: string | null;
  readonly signs: readonly { readonly group: string; readonly known: HowKnown }[];
};

const closeMs = 3 * 60_000;
/** Signs that a person cannot leave or is afraid. */
const ofHarm: readonly string[] = ['fear', 'movement'];

const sameRoom = (a: ToSort, b: ToSort): boolean =>
  a.room !== null && a.room.trim().toLowerCase() === b.room?.trim().toLowerCase();

/**
 * Where a note may belong, for an officer who has to say so: one that ticks a sign of fear or of being held is handed over; else
 * it goes where the latest note about the same worker went, else one in the same room, else one of the same three minutes. Null
 * where nothing points anywhere. It is a suggestion and sorts nothing: what the note says in words is not read.
 */
export function suggestPlace(
  note: ToSort,
  sorted: readonly { readonly note: ToSort; readonly place: SortedAs }[],
): SortedAs | null {
  const pointsToHarm = note.signs.some(({ group, known }) => ofHarm.includes(group) && known !== 'asked-and-not-so');
  if (pointsToHarm) return 'hand-over';
  const latest = [...sorted].reverse();
  const like = (isLike: (other: ToSort) => boolean) => latest.find(({ note: other }) => isLike(other))?.place;
  const apart = (other: ToSort): number => Math.abs(Date.parse(other.at) - Date.parse(note.at));
  return (
    (note.worker === null ? undefined : like(({ worker }) => worker === note.worker)) ??
    like((other) => sameRoom(note, other)) ??
    like((other) => apart(other) <= closeMs) ??
    null
  );
}
