import type { Suspicion } from '../suspicions/public.ts';
import type { ScreenedFacts } from './schema.ts';

/*
 * Who is one person within an agency. Somebody appears there as the one of a hand-over, as the one whose signs were read, and as
 * a person in a file, in any order. A hand-over calls one person by an alias of another agency; within one file of this agency
 * a bird is one person. So two of these are one where a colleague has said so: by reading signs from the hand-over, or by
 * opening the case on it in which the person lies. That two agencies chose the same bird says nothing.
 */

/** A hand-over, where it lies. */
export type Handed = { readonly id: string; readonly state: Pick<Suspicion, 'facts' | 'begunAt' | 'letter'> };

/** Signs that were read, with the hand-over from which they were read, where there was one. */
export type Read = { readonly id: string; readonly about: ScreenedFacts; readonly handed: Handed | null };

/** Whether the signs are those of the person of the hand-over: it tells of one, and the reader calls nobody else. */
export const isOfHandOver = ({ about, handed }: Omit<Read, 'id'>): boolean =>
  handed !== null &&
  handed.state.facts.about === 'person' &&
  (about.called === null || about.called === handed.state.facts.called);

/** Under which id the agency counts the one whose signs were read. */
export const countsAs = (read: Read): string => (read.handed && isOfHandOver(read) ? read.handed.id : read.id);

type Known = { readonly alias: string; readonly registeredAt: string };

/**
 * Whether the one whose signs were read is this person of the same file. Where the reader took the name from a hand-over, the
 * person must have come after it: one who had the bird before is somebody else.
 */
const isRead = ({ alias, registeredAt }: Known, read: Read): boolean =>
  read.about.called === alias && (!read.handed || !isOfHandOver(read) || registeredAt >= read.handed.state.begunAt);

/** Whether the person of a hand-over on which their case was opened is this person. */
const isHanded = ({ alias }: Known, { state: { facts } }: Handed): boolean =>
  facts.about === 'person' && facts.called === alias;

/** Every id under which the agency counts this person besides their own. */
export const otherIds = (
  person: Known,
  there: { readonly read: readonly Read[]; readonly behindCase: readonly Handed[] },
): string[] => [
  ...new Set([
    ...there.behindCase.filter((handed) => isHanded(person, handed)).map(({ id }) => id),
    ...there.read.filter((read) => isRead(person, read)).map(countsAs),
  ]),
];
