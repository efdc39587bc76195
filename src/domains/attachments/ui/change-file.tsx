import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useId, useRef, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { TextArea, TextField } from '../../../web/components/text-field.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import { useDrafted } from '../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { textErrors } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { useText } from '../../../web/text.tsx';
import { useActor } from '../../access/ui/public.tsx';
import { longestName } from '../clean-name.ts';
import type { AttachmentLine } from '../schema.ts';
import { addressOf, type Matter, useFileCommand } from './api.ts';
import * as texts from './messages.ts';
import { addUploads } from './uploads.ts';

type ToChange = { matter: Matter; file: AttachmentLine; close: () => void };

/** What can be done about a file: another name, a newer version, and closing it. */
export function ChangeFile({ mayAdd, ...of }: ToChange & { mayAdd: boolean }): ReactElement {
  const { may, state, replaced } = of.file;
  return (
    <>
      {may.includes('attachment.correct-name') && <CorrectName {...of} />}
      {mayAdd && state === 'kept' && !replaced && <NewerVersion {...of} />}
      {may.includes('attachment.withdraw') && <Withdraw {...of} />}
    </>
  );
}

function CorrectName({ matter, file, close }: ToChange): ReactElement {
  const say = useText();
  const plain = useFileCommand(matter);
  const id = `name-${file.id}`;
  const [name, setName] = useState(file.name);
  const { command, kept } = useDrafted(plain, {
    part: `name-${file.id}`,
    title: say(texts.nameSend),
    value: { name },
    put: (was) => setName(was.name),
  });
  const errors = useFormErrors(textErrors(id, name, longestName, texts.nameMissing));
  useHoldsDraft(name !== file.name && command.act === null);
  return (
    <ActForm
      kept={kept}
      command={command}
      errors={errors}
      button={say(texts.nameSend)}
      look="compact"
      label={say(texts.nameSend)}
      send={async () => {
        if (!errors.attempt()) return;
        const outcome = await command.send({
          path: `${addressOf(matter)}/${file.id}/correct-name`,
          label: texts.nameSending,
          done: texts.nameDone,
          body: (act) => ({ act, name: name.trim() }),
        });
        if (outcome.kind === 'done') close();
      }}
    >
      <TextField
        id={id}
        label={say(texts.nameLabel)}
        error={errors.at(id)}
        value={name}
        onChange={setName}
        onLeave={() => errors.left(id)}
      />
    </ActForm>
  );
}

function NewerVersion({ matter, file, close }: ToChange): ReactElement {
  const say = useText();
  const client = useQueryClient();
  const actor = useActor();
  const picker = useRef<HTMLInputElement>(null);
  const hint = useId();
  return (
    <div className="act-form">
      <h3>{say(texts.versionTitle)}</h3>
      <p className="hint" id={hint}>
        {say(texts.versionHint)}
      </p>
      <Button look="compact" aria-describedby={hint} onClick={() => picker.current?.click()}>
        {say(texts.versionChoose)}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen) addUploads(matter, [chosen], { client, actor }, file.id);
          close();
        }}
      />
    </div>
  );
}

function Withdraw({ matter, file, close }: ToChange): ReactElement {
  const say = useText();
  const plain = useFileCommand(matter);
  const id = `reason-${file.id}`;
  const [reason, setReason] = useState('');
  const { command, kept } = useDrafted(plain, {
    part: `withdraw-${file.id}`,
    title: say(texts.withdrawTitle),
    value: { reason },
    put: (was) => setReason(was.reason),
  });
  const errors = useFormErrors(textErrors(id, reason, 1000, texts.reasonMissing));
  useHoldsDraft(reason !== '' && command.act === null);
  return (
    <ActForm
      kept={kept}
      command={command}
      errors={errors}
      button={say(texts.withdrawSend)}
      look="ordinary"
      title={<h3>{say(texts.withdrawTitle)}</h3>}
      label={say(texts.withdrawTitle)}
      send={async () => {
        if (!errors.attempt()) return;
        const outcome = await command.send({
          path: `${addressOf(matter)}/${file.id}/withdraw`,
          label: texts.withdrawSending,
          done: texts.withdrawDone,
          body: (act) => ({ act, reason: reason.trim() }),
        });
        if (outcome.kind === 'done') close();
      }}
    >
      <TextArea
        id={id}
        label={say(texts.withdrawReason)}
        hint={say(texts.withdrawHint)}
        error={errors.at(id)}
        value={reason}
        onChange={setReason}
        onLeave={() => errors.left(id)}
      />
    </ActForm>
  );
}
