import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { findBasis } from '../../access/public.ts';
import { wrongAt } from '../../disclosures/public.ts';
import type { Inspection } from '../act-facts.ts';
import { planAct } from '../acts.ts';
import { inspectionMessages } from '../messages.ts';
import { type PlanInspection, planTexts } from '../schema.ts';

export type Planned = { readonly id: string; readonly at: RealmKey; readonly inspection: Inspection };

/**
 * Says parts of the plan again. The purpose comes first and stays: with another purpose, what the agencies were asked for would
 * have been asked for something else. Each unit goes in under a provision of its own capacity.
 */
export function revise(input: PlanInspection, { id, at, inspection }: Planned): ActDraft[] {
  const { facts, note, texts = {} } = input;
  const inWords = planTexts.filter((text) => texts[text] !== undefined);
  if (inspection.endedAt !== null) throw new Problem('conflict', inspectionMessages.ended);
  if (inspection.purpose === null && facts.purpose === undefined)
    throw new Problem('conflict', inspectionMessages.purposeFirst);
  if (inspection.purpose !== null && facts.purpose !== undefined && facts.purpose !== inspection.purpose)
    throw wrongAt('facts.purpose', inspectionMessages.purposeStays);
  const astray = (facts.entry ?? []).findIndex(
    ({ basis, capacity }) => basis !== null && findBasis(basis)?.capacity !== capacity,
  );
  if (astray >= 0) throw wrongAt(`facts.entry.${astray}.basis`, inspectionMessages.otherBasis);
  if (Object.keys(facts).length === 0 && note === null && inWords.length === 0)
    throw new Problem('conflict', inspectionMessages.nothingSaid);
  return [
    planAct.draft({
      at,
      id: input.act.id,
      stream: id,
      facts: { said: facts, note: note !== null, ...(inWords.length > 0 ? { texts: inWords } : {}) },
      words: { ...texts, note },
    }),
  ];
}
