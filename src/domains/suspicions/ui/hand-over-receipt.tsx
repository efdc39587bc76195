import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import lockKey from '@phosphor-icons/core/regular/lock-key.svg?raw';
import type { ReactElement } from 'react';
import type { Message } from '../../../kernel/message.ts';
import { Icon } from '../../../web/components/icon.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useMoment } from '../../../web/moment.ts';
import { useText } from '../../../web/text.tsx';
import type { SuspicionShown } from '../shown-schema.ts';
import * as texts from './page-messages.ts';

/** What the sender learns: the time is the biggest thing, and beside it are three steps and no more. */
export function HandOverReceipt({ crossing }: { crossing: NonNullable<SuspicionShown['crossing']> }): ReactElement {
  const say = useText();
  const { time, date } = useFormats();
  const moment = useMoment();
  const { acknowledgedAt, declinedAt, lapsedAt, closedAt, sentAt, receivedAt, to } = crossing;
  const biggest = new Date(acknowledgedAt ?? declinedAt ?? lapsedAt ?? sentAt);
  const steps: readonly (readonly [Message, string | null])[] = [
    [texts.receiptSent, sentAt],
    [texts.receiptArrived, receivedAt],
    acknowledgedAt === null && (declinedAt || lapsedAt)
      ? [stateOf(crossing), declinedAt ?? lapsedAt ?? null]
      : [texts.receiptAcknowledged, acknowledgedAt],
    ...(closedAt ? [[texts.receiptClosed, closedAt] as const] : []),
  ];
  return (
    <section className="hand-over-receipt" aria-labelledby="receipt">
      <div>
        <p className="quiet">{say(stateOf(crossing))}</p>
        <p className="receipt-time">
          <time dateTime={biggest.toISOString()}>{time(biggest)}</time> <span>{date(biggest)}</span>
        </p>
        <h2 id="receipt">{became(crossing, to, say)}</h2>
      </div>
      <ol className="receipt-steps">
        {steps.map(([text, at]) => (
          <li key={text.id} className={at ? '' : 'to-come'}>
            <Icon of={at ? checkCircle : circleDashed} />
            <b>{at ? moment({ from: at, to: null, precision: 'minute' }) : say(texts.receiptNotYet)}</b>
            <span>{say(text)}</span>
          </li>
        ))}
      </ol>
      <p className="no-more">
        <Icon of={lockKey} />
        <span>{say(texts.receiptNoMore)}</span>
      </p>
    </section>
  );
}

/** What the largest time is the time of. */
function stateOf({ acknowledgedAt, declinedAt, lapsedAt }: NonNullable<SuspicionShown['crossing']>): Message {
  if (acknowledgedAt) return texts.receiptAcknowledged;
  if (declinedAt) return texts.receiptDeclined;
  return lapsedAt ? texts.receiptLapsed : texts.receiptWaiting;
}

/** That it was acknowledged and how long it took; no name. */
function became(
  { acknowledgedAt, declinedAt, lapsedAt, sentAt }: NonNullable<SuspicionShown['crossing']>,
  unit: string,
  say: ReturnType<typeof useText>,
): string {
  if (acknowledgedAt === null && declinedAt) return say(texts.receiptDeclinedBy, { unit });
  if (acknowledgedAt === null && lapsedAt) return say(texts.receiptLapsedAt, { unit });
  if (acknowledgedAt === null) return say(texts.receiptNobody, { unit });
  const minutes = Math.max(1, Math.round((Date.parse(acknowledgedAt) - Date.parse(sentAt)) / 60_000));
  return minutes < 180
    ? say(texts.receiptSomebody, { unit, minutes })
    : say(texts.receiptSomebodyLater, { unit, hours: Math.round(minutes / 60) });
}
