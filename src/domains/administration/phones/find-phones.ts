import type { AgencyPhone, PersonPhones, phonesShown } from './shapes.ts';

export type PhonesChoice = (typeof phonesShown)[number];

const isStopped = ({ lockedAt, quarantinedAt }: AgencyPhone): boolean => lockedAt !== null || quarantinedAt !== null;

/** Which phones each choice of the list shows. With the account of its person a phone is deregistered too. */
export const isPhoneShown: Readonly<Record<PhonesChoice, (phone: AgencyPhone, person: PersonPhones) => boolean>> = {
  registered: ({ endedAt }, { hasEnded }) => endedAt === null && !hasEnded,
  'in-use': (phone, { hasEnded }) => phone.endedAt === null && !hasEnded && !isStopped(phone),
  stopped: (phone, { hasEnded }) => phone.endedAt === null && !hasEnded && isStopped(phone),
  ended: ({ endedAt }, { hasEnded }) => endedAt !== null || hasEnded,
};

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The people of a unit, or of all, whose name has these words in it, each with those of their phones that are shown; by name. */
export function phonesFound(
  people: readonly PersonPhones[],
  wanted: { readonly show: PhonesChoice; readonly search: string; readonly unit: string | undefined },
  language: string,
): PersonPhones[] {
  const { compare } = new Intl.Collator(language);
  const words = plain(wanted.search).split(/\s+/);
  return people
    .filter(({ unit }) => wanted.unit === undefined || unit.id === wanted.unit)
    .filter(({ name }) => words.every((word) => plain(name).includes(word)))
    .map((person) => ({ ...person, phones: person.phones.filter((phone) => isPhoneShown[wanted.show](phone, person)) }))
    .filter(({ phones }) => phones.length > 0)
    .sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
}
