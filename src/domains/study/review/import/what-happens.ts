import type { ReadFile } from './read-codings.ts';

/** A file that is here already, by its name: nothing of what a reader found. */
export type KnownFile = {
  readonly id: string;
  readonly pseudonym: string;
  readonly readings: number;
  readonly readByMe: boolean;
};

/** One reading that will be sent: to a file that is here, or to one that begins with it. */
export type Sending = { readonly file: string; readonly isSecond: boolean; readonly read: ReadFile };

export type WhatHappens = {
  readonly sendings: readonly Sending[];
  /** Names of files that this reader has read, and of those that two others have: nothing is sent of them. */
  readonly mine: readonly string[];
  readonly readByTwo: readonly string[];
};

/** What will become of each file of a sheet. The same sheet chosen twice sends nothing the second time. */
export function whatHappens(files: readonly ReadFile[], known: readonly KnownFile[], newId: () => string): WhatHappens {
  const byName = new Map(known.map((file) => [file.pseudonym, file]));
  const isMine = ({ pseudonym }: ReadFile): boolean => byName.get(pseudonym)?.readByMe === true;
  const isFull = ({ pseudonym }: ReadFile): boolean => (byName.get(pseudonym)?.readings ?? 0) > 1;
  return {
    mine: files.filter(isMine).map(({ pseudonym }) => pseudonym),
    readByTwo: files.filter((file) => isFull(file) && !isMine(file)).map(({ pseudonym }) => pseudonym),
    sendings: files
      .filter((file) => !isMine(file) && !isFull(file))
      .map((read) => {
        const there = byName.get(read.pseudonym);
        return { file: there?.id ?? newId(), isSecond: there !== undefined, read };
      }),
  };
}
