import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../entry.ts';
import { knownHere } from '../testing/known-here.ts';
import { besideTheCourts, type JudgmentBeside } from './judged.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  ({ knowledge } = await knownHere());
});

const beside = (id: string): JudgmentBeside => {
  const judgment = knowledge.judgments.entries.find((one) => one.id === id);
  if (!judgment) throw new Error(`${id} is not there`);
  const found = besideTheCourts(judgment, {
    offences: knowledge.offences.entries,
    elements: knowledge.elements.entries,
    concepts: knowledge.concepts.entries,
    evidence: knowledge.evidence.entries,
  });
  if ('wrong' in found) throw new Error(JSON.stringify(found));
  return found;
};
const elementIn = (found: JudgmentBeside, instance: string, person: string, id: string) =>
  found.instances
    .find((one) => one.id === instance)
    ?.persons.find((one) => one.person === person)
    ?.offences.flatMap(({ elements }) => elements)
    .find(({ element }) => element === id);

describe('NJA 2022 p. 23', () => {
  it('has three instances: convicted, acquitted, convicted', () => {
    const { instances } = beside('nja-2022-s-23');
    const courts = instances.map(({ id, persons }) => [
      id,
      ...persons.flatMap(({ offences }) => offences.map(({ court }) => court)),
    ]);
    expect(courts).toEqual([
      ['CASE.SE.01', 'convicted', 'convicted'],
      ['CASE.SE.02', 'acquitted', 'acquitted'],
      ['CASE.SE.03', 'convicted', 'convicted'],
    ]);
  });

  it('names on which elements the instances differ, and how each failed', () => {
    const { differ } = beside('nja-2022-s-23');
    expect(
      differ.map(({ element, found }) => [
        element,
        ...found.map((one) => `${one.instance} ${one.found} ${one.failsBy}`),
      ]),
    ).toEqual([
      ['SE.BRB.4.1b.MEANS.5', 'CASE.SE.01 met null', 'CASE.SE.02 not-met FM02', 'CASE.SE.03 met null'],
      ['SE.BRB.4.1b.FORM.2', 'CASE.SE.01 met null', 'CASE.SE.02 partly null', 'CASE.SE.03 met null'],
      ['SE.BRB.4.1b.LINK.1', 'CASE.SE.02 not-met FM03', 'CASE.SE.03 met null'],
    ]);
  });

  it('is read alike in all instances, since the facts are the same: the courts differed, not the facts', () => {
    const found = beside('nja-2022-s-23');
    const rules = found.instances.map(({ persons }) =>
      JSON.stringify(
        persons.map(({ offences }) => offences.map(({ rule, elements }) => [rule, elements.map((one) => one.rule)])),
      ),
    );
    expect(new Set(rules).size).toBe(1);
  });

  it('has pay and hours for the man and pay alone for the woman, and both support plainly unreasonable conditions', () => {
    const found = beside('nja-2022-s-23');
    expect(elementIn(found, 'CASE.SE.03', 'man', 'SE.BRB.4.1b.FORM.2')).toMatchObject({
      rule: 'supported',
      for: ['pay-man', 'hours-man'],
    });
    expect(elementIn(found, 'CASE.SE.03', 'woman', 'SE.BRB.4.1b.FORM.2')).toMatchObject({
      rule: 'supported',
      for: ['pay-woman'],
    });
  });

  it('leaves intent at nothing yet, as no summary says on what the courts found it', () => {
    expect(elementIn(beside('nja-2022-s-23'), 'CASE.SE.03', 'man', 'SE.BRB.4.1b.MENS.1')).toMatchObject({
      rule: 'nothing-yet',
      found: 'not-seen',
    });
  });
});

describe('the berry pickers', () => {
  it('were not exposed enough for trafficking to the court, where the rule says what speaks for it', () => {
    const found = beside('lycksele-2024');
    expect(elementIn(found, 'CASE.SE.04', 'pickers', 'SE.BRB.4.1a.MEANS.3')).toMatchObject({
      found: 'not-met',
      failsBy: 'FM04',
      rule: 'supported',
    });
    expect(elementIn(found, 'CASE.SE.04', 'pickers', 'SE.BRB.4.1b.MEANS.5')).toMatchObject({
      found: 'met',
      rule: 'supported',
    });
  });

  it('were tried for three offences', () => {
    const [instance] = beside('lycksele-2024').instances;
    expect(instance?.persons[0]?.offences.map(({ offence, court }) => [offence, court])).toEqual([
      ['SE.BRB.4.1a', 'acquitted'],
      ['SE.BRB.4.1b', 'convicted'],
      ['SE.BRB.17.10', 'acquitted'],
    ]);
  });
});

describe('a judged case', () => {
  it('says nothing of what its sources do not say: what was not seen is no difference between courts', () => {
    for (const { id } of knowledge.judgments.entries)
      for (const { found } of beside(id).differ)
        expect(found.every((one) => one.found !== 'not-seen' && one.found !== 'not-tried')).toBe(true);
  });

  it('under a law that is not known is named and not read', () => {
    const judgment = knowledge.judgments.entries[0];
    if (!judgment) throw new Error('no judgment');
    const known = { ...knowledge, offences: [], elements: [], concepts: [], evidence: [] };
    expect(besideTheCourts(judgment, known)).toMatchObject({ wrong: 'nothing-in-force' });
  });
});
