import type { AssignmentFacts, GroupFacts } from './facts.ts';

/** People who are assigned courses together. */
export type TrainingGroup = GroupFacts & {
  /** The act in which its name is sealed. */
  readonly said: string;
  readonly ended: boolean;
};

/** A course that people are to take by a day. */
export type Assignment = AssignmentFacts & {
  readonly by: string;
  readonly assignedAt: string;
  readonly withdrawn: boolean;
};

/** A person of the agency, as those who assign courses choose them. */
export type Trainee = {
  readonly account: string;
  readonly ref: string;
  readonly name: string;
  readonly title: { readonly sv: string; readonly en: string };
  readonly unit: number;
  readonly unitName: { readonly sv: string; readonly en: string };
  readonly hasLeft: boolean;
  readonly roles: readonly string[];
  readonly capacities: readonly string[];
};

/** The accounts behind these names in addresses; null where one is none of the agency, or has left. */
export function accountsOf(refs: readonly string[], people: readonly Trainee[]): readonly string[] | null {
  const accounts = refs.map((ref) => people.find((one) => one.ref === ref && !one.hasLeft)?.account);
  return accounts.every((account) => account !== undefined) ? [...new Set(accounts)] : null;
}
