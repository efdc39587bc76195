import type { RealmKey } from '../../kernel/act.ts';
import type { Here } from '../../kernel/doing.ts';

/** What the rows of the study's projections have in common. */

export type InPlace = { readonly at: RealmKey };
export type FoldedRow<State> = { country: string; realm: string; id: string; folded: State };
export const storedOf = <State>({ country, realm, id, folded }: FoldedRow<State>): Here<State> => ({
  id,
  at: { country, realm },
  state: folded,
});

export const noTasks = () => [];
