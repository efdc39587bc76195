import type { Person, Stage } from '../people.ts';

/** Lets invented people do things, one route after the other, each with the right request that its domain gives as an example. */
export type Teller = {
  readonly ask: (
    person: Person,
    route: string,
    target: string,
    over?: {
      readonly basis?: readonly string[];
      readonly input?: object;
      readonly params?: object;
      readonly unit?: number;
      readonly facts?: readonly string[];
    },
    // biome-ignore lint/suspicious/noExplicitAny: each domain reads the answers of its own routes
  ) => Promise<{ status: number; answer: any }>;
  readonly signIn: Stage['signIn'];
  /** Carries the letters that were sent, and the answers to them. */
  readonly carry: () => Promise<void>;
  /** Does the work that waits for the clock, such as estimates. */
  readonly work: () => Promise<void>;
  readonly newId: () => string;
  /** Sends the contents of the file that the example of `attachment.add` has added to a case. */
  readonly bringFile: (person: Person, matter: string) => Promise<void>;
  /** Sends a small course package under this id, which can be checked and added then. */
  readonly bringPackage: (person: Person, content: string) => Promise<void>;
  /** Has a part of a package that was opened keep a document. */
  readonly record: (launch: string) => Promise<void>;
  /**
   * Brings acts that a person has recorded on their phone, and the first pieces, one unless said, of a picture of two pieces that one of
   * them names.
   */
  readonly byPhone: (
    person: Person,
    told: readonly { readonly verb: string; readonly params: Record<string, string>; readonly input: object }[],
    picture: string,
    pieces?: number,
  ) => Promise<void>;
};

/** A table of which very many rows are copied from the first one, with the columns that differ in each copy as SQL. */
export type CopiedTable = { readonly table: string; readonly changed: Readonly<Record<string, string>> };

/**
 * What one domain does once, so that each of its commands and queries has run and each of its tables has a row: the plans of
 * its statements are judged by it, and a person who can run any SQL is shut out of those rows.
 */
export type Deeds = {
  readonly tell: (teller: Teller) => Promise<void>;
  readonly tables: readonly CopiedTable[];
};

/** The newest entry that the page of a matter offers to withdraw, wherever in its answer the timeline stands. */
export function newestToWithdraw(shown: unknown): string {
  const found = withdrawableIn(shown);
  if (found === null) throw new Error('No entry of this matter can be withdrawn.');
  return found;
}

function withdrawableIn(shown: unknown): string | null {
  if (typeof shown !== 'object' || shown === null) return null;
  if ('canWithdraw' in shown && shown.canWithdraw === true && 'id' in shown) return String(shown.id);
  for (const part of Object.values(shown)) {
    const found = withdrawableIn(part);
    if (found !== null) return found;
  }
  return null;
}

/** In the SQL of a copy: the same id for the same copy in every table, in the form of version 4 (RFC 9562). */
export const copyId = (what: string): string =>
  `overlay(overlay(md5('${what} ' || n) placing '4' from 13) placing '8' from 17)::uuid`;

/** In the SQL of a copy: a moment for each, spread over seven years in an order that is not the order of the rows. */
export const copyMoment = "timestamptz '2019-01-01' + (n::bigint * 7919 % 220898482) * interval '1 second'";

type Work = { readonly items: readonly { kind: string; about: { id: string } }[]; readonly next: string | null };

/** The newest matter in a person's My work to which a kind of task leads, on whatever page of it. */
export async function newestInWork(ask: Teller['ask'], person: Person, kind: string): Promise<string> {
  for (let after: string | null = null; ; ) {
    const { answer }: { answer: Work } = await ask(person, 'work.list', '', after === null ? {} : { input: { after } });
    const line = answer.items.filter((item) => item.kind === kind).at(-1);
    if (line) return line.about.id;
    if (answer.next === null) throw new Error(`My work holds no ${kind}.`);
    after = answer.next;
  }
}
