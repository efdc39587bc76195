import type { Entry } from '../entry.ts';

type SayName = (text: { readonly sv: string; readonly en: string }) => string;

/** An agency of the register, field by field. */
export const agencyFieldsShown = (
  { country, own, kind, agency_kind, role, area, website, contacts, note }: Entry<'agencies'>,
  say: SayName,
) => ({
  country,
  own: own && { ...own },
  kind,
  agencyKind: agency_kind,
  text: say(role),
  area: area && say(area),
  website,
  contacts: contacts.map(({ around_the_clock, show_to_worker, hours, note: told, ...contact }) => ({
    ...contact,
    hours: hours && say(hours),
    aroundTheClock: around_the_clock,
    showToWorker: show_to_worker,
    note: told && say(told),
  })),
  note: note && say(note),
});
