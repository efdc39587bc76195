import { beforeAll, describe, expect, it } from 'vitest';
import { listsAsTheyLie } from '../testing/lists.ts';
import { type Answers, answersIn } from './answer.ts';
import { dismissalAnswer, involuntary, menaces, readForcedLabour } from './forced-labour.ts';

const all = [...Object.values(menaces).flat(), ...Object.values(involuntary).flat()];
const read = (answers: Answers) => readForcedLabour(answersIn(answers));
const every = (answer: 'yes' | 'no', ids: readonly string[]): Answers =>
  Object.fromEntries(ids.map((id) => [id, answer] as const));

let known: readonly string[];
beforeAll(async () => {
  known = (await listsAsTheyLie()).indicators.map(({ id }) => id);
});

describe('forced labour', () => {
  it('needs a menace and that the work is not voluntary, and shows what each half rests on', () => {
    const found = read({ CD09: 'yes', DR08: 'yes' });
    expect(found).toMatchObject({
      result: 'supported',
      menace: { result: 'supported' },
      involuntary: { result: 'supported' },
      restsOn: ['CD09', 'DR08'],
    });
    expect(found.menace.parts.filter(({ result }) => result === 'supported')).toEqual([
      { kind: 'denunciation', result: 'supported', restsOn: ['CD09'] },
    ]);
    expect(found.involuntary.parts.filter(({ result }) => result === 'supported')).toEqual([
      { kind: 'recruitment', result: 'supported', restsOn: ['DR08'] },
    ]);
  });

  it('with one half alone is nothing yet', () => {
    expect(read({ CD10: 'yes' })).toMatchObject({
      result: 'nothing-yet',
      menace: { result: 'supported' },
      involuntary: { result: 'nothing-yet' },
    });
    expect(read({ DR01: 'yes' }).result).toBe('nothing-yet');
    expect(read({}).result).toBe('nothing-yet');
  });

  it('can rest on one answer, and shows on which', () => {
    expect(read({ CD14: 'yes' })).toMatchObject({ result: 'supported', restsOn: ['CD14'] });
    expect(read({ CD14: 'yes', CD01: 'yes' }).restsOn).toEqual(['CD01', 'CD14']);
    expect(read({}).restsOn).toEqual([]);
  });

  it('is contradicted only when every answer of a half is no; what was not asked leaves it open', () => {
    const { [dismissalAnswer]: _, ...notAsked } = every('no', Object.values(menaces).flat());
    expect(read(notAsked).menace.result).toBe('nothing-yet');
    expect(read(every('no', Object.values(menaces).flat())).result).toBe('contradicted');
    expect(read({ ...every('no', all), DR01: 'unknown' }).result).toBe('contradicted');
    expect(read({ ...every('no', Object.values(involuntary).flat()), CD10: 'yes' }).result).toBe('contradicted');
  });

  it('is not made weaker by a yes, and counts nothing that is unknown', () => {
    for (const id of all) {
      expect(read({ [id]: 'unknown' })).toEqual(read({}));
      expect(read({ ...every('no', all), [id]: 'yes' }).result).not.toBe('nothing-yet');
    }
  });

  it('has ten menaces and three ways of not being voluntary, of indicators that there are', () => {
    expect([Object.keys(menaces).length, Object.keys(involuntary).length]).toEqual([10, 3]);
    expect(all.filter((id) => id !== dismissalAnswer && !known.includes(id))).toEqual([]);
  });
});
