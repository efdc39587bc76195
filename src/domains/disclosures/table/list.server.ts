import type { RealmKey } from '../../../kernel/act.ts';
import type { MatterName } from '../../../kernel/matter-name.ts';
import { partIn } from '../../../kernel/part-in.ts';
import type { FindNames } from '../../../platform/acts/named.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import type { SentKind } from '../../../platform/http/domain-server.ts';
import { columnNames } from '../../../platform/lists/list-columns.ts';
import { type ListKind, listKind } from '../../../platform/lists/list-kind.ts';
import { listUnits } from '../../access/public.server.ts';
import { type Ground, namedGround } from '../../knowledge/public.ts';
import { listSent, listWrittenGrounds, type SentRow } from '../store.ts';
import { codeOfGround } from './code-of-ground.server.ts';
import { tableNames } from './names.ts';
import { type SentState, sentState, sentStates } from './sent-state.ts';

/** What other domains say of what they send: how it is called, and who opens the matter that it was sent from. */
export type SentParts = {
  readonly sends: ReadonlyMap<string, SentKind>;
  readonly sentFrom: ReadonlyMap<string, string>;
};
type DisclosureNeeds = SentParts & {
  readonly grounds: readonly Pick<Ground, 'id' | 'provision'>[];
  readonly named: ReadonlyMap<string, { readonly verb: string; readonly find: FindNames }>;
};

type Disclosed = SentRow & { readonly matter: string; readonly what: string | null };

/** Those that were sent from a matter that this person opens, and what it is called. */
async function matterNames(
  tx: Tx,
  rows: readonly SentRow[],
  call: AnyCall,
  { named, sentFrom }: DisclosureNeeds,
): Promise<ReadonlyMap<string, MatterName | null>> {
  const found = new Map<string, MatterName | null>();
  for (const kind of new Set(rows.map((row) => row.about_kind))) {
    const ids = [...new Set(rows.filter((row) => row.about_kind === kind).map(({ about }) => about))];
    const name = named.get(kind);
    const verb = name?.verb ?? sentFrom.get(kind);
    if (!verb || !call.verbs.includes(verb)) continue;
    const names = name ? await name.find(tx, call.readable, ids) : new Map(ids.map((id) => [id, null] as const));
    for (const [id, one] of names) found.set(id, one);
  }
  return found;
}

async function listOfUnit(tx: Tx, call: AnyCall, limit: number, parts: DisclosureNeeds): Promise<readonly Disclosed[]> {
  const rows = await listSent(tx, call.readable, limit);
  const names = await matterNames(tx, rows, call, parts);
  const { t } = call.texts;
  return rows.flatMap((row) => {
    const name = names.get(row.about);
    if (name === undefined) return [];
    const kind = parts.sends.get(row.kind);
    const facts = row.facts.flatMap((fact) => (kind?.facts?.[fact] ? t(kind.facts[fact]) : []));
    return [
      {
        ...row,
        matter: name?.reference ?? name?.name ?? (kind ? t(kind.called) : row.kind),
        what: facts.length > 0 ? facts.join(', ') : null,
      },
    ];
  });
}

/** What the grounds of a list are called. A code says of a written one only which it is: what was written is asked for once more. */
async function groundNames(
  tx: Tx,
  call: AnyCall,
  codes: readonly string[],
  grounds: DisclosureNeeds['grounds'],
): Promise<(readonly [string, string])[]> {
  const entered = grounds.map(({ id }) => id);
  const hasWritten = codes.some((code) => !entered.some((id) => codeOfGround(id) === code));
  const written = hasWritten ? await listWrittenGrounds(tx, call.readable) : [];
  const nameOf = new Map(
    [...entered, ...written].map((ground) => [codeOfGround(ground), namedGround(ground, grounds, call.texts)]),
  );
  return codes.map((code) => [code, nameOf.get(code) ?? code] as const);
}

const stateNames = {
  sent: tableNames.onTheWay,
  arrived: tableNames.arrived,
  acknowledged: tableNames.acknowledged,
  declined: tableNames.declined,
  lapsed: tableNames.lapsed,
  closed: tableNames.closed,
  stopped: tableNames.stopped,
  withdrawn: tableNames.withdrawn,
} as const satisfies Record<SentState, unknown>;

/**
 * Everything that left this unit for another agency, as a table: what, to whom, on which ground, who decided it and when, and what became of
 * it. Whoever opens the matter that it was sent from has its lines, and no one else.
 */
export const disclosureList: ListKind<DisclosureNeeds> = listKind<Disclosed, DisclosureNeeds>({
  verb: 'list.read',
  called: tableNames.called,
  may: (who, lines: readonly RealmKey[]) => lines.every((at) => partIn(who, { at }).length > 0),
  load: listOfUnit,
  opens: ({ about_kind: kind, about: id }) => ({ kind, id }),
  names: async (tx, call, lines, { grounds, sends }) => {
    const { language, t } = call.texts;
    const units = new Map((await listUnits(tx)).map((unit) => [String(unit.id), unit]));
    const there = (column: string) => [...new Set(lines.map(({ values }) => String(values[column])))];
    return {
      to: there('to').map((code) => {
        const unit = units.get(code);
        return [code, unit ? `${unit.name[language]}, ${unit.agencyName[language]}` : code] as const;
      }),
      ground: await groundNames(tx, call, there('ground'), grounds),
      kind: there('kind').map((code) => {
        const kind = sends.get(code);
        return [code, kind ? t(kind.called) : code] as const;
      }),
    };
  },
  columns: [
    { id: 'matter', label: tableNames.matter, kind: 'text', of: ({ matter }) => matter },
    { id: 'kind', label: tableNames.kind, kind: 'choice', of: ({ kind }) => kind },
    { id: 'what', label: tableNames.what, kind: 'text', of: ({ what }) => what },
    { id: 'to', label: tableNames.to, kind: 'choice', of: (row) => String(row.to_unit) },
    { id: 'ground', label: tableNames.ground, kind: 'choice', of: ({ ground }) => codeOfGround(ground) },
    { id: 'by', label: tableNames.by, kind: 'person', of: (row) => row.decided_by },
    {
      id: 'state',
      label: columnNames.state,
      kind: 'choice',
      choices: sentStates.map((code) => [code, stateNames[code]]),
      of: (row) => sentState(row),
    },
    { id: 'sent', label: tableNames.sent, kind: 'day', of: (row) => row.sent_at },
    { id: 'received', label: tableNames.received, kind: 'day', of: (row) => row.received_at },
    { id: 'acknowledged', label: tableNames.acknowledged, kind: 'day', of: (row) => row.acknowledged_at },
  ],
});
