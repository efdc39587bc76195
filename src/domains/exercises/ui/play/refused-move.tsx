import prohibit from '@phosphor-icons/core/regular/prohibit.svg?raw';
import type { ReactElement } from 'react';
import { Icon } from '../../../../web/components/icon.tsx';
import { useText } from '../../../../web/text.tsx';
import type { SeatView } from '../../live/seat-shapes.ts';
import { refused as texts } from './play-messages.ts';

/** Why the last thing that was tried was not carried out, or was and should not have been: the rule speaks, and no game. */
export function RefusedMove({ view }: { view: SeatView }): ReactElement | null {
  const say = useText();
  const { refusedLast: last } = view;
  if (!last) return null;
  const power = view.seat?.may.find(({ id }) => id === last.power);
  const sentence =
    last.kind === 'unlawful'
      ? last.article === null
        ? say(texts.unlawful)
        : say(texts.unlawfulArticle, { article: last.article })
      : last.kind === 'no-power'
        ? say(texts['no-power'])
        : say(texts[(last.why ?? 'not-found') as keyof typeof texts]);
  return (
    <p className="exercise-refused" role="status">
      <Icon of={prohibit} />
      <span>
        {sentence} {power && `${power.text} (${power.article})`}
      </span>
    </p>
  );
}
