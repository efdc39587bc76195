import { expect, it } from 'vitest';
import { countries } from '../../knowledge/public.ts';
import { knownHere } from '../../knowledge/testing/known-here.ts';
import { boardLawOf, elementsOf } from './board-law.ts';
import { forcedLabour, ownOffences, trafficking, vulnerability } from './meanings.ts';

const laws = async () => {
  const { knowledge } = await knownHere();
  return countries.map((country) => boardLawOf(knowledge, country));
};
const vulnerable = ['means.vulnerability', 'means.dependence', 'means.defencelessness', 'means.difficult-situation'];

it('has of each country the elements on its boards that are about forced labour, and about a vulnerable position', async () => {
  const elements = (await laws()).flatMap(elementsOf);
  const withOneOf = (concepts: readonly string[]) =>
    elements.filter((one) => concepts.some((concept) => one.concepts.includes(concept)));
  expect([...forcedLabour].sort()).toEqual(
    withOneOf(['work.forced'])
      .map(({ id }) => id)
      .sort(),
  );
  expect([...vulnerability].sort()).toEqual(
    withOneOf(vulnerable)
      .filter(({ group }) => group === 'means')
      .map(({ id }) => id)
      .sort(),
  );
});

it('has trafficking of each country, and the offences of an injured person that are known', async () => {
  const all = await laws();
  for (const { country, offences } of all)
    expect([country, offences.some(({ id }) => trafficking.has(id))]).toEqual([country, true]);
  expect(all.flatMap(({ own }) => own ?? [])).toEqual([...ownOffences]);
});
