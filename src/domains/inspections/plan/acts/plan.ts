import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { isBasisOf } from '../../../access/public.ts';
import { inspectionMessages } from '../../messages.ts';
import { PlanFacts, PlanText, planTexts } from '../../schema.ts';
import type { Inspection } from '../inspection.ts';
import { hasEnded, mayGoOn } from '../may-go-on.ts';

const PlanInspection = z.strictObject({
  act: ActEnvelope,
  facts: PlanFacts,
  /** What does not fit into fields. */
  note: text(2000).nullable(),
  texts: z
    .strictObject({
      entrances: text(1000).optional(),
      stopRules: text(1000).optional(),
      safety: text(1000).optional(),
    })
    .optional(),
});
type PlanInspection = z.infer<typeof PlanInspection>;

/** `texts`: which parts are said in words, that are sealed. Acts from before there were any have none. */
const Facts = z.strictObject({ said: PlanFacts, note: z.boolean(), texts: z.array(PlanText).optional() });
type Facts = z.infer<typeof Facts>;

export const planInspection: ActDef<'inspection.plan', Facts, 'note' | PlanText> = defineAct({
  type: 'inspection.plan',
  stream: 'inspection',
  words: ['note', ...planTexts],
  nature: 'record',
  facts: Facts,
  icon: 'list-checks',
  sentence: ({ said }) => ({ message: said.purpose ? inspectionMessages.purposeSet : inspectionMessages.planned }),
  changed: ({ said, note, texts = [] }) => [...Object.keys(said), ...texts, ...(note ? ['note'] : [])],
  retainRule: 'inspection',
});

const saidIn = (texts: PlanInspection['texts'] = {}): PlanText[] => planTexts.filter((one) => texts[one] !== undefined);

/**
 * Says parts of the plan again. The purpose comes first and stays: with another purpose, what the agencies were asked for would
 * have been asked for something else. Each unit goes in under a provision of its own capacity.
 */
export const toPlan: Doing<PlanInspection, Here<Inspection>> = {
  act: planInspection,
  input: PlanInspection,
  roles: ['officer'],
  may: mayGoOn,
  possible: ({ state }) => hasEnded(state),
  refuses: ({ facts, note, texts }, { at, state: { purpose } }) => {
    if (purpose === null && facts.purpose === undefined)
      return new Problem('conflict', inspectionMessages.purposeFirst);
    if (purpose !== null && facts.purpose !== undefined && facts.purpose !== purpose)
      return wrongAt('facts.purpose', inspectionMessages.purposeStays);
    const astray = (facts.entry ?? []).findIndex(
      ({ basis, capacity }) => basis !== null && !isBasisOf(basis, capacity, at.country),
    );
    if (astray >= 0) return wrongAt(`facts.entry.${astray}.basis`, inspectionMessages.otherBasis);
    return Object.keys(facts).length === 0 && note === null && saidIn(texts).length === 0
      ? new Problem('conflict', inspectionMessages.nothingSaid)
      : null;
  },
  acts: ({ act, facts, note, texts }, { id, at }) => {
    const inWords = saidIn(texts);
    return [
      planInspection.draft({
        at,
        id: act.id,
        stream: id,
        facts: { said: facts, note: note !== null, ...(inWords.length > 0 ? { texts: inWords } : {}) },
        words: { ...texts, note },
      }),
    ];
  },
};
