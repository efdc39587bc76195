import hourglass from '@phosphor-icons/core/regular/hourglass-medium.svg?raw';
import type { ReactElement } from 'react';
import { Icon } from '../../../../web/components/icon.tsx';
import { useText } from '../../../../web/text.tsx';
import type { LeadView } from '../../live/lead-view.ts';
import { leading as texts } from './lead-messages.ts';

/** Silence, and what is lost meanwhile. Never a mistake. */
export function Attention({ view }: { view: LeadView }): ReactElement {
  const say = useText();
  return (
    <section className="block" aria-labelledby="attention">
      <h2 id="attention">{say(texts.attention)}</h2>
      {view.attention.length === 0 && <p className="quiet">{say(texts.nothing)}</p>}
      <ul className="lead-attention">
        {view.attention.map((one) => (
          <li key={`${one.kind}${one.name}`}>
            <Icon of={hourglass} />
            {one.kind === 'not-requested'
              ? say(texts['not-requested'], { what: one.name, time: one.time ?? '' })
              : one.kind === 'no-capacity-changed'
                ? say(texts[one.kind], { who: one.name })
                : say(texts[one.kind], { who: one.name, minutes: one.minutes })}
          </li>
        ))}
      </ul>
    </section>
  );
}
