import type { ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import type { GapShown } from '../../evidence/shown-item.ts';
import { gapNames } from './custody-messages.ts';

/** What a gap in custody is, in one sentence. */
export function GapSentence({ gap }: { gap: Omit<GapShown, 'before'> }): ReactElement {
  const say = useText();
  const { kind, held, next, minutes } = gap;
  const all = minutes ?? 0;
  return (
    <>{say(gapNames[kind], { held: held ?? '–', next: next ?? '–', hours: Math.floor(all / 60), minutes: all % 60 })}</>
  );
}
