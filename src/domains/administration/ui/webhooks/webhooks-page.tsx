import paperPlane from '@phosphor-icons/core/regular/paper-plane-tilt.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { now } from '../../../../web/clock.ts';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useFormats } from '../../../../web/formats.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import type { WebhookList, WebhookSecretAnswer } from '../../webhooks/shapes.ts';
import { FoldedForm } from '../folded-form.tsx';
import { webhooksTitle } from '../menu-messages.ts';
import { ShownOnce } from '../shown-once.tsx';
import { useSecretCommand, webhooksPath, webhooksQuery } from './api.ts';
import * as texts from './messages.ts';
import { emptyWebhook, errorsInWebhook, saidIn } from './webhook-draft.ts';
import { Kinds, WebhookFields } from './webhook-fields.tsx';
import '../administration.css';

/** Which systems of the agency are told that something has happened. */
export default function WebhooksPage(): ReactElement {
  const say = useText();
  const may = useMay('webhook.list');
  const webhooks = useQuery({ ...webhooksQuery(), enabled: may });
  return (
    <>
      <PageHeading tab={say(webhooksTitle)}>{say(webhooksTitle)}</PageHeading>
      <p className="quiet">{say(texts.lead)}</p>
      {may ? <Fetched of={webhooks}>{(data) => <Webhooks of={data} />}</Fetched> : <Forbidden />}
    </>
  );
}

function Webhooks({ of }: { of: WebhookList }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  return (
    <>
      <div className="administration-sees">
        <VisibilityStrip of={of.visibility} />
      </div>
      {of.items.map(({ id }) => (
        <DoneNote key={id} about={id} />
      ))}
      {of.items.length === 0 ? (
        <Empty title={say(texts.none)} icon={paperPlane}>
          <p className="quiet">{say(texts.noneText)}</p>
        </Empty>
      ) : (
        <ScrollTable
          look="cards"
          caption={say(webhooksTitle)}
          columns={texts.columns.map((column) => say(column))}
          rows={of.items.map((one) => ({
            key: one.id,
            cells: [
              <>
                <Link to="/app/administration/webhooks/$id" params={{ id: one.id }}>
                  {one.name}
                </Link>
                <span className="own-line quiet small webhook-address">{one.address}</span>
              </>,
              <Kinds key="kinds" of={one.kinds} />,
              say(texts.stateNames[one.state]),
              String(one.waiting),
              one.dead > 0 ? <b key="dead">{one.dead}</b> : '0',
              one.deliveredAt === null ? say(texts.never) : shortDay(new Date(one.deliveredAt), now()),
            ],
          }))}
        />
      )}
      <AddWebhook />
    </>
  );
}

/** A webhook is added. Then its secret is shown, once. */
function AddWebhook(): ReactElement {
  const say = useText();
  const plain = useSecretCommand();
  const [webhook, setWebhook] = useState(newId);
  const [draft, setDraft] = useState(emptyWebhook);
  const [added, setAdded] = useState<WebhookSecretAnswer | null>(null);
  const { command, kept } = useDrafted(plain, {
    part: 'add',
    title: say(texts.add),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors(errorsInWebhook(draft));
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: webhooksPath,
      label: texts.sending,
      done: texts.added,
      body: (act) => ({ act, webhook, ...saidIn(draft) }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind !== 'done') return;
    setAdded(outcome.answer);
    setWebhook(newId());
    setDraft(emptyWebhook);
  }
  if (added) {
    return (
      <ShownOnce
        title={say(texts.onceTitle, { name: added.page.webhook.name })}
        value={added.secret}
        text={say(texts.onceText)}
        gone={say(texts.gone)}
        seen={() => setAdded(null)}
      />
    );
  }
  return (
    <FoldedForm key={webhook} title={say(texts.add)} kept={kept} command={command} errors={errors} send={send}>
      <WebhookFields draft={draft} change={(part) => setDraft({ ...draft, ...part })} errors={errors} />
    </FoldedForm>
  );
}
