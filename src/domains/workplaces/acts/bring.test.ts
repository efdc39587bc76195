import { expect, it } from 'vitest';
import { aPart, aWorkplace, someFile, uuid } from '../testing/builders.ts';
import { takeBackBrought } from './bring.ts';

const brought = uuid(90);
const link = (matter: number, importedBy?: string) =>
  aPart(matter + 10, { kind: 'case', matter: uuid(matter), ...(importedBy ? { importedBy } : {}) });
const types = (over: Parameters<typeof aWorkplace>[0], ...cases: readonly number[]) => {
  let ids = 100;
  const of = { import: brought, cases: new Set(cases.map(uuid)), newId: () => uuid(ids++) };
  return takeBackBrought({ id: uuid(1), at: someFile, state: aWorkplace(over) }, of).map(({ type }) => type);
};

it('a record that an import began goes with the last of its cases, and not before', () => {
  const own = { importedBy: brought, matters: [link(1, brought), link(2, brought)] };
  expect(types(own, 1)).toEqual(['workplace.withdraw']);
  expect(types(own, 1, 2)).toEqual(['workplace.withdraw', 'workplace.withdraw', 'workplace.take-back']);
});

it('a record of the unit, one that was written in, and the link of a person stay', () => {
  const linked = { matters: [link(1, brought)] };
  expect(types({ ...linked, importedBy: null }, 1)).toEqual(['workplace.withdraw']);
  expect(types({ ...linked, importedBy: brought, touched: true }, 1)).toEqual(['workplace.withdraw']);
  expect(types({ importedBy: brought, matters: [link(1, brought), link(2)] }, 1, 2)).toEqual(['workplace.withdraw']);
});
