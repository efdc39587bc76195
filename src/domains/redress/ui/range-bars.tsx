import type { CSSProperties, ReactElement } from 'react';
import { useText } from '../../../web/text.tsx';
import type { ClaimShown } from '../schema.ts';
import * as texts from './messages.ts';
import { useSums } from './words.ts';

/** Received, documented, probable, claimed: one scale, and the next bar holds the one before it. */
export function RangeBars({
  claim,
}: {
  claim: Pick<ClaimShown, 'currency' | 'range' | 'received' | 'receivedOn' | 'daysToReceived'>;
}): ReactElement {
  const say = useText();
  const { money, day } = useSums(claim);
  const { range, received, receivedOn, daysToReceived } = claim;
  const whole = Math.max(range.claimed, received, 1);
  const part = (sum: number): CSSProperties => ({ inlineSize: `${(sum / whole) * 100}%` });
  const documented = <i className="is-documented" style={part(range.documented)} />;
  const probable = <i className="is-probable" style={part(range.probable - range.documented)} />;
  const rows = [
    {
      name: texts.received,
      note: receivedOn
        ? say(texts.receivedOn, { day: day(receivedOn), count: daysToReceived ?? 0 })
        : say(texts.nothingYet),
      sum: received,
      bar: <i className="is-received" style={part(received)} />,
    },
    { name: texts.documented, note: say(texts.byRecords), sum: range.documented, bar: documented },
    {
      name: texts.probable,
      note: say(texts.oneMore),
      sum: range.probable,
      bar: (
        <>
          {documented}
          {probable}
        </>
      ),
    },
    {
      name: texts.claimed,
      note: say(texts.allSaid),
      sum: range.claimed,
      bar: (
        <>
          {documented}
          {probable}
          <i className="is-claimed" style={part(range.claimed - range.probable)} />
        </>
      ),
    },
  ];
  return (
    <section className="section" aria-labelledby="range">
      <h2 id="range" className="unseen">
        {say(texts.rangeTitle)}
      </h2>
      <dl className="range-bars">
        {rows.map(({ name, note, sum, bar }) => (
          <div key={name.id}>
            <dt>
              <b>{say(name)}</b> <span>{note}</span>
            </dt>
            <dd>
              <span className="bar" aria-hidden="true">
                {bar}
              </span>
              <b>{money(sum)}</b>
            </dd>
          </div>
        ))}
      </dl>
      <p className="caption">{say(texts.rangeNote)}</p>
    </section>
  );
}
