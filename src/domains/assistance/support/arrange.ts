import type { ActDraft } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { arrangeAct, departAct, stayAct, taskAct } from '../acts.ts';
import { countDeparture } from '../counted.ts';
import type { FoundSupport } from '../found.ts';
import { assistanceMessages } from '../messages.ts';
import type { Arrange, Need, SetDeparture, SetStay, TakeTask } from '../schema.ts';

/** What it is called in the list of obstacles when something could not be found. */
const obstacles: Readonly<Partial<Record<Need, string>>> = {
  roof: 'OB-B08',
  interpreter: 'OB-B03',
  adviser: 'OB-B05',
};

export const obstacleOf = (need: Need, outcome: Arrange['outcome']): string | null =>
  outcome === 'none-found' ? (obstacles[need] ?? null) : null;

const ofSupport = ({ id, at, support }: FoundSupport) => ({
  at,
  stream: id,
  caseId: support.case,
  subject: support.person,
  basedOn: [support.head],
});

/** What was arranged for a need, or that nothing was found: that is an obstacle with a code, and no failure of the person's. */
export function arrange(input: Arrange, found: FoundSupport): ActDraft[] {
  const { need, outcome, form, by, note } = input;
  if (outcome === 'arranged' && form === null)
    throw new Problem('invalid', assistanceMessages.whatArranged, {}, [
      { path: 'form', message: assistanceMessages.whatArranged },
    ]);
  return [
    arrangeAct.draft({
      ...ofSupport(found),
      id: input.act.id,
      facts: { need, outcome, form, by, obstacle: obstacleOf(need, outcome) },
      words: { note },
    }),
  ];
}

/** Somebody takes a need and says by when. */
export const takeTask = (input: TakeTask, found: FoundSupport, dueAt: string): ActDraft[] => [
  taskAct.draft({
    ...ofSupport(found),
    id: input.act.id,
    facts: { need: input.need, dueAt },
  }),
];

/** Until when somebody may stay, as far as we have been told. Only a day. */
export const setStay = (input: SetStay, found: FoundSupport, endsAt: string | null): ActDraft[] => [
  stayAct.draft({ ...ofSupport(found), id: input.act.id, facts: { until: input.until, endsAt } }),
];
/** That somebody wants to leave, is booked, has left or stays. What they said lies sealed. */
export function setDeparture(input: SetDeparture, found: FoundSupport, endsAt: string | null): ActDraft[] {
  const { departure, on, supported, said } = input;
  if (on === null && (departure === 'booked' || departure === 'left'))
    throw new Problem('invalid', assistanceMessages.whichDay, {}, [
      { path: 'on', message: assistanceMessages.whichDay },
    ]);
  return [
    departAct.draft({
      ...ofSupport(found),
      id: input.act.id,
      facts: { departure, on, supported, endsAt },
      counts: countDeparture(input, { person: found.support.person, file: found.support.case ?? found.id }),
      words: { said },
    }),
  ];
}
