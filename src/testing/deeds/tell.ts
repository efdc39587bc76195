import { carryLetters } from '../../domains/disclosures/public.server.ts';
import { uuidV7 } from '../../kernel/id.ts';
import { examples } from '../../main/proofs/world/parts.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { bringFileOn } from '../bring-file.ts';
import { bringPackageOn, recordOn } from '../bring-package.ts';
import { byPhoneOn } from '../by-phone.ts';
import { workOnEstimates } from '../estimates.ts';
import { type Stage, testNow } from '../people.ts';
import { allDeeds } from './all.ts';
import type { Deeds } from './deeds.ts';

/** Lets every domain do its deeds once, so that each protected table has a row. */
export const tellAll = (stage: Stage): Promise<void> => tellSome(stage, allDeeds);

/** Lets some domains do theirs. */
export async function tellSome(stage: Stage, deeds: readonly Deeds[]): Promise<void> {
  const carry = async () => void (await carryLetters(stage.runtime));
  const work = async () => {
    await workOnEstimates(stage);
  };
  const newId = () => uuidV7(testNow, randomBytes(16));
  for (const { tell } of deeds) {
    await tell({
      signIn: stage.signIn,
      carry,
      work,
      newId,
      byPhone: byPhoneOn(stage),
      bringFile: bringFileOn(stage),
      bringPackage: (person, content) => bringPackageOn(stage)(person, content),
      record: recordOn(stage),
      ask: (person, route, target, over = {}) => {
        const { params, input } = examples[route]?.({
          target,
          act: person.envelope,
          basis: over.basis ?? [],
          unit: over.unit ?? 51,
          facts: over.facts ?? ['sector', 'workplace', 'signs'],
          text: (field) => `påhittat ${field}`,
          number: 12_345,
        }) ?? { params: {}, input: {} };
        return stage.ask(person, route, { ...params, ...over.params }, { ...input, ...over.input });
      },
    });
  }
}
