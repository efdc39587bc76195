import { type ReactElement, useState } from 'react';
import type { Message } from '../../../../kernel/message.ts';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import type { WebhookPage, WebhookSecretAnswer } from '../../webhooks/shapes.ts';
import { FoldedForm } from '../folded-form.tsx';
import { useSecretCommand, useWebhookCommand, webhooksPath } from './api.ts';
import { sending } from './messages.ts';
import * as texts from './page-messages.ts';
import { errorsInWebhook, saidIn } from './webhook-draft.ts';
import { WebhookFields } from './webhook-fields.tsx';

/** What an administrator can do with one webhook, each folded away until it is opened. */
export function WebhookForms(props: {
  of: WebhookPage;
  replaced: (answer: WebhookSecretAnswer) => void;
}): ReactElement {
  const { of, replaced } = props;
  const may = (verb: string): boolean => of.may.includes(verb);
  const { id, state } = of.webhook;
  return (
    <>
      {may('webhook.test') && <Test id={id} />}
      {may('webhook.change') && <Change of={of} />}
      {may('webhook.set-paused') &&
        (state === 'paused' ? (
          <Simple
            id={id}
            step="pause"
            more={{ paused: false }}
            title={texts.resume}
            text={texts.resumeText}
            done={texts.resumedNote}
          />
        ) : (
          <Simple
            id={id}
            step="pause"
            more={{ paused: true }}
            title={texts.pause}
            text={texts.pauseText}
            done={texts.pausedNote}
          />
        ))}
      {may('webhook.replace-secret') && <Replace id={id} replaced={replaced} />}
      {may('webhook.end') && (
        <Simple id={id} step="end" title={texts.end} text={texts.endText} done={texts.endedNote} />
      )}
    </>
  );
}

function Test({ id }: { id: string }): ReactElement {
  const say = useText();
  const command = useWebhookCommand();
  return (
    <ActForm
      command={command}
      send={async () => {
        await command.send({
          path: `${webhooksPath}/${id}/test`,
          label: sending,
          done: texts.testSent,
          body: (act) => ({ act }),
        });
      }}
      button={say(texts.test)}
      label={say(texts.test)}
      effect={say(texts.testNote)}
      className="act-form webhook-test"
      look="ordinary"
    />
  );
}

function Change({ of }: { of: WebhookPage }): ReactElement {
  const say = useText();
  const plain = useWebhookCommand();
  const { id, name, address, kinds } = of.webhook;
  const [draft, setDraft] = useState(() => ({ name, address, kinds: kinds as readonly string[] }));
  const { command, kept } = useDrafted(plain, {
    part: 'change',
    title: say(texts.change),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors(errorsInWebhook(draft));
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `${webhooksPath}/${id}/change`,
      label: sending,
      done: texts.changed,
      body: (act) => ({ act, ...saidIn(draft) }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }
  return (
    <FoldedForm
      kept={kept}
      title={say(texts.change)}
      command={command}
      errors={errors}
      send={send}
      button={say(texts.save)}
    >
      <WebhookFields draft={draft} change={(part) => setDraft({ ...draft, ...part })} errors={errors} />
    </FoldedForm>
  );
}

function Simple(props: {
  id: string;
  step: string;
  more?: object;
  title: Message;
  text: Message;
  done: Message;
}): ReactElement {
  const { id, step, more, title, text, done } = props;
  const say = useText();
  const command = useWebhookCommand();
  return (
    <FoldedForm
      title={say(title)}
      note={<p>{say(text)}</p>}
      command={command}
      send={async () => {
        await command.send({
          path: `${webhooksPath}/${id}/${step}`,
          label: sending,
          done,
          body: (act) => ({ act, ...more }),
        });
      }}
    />
  );
}

function Replace(props: { id: string; replaced: (answer: WebhookSecretAnswer) => void }): ReactElement {
  const say = useText();
  const command = useSecretCommand();
  return (
    <FoldedForm
      title={say(texts.replace)}
      note={<p>{say(texts.replaceText)}</p>}
      command={command}
      send={async () => {
        const outcome = await command.send({
          path: `${webhooksPath}/${props.id}/secret`,
          label: sending,
          done: texts.replaced,
          body: (act) => ({ act }),
        });
        if (outcome.kind === 'done') props.replaced(outcome.answer);
      }}
    />
  );
}
