import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { sectorsOrUnknown } from '../../../knowledge/public.ts';
import { Workplace } from '../../../signals/public.ts';
import { mayWrite } from '../../access.ts';
import { candidateMessages } from '../messages.ts';
import { keptOf, SaidReasons, sameAsLater } from '../said-reasons.ts';
import { Form, ProposeFacts } from '../schema.ts';
import { isPerson } from '../sole-trader.ts';

export const ProposeCandidate = z.strictObject({
  act: ActEnvelope,
  candidate: Uuid,
  workplace: Workplace,
  form: Form,
  sector: z.enum(sectorsOrUnknown),
  reasons: SaidReasons.min(1),
});
export type ProposeCandidate = z.infer<typeof ProposeCandidate>;

export const proposeCandidate: ActDef<'candidate.propose', ProposeFacts, string> = defineAct({
  type: 'candidate.propose',
  stream: 'candidate',
  words: null,
  nature: 'record',
  facts: ProposeFacts,
  icon: 'flag',
  sentence: ({ reasons, drawn }) =>
    drawn
      ? { message: candidateMessages.drawnOf, values: { count: drawn.of } }
      : { message: candidateMessages.proposed, values: { count: reasons.length } },
  retainRule: 'inspection',
});

/**
 * Proposes a workplace for a visit, with each reason by itself. The number of a firm that is a person is the number of a person: it is not
 * written down here, no matter which firm it is.
 */
export const toPropose: Doing<ProposeCandidate, InFile> = {
  act: proposeCandidate,
  input: ProposeCandidate,
  roles: ['officer'],
  may: mayWrite,
  refuses: ({ workplace, form, reasons }) =>
    sameAsLater(reasons) ??
    (isPerson(form, workplace) && workplace.organisationNumber !== null
      ? wrongAt('workplace.organisationNumber', candidateMessages.numberOfPerson)
      : null),
  acts: ({ act, candidate, workplace, form, sector, reasons }, { at }) => {
    const { facts, words } = keptOf(reasons);
    return [
      proposeCandidate.draft({
        at,
        id: act.id,
        stream: candidate,
        facts: { workplace, form, sector, reasons: facts, drawn: null },
        words,
      }),
    ];
  },
};
