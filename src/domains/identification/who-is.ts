import type { Suspicion } from '../suspicions/public.ts';
import type { ScreenedFacts } from './schema.ts';

/*
 * Who is one person within an agency. A person appears there as the person of a hand-over, as the one whose indicators were assessed, and
 * as a person in a file, in any order. A hand-over calls one person by an alias of another agency; within one file of this agency a bird is
 * one person. So two of these are one where a colleague has recorded so: by assessing indicators from the hand-over, or by opening the case
 * on it in which the person is. That two agencies chose the same bird says nothing.
 */

/** A hand-over, and where it is stored. */
export type Handed = { readonly id: string; readonly state: Pick<Suspicion, 'facts' | 'begunAt' | 'letter'> };

/** Indicators that were assessed, with the hand-over from which they were, where there was one. */
export type Read = { readonly id: string; readonly about: ScreenedFacts; readonly handed: Handed | null };

/** Whether the indicators are those of the person of the hand-over: it is about one, and the reader names no other. */
export const isOfHandOver = ({ about, handed }: Omit<Read, 'id'>): boolean =>
  handed !== null &&
  handed.state.facts.about === 'person' &&
  (about.called === null || about.called === handed.state.facts.called);

/** Under which id the agency counts the person whose indicators were assessed. */
export const countsAs = (read: Read): string => (read.handed && isOfHandOver(read) ? read.handed.id : read.id);

type KnownAlias = { readonly alias: string; readonly registeredAt: string };

/**
 * Whether the person whose indicators were assessed is this person of the same file. Where the reader took the name from a hand-over, the
 * person must have come after it: one who had the bird before is another person.
 */
const isRead = ({ alias, registeredAt }: KnownAlias, read: Read): boolean =>
  read.about.called === alias && (!read.handed || !isOfHandOver(read) || registeredAt >= read.handed.state.begunAt);

/** Whether the person of a hand-over on which their case was opened is this person. */
const isHanded = ({ alias }: KnownAlias, { state: { facts } }: Handed): boolean =>
  facts.about === 'person' && facts.called === alias;

/** Every id under which the agency counts this person besides their own. */
export const otherIds = (
  person: KnownAlias,
  there: { readonly read: readonly Read[]; readonly behindCase: readonly Handed[] },
): string[] => [
  ...new Set([
    ...there.behindCase.filter((handed) => isHanded(person, handed)).map(({ id }) => id),
    ...there.read.filter((read) => isRead(person, read)).map(countsAs),
  ]),
];
