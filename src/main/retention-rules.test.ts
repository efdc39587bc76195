import { expect, it } from 'vitest';
import { kindOfRule, recordKinds, regimeOf } from '../domains/administration/public.server.ts';
import { countries, countyFinder } from '../domains/knowledge/public.ts';
import { knownHere } from '../domains/knowledge/testing/known-here.ts';
import { calendarOf } from '../testing/calendar.ts';
import { registryFor } from './domains.ts';
import { retentionParts } from './retention-rules.ts';

const { knowledge } = await knownHere();
const rules = retentionParts(knowledge).retentionRulesOf;

it('each act says of which kind it is and under which regime, as an agency decides about it', () => {
  const { types } = registryFor(countyFinder(knowledge.municipalities.entries), calendarOf);
  for (const { type, retainRule, regime } of types.values()) {
    const kind = kindOfRule[retainRule];
    expect(kind, `${type} is stored with ${retainRule}, about which no agency can decide`).toBeDefined();
    expect(kind && regimeOf(kind), type).toBe(regime);
  }
});

it.each(countries)('the file of %s says of each kind of record whether a rule is known', (country) => {
  const said = knowledge['record-retention'].entries.flatMap((rule) => (rule.country === country ? rule.records : []));
  expect([...said].sort()).toEqual([...recordKinds].sort());
});

it('no period stands without its statute and paragraph, and none is claimed as verified', () => {
  const all = countries.flatMap((country) => rules(country, 'sv'));
  expect(all.filter(({ period, statute, paragraph }) => period && (!statute || !paragraph))).toEqual([]);
  expect(all.filter(({ verified }) => verified)).toEqual([]);
});
