import type { RealmKey } from '../../../kernel/act.ts';
import { columnNames } from '../../../platform/lists/list-columns.ts';
import { type ListKind, listKind } from '../../../platform/lists/list-kind.ts';
import { mayReadAll } from '../access.ts';
import { deskAnswers, deskNeeds, regions } from '../schema.ts';
import { listDesk } from '../store.ts';
import type { Desk } from './desk.ts';
import { deskAnswerNames, deskNeedNames, regionNames } from './desk-messages.ts';
import { tableNames } from './table-names.ts';

type Line = RealmKey & { readonly id: string; readonly desk: Desk; readonly unit: string };

const sides = ['asked', 'received'] as const;

/** The questions of the coordination desk, as a table. There is no person in any of them. */
export const deskList: ListKind = listKind<Line>({
  verb: 'desk.list',
  called: tableNames.called,
  may: (who, lines) =>
    mayReadAll(
      who,
      lines.map((at) => ({ at })),
    ),
  load: async (tx, call, limit) => {
    const { language } = call.texts;
    return (await listDesk(tx, call.readable, limit)).map(({ id, at, state }) => ({
      ...at,
      id,
      desk: state,
      unit: `${state.other.unit[language]}, ${state.other.house[language]}`,
    }));
  },
  opens: ({ id }) => ({ kind: 'desk-question', id }),
  columns: [
    { id: 'reference', label: columnNames.reference, kind: 'reference', of: ({ desk }) => desk.reference },
    {
      id: 'side',
      label: columnNames.came,
      kind: 'choice',
      choices: sides.map((code) => [code, tableNames[code]]),
      of: ({ desk }) => desk.side,
    },
    {
      id: 'need',
      label: tableNames.need,
      kind: 'choice',
      choices: deskNeeds.map((code) => [code, deskNeedNames[code]]),
      of: ({ desk }) => desk.need,
    },
    {
      id: 'region',
      label: tableNames.region,
      kind: 'choice',
      choices: regions.map((code) => [code, regionNames[code]]),
      of: ({ desk }) => desk.region,
    },
    { id: 'places', label: tableNames.places, kind: 'number', of: ({ desk }) => desk.places },
    { id: 'unit', label: tableNames.unit, kind: 'text', of: ({ unit }) => unit },
    {
      id: 'answer',
      label: tableNames.answer,
      kind: 'choice',
      choices: deskAnswers.map((code) => [code, deskAnswerNames[code]]),
      of: ({ desk }) => desk.answer,
    },
    { id: 'asked', label: tableNames.askedOn, kind: 'day', of: ({ desk }) => desk.askedAt },
    { id: 'by', label: tableNames.by, kind: 'day', of: ({ desk }) => desk.by },
    { id: 'answered', label: tableNames.answeredOn, kind: 'day', of: ({ desk }) => desk.answeredAt },
  ],
});
