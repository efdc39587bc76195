import { type CsvCells, csvText } from '../../../kernel/text/csv.ts';
import type { WhoEntry } from './who-is-who.ts';

const columns = [
  ...['country', 'id', 'from', 'name', 'own_name', 'kind', 'role', 'area', 'units', 'website'],
  ...['contact', 'value', 'where', 'hours', 'around_the_clock', 'languages', 'audience', 'show_to_worker'],
  ...['mark', 'verified', 'note', 'source'],
];

const listed = (words: readonly string[]): string => words.join('; ');

/** Who is who as a table: a line for each contact, and one for an entry that has none. */
export function registerCsv(entries: readonly WhoEntry[]): string {
  const lines = entries.flatMap((entry): CsvCells[] => {
    const { country, id, from, name, own, kind, role, area, units, website } = entry;
    const said = [country, id, from, name, own?.text ?? null, kind, role, area, listed(units), website];
    const yes = (verified: boolean): string => (verified ? 'yes' : 'no');
    if (entry.contacts.length === 0) {
      return [[...said, ...Array<null>(8).fill(null), null, yes(entry.verified), entry.note, entry.source]];
    }
    return entry.contacts.map((contact) => [
      ...said,
      ...[contact.kind, contact.value, contact.where, contact.hours, yes(contact.aroundTheClock)],
      ...[listed(contact.languages), listed(contact.audience), contact.showToWorker],
      ...[contact.mark, yes(contact.verified)],
      [contact.note, entry.note].filter(Boolean).join(' ') || null,
      contact.source,
    ]);
  });
  return csvText([columns, ...lines], { mark: true });
}
