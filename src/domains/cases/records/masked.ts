import type { CopiedAct, Mask } from './schema.ts';

type MaskedLine = {
  readonly id: string;
  readonly at: string;
  readonly sentence: string;
  readonly by: string;
  readonly words: string | null;
  /** Of a note that no longer counts. */
  readonly withdrawn: { readonly by: string | null; readonly at: string } | null;
};

/** One line of a copy: what is masked is not there, and the provision is in its place. */
export type CopiedLine = {
  readonly id: string;
  readonly at: string | null;
  readonly sentence: string | null;
  readonly by: string | null;
  readonly words: string | null;
  readonly mask: Mask;
  readonly provision: string | null;
  readonly withdrawn: { readonly by: string | null; readonly at: string } | null;
};

/** The copy that was given: the chosen acts in their order, each without what was masked of it. */
export function maskedCopy(lines: readonly MaskedLine[], items: readonly CopiedAct[]): CopiedLine[] {
  return lines.flatMap((line): CopiedLine[] => {
    const item = items.find(({ act }) => act === line.id);
    if (!item) return [];
    const { mask, provision } = item;
    const isWhole = mask === 'whole';
    return [
      {
        id: line.id,
        at: isWhole ? null : line.at,
        sentence: isWhole ? null : line.sentence,
        by: isWhole || mask === 'who' ? null : line.by,
        words: isWhole || mask === 'words' ? null : line.words,
        mask,
        provision,
        withdrawn:
          isWhole || line.withdrawn === null ? null : { ...line.withdrawn, ...(mask === 'who' ? { by: null } : {}) },
      },
    ];
  });
}
