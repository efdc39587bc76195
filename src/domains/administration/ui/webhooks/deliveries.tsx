import type { ReactElement } from 'react';
import type { Message } from '../../../../kernel/message.ts';
import { Button } from '../../../../web/components/button.tsx';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { Sending } from '../../../../web/components/state/sending.tsx';
import { Refusal } from '../../../../web/form/refusal.tsx';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import type { DeliveryShown, WebhookPage } from '../../webhooks/shapes.ts';
import { useWebhookCommand, webhooksPath } from './api.ts';
import { kindNames, sending } from './messages.ts';
import * as texts from './page-messages.ts';

/** What was sent to a webhook and how it went; what failed can be sent again or dropped. */
export function Deliveries({ of, reload }: { of: WebhookPage; reload: () => void }): ReactElement {
  const say = useText();
  const momentOf = useMoment();
  const moment = (at: string): string => momentOf({ from: at, to: null, precision: 'minute' });
  const command = useWebhookCommand();
  const send = (step: 'send-again' | 'drop', delivery: string, done: Message) =>
    void command.send({
      path: `${webhooksPath}/${of.webhook.id}/${step}`,
      label: sending,
      done,
      body: (act) => ({ act, delivery }),
    });
  const idOf = ({ id }: DeliveryShown): string => `delivery-${id}`;
  const acts = (one: DeliveryShown): ReactElement | null => {
    const isDead = one.state === 'dead' && of.may.includes('webhook.send-again');
    const mayDrop = (one.state === 'dead' || one.state === 'waiting') && of.may.includes('webhook.drop');
    if (!isDead && !mayDrop) return null;
    return (
      <span className="actions">
        {isDead && (
          <Button
            look="compact"
            barred={command.onItsWay}
            aria-describedby={idOf(one)}
            onClick={() => send('send-again', one.id, texts.sentAgain)}
          >
            {say(texts.sendAgain)}
          </Button>
        )}
        {mayDrop && (
          <Button
            look="compact"
            barred={command.onItsWay}
            aria-describedby={idOf(one)}
            onClick={() => send('drop', one.id, texts.dropped)}
          >
            {say(texts.drop)}
          </Button>
        )}
      </span>
    );
  };
  return (
    <section className="section" aria-labelledby="deliveries">
      <h2 id="deliveries">{say(texts.deliveries)}</h2>
      <p className="small quiet">{say(texts.deliveriesNote)}</p>
      <Refusal of={command.refused} />
      <Sending act={command.act} />
      <div className="actions">
        <Button onClick={reload}>{say(texts.reload)}</Button>
      </div>
      {of.deliveries.length === 0 ? (
        <p>{say(texts.noDeliveries)}</p>
      ) : (
        <ScrollTable
          look="cards"
          caption={say(texts.deliveries)}
          columns={texts.deliveryColumns.map((column) => say(column))}
          rows={of.deliveries.map((one) => ({
            key: one.id,
            cells: [
              <>
                <span id={idOf(one)}>{say(kindNames[one.event])}</span>
                {one.matter !== null && <code className="own-line small">{one.matter}</code>}
              </>,
              moment(one.happenedAt),
              <>
                <b>{say(texts.deliveryStates[one.state])}</b>
                {acts(one)}
              </>,
              String(one.tries),
              <Tries key="tries" of={one} moment={moment} />,
              <code key="id" className="small webhook-address">
                {one.id}
              </code>,
            ],
          }))}
        />
      )}
    </section>
  );
}

/** How the last try ended, and those before it. */
function Tries({ of, moment }: { of: DeliveryShown; moment: (at: string) => string }): ReactElement {
  const say = useText();
  const [last, ...earlier] = of.tried;
  if (!last) return <>{say(texts.notTried)}</>;
  const one = ({ at, outcome, status, took }: DeliveryShown['tried'][number]): ReactElement => (
    <>
      {say(texts.outcomeNames[outcome], { status: String(status ?? '') })}
      <span className="own-line quiet small">{say(texts.triedAt, { at: moment(at), took })}</span>
    </>
  );
  return (
    <>
      {one(last)}
      {earlier.length > 0 && (
        <details>
          <summary className="small">{say(texts.earlierTries, { count: earlier.length })}</summary>
          <ol reversed start={earlier.length} className="small">
            {earlier.map((other, at) => (
              <li key={`${other.at} ${String(at)}`}>{one(other)}</li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
