import { columnNames } from '../../../platform/lists/list-columns.ts';
import { type ListKind, listKind } from '../../../platform/lists/list-kind.ts';
import { mayList } from '../access.ts';
import { listNames } from './list-names.ts';
import { type TipState, tipStates } from './shapes.ts';
import { stateOf } from './show.server.ts';
import { listTips, listUnopenedDangers, listUnopenedSoonest, type TipLine } from './store.server.ts';

type ListedTip = TipLine & { readonly state: TipState };

/** Where a tip stands in the order of the list (`list-order.ts`), as a number that another tip does not move. */
function rankOf({ state, danger_on: danger, due_at: due }: ListedTip): number {
  const at = due.getTime();
  if (state === 'unopened' && danger !== null) return Date.parse(danger);
  if (state === 'unopened') return apart + at;
  return state === 'opened' ? 2 * apart + at : 4 * apart - at;
}
/** More than any time in milliseconds. */
const apart = 1e14;

/**
 * The tips of the unit, as a table of what stands outside the seal: how far each has come, whether it says danger, by when an answer was promised, who
 * has taken it. What it says, and where, is sealed, so no word and no place is looked for. The order is that of the ordinary list: danger first.
 */
export const tipList: ListKind = listKind<ListedTip>({
  verb: 'tip.list',
  called: listNames.called,
  may: mayList,
  usual: { column: '', down: false, called: listNames.dangerFirst },
  rank: rankOf,
  load: async (tx, call, limit) => {
    const first = [
      ...(await listUnopenedDangers(tx, call.readable, limit)),
      ...(await listUnopenedSoonest(tx, call.readable, limit)),
    ];
    const lines = await listTips(tx, call.readable, { before: null, limit });
    const all = new Map([...first, ...lines].map((line) => [line.id, line]));
    return [...all.values()]
      .map((line) => ({ ...line, state: stateOf({ ...line, answers: line.answers ?? 0 }) }))
      .sort((a, b) => rankOf(a) - rankOf(b))
      .slice(0, limit);
  },
  columns: [
    { id: 'due', label: listNames.answerBy, kind: 'day', of: ({ due_at }) => due_at },
    {
      id: 'danger',
      label: listNames.danger,
      kind: 'choice',
      choices: [
        ['yes', listNames.dangerYes],
        ['no', listNames.dangerNo],
      ],
      of: ({ danger_on }) => (danger_on === null ? 'no' : 'yes'),
    },
    {
      id: 'state',
      label: columnNames.state,
      kind: 'choice',
      choices: tipStates.map((code) => [code, listNames[code]]),
      of: ({ state }) => state,
    },
    { id: 'opened', label: listNames.openedBy, kind: 'person', of: ({ opened_by }) => opened_by },
    { id: 'back', label: listNames.wroteBack, kind: 'number', of: ({ wrote_back }) => wrote_back },
  ],
});
