import fc from 'fast-check';
import { sectors } from '../../knowledge/public.ts';
import { exitFits, exits } from '../codes/exits.ts';
import { obstacles } from '../codes/obstacles.ts';
import { regions } from '../codes/places.ts';
import { exitsExplainedBy, reasons } from '../codes/reasons.ts';
import { chains, stageAt, stageCount } from '../codes/stages.ts';
import type { SomeCells } from './caseload-builder.ts';

const word = <Word extends string>(words: readonly Word[]) => fc.constantFrom(...words);
const orNothing = (cell: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 3, arbitrary: cell }, { weight: 1, arbitrary: fc.constant('') });

const aDay = fc
  .integer({ min: 0, max: 500 })
  .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));

/** Two counties of one region and two of others: few, so that some are of several people. */
const fewCounties = ['SE-BD', 'SE-AC', 'SE-O', 'SE-M'] as const;

/** Any row that a reader takes, about one of a few invented persons in a few files. */
export const anyRow = (personCount: number): fc.Arbitrary<SomeCells> =>
  fc
    .record({
      chain: word(chains),
      step: fc.nat(4),
      leaves: fc.boolean(),
      exitPick: fc.nat(),
      reasonPick: fc.nat(),
      opensAll: fc.boolean(),
      person: fc.nat(personCount - 1).map((index) => `invented-${index}`),
      case: orNothing(word(['file-1', 'file-2', 'file-3'])),
      date: orNothing(aDay),
      obstacle: orNothing(fc.subarray([...obstacles], { minLength: 1, maxLength: 2 }).map((list) => list.join(' '))),
      noticed: orNothing(fc.subarray([...obstacles], { minLength: 1, maxLength: 2 }).map((list) => list.join(' '))),
      kind: fc.oneof({ weight: 5, arbitrary: fc.constant('lived') }, { weight: 1, arbitrary: fc.constant('reviewed') }),
      region: orNothing(word(regions)),
      county: fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: word(fewCounties) }),
      agency: orNothing(word(['invented-one', 'invented-two', 'invented-three'])),
      sector: orNothing(word(sectors)),
    })
    .map(({ chain, step, leaves, exitPick, reasonPick, opensAll, noticed, ...anyCells }) => {
      // A county gives its region, and a row that says another is refused.
      const cells = anyCells.county === '' ? anyCells : { ...anyCells, region: '' };
      const index = step % stageCount(chain);
      const stage = stageAt(chain, index);
      if (index === 0 && opensAll) return { ...cells, stage };
      const fitting = exits.filter((exit) => exitFits(exit, chain, stage, index === stageCount(chain) - 1));
      const exit = leaves ? fitting[exitPick % fitting.length] : undefined;
      if (!exit) return { ...cells, chain, stage };
      const explaining =
        chain === 'criminal' ? reasons.filter((reason) => exitsExplainedBy(reason).includes(exit)) : [];
      const reason = explaining.length > 0 ? explaining[reasonPick % explaining.length] : undefined;
      const had = cells.kind === 'lived' ? { noticed } : {};
      return { ...cells, chain, stage, exit, ...had, ...(reason ? { reason } : {}) };
    });

export const anyRows = (personCount: number, most: number): fc.Arbitrary<SomeCells[]> =>
  fc.array(anyRow(personCount), { minLength: 1, maxLength: most });
