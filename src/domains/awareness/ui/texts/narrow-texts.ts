import type { TextShown } from '../../texts/schema.ts';

/** What a list of texts is narrowed to; empty for all. */
export type TextsWanted = { readonly word: string; readonly standing: string; readonly group: string };

const hasWord = ({ key, sv, en, newest, official }: TextShown, word: string): boolean =>
  [key, sv, en, newest?.said ?? '', official?.said ?? ''].some((text) => text.toLocaleLowerCase().includes(word));

export function narrowTexts(all: readonly TextShown[], { word, standing, group }: TextsWanted): readonly TextShown[] {
  const wanted = word.trim().toLocaleLowerCase();
  return all.filter(
    (one) =>
      (standing === '' || one.standing === standing) &&
      (group === '' || one.group === group) &&
      (wanted === '' || hasWord(one, wanted)),
  );
}

/** What this reader can review: another person's translation, of the original as it is now, that still waits. */
export const isReviewable = ({ newest, standing, hasNewer }: TextShown): boolean =>
  newest !== null && !newest.isOwn && newest.isOfNow && !newest.isReviewed && (standing === 'draft' || hasNewer);

/** What can be signed: approved by a second person, and not official yet. */
export const isSignable = ({ newest, standing, hasNewer }: TextShown): boolean =>
  newest?.isReviewed === true && (standing === 'reviewed' || hasNewer);
