import { type ReactElement, useState } from 'react';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextArea, TextField } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { useText } from '../../../../web/text.tsx';
import type { RecordsShown } from '../../records/schema.ts';
import { useRecordsCommand } from '../api.ts';
import * as texts from '../page/records-messages.ts';

/** A refusal: under what, why, and how it is appealed. The words about appeal come from the list and are part of it. */
export function RefuseForm({ of }: { of: RecordsShown }): ReactElement {
  const say = useText();
  const plain = useRecordsCommand();
  const [asker, setAsker] = useState('');
  const [provision, setProvision] = useState('');
  const [reason, setReason] = useState('');
  const { command, kept } = useDrafted(plain, {
    part: 'refuse',
    title: say(texts.refuseSend),
    value: { asker, provision, reason },
    put: (was) => {
      setAsker(was.asker);
      setProvision(was.provision);
      setReason(was.reason);
    },
  });
  async function send(): Promise<void> {
    const outcome = await command.send({
      path: `/api/cases/${of.id}/refuse-copy`,
      label: texts.refuseSending,
      done: texts.refuseDone,
      body: (act) => ({
        act,
        asker: asker.trim() || null,
        provision,
        reason: reason.trim(),
        appeal: appeal?.id,
      }),
    });
    if (outcome.kind === 'done') setReason('');
  }

  const { appeal } = of;
  if (appeal === null) return <p className="unknown">{say(texts.noAppeal)}</p>;
  return (
    <ActForm kept={kept} command={command} send={send} button={say(texts.refuseSend)}>
      <TextField
        id="asker"
        label={say(texts.asker)}
        hint={say(texts.askerHint)}
        value={asker}
        onChange={setAsker}
        optional
      />
      <SelectField
        id="provision"
        label={say(texts.provision)}
        value={provision}
        choices={of.provisions.map(({ id, name, provision: under }) => ({ value: id, label: `${name}: ${under}` }))}
        onChange={setProvision}
      />
      <TextArea id="reason" label={say(texts.reason)} value={reason} onChange={setReason} />
      <p className="notice">
        <span>
          <b>{say(texts.appealTitle)}</b> {appeal.text} ({appeal.provision})
        </span>
      </p>
      <p className="caption">{say(texts.unverified)}</p>
    </ActForm>
  );
}
