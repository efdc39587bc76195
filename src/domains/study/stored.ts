import type { RealmKey } from '../../kernel/act.ts';

/** What the rows of the study's projections have in common. */

export type InPlace = { readonly at: RealmKey };
export type Stored<Folded> = { readonly id: string; readonly at: RealmKey; readonly folded: Folded };
export type FoldedRow<Folded> = { country: string; realm: string; id: string; folded: Folded };
export const storedOf = <Folded>({ country, realm, id, folded }: FoldedRow<Folded>): Stored<Folded> => ({
  id,
  at: { country, realm },
  folded,
});

export const noTasks = () => [];
