import type { OriginalText, ShippedText } from './text.ts';

/** What one act did with one text. */
export type TextEntry = {
  readonly id: string;
  readonly does: 'translate' | 'approve' | 'ask-change' | 'sign' | 'withdraw';
  readonly version: number;
  readonly original: string;
  readonly said: string;
  readonly comment: string | null;
  readonly able: string | null;
  readonly fromFile: boolean;
  readonly actor: string;
  readonly unit: number;
  readonly at: string;
};

/**
 * *changed*: it is signed, and what it translates has been written again since. *withdrawn*: what was signed last was withdrawn, and nothing newer is
 * written.
 */
export const textStandings = ['missing', 'draft', 'reviewed', 'signed', 'changed', 'withdrawn'] as const;
export type TextStanding = (typeof textStandings)[number];

/** The newest version of a translation. `by`: null for the one of the files. */
export type NewestText = {
  readonly version: number;
  readonly said: string;
  /** Null for the one of the files, which do not say what they were translated from. */
  readonly original: string | null;
  readonly by: string | null;
  /** Whether a second person has approved it, as translation of the original as it is now, and no one asks for a change. */
  readonly isReviewed: boolean;
  readonly asksChange: boolean;
};

export type TextNow = {
  readonly standing: TextStanding;
  readonly newest: NewestText | null;
  /** What is official: signed, of the original as it is now, and not withdrawn. */
  readonly official: { readonly version: number; readonly said: string } | null;
  /** A newer version than the official one waits to be reviewed or signed. */
  readonly hasNewer: boolean;
};

/** How one text of one language stands, from what the files say and all that was done with it, the first first. */
export function textNow(
  { original }: Pick<OriginalText, 'original'>,
  shipped: ShippedText | null,
  entries: readonly TextEntry[],
): TextNow {
  const newest = newestOf(original, shipped, entries);
  const decided = entries.filter(({ does }) => does === 'sign' || does === 'withdraw').at(-1) ?? null;
  const official =
    decided?.does === 'sign'
      ? decided.original === original
        ? { version: decided.version, said: decided.said }
        : null
      : decided === null && shipped?.isSigned
        ? { version: 0, said: shipped.said }
        : null;
  return {
    newest,
    official,
    hasNewer: official !== null && newest !== null && newest.version > official.version,
    standing: standingOf({ newest, official: official !== null, decided }),
  };
}

function standingOf({
  newest,
  official,
  decided,
}: {
  readonly newest: NewestText | null;
  readonly official: boolean;
  readonly decided: TextEntry | null;
}): TextStanding {
  if (official) return 'signed';
  if (newest === null) return 'missing';
  if (decided !== null && newest.version <= decided.version) return decided.does === 'sign' ? 'changed' : 'withdrawn';
  return newest.isReviewed ? 'reviewed' : 'draft';
}

function newestOf(original: string, shipped: ShippedText | null, entries: readonly TextEntry[]): NewestText | null {
  const written = entries.filter(({ does }) => does === 'translate').at(-1);
  const base = written
    ? { version: written.version, said: written.said, original: written.original, by: written.actor }
    : shipped && { version: 0, said: shipped.said, original: null, by: null };
  if (!base) return null;
  // The last word of each reader of this very text counts; what was written again in the files is another text.
  const words = new Map<string, TextEntry['does']>();
  for (const entry of entries)
    if (
      (entry.does === 'approve' || entry.does === 'ask-change') &&
      entry.version === base.version &&
      entry.said === base.said &&
      entry.original === original
    )
      words.set(entry.actor, entry.does);
  const asksChange = [...words.values()].includes('ask-change');
  const isOfNow = base.original === null || base.original === original;
  return {
    ...base,
    asksChange,
    isReviewed: isOfNow && !asksChange && [...words].some(([who, does]) => does === 'approve' && who !== base.by),
  };
}
