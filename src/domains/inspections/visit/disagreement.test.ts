import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAct, anEnvelope, aVisit, numbered, observed, someFile } from '../testing/builders.ts';
import { done } from '../testing/done.ts';
import { toSettle } from './acts/settle.ts';
import { disagreements, type SignAnswer } from './disagreement.ts';

const answer = (n: number, known: SignAnswer['known'], over: Partial<SignAnswer> = {}): SignAnswer => ({
  act: numbered(n),
  by: String(n),
  device: numbered(900 + n),
  code: 'INS-C02',
  worker: null,
  known,
  basedOn: [],
  ...over,
});
const no = 'asked-and-not-so';

describe('two officers who answer the same thing differently', () => {
  it('both count, whichever came last', () => {
    const [one] = disagreements([answer(1, ['seen']), answer(2, no)], []);
    expect(one?.answers.map(({ act }) => act)).toEqual([numbered(1), numbered(2)]);
    expect(disagreements([answer(2, no), answer(1, ['seen'])], [])).toHaveLength(1);
  });

  it('do not differ when one has seen and the other was given the statement, or when it is about two people', () => {
    expect(disagreements([answer(1, ['seen']), answer(2, ['said'])], [])).toEqual([]);
    expect(disagreements([answer(1, ['seen'], { worker: numbered(70) }), answer(2, no)], [])).toEqual([]);
  });

  it('are one who changed their mind when the second answer rests on the first, or is of the same phone', () => {
    expect(disagreements([answer(1, ['seen']), answer(2, no, { basedOn: [numbered(1)] })], [])).toEqual([]);
    const mine = { by: '1', device: numbered(901) };
    expect(disagreements([answer(1, ['seen'], mine), answer(2, no, mine)], [])).toEqual([]);
    expect(
      disagreements([answer(1, ['seen'], mine), answer(2, no, { ...mine, device: numbered(902) })], []),
    ).toHaveLength(1);
  });

  it('are settled by a person who names them all, and by no one who has not seen the newest', () => {
    const visit = aVisit(
      observed(1, [{ code: 'INS-C02', known: ['seen'] }], { actor: '1', device: numbered(901) }),
      observed(2, [{ code: 'INS-C02', known: no }], { actor: '2', device: numbered(902) }),
    );
    const input = {
      act: anEnvelope(),
      code: 'INS-C02',
      worker: null,
      known: ['seen' as const],
      settles: [numbered(1), numbered(2)],
      reason: 'Went back and looked together.',
    };
    const inVisit = { id: numbered(80), at: someFile, state: visit };
    expect(visit.disagreements).toHaveLength(1);
    const [act] = done(toSettle, input, inVisit);
    expect(act).toMatchObject({ basedOn: input.settles, words: { reason: input.reason } });
    expect(() => done(toSettle, { ...input, settles: [numbered(1), numbered(9)] }, inVisit)).toThrow(
      'inspection.answers-changed',
    );
    const after = aVisit(
      observed(1, [{ code: 'INS-C02', known: ['seen'] }], { actor: '1', device: numbered(901) }),
      observed(2, [{ code: 'INS-C02', known: no }], { actor: '2', device: numbered(902) }),
      anAct('inspection.settle', act?.facts, { id: numbered(3) }),
    );
    expect(after.disagreements).toEqual([]);
    expect(after.observations).toHaveLength(2);
    expect(() => done(toSettle, input, { ...inVisit, state: after })).toThrow('inspection.nothing-to-settle');
  });

  it('are found whatever the order in which their answers arrive', () => {
    const known = fc.constantFrom<SignAnswer['known']>(no, ['seen'], ['said']);
    const one = fc.record({ known, by: fc.constantFrom('1', '2', '3') });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), fc.infiniteStream(fc.nat()), (list, chance) => {
        // One answer of each officer, so that nothing replaces anything.
        const all = [...new Map(list.map((each) => [each.by, each])).values()].map((each, at) =>
          answer(at + 1, each.known, { by: each.by }),
        );
        const shuffled = all
          .map((each) => ({ each, at: chance.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        const acts = (found: ReturnType<typeof disagreements>) =>
          found.flatMap(({ answers }) => answers.map(({ act }) => act)).sort();
        expect(acts(disagreements(shuffled, []))).toEqual(acts(disagreements(all, [])));
      }),
    );
  });
});
