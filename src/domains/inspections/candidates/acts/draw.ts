import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import type { Capacity } from '../../../../kernel/capacity.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayDraw } from '../../access.ts';
import type { Pool } from '../candidate.ts';
import { candidateMessages } from '../messages.ts';
import { draws } from '../next-is-drawn.ts';
import { placeDrawn } from '../place-drawn.ts';
import { DrawFacts } from '../schema.ts';
import { proposeCandidate } from './propose.ts';

const DrawWorkplace = z.strictObject({
  act: ActEnvelope,
  /** The candidate that the drawn workplace becomes. */
  candidate: Uuid,
});
type DrawWorkplace = z.infer<typeof DrawWorkplace>;

export const drawWorkplace: ActDef<'pool.draw', DrawFacts, never> = defineAct({
  type: 'pool.draw',
  stream: 'workplace-pool',
  nature: 'decision',
  facts: DrawFacts,
  icon: 'dice-five',
  sentence: ({ place, of }) => ({ message: candidateMessages.drew, values: { number: place + 1, count: of } }),
  retainRule: 'inspection',
});

/** The chance comes from outside, so that the rule is the same every time and anyone can do the draw again. */
type Drawing = Here<Pool> & {
  readonly capacity: Capacity;
  readonly chance: string;
  readonly candidateAct: string;
};

/** Draws one of a list, once. What was drawn becomes a candidate; its reason is chance, and it needs no other. */
export const toDraw: Doing<DrawWorkplace, Here<Pool>, Drawing> = {
  act: drawWorkplace,
  input: DrawWorkplace,
  roles: ['officer'],
  may: mayDraw,
  possible: ({ state }) => (state.drawn === null ? null : new Problem('conflict', candidateMessages.drawnAlready)),
  refuses: (_input, { capacity }) => (draws(capacity) ? null : new Problem('conflict', candidateMessages.neverDraws)),
  acts: ({ act, candidate }, { id, at, state, chance, candidateAct }) => {
    const of = state.workplaces.length;
    const place = placeDrawn(chance, of);
    const workplace = state.workplaces[place];
    if (!workplace) throw new RangeError('The draw names a place that is not on the list.');
    return [
      drawWorkplace.draft({
        at,
        id: act.id,
        stream: id,
        facts: { method: 'chance-modulo-length', chance, of, place, candidate },
      }),
      proposeCandidate.draft({
        at,
        id: candidateAct,
        stream: candidate,
        facts: {
          workplace: { ...workplace, organisationNumber: null, street: null },
          form: 'unknown',
          sector: state.sector,
          reasons: [],
          drawn: { pool: id, of },
        },
        basedOn: [act.id],
      }),
    ];
  },
};
