import type { ReactElement } from 'react';
import { Timeline } from '../../../../web/components/timeline.tsx';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { retentionMessages as words } from '../../retention/messages.ts';
import type { RetentionEvent } from '../../retention/schema.ts';
import * as texts from './page-messages.ts';

const steps = {
  decide: { icon: 'archive', text: words.decided },
  change: { icon: 'pencil-line', text: words.changed },
  end: { icon: 'prohibit', text: words.ended },
} as const;

/** Who decided what, when, from what to what. Where several kinds are in one list each line says which it is about. */
export function RetentionHistory({ of, ofAll }: { of: readonly RetentionEvent[]; ofAll: boolean }): ReactElement {
  const say = useText();
  const events = of.map(({ id, version, kind, regime, step, by, at, because, changes }) => ({
    id: `${id}.${version}`,
    icon: steps[step].icon,
    received: false,
    sentence: ofAll
      ? `${say(words.kinds[kind])}, ${say(words.regimes[regime])}: ${say(steps[step].text)}`
      : `${say(steps[step].text)}, ${say(words.regimes[regime])}`,
    by,
    capacity: null,
    happenedFrom: at,
    happenedTo: null,
    precision: 'minute' as const,
    recordedAt: at,
    reason: because,
    changed: changes.map(({ what }) => what),
    changes: changes.map(({ what, before, after }) => ({ field: what, before: [before], after })),
  }));
  return (
    <section className="section" aria-labelledby="history">
      <h2 id="history">{say(texts.history)}</h2>
      <p className="small quiet">{say(events.length === 0 ? texts.noHistory : texts.historyNote)}</p>
      {events.length > 0 && (
        <Timeline
          events={events}
          capacities={capacityNames}
          fieldName={(what) => what}
          fieldValue={(_what, value) => String(value)}
        />
      )}
    </section>
  );
}
