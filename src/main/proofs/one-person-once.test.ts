import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countBegun, countDeparture, isAlso } from '../../domains/assistance/counted.ts';
import { countDecided, sameAsRead } from '../../domains/identification/counted.ts';
import { aHanded, someAbout } from '../../domains/identification/testing/builders.ts';
import { otherIds } from '../../domains/identification/who-is.ts';
import { birds } from '../../domains/persons/public.ts';
import { samePairs } from '../../domains/study/operational/same-pairs.ts';
import { countTaken } from '../../domains/suspicions/counted.ts';
import { anArrival, aStanding, someFacts } from '../../domains/suspicions/testing/builders.ts';
import type { Count, SamePerson } from '../../kernel/count.ts';
import { canonical } from '../../kernel/text/canonical.ts';

/*
 * Random agencies of people who come by a hand-over or without one, whose indicators are assessed or not, who are helped or not, in any
 * order. Each act knows what has been done before it and nothing else, as in the database. Whatever comes first, the study must
 * find as many people in the protection chain as there are, each at the stages that they reached.
 */

const steps = ['take', 'read', 'decide', 'register', 'begin', 'leave'] as const;
type Step = (typeof steps)[number];
type Someone = {
  /** By a hand-over on which the case is opened, or from which the indicators are assessed; by none, and alone. */
  readonly came: 'case' | 'signs' | 'alone';
  readonly does: readonly Step[];
};

const needs: Readonly<Partial<Record<Step, Step>>> = { decide: 'read', begin: 'register', leave: 'begin' };
/** By which step a colleague says that the person helped is the one of the hand-over: without it this is not known. */
const saysWho: Readonly<Partial<Record<Someone['came'], Step>>> = { case: 'register', signs: 'read' };

/** What the hand-over of a person must come before: a case is opened on the act of taking it. */
const isAfterTaking = (came: Someone['came'], step: Step): boolean =>
  (came === 'case' && step === 'register') || (came === 'signs' && step === 'read');

const someone: fc.Arbitrary<Someone> = fc
  .record({
    came: fc.constantFrom('case', 'signs', 'alone'),
    does: fc.subarray([...steps]),
  })
  .map(({ came, does }) => {
    const done = new Set<Step>(does);
    for (const step of [...steps].reverse()) {
      const first = needs[step];
      if (done.has(step) && first) done.add(first);
    }
    const says = saysWho[came];
    if (says && done.has('take') && (done.has('register') || done.has('read'))) done.add(says);
    if (came === 'alone') done.delete('take');
    else if ([...done].some((step) => isAfterTaking(came, step))) done.add('take');
    return { came, does: steps.filter((step) => done.has(step)) };
  });

const day = '2026-09-22';
const act = { happenedFrom: `${day}T12:00:00.000Z` } as Parameters<typeof countDecided>[0]['act'];
const setting = { place: null, sector: null };

/** Carries out the steps in this order and gives what is stored: rows by what they say, and who is the same. */
function carriedOut(people: readonly Someone[], order: readonly (readonly [number, Step])[]) {
  const done = new Set<string>();
  const rows = new Map<string, Count>();
  const same = new Map<string, string>();
  const store = (from: string, { counts, same: said }: { counts: readonly Count[]; same: readonly SamePerson[] }) => {
    for (const one of counts) rows.set(`${from} ${canonical(one)}`, one);
    for (const { pseudonym, person } of samePairs(said, (_of, id) => id))
      if (!same.has(pseudonym)) same.set(pseudonym, person);
  };
  for (const [n, step] of order) {
    const { came } = people[n] as Someone;
    const has = (other: Step): boolean => done.has(`${n} ${other}`);
    const alias = birds[n] as string;
    const handed = aHanded(`m${n}`, alias, '2026-09-14T12:00:00.000Z');
    const person = { id: `p${n}`, alias, registeredAt: '2026-09-20T08:00:00.000Z' };
    const read = { id: `s${n}`, about: someAbout({ called: alias }), handed: came === 'signs' ? handed : null };
    const also = otherIds(person, {
      read: has('read') ? [read] : [],
      behindCase: came === 'case' ? [handed] : [],
    });
    const helped = { person: person.id, file: `k${n}`, setting, also };
    const state = aStanding(anArrival(someFacts({ called: alias })));
    if (step === 'take')
      store(`take ${n}`, { counts: countTaken({ id: handed.id, at: { country: 'SE', realm: '7' }, state }), same: [] });
    if (step === 'read') store(`read ${n}`, { counts: [], same: sameAsRead(read, has('register') ? person : null) });
    if (step === 'decide')
      store(
        `decide ${n}`,
        countDecided({ presumed: 'yes', act }, { ...read, country: 'SE', person: has('register') ? person : null }),
      );
    if (step === 'register') store(`register ${n}`, { counts: [], same: isAlso({ person: person.id, also }) });
    if (step === 'begin') store(`begin ${n}`, { counts: countBegun(helped, day), same: isAlso(helped) });
    if (step === 'leave')
      store(`leave ${n}`, {
        counts: countDeparture({ departure: 'left', on: day, supported: 'yes' }, helped),
        same: [],
      });
    done.add(`${n} ${step}`);
  }
  return [...rows.values()].map((row) => ({ ...row, person: same.get(row.person ?? '') ?? row.person }));
}

/** Each person of the study, as the stages and exits in their rows. */
function peopleIn(rows: readonly Count[]): string[] {
  const told = new Map<string, Set<string>>();
  for (const { person, stage, exit } of rows)
    told.set(person ?? '', (told.get(person ?? '') ?? new Set()).add(`${stage} ${exit ?? ''}`.trim()));
  return [...told.values()].map((said) => [...said].sort().join(', ')).sort();
}

/** What the study must find of a person, from the description of the world alone. */
function expected({ does }: Someone): string | null {
  const said = [
    ...(does.includes('take') || does.includes('decide') ? ['suspicion'] : []),
    ...(does.includes('decide') ? ['identified'] : []),
    ...(does.includes('begin') ? ['support'] : []),
    ...(does.includes('leave') ? ['support completed'] : []),
  ];
  return said.length > 0 ? said.sort().join(', ') : null;
}

const world = fc.array(someone, { minLength: 1, maxLength: 6 }).chain((people) =>
  fc.tuple(
    fc.constant(people),
    // A random order in which each step still follows the one that it needs, and some steps are sent twice.
    fc.array(fc.nat(1000), { minLength: 80, maxLength: 80 }).map((draws) => {
      const left = people.map(({ does }) => [...does]);
      const order: (readonly [number, Step])[] = [];
      for (const draw of draws) {
        const free = left.flatMap((todo, n) =>
          todo
            .filter((step) => !todo.includes(needs[step] ?? step) || needs[step] === undefined)
            .filter((step) => !(isAfterTaking((people[n] as Someone).came, step) && todo.includes('take')))
            .map((step) => [n, step] as const),
        );
        const next = free[draw % Math.max(free.length, 1)];
        if (!next) break;
        order.push(next, ...(draw % 3 === 0 ? [next] : []));
        left[next[0]] = (left[next[0]] ?? []).filter((step) => step !== next[1]);
      }
      return order;
    }),
  ),
);

it('every person is counted once, at the stages that they reached, in whatever order things were done and however often', () => {
  fc.assert(
    fc.property(world, ([people, order]) => {
      const wanted = people
        .map(expected)
        .filter((one) => one !== null)
        .sort();
      const found = peopleIn(carriedOut(people, order));
      expect(found).toEqual(wanted);
      expect(found.length).toBeLessThanOrEqual(people.length);
    }),
    { numRuns: 400 },
  );
});

it('and would not be, if it were not said who is the same', () => {
  const karins: Someone[] = [{ came: 'case', does: ['take', 'register', 'begin'] }];
  const order = [
    [0, 'take'],
    [0, 'register'],
    [0, 'begin'],
  ] as const;
  const rows = carriedOut(karins, order);
  expect(new Set(rows.map(({ person }) => person)).size).toBe(1);
  expect(new Set(rows.map(({ file }) => file)).size).toBe(2);
});
