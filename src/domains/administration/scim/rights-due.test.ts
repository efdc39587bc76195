import { describe, expect, it } from 'vitest';
import { type GroupRule, type InGroups, rightsDue } from './rights-due.ts';

const group = { id: 'g1', name: 'Tillsyn Öst' };
const rule: GroupRule = { group: 'tillsyn öst', role: 'officer', capacities: ['supervision', 'support'], unit: null };
const held = (word: string, byGroup: boolean) => ({ word, from: '2026-01-01T00:00:00.000Z', until: null, byGroup });
const someone = (over: Partial<InGroups> = {}): InGroups => ({
  unit: 'u1',
  capacitiesOfUnit: ['supervision', 'administration'],
  hasEnded: false,
  standsBehind: false,
  roles: [],
  capacities: [],
  groups: [group],
  ...over,
});
const said = (of: InGroups, rules: readonly GroupRule[] = [rule]): string[] =>
  rightsDue(of, rules).map(({ kind, word, does }) => `${does} ${kind} ${word}`);

describe('what groups give and take', () => {
  it('is what a rule says, and no capacity that the law does not give the unit', () => {
    expect(said(someone())).toEqual(['give capacity supervision', 'give role officer']);
  });

  it('is nothing without a rule, whatever a group is called', () => {
    expect(said(someone(), [])).toEqual([]);
    const named = { id: 'g2', name: 'administrator' };
    expect(said(someone({ groups: [named] }), [{ ...rule, group: 'officer' }])).toEqual([]);
  });

  it('is never the role of administrator', () => {
    expect(said(someone(), [{ ...rule, role: 'administrator', capacities: ['access-administration'] }])).toEqual([]);
  });

  it('is only for the unit that a rule names', () => {
    expect(said(someone(), [{ ...rule, unit: 'u2' }])).toEqual([]);
    expect(said(someone(), [{ ...rule, unit: 'u1' }])).toHaveLength(2);
  });

  it('gives nothing that is held, and leaves what a person has given', () => {
    const both = { roles: [held('officer', false)], capacities: [held('supervision', false)] };
    expect(said(someone(both))).toEqual([]);
    expect(said(someone({ ...both, groups: [] }))).toEqual([]);
  });

  it('takes what a group has given and none gives any more', () => {
    const both = { roles: [held('officer', true)], capacities: [held('supervision', true)] };
    expect(said(someone(both))).toEqual([]);
    expect(said(someone({ ...both, groups: [] }))).toEqual(['end capacity supervision', 'end role officer']);
    expect(said(someone(both), [{ ...rule, role: 'reader' }])).toEqual(['end role officer', 'give role reader']);
  });

  it('gives nothing to who stands behind it, or whose account has ended, and still takes', () => {
    for (const over of [{ standsBehind: true }, { hasEnded: true }]) {
      expect(said(someone(over))).toEqual([]);
      expect(said(someone({ ...over, groups: [], roles: [held('officer', true)] }))).toEqual(['end role officer']);
    }
  });
});
