import type { Visibility } from '../../../kernel/act.ts';
import { Capacity } from '../../../kernel/capacity.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { Message } from '../../../kernel/message.ts';
import { begunByOperator, operatorActor } from '../../../platform/acts/entry-proof.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { listUnits } from '../../access/public.server.ts';
import { capacityNames } from '../../access/public.ts';
import { logMessages, refusals } from './messages.ts';
import type { LogLine, Sort } from './schema.ts';
import { type EntryFound, type LogEntryParts, type LoggedPerson, listLoggedPeople } from './store.server.ts';

/** Who sees the log, and who does not: the same on every page of it. */
export const visibilityFor = ({ who, texts: { t, language } }: AnyCall): Visibility => ({
  state: 'only-us',
  sees: [t(logMessages.sees, { agency: who.agencyName[language] })],
  doesNotSee: [t(logMessages.doesNotSee), t(logMessages.doesNotSeeOthers)],
  why: t(logMessages.why),
});

function sortOf({ verb, result }: LogEntryParts): Sort {
  if (result.startsWith('refused')) return 'refused';
  if (/^(session|passkey)\.(start|end|prove|add)$/.test(verb)) return 'sign-in';
  return result === 'seen' ? 'read' : 'change';
}

function whyRefused({ result }: LogEntryParts, { texts: { t } }: AnyCall): string | null {
  const [word, kind = ''] = result.split(' ');
  if (word !== 'refused') return null;
  return t(refusals[kind in refusals ? (kind as keyof typeof refusals) : 'conflict']);
}

/** What an act wrote is named by the file that it stands in, which comes first; its own ids say nothing to a reader of the log. */
const filesOf = ({ objects, result }: LogEntryParts): readonly string[] => {
  const ids = (objects ?? []).filter((one) => Uuid.safeParse(one).success);
  return result === 'seen' || result.startsWith('refused') ? ids : ids.slice(0, 1);
};

/** What each entry says that a person did, by its verb, as the domains bring it. */
export type Sayings = ReadonlyMap<string, Message>;

/** Entries as a reader of the log sees them: each a sentence in their language. */
export async function showLines(tx: Tx, found: readonly EntryFound[], did: Sayings, call: AnyCall): Promise<LogLine[]> {
  const { t, language } = call.texts;
  const people = new Map((await listLoggedPeople(tx)).map((person) => [person.account, person]));
  const units = new Map((await listUnits(tx)).map((unit) => [unit.id, unit.name[language]]));
  return found.map(({ seq, at, told, is_sealed }) => {
    const person = people.get(told.actor) ?? null;
    const who = nameOf(told, person, call);
    const capacity = Capacity.safeParse(told.capacity).data ?? null;
    const unit = person ? unitOf(told, units, call) : null;
    const words = wordsOf(told, did, call);
    const refused = whyRefused(told, call);
    const sentence = sentenceOf({ who, capacity: capacity && t(capacityNames[capacity]), unit, did: words }, call);
    return {
      entry: seq,
      at: new Date(at).toISOString(),
      sort: sortOf(told),
      sentence: refused === null ? sentence : t(logMessages.refusedSentence, { sentence, why: refused }),
      who,
      person: person?.ref ?? null,
      unit,
      capacity,
      did: words,
      code: told.verb,
      refused,
      about: [...filesOf(told)],
      isSealed: is_sealed,
    };
  });
}

function nameOf({ actor }: LogEntryParts, person: LoggedPerson | null, { texts: { t } }: AnyCall): string {
  if (person) return person.name;
  return t(actor === operatorActor ? logMessages.operator : logMessages.system);
}

const unitOf = ({ unit }: LogEntryParts, units: ReadonlyMap<number, string>, { texts: { t } }: AnyCall): string =>
  units.get(unit ?? 0) ?? t(logMessages.unknownUnit);

function wordsOf({ verb, result }: LogEntryParts, did: Sayings, { texts: { t } }: AnyCall): string {
  if (result === begunByOperator) return t(logMessages.begunByOperator);
  const known = did.get(verb);
  return known ? t(known) : t(logMessages.otherKind, { verb });
}

type SaidEntry = { who: string; capacity: string | null; unit: string | null; did: string };

function sentenceOf({ who, capacity, unit, did: words }: SaidEntry, { texts: { t } }: AnyCall): string {
  if (unit === null) return t(logMessages.sentenceOfSystem, { who, did: words });
  if (capacity === null) return t(logMessages.sentenceWithoutCapacity, { who, unit, did: words });
  return t(logMessages.sentence, { who, capacity, unit, did: words });
}
