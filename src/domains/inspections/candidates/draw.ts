import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import type { Capacity } from '../../../kernel/capacity.ts';
import { Problem } from '../../../kernel/problem.ts';
import { findBasis } from '../../access/public.ts';
import { wrongAt } from '../../disclosures/public.ts';
import { drawAct, listAct, proposeAct } from './acts.ts';
import type { Pool } from './fold.ts';
import { candidateMessages } from './messages.ts';
import { draws } from './next-is-drawn.ts';
import type { DrawFacts, DrawOne, ListWorkplaces, ListWorkplacesFacts, ProposeFacts } from './schema.ts';

type Here = { readonly at: RealmKey; readonly capacity: Capacity };

const sameLine = ({ name, municipality }: { readonly name: string; readonly municipality: string }): string =>
  `${name.toLocaleLowerCase('sv')}\n${municipality.toLocaleLowerCase('sv')}`;

/**
 * Writes down the list of which one will be drawn, before anybody draws. All on it lie within the provision of entry that is
 * named, and each stands on it once: one that stood there twice would have two chances.
 */
export function listWorkplaces(input: ListWorkplaces, { at, capacity }: Here): ActDraft[] {
  const { pool, sector, basis, source, workplaces } = input;
  if (!draws(capacity)) throw new Problem('conflict', candidateMessages.neverDraws);
  if (findBasis(basis)?.capacity !== capacity) throw wrongAt('basis', candidateMessages.basisOfEntry);
  const lines = workplaces.map(sameLine);
  const twice = lines.findIndex((line, place) => lines.indexOf(line) < place);
  if (twice >= 0) throw wrongAt('workplaces', candidateMessages.listedTwice);
  const facts: ListWorkplacesFacts = { sector, basis, workplaces };
  return [
    listAct.draft({
      at,
      id: input.act.id,
      stream: pool,
      facts,
      words: { source },
      ground: basis,
    }),
  ];
}

/**
 * The place in a list of this length that the chance names: sixteen bytes, read as one number, modulo the length. For five
 * hundred places or fewer no place is favoured by more than one in 10^36.
 */
export function placeDrawn(chance: string, length: number): number {
  return Number(BigInt(`0x${chance}`) % BigInt(length));
}

/** The chance comes from outside, so that the rule is the same every time and the draw can be done again by anybody. */
export type Drawing = Here & {
  readonly id: string;
  readonly pool: Pool;
  readonly chance: string;
  readonly candidateAct: string;
};

/** Draws one of a list, once. What was drawn becomes a candidate; its reason is chance, and it needs no other. */
export function drawOne(input: DrawOne, { id, at, capacity, pool, chance, candidateAct }: Drawing): ActDraft[] {
  if (!draws(capacity)) throw new Problem('conflict', candidateMessages.neverDraws);
  if (pool.drawn !== null) throw new Problem('conflict', candidateMessages.drawnAlready);
  const of = pool.workplaces.length;
  const place = placeDrawn(chance, of);
  const workplace = pool.workplaces[place];
  if (!workplace) throw new RangeError('The draw names a place that is not on the list.');
  const drawn: DrawFacts = { method: 'chance-modulo-length', chance, of, place, candidate: input.candidate };
  const proposed: ProposeFacts = {
    workplace: { ...workplace, organisationNumber: null, street: null },
    form: 'unknown',
    sector: pool.sector,
    reasons: [],
    drawn: { pool: id, of },
  };
  return [
    drawAct.draft({ at, id: input.act.id, stream: id, facts: drawn }),
    proposeAct.draft({
      at,
      id: candidateAct,
      stream: input.candidate,
      facts: proposed,
      basedOn: [input.act.id],
    }),
  ];
}
