import { useText } from '../../../../web/text.tsx';
import type { TalkLanguageShown } from '../../visit/talk/schema.ts';
import { useDayWords } from '../parts.tsx';
import { draftStrip, notSigned, signedBy } from './talk-messages.ts';

/** Who has signed the texts of a language, or that no one has. */
export function useStandingText(): (of: Pick<TalkLanguageShown, 'standing' | 'review'>) => string {
  const say = useText();
  const dayWords = useDayWords();
  return ({ standing, review }) => {
    if (review) return say(signedBy, { ...review, on: dayWords(review.on) });
    return say(standing === 'draft' ? draftStrip : notSigned);
  };
}
