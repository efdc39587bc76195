import clockCountdown from '@phosphor-icons/core/regular/clock-countdown.svg?raw';
import type { ReactElement } from 'react';
import { isUrgent } from '../../../../kernel/time/urgency.ts';
import { useNow } from '../../../../web/clock.ts';
import { Icon } from '../../../../web/components/icon.tsx';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import type { SignalShown } from '../../schema.ts';
import Acknowledge from './acknowledge.tsx';
import * as texts from './page-messages.ts';

/** What to do next with a received signal: an officer takes it. Lichen only when it burns in My work too. */
export function NextStep({ signal }: { signal: SignalShown }): ReactElement | null {
  const say = useText();
  const moment = useMoment();
  const at = useNow(60);
  if (!signal.may.includes('signal.acknowledge') || signal.answerDue === null) return null;
  const left = Date.parse(signal.answerDue) - at.getTime();
  const when = moment({ from: signal.answerDue, to: null, precision: 'minute' });
  return (
    <section className={`next-step ${isUrgent(signal.answerDue, at) ? 'soon' : ''}`} aria-labelledby="next-step">
      <div>
        <p className="kicker">
          <Icon of={clockCountdown} />
          {say(left < 0 ? texts.nextLate : texts.nextBy, { when })}
        </p>
        <h2 id="next-step">{say(texts.nextTake)}</h2>
        <p>{say(texts.nextTakeText)}</p>
      </div>
      <div className="next-act">
        <Acknowledge about={signal.id} />
      </div>
    </section>
  );
}
