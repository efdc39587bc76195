import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { Timeline } from '../../../../web/components/timeline.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import type { WebhookPage as Page, WebhookSecretAnswer } from '../../webhooks/shapes.ts';
import { webhooksTitle } from '../menu-messages.ts';
import { ShownOnce } from '../shown-once.tsx';
import { webhookQuery } from './api.ts';
import { Deliveries } from './deliveries.tsx';
import * as lists from './messages.ts';
import * as texts from './page-messages.ts';
import { Kinds } from './webhook-fields.tsx';
import { WebhookForms } from './webhook-forms.tsx';
import '../administration.css';

/** One system that is told of events: what it is told, what was sent to it, and who has changed it. */
export default function WebhookPage(): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const webhook = useQuery(webhookQuery(id));
  const back = (
    <p className="not-on-paper">
      <Link to="/app/administration/webhooks">{say(texts.toAll)}</Link>
    </p>
  );
  return (
    <Fetched of={webhook} title={say(texts.notFound)} instead={back}>
      {(data) => (
        <>
          {back}
          <Webhook key={data.webhook.id} of={data} reload={() => void webhook.refetch()} />
        </>
      )}
    </Fetched>
  );
}

function Webhook({ of, reload }: { of: Page; reload: () => void }): ReactElement {
  const say = useText();
  const [replaced, setReplaced] = useState<WebhookSecretAnswer | null>(null);
  const { id, name } = of.webhook;
  const events = of.timeline.map(({ changes, ...event }) => ({
    ...event,
    changes: changes.map(({ what, before, after }) => ({ field: what, before: [before], after })),
    changed: changes.map(({ what }) => what),
  }));
  return (
    <>
      <PageHeading tab={say(webhooksTitle)}>{name}</PageHeading>
      <DoneNote about={id} />
      <div className="administration-sees">
        <VisibilityStrip of={of.visibility} />
      </div>
      {replaced && (
        <ShownOnce
          title={say(lists.onceTitle, { name })}
          value={replaced.secret}
          text={say(lists.onceText)}
          gone={say(lists.gone)}
          seen={() => setReplaced(null)}
        />
      )}
      <About of={of} />
      <WebhookForms of={of} replaced={setReplaced} />
      <Deliveries of={of} reload={reload} />
      <section className="section" aria-labelledby="history">
        <h2 id="history">{say(texts.history)}</h2>
        <Timeline
          events={events}
          capacities={capacityNames}
          fieldName={(what) => what}
          fieldValue={(_what, value) => String(value)}
        />
      </section>
    </>
  );
}

function About({ of: { webhook } }: { of: Page }): ReactElement {
  const say = useText();
  const momentOf = useMoment();
  const moment = (at: string): string => momentOf({ from: at, to: null, precision: 'minute' });
  const pairs = [
    [lists.columns[2], say(lists.stateNames[webhook.state])],
    [
      lists.address,
      <span key="address" className="webhook-address">
        {webhook.address}
      </span>,
    ],
    [lists.kinds, <Kinds key="kinds" of={webhook.kinds} />],
    [
      texts.secretLabel,
      webhook.earlierUntil === null ? say(texts.secretOne) : say(texts.secretTwo, { at: moment(webhook.earlierUntil) }),
    ],
    [lists.columns[5], webhook.deliveredAt === null ? say(lists.never) : moment(webhook.deliveredAt)],
  ] as const;
  return (
    <dl className="pairs">
      {pairs.map(([label, value]) => (
        <div key={label.id}>
          <dt>{say(label)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
