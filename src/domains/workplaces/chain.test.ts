import { expect, test } from 'vitest';
import { chainFrom, longest, type RecordsKnown } from './chain.ts';
import { aContract, aFirm, aPart, aWorkplace, uuid } from './testing/builders.ts';

const firm = (name: string, ...contracts: readonly Parameters<typeof aContract>[0][]) =>
  aWorkplace({
    firm: aFirm({ name }),
    contracts: contracts.map((one, place) => aPart(100 + place, aContract(one))),
  });
const known = (...records: readonly (readonly [number, ReturnType<typeof aWorkplace>])[]): RecordsKnown =>
  new Map(records.map(([id, record]) => [uuid(id), record]));

test('a step is seen from both of its ends, by the record that says it and by the one that it names', () => {
  const all = known([1, firm('Över')], [2, firm('Under', { other: uuid(1) })]);
  expect(chainFrom(all, uuid(2), 'works-for')).toMatchObject([{ id: uuid(1), name: 'Över' }]);
  expect(chainFrom(all, uuid(1), 'hires')).toMatchObject([{ id: uuid(2), name: 'Under' }]);
  expect(chainFrom(all, uuid(1), 'works-for')).toEqual([]);
});

test('a firm of which there is no record is named, and the chain ends there', () => {
  const all = known([1, firm('En', { name: 'Utan anteckning' })]);
  expect(chainFrom(all, uuid(1), 'works-for')).toMatchObject([{ id: null, name: 'Utan anteckning' }]);
});

test('a chain that comes back says so and is not gone into again', () => {
  const all = known([1, firm('En', { other: uuid(2) })], [2, firm('Två', { other: uuid(1) })]);
  expect(chainFrom(all, uuid(1), 'works-for')).toMatchObject([
    { id: uuid(2), again: false, depth: 0 },
    { id: uuid(1), again: true, depth: 1 },
  ]);
});

test('what was withdrawn is no step, nor is what a record says whose import was undone', () => {
  const gone = aWorkplace({ contracts: [aPart(100, aContract({ other: uuid(2) }), true)] });
  const undone = aWorkplace({ status: 'taken-back', contracts: [aPart(100, aContract({ other: uuid(2) }))] });
  const all = known([1, gone], [2, firm('Två')], [3, undone]);
  expect(chainFrom(all, uuid(2), 'hires')).toEqual([]);
  expect(chainFrom(all, uuid(1), 'works-for')).toEqual([]);
});

test('a record that was merged stands in the chain as the one that it is in', () => {
  const merged = aWorkplace({ ...firm('Dubblett', { other: uuid(3) }), status: 'merged', into: uuid(1) });
  const all = known([1, firm('Behållen')], [2, merged], [3, firm('Över')]);
  expect(chainFrom(all, uuid(3), 'hires')).toMatchObject([{ id: uuid(1), name: 'Behållen' }]);
  expect(chainFrom(all, uuid(1), 'works-for')).toMatchObject([{ id: uuid(3) }]);
});

test('a long chain is drawn as far as a page can hold it', () => {
  const line = Array.from({ length: 9 }, (_, at) => [at, firm(`Led ${at}`, { other: uuid(at + 1) })] as const);
  const lines = chainFrom(known(...line, [9, firm('Sist')]), uuid(0), 'works-for');
  expect(lines.map(({ depth }) => depth)).toEqual(Array.from({ length: longest }, (_, depth) => depth));
});
