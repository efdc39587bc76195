import { describe, expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import type { Trainee } from '../training.ts';
import { type Assigning, toAssign } from './assign.ts';
import { toSetGroup } from './set-group.ts';

const id = (n: number): string => `018f0000-0000-7000-8000-00000000000${n}`;
const act = { id: id(1) } as never;
const now = new Date('2026-11-24T08:40:00.000Z');
const person = (n: number, over: Partial<Trainee> = {}): Trainee => ({
  account: String(n),
  ref: id(n),
  name: `Prov Påhittad ${n}`,
  title: { sv: '', en: '' },
  unit: 1,
  unitName: { sv: '', en: '' },
  hasLeft: false,
  roles: [],
  capacities: [],
  ...over,
});
const of: Assigning = {
  id: id(9),
  at: { country: 'SE', realm: '1' },
  people: [person(2), person(3), person(4, { hasLeft: true })],
  today: '2026-11-24',
  courses: ['police'],
  before: null,
};
const input = {
  act,
  assignment: id(9),
  course: 'police',
  due: '2026-12-24',
  group: null,
  people: [id(2), id(3), id(2)],
};

describe('an assigned course', () => {
  const assign = (over: object, loaded: Partial<Assigning> = {}) =>
    decide(toAssign, { ...input, ...over }, { ...of, ...loaded }, now);
  const wrong = (path: string) => expect.objectContaining({ fields: [expect.objectContaining({ path })] });

  it('names each person once, by account', () => {
    expect(assign({})[0]?.facts).toEqual({ course: 'police', due: '2026-12-24', group: null, people: ['2', '3'] });
  });

  it('is refused for another agency’s person, one who has left, a course that is not there, a day that has passed', () => {
    expect(() => assign({ people: [id(8)] })).toThrow(wrong('people'));
    expect(() => assign({ people: [id(4)] })).toThrow(wrong('people'));
    expect(() => assign({ course: 'none' })).toThrow(wrong('course'));
    expect(() => assign({ due: '2026-11-23' })).toThrow(wrong('due'));
  });

  it('changes its people while its day has passed, and its day, but not its course', () => {
    const before = { course: 'police', due: '2026-11-01' };
    expect(assign({ due: '2026-11-01' }, { before })).toHaveLength(1);
    expect(() => assign({ due: '2026-11-02' }, { before })).toThrow(wrong('due'));
    expect(() => assign({}, { before: { ...before, course: 'judge' } })).toThrow(wrong('course'));
  });
});

describe('a group', () => {
  it('has people of the agency alone, and a name that is sealed', () => {
    const said = { act, group: id(9), name: 'Inspektörer', people: [id(2)] };
    const [made] = decide(toSetGroup, said, of, now);
    expect(made?.facts).toEqual({ people: ['2'] });
    expect(made?.words).toEqual({ name: 'Inspektörer' });
    expect(() => decide(toSetGroup, { ...said, people: [id(4)] }, of, now)).toThrow(
      expect.objectContaining({ kind: 'invalid' }),
    );
  });
});
