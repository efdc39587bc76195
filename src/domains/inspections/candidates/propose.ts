import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { wrongAt } from '../../disclosures/public.ts';
import { proposeAct, weighAct } from './acts.ts';
import type { Candidate } from './fold.ts';
import { candidateMessages } from './messages.ts';
import type { ProposeCandidate, ProposeFacts, WeighFacts, WeighReasons } from './schema.ts';
import { isPerson } from './sole-trader.ts';

/** Under this name the source of a reason lies sealed beside the act. */
export const sourceOf = (place: number): string => `source-${place}`;

type Said = WeighReasons['reasons'];

const wordsOf = (reasons: Said): Record<string, string> | null =>
  reasons.length === 0 ? null : Object.fromEntries(reasons.map(({ source }, place) => [sourceOf(place), source]));
const factsOf = (reasons: Said): WeighFacts['reasons'] => reasons.map(({ source: _, ...facts }) => facts);

function checkReasons(reasons: Said): void {
  const astray = reasons.findIndex(({ sameAs }, place) => sameAs !== null && sameAs >= place);
  if (astray >= 0) throw wrongAt(`reasons.${astray}.sameAs`, candidateMessages.sameAsLater);
}

/**
 * Proposes a workplace for a visit, with each reason by itself. The number of a firm that is a person is the number of a
 * person: it is not written down here, whoever the firm is.
 */
export function propose(input: ProposeCandidate, at: RealmKey): ActDraft[] {
  const { candidate, workplace, form, sector, reasons } = input;
  checkReasons(reasons);
  if (isPerson(form, workplace) && workplace.organisationNumber !== null)
    throw wrongAt('workplace.organisationNumber', candidateMessages.numberOfPerson);
  const facts: ProposeFacts = { workplace, form, sector, reasons: factsOf(reasons), drawn: null };
  return [
    proposeAct.draft({
      at,
      id: input.act.id,
      stream: candidate,
      facts,
      words: wordsOf(reasons),
    }),
  ];
}

export type OneCandidate = { readonly id: string; readonly at: RealmKey; readonly candidate: Candidate };

/** Says the reasons again, while nobody has decided. What was said before stays in the timeline. */
export function weigh(input: WeighReasons, { id, at, candidate }: OneCandidate): ActDraft[] {
  if (candidate.status !== 'open') throw new Problem('conflict', candidateMessages.decided);
  checkReasons(input.reasons);
  return [
    weighAct.draft({
      at,
      id: input.act.id,
      stream: id,
      facts: { reasons: factsOf(input.reasons) },
      words: wordsOf(input.reasons),
    }),
  ];
}
