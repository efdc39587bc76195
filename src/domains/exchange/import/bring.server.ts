import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import { reference } from '../../../kernel/reference.ts';
import type { Happened } from '../../../kernel/time/brought.ts';
import { startOfDay } from '../../../kernel/time/dates.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { bringCase } from '../../cases/public.ts';
import { blindOf, countPersons, takenAliases } from '../../persons/public.server.ts';
import { birds, bringPerson, freeAliases } from '../../persons/public.ts';
import { bringClaim } from '../../redress/public.ts';
import { type FirmsOfList, linking } from './firms.server.ts';
import type { CaseOfRows } from './gather-cases.ts';
import type { Imported } from './imported.ts';
import { importMessages } from './messages.ts';
import type { RowRead } from './read-row.ts';

/**
 * Aliases for the people of these cases who have none yet, which no one in this file has: from the round on in which the next of a full list
 * would be.
 */
export async function aliasesFor(
  tx: Tx,
  at: RealmKey,
  cases: readonly CaseOfRows[],
  from: number,
): Promise<readonly string[]> {
  const people = cases.flatMap(({ rows }) => rows.flatMap(({ person }) => (person ? [person.alias] : [])));
  const given = new Set(people.filter((alias) => alias !== null));
  const count = people.length - given.size;
  if (count === 0) return [];
  const there = await countPersons(tx, at);
  let taken: ReadonlySet<string> = new Set();
  for (let round = 1 + Math.floor(there / birds.length); ; round += 1) {
    const asked = freeAliases(given, from, count + birds.length, round);
    taken = await takenAliases(tx, at, asked);
    const free = asked.filter((alias) => !taken.has(alias));
    if (free.length >= count) return free.slice(0, count);
  }
}

const onDay = (day: string): Happened => ({ happenedFrom: startOfDay(day), happenedTo: null, precision: 'day' });

/** Makes of each case of a list what the acts of its domain make of it. `aliases`: one for each person, in the order of the rows. */
export function bringing(
  call: AnyCall,
  { id, at, state }: { readonly id: string; readonly at: RealmKey; readonly state: Imported },
  aliases: readonly string[],
  firms: FirmsOfList,
): (of: CaseOfRows) => readonly ActDraft[] {
  const { newId } = call;
  const fromList = call.texts.t(importMessages.fromList);
  const link = linking(call, { id, at }, firms);
  let used = 0;

  const person = (file: string, { person: one, case: { opened } }: RowRead): [string | null, readonly ActDraft[]] => {
    if (one === null) return [null, []];
    const alias = one.alias ?? aliases[used++];
    if (alias === undefined) throw new Error('There are fewer aliases than people.');
    const { identity, facts, protection } = one;
    const drafts = bringPerson({
      at,
      id: newId(),
      act: newId(),
      case: file,
      facts: { alias, ...facts },
      happened: opened,
      protection: protection === 'none' ? null : { act: newId(), protection },
      identity: identity && { id: newId(), act: newId(), fields: identity, blind: blindOf(identity, at, call) },
    });
    return [alias, drafts];
  };

  const claim = (file: string, row: RowRead, alias: string | null): readonly ActDraft[] => {
    if (row.claim === null) return [];
    const { against, began, kind, kronor, evidence, period, state: answer, paid } = row.claim;
    const forWhen = period && call.texts.t(importMessages.period, { from: period.from ?? '?', to: period.to ?? '?' });
    return bringClaim({
      at,
      id: newId(),
      act: newId(),
      case: file,
      reference: reference('L', call.random(7)),
      began,
      sector: row.case.sector,
      who: alias ?? fromList,
      against,
      happened: row.case.opened,
      line:
        kronor === null
          ? null
          : {
              id: newId(),
              act: newId(),
              kind,
              kronor,
              evidence: [evidence ?? fromList, forWhen].filter(Boolean).join(' '),
            },
      payer: answer && { id: newId(), act: newId(), state: answer },
      paid: paid && { ...paid, act: newId(), at: onDay(paid.on) },
    });
  };

  return ({ of, rows }) => {
    const file = newId();
    const { sector, workplaceName, municipality, closed, opened, note } = of.case;
    return [
      ...bringCase({
        at,
        id: file,
        act: newId(),
        reference: reference('K', call.random(7)),
        track: state.track,
        about: { sector, workplaceName, municipality },
        imported: { by: id, reference: of.case.reference },
        opened,
        note,
        closed: closed && { ...closed, act: newId(), reason: closed.reason ?? fromList },
      }),
      ...rows.flatMap((row) => {
        const [alias, drafts] = person(file, row);
        return [...drafts, ...claim(file, row, alias)];
      }),
      ...link({ of, rows }, file),
    ];
  };
}
