import type { RealmKey } from '../../kernel/act.ts';
import { columnNames } from '../../platform/lists/list-columns.ts';
import { type ListKind, listKind } from '../../platform/lists/list-kind.ts';
import { mayList } from './access.ts';
import { listNames } from './list-names.ts';
import { stateOf } from './plan/show.server.ts';
import { listInspections, type StoredInspection } from './store.ts';

const inspectionStates = ['planned', 'taken', 'ended'] as const;
type InspectionLine = StoredInspection & RealmKey;

/** The inspections that a person takes part in, as a table. */
export const inspectionList: ListKind = listKind<InspectionLine>({
  verb: 'inspection.list',
  may: mayList,
  load: async (tx, call, limit) =>
    (await listInspections(tx, call.readable, limit)).map((one) => ({ ...one, ...one.at })),
  columns: [
    { id: 'firm', label: columnNames.firm, kind: 'reference', of: ({ state }) => state.plan.workplace?.name ?? null },
    {
      id: 'place',
      label: columnNames.place,
      kind: 'text',
      of: ({ state }) => state.plan.workplace?.municipality ?? null,
    },
    {
      id: 'state',
      label: columnNames.state,
      kind: 'choice',
      choices: inspectionStates.map((code) => [code, listNames[code]]),
      of: ({ state }) => stateOf(state),
    },
    { id: 'starts', label: listNames.starts, kind: 'day', of: ({ state }) => state.plan.startsAt ?? null },
  ],
});
