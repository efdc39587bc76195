import { capacityOfRole } from '../../../kernel/who.ts';
import type { Period } from '../account.ts';

/** A role or capacity that is held, and whether a group has given it. */
export type HeldByGroup = {
  readonly word: string;
  readonly from: string;
  readonly until: string | null;
  readonly byGroup: boolean;
};

/** What the members of a group get, where they work in the unit that it names; without one, in every unit. */
export type GroupRule = {
  /** In small letters: directories take two spellings for one group. */
  readonly group: string;
  readonly role: string | null;
  readonly capacities: readonly string[];
  readonly unit: string | null;
};

export type InGroups = {
  readonly unit: string;
  readonly capacitiesOfUnit: readonly string[];
  readonly hasEnded: boolean;
  /** Whether what groups give rests on this person, who then gets nothing by them. */
  readonly standsBehind: boolean;
  readonly roles: readonly HeldByGroup[];
  readonly capacities: readonly HeldByGroup[];
  readonly groups: readonly { readonly id: string; readonly name: string }[];
};

export type RightDue = {
  readonly kind: 'role' | 'capacity';
  readonly word: string;
  /** `give` names the group that gives it; `end` the group that gave it no more, where it is known. */
  readonly does: 'give' | 'end';
  readonly group: string | null;
  readonly before: Period | null;
};

/**
 * What groups give a person, and take again. A rule gives nothing that the law does not give the unit, no role that opens a realm of its own, and nothing
 * that is held already; what a person of the agency has given stays, whichever groups there are.
 */
export function rightsDue(of: InGroups, rules: readonly GroupRule[]): RightDue[] {
  const due = { role: new Map<string, string>(), capacity: new Map<string, string>() };
  for (const group of of.groups) {
    for (const rule of rules) {
      if (rule.group !== group.name.toLowerCase() || (rule.unit !== null && rule.unit !== of.unit)) continue;
      if (rule.role !== null && capacityOfRole(rule.role) === null) due.role.set(rule.role, group.id);
      for (const word of rule.capacities) if (of.capacitiesOfUnit.includes(word)) due.capacity.set(word, group.id);
    }
  }
  const given = !of.hasEnded && !of.standsBehind;
  const changes = (kind: 'role' | 'capacity', held: readonly HeldByGroup[]): RightDue[] => [
    ...held.flatMap(({ word, from, until, byGroup }): RightDue[] =>
      byGroup && !due[kind].has(word) ? [{ kind, word, does: 'end', group: null, before: { from, until } }] : [],
    ),
    ...[...due[kind]].flatMap(([word, group]): RightDue[] =>
      given && !held.some((one) => one.word === word) ? [{ kind, word, does: 'give', group, before: null }] : [],
    ),
  ];
  // A capacity first: a role without one lets no one in.
  return [...changes('capacity', of.capacities), ...changes('role', of.roles)];
}
