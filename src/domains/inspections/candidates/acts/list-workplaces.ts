import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import type { Capacity } from '../../../../kernel/capacity.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { isBasisOf } from '../../../access/public.ts';
import { sectorsOrUnknown } from '../../../knowledge/public.ts';
import { mayDraw } from '../../access.ts';
import { ProvisionId } from '../../schema.ts';
import { candidateMessages } from '../messages.ts';
import { draws } from '../next-is-drawn.ts';
import { ListedWorkplaces, PoolFacts } from '../schema.ts';

const ListWorkplaces = z.strictObject({
  act: ActEnvelope,
  pool: Uuid,
  sector: z.enum(sectorsOrUnknown),
  /** The provision of entry that all of them are within. */
  basis: ProvisionId,
  /** Which list it is and of which day: sealed. */
  source: text(300),
  workplaces: ListedWorkplaces,
});
type ListWorkplaces = z.infer<typeof ListWorkplaces>;

export const listWorkplaces: ActDef<'pool.list', PoolFacts, 'source'> = defineAct({
  type: 'pool.list',
  stream: 'workplace-pool',
  words: ['source'],
  nature: 'decision',
  facts: PoolFacts,
  icon: 'list-checks',
  sentence: ({ workplaces }) => ({ message: candidateMessages.listed, values: { count: workplaces.length } }),
  retainRule: 'inspection',
});

const sameLine = ({ name, municipality }: { readonly name: string; readonly municipality: string }): string =>
  `${name.toLocaleLowerCase('sv')}\n${municipality.toLocaleLowerCase('sv')}`;

type Listing = InFile & { readonly capacity: Capacity };

/**
 * Writes down the list of which one will be drawn, before the draw. All on it are within the provision of entry that is named, and each is
 * on it once: one that was on it twice would have two chances.
 */
export const toListWorkplaces: Doing<ListWorkplaces, InFile, Listing> = {
  act: listWorkplaces,
  input: ListWorkplaces,
  roles: ['officer'],
  may: mayDraw,
  refuses: ({ basis, workplaces }, { at, capacity }) => {
    if (!draws(capacity)) return new Problem('conflict', candidateMessages.neverDraws);
    if (!isBasisOf(basis, capacity, at.country)) return wrongAt('basis', candidateMessages.basisOfEntry);
    const lines = workplaces.map(sameLine);
    return lines.some((line, place) => lines.indexOf(line) < place)
      ? wrongAt('workplaces', candidateMessages.listedTwice)
      : null;
  },
  acts: ({ act, pool, sector, basis, source, workplaces }, { at }) => [
    listWorkplaces.draft({
      at,
      id: act.id,
      stream: pool,
      facts: { sector, basis, workplaces },
      words: { source },
      ground: basis,
    }),
  ],
};
