import type { ReactElement } from 'react';
import { useNow } from '../../../../web/clock.ts';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { wallDaysBetween } from '../../../../web/wall-clock.ts';
import { trackNames } from '../../../access/public.ts';
import { clocksOf } from '../../expiring/clocks.ts';
import type { CaseShown } from '../../schema.ts';
import { otherAgencies } from '../case-messages.ts';
import * as texts from './next-step-messages.ts';

export function CaseClocks({ of }: { of: CaseShown }): ReactElement {
  const say = useText();
  const { inDays, shortDay } = useFormats();
  const now = useNow(60);
  const clocks = clocksOf(of);
  return (
    <section className="block" aria-labelledby="clocks">
      <h2 id="clocks">{say(texts.clocks)}</h2>
      {clocks.length === 0 && <p className="small quiet">{say(texts.noClocks)}</p>}
      <dl className="pairs tight">
        {clocks.map(({ id, title, at, isUnknown, waits }) => (
          <div key={id}>
            <dt>
              {title}
              {at !== null && <span className="clock-day">{shortDay(new Date(at), now)}</span>}
              {waits && <span className="clock-day">{say(texts.waitsFor)}</span>}
            </dt>
            <dd className="nowrap">
              {at === null || isUnknown
                ? say(isUnknown ? texts.notKnown : texts.noDate)
                : inDays(wallDaysBetween(now, new Date(at)))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function WhoHolds({ of }: { of: CaseShown }): ReactElement {
  const say = useText();
  return (
    <section className="block" aria-labelledby="who-holds">
      <h2 id="who-holds">{say(texts.holds)}</h2>
      <dl className="pairs tight">
        <div>
          <dt>{say(texts.heldTrack)}</dt>
          <dd>{say(trackNames[of.track])}</dd>
        </div>
        <div>
          <dt>
            {say(texts.names)}
            <span className="clock-day">{say(texts.vaultNote)}</span>
          </dt>
          <dd className="nowrap">{say(texts.inVault)}</dd>
        </div>
      </dl>
      <p className="caption">{say(otherAgencies)}</p>
    </section>
  );
}
