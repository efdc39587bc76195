import type { ReactElement } from 'react';
import { TextField } from '../../../../web/components/text-field.tsx';
import type { FormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import { type EventKind, eventKinds } from '../../webhooks/webhook.ts';
import { CheckList } from '../check-list.tsx';
import * as texts from './messages.ts';
import type { WebhookDraft } from './webhook-draft.ts';

/** What a webhook is told, one below the other. */
export function Kinds({ of }: { of: readonly EventKind[] }): ReactElement {
  const say = useText();
  return (
    <>
      {of.map((kind) => (
        <span key={kind} className="own-line">
          {say(texts.kindNames[kind])}
        </span>
      ))}
    </>
  );
}

/** What is said of a webhook: what it is called, where it is, what it is told. */
export function WebhookFields(props: {
  draft: WebhookDraft;
  change: (part: Partial<WebhookDraft>) => void;
  errors: FormErrors;
}): ReactElement {
  const { draft, change, errors } = props;
  const say = useText();
  const field = (at: 'name' | 'address') => ({
    id: at,
    value: draft[at],
    onChange: (value: string) => change({ [at]: value }),
    onLeave: () => errors.left(at),
    error: errors.at(at),
  });
  return (
    <>
      <TextField {...field('name')} label={say(texts.name)} hint={say(texts.nameHint)} maxLength={60} />
      <TextField {...field('address')} label={say(texts.address)} hint={say(texts.addressHint)} maxLength={500} />
      <CheckList
        id="kinds"
        label={say(texts.kinds)}
        error={errors.at('kinds')}
        lines={eventKinds.map((kind) => ({ value: kind, label: say(texts.kindNames[kind]) }))}
        chosen={draft.kinds}
        onChange={(kinds) => change({ kinds })}
      />
    </>
  );
}
