import type { RealmKey } from '../../kernel/act.ts';

/** Where a letter is delivered, and what it becomes there. The act's id is the letter's, so that delivering twice is once. */
export type Delivery = { readonly at: RealmKey; readonly letter: string; readonly stream: string };
