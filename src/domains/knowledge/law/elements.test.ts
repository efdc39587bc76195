import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../entry.ts';
import { type Fact, factUnder } from '../facts.ts';
import { type ElementState, type LawRead, readElements, stepState, wholeState } from './elements.ts';

const said = {
  sv: 'påhittat',
  en: 'invented',
  valid_from: null,
  valid_to: null,
  source: 'invented',
  unverified: true,
} as const;
const offence = (id: string, over: Partial<Entry<'offences'>> = {}): Entry<'offences'> => ({
  ...said,
  id,
  country: 'SE',
  kind: 'core',
  status: 'in-force',
  own: null,
  provision: said,
  adult: [
    { take: 'any', group: 'means' },
    { take: 'all', group: 'mental' },
  ],
  child: [{ take: 'all', group: 'child' }],
  subsidiary_to: [],
  penalty: said,
  note: null,
  lost: null,
  code: null,
  ...over,
});
const element = (id: string, concepts: string[], group = 'means', of = 'A'): Entry<'elements'> => ({
  ...said,
  id,
  group,
  offence: of,
  own: null,
  means: null,
  concepts,
  proved_by: [],
  fails_by: [],
  core: true,
});
const concepts = ['threat', 'coercion', 'deception', 'intent', 'child.under-18', 'debt'].map((id) => ({ id }));
const law = {
  offences: [offence('A'), offence('B', { subsidiary_to: ['A'], child: null }), offence('D', { country: 'DK' })],
  elements: [
    element('A.1', ['threat', 'coercion']),
    element('A.2', ['deception']),
    element('A.3', ['intent'], 'mental'),
    element('A.4', ['child.under-18'], 'child'),
    element('B.1', ['deception'], 'means', 'B'),
    element('B.2', ['intent'], 'mental', 'B'),
    element('D.1', ['threat'], 'means', 'D'),
    element('D.2', ['intent'], 'mental', 'D'),
    element('D.3', ['child.under-18'], 'child', 'D'),
  ],
  concepts,
};
const fact = (id: string, concept: string, over: Partial<Fact> = {}): Fact => ({
  id,
  speaks: 'for',
  concepts: [concept],
  oneOf: [],
  evidence: [],
  independent: false,
  ...over,
});
const read = (facts: readonly Fact[], country = 'SE', day = '2026-11-24', of = law): LawRead => {
  const found = readElements(of, { country, day, facts });
  if ('wrong' in found) throw new Error(JSON.stringify(found));
  return found;
};
const elementOf = (found: LawRead, id: string) =>
  found.offences.flatMap(({ steps }) => steps.flatMap(({ elements }) => elements)).find((one) => one.element === id);
const stateOf = (found: LawRead, id: string) => found.offences.find((one) => one.offence === id)?.state;

describe('an element', () => {
  it('has nothing yet, is supported or is contradicted, and counts what is independent of the person’s word', () => {
    expect(elementOf(read([]), 'A.2')).toMatchObject({ state: 'nothing-yet', independent: 0 });
    expect(elementOf(read([fact('a', 'deception')]), 'A.2')).toMatchObject({ state: 'supported', independent: 0 });
    const two = [fact('a', 'deception', { independent: true }), fact('b', 'deception', { speaks: 'against' })];
    expect(elementOf(read(two), 'A.2')).toMatchObject({
      state: 'supported',
      for: ['a'],
      against: ['b'],
      independent: 1,
    });
    expect(elementOf(read(two.slice(1)), 'A.2')).toMatchObject({ state: 'contradicted', against: ['b'] });
  });

  it('is not supported by what is about one of several things and might be about another', () => {
    const placed = factUnder(
      { concepts: ['threat', 'coercion'] },
      { id: 'a', speaks: 'for', evidence: [], independent: true },
    );
    expect(elementOf(read([placed]), 'A.1')).toMatchObject({ state: 'supported' });
    expect(elementOf(read([placed], 'DK'), 'D.1')).toMatchObject({ state: 'nothing-yet', might: ['a'] });
  });
});

describe('an offence', () => {
  const whole = [fact('a', 'deception'), fact('b', 'intent')];

  it('is supported only when everything that it asks for is, and contradicted when one thing is', () => {
    expect(stateOf(read(whole.slice(0, 1)), 'A')).toBe('nothing-yet');
    expect(stateOf(read(whole), 'A')).toBe('supported');
    expect(stateOf(read([fact('a', 'deception'), fact('b', 'intent', { speaks: 'against' })]), 'A')).toBe(
      'contradicted',
    );
  });

  it('that comes after another is shown all the same, with the one that goes before it', () => {
    expect(read(whole).offences.map(({ offence, state, after }) => [offence, state, after])).toEqual([
      ['A', 'supported', []],
      ['B', 'supported', ['A']],
    ]);
    const onlyB = { ...law, elements: law.elements.filter(({ id }) => id !== 'A.2') };
    expect(read(whole, 'SE', '2026-11-24', onlyB).offences.find(({ offence }) => offence === 'B')?.after).toEqual([]);
  });

  it('is read by the rule for children only when something speaks of age', () => {
    expect(read(whole).offences.some(({ reading }) => reading === 'child')).toBe(false);
    const child = read([fact('c', 'child.under-18')]).offences.filter(({ reading }) => reading === 'child');
    expect(child.map(({ offence, state }) => [offence, state])).toEqual([['A', 'supported']]);
  });

  it('names the elements of which one more fact would change what is said, and that is true', () => {
    const found = read([fact('b', 'intent')]).offences.find(({ offence }) => offence === 'A');
    expect(found?.decisive).toEqual(['A.1', 'A.2']);
    expect(stateOf(read([fact('b', 'intent'), fact('n', 'coercion')]), 'A')).toBe('supported');
    expect(read([]).offences[0]?.decisive).toEqual([]);
  });

  it('that has not been seen in force is listed apart', () => {
    const proposed = { ...law, offences: [offence('A', { status: 'proposed' }), offence('B')] };
    const found = read(whole, 'SE', '2026-11-24', proposed);
    expect(found.offences.map(({ offence }) => offence)).toEqual(['B']);
    expect(found.notSeenInForce.map(({ offence }) => offence)).toEqual(['A']);
  });

  it('of another day is not read, and is named', () => {
    const dated = { ...law, offences: [offence('A', { valid_from: '2018-07-01' }), offence('B')] };
    expect(read(whole, 'SE', '2018-06-30', dated).notInForce).toEqual(['A']);
    expect(read(whole, 'SE', '2018-07-01', dated).notInForce).toEqual([]);
  });
});

describe('what cannot be read', () => {
  const fault = (asked: Partial<{ country: string; day: string; facts: readonly Fact[] }>, of = law) =>
    readElements(of, { country: 'SE', day: '2026-11-24', facts: [], ...asked });

  it('is named instead of guessed at', () => {
    expect(fault({ country: 'XX' })).toEqual({ wrong: 'unknown-country', country: 'XX' });
    expect(fault({ day: 'soon' })).toEqual({ wrong: 'no-day', day: 'soon' });
    expect(fault({ day: '2026-02-31' })).toEqual({ wrong: 'no-day', day: '2026-02-31' });
    const old = { ...law, offences: [offence('A', { valid_from: '2018-07-01' })] };
    expect(fault({ day: '2018-06-30' }, old)).toEqual({ wrong: 'nothing-in-force', country: 'SE', day: '2018-06-30' });
    const both = [fact('a', 'threat'), fact('a', 'threat', { speaks: 'against' })];
    expect(fault({ facts: both })).toEqual({ wrong: 'both-ways', fact: 'a' });
    expect(fault({ facts: [fact('a', 'moon')] })).toEqual({ wrong: 'unknown-concept', fact: 'a', concept: 'moon' });
  });
});

const states = fc.constantFrom<ElementState>('supported', 'contradicted', 'nothing-yet');
const anyFact = fc.record({
  speaks: fc.constantFrom('for' as const, 'against' as const),
  concept: fc.constantFrom(...concepts.map(({ id }) => id)),
  independent: fc.boolean(),
});
const facts = fc
  .array(anyFact, { maxLength: 8 })
  .map((all) => all.map(({ speaks, concept, independent }, at) => fact(`f${at}`, concept, { speaks, independent })));

describe('laws of reading', () => {
  it('the order of facts changes nothing', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const told = (found: LawRead) =>
          found.offences.map(({ offence, reading, state, decisive }) => [offence, reading, state, decisive]);
        expect(told(read([...some].reverse()))).toEqual(told(read(some)));
      }),
    );
  });

  it('one more fact for an element never takes support away, and none is counted twice', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...concepts.map(({ id }) => id)), (some, concept) => {
        const before = read(some);
        const more = read([...some, fact('more', concept, { independent: true })]);
        for (const { steps } of before.offences)
          for (const { element, state, independent } of steps.flatMap((step) => step.elements)) {
            const after = elementOf(more, element);
            if (state === 'supported') expect(after?.state).toBe('supported');
            expect((after?.independent ?? 0) - independent).toBeLessThanOrEqual(1);
          }
      }),
    );
  });

  it('any is at least as easily supported as all, and a whole is no more than its weakest step', () => {
    fc.assert(
      fc.property(fc.array(states, { minLength: 1, maxLength: 6 }), (some) => {
        if (stepState('all', some) === 'supported') expect(stepState('any', some)).toBe('supported');
        if (stepState('any', some) === 'contradicted') expect(stepState('all', some)).toBe('contradicted');
        if (wholeState(some) === 'supported') expect(new Set(some)).toEqual(new Set(['supported']));
      }),
    );
    expect(stepState('all', [])).toBe('nothing-yet');
  });
});
