import { expect, it } from 'vitest';
import { knownHere } from '../../knowledge/testing/known-here.ts';
import { swedishLaw } from '../testing/law.ts';
import { elementsOf } from './board-law.ts';
import { isNeedlessForChild } from './elements.ts';

const elements = elementsOf(swedishLaw);

it('the rule for children asks for the same as the law in knowledge: everything but means and link', async () => {
  const { knowledge } = await knownHere();
  const needless = elements.filter(({ id, offence }) => {
    const law = knowledge.offences.entries.find((entry) => entry.id === offence);
    const group = knowledge.elements.entries.find((entry) => entry.id === id)?.group;
    const asks = (steps: readonly { readonly group: string }[] | null | undefined) =>
      steps?.some((step) => step.group === group) ?? false;
    return asks(law?.adult) && !asks(law?.child);
  });
  expect(needless.length).toBeGreaterThan(4);
  expect(elements.filter(({ id }) => isNeedlessForChild(id))).toEqual(needless);
});
