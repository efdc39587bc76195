import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { type DraftError, missing, wrong } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { saveFile } from '../../../../web/save-file.ts';
import { useText } from '../../../../web/text.tsx';
import { isAgeRecipient } from '../../leaving/export.ts';
import type { ExportShown } from '../../leaving/schema.ts';
import * as texts from './agree-messages.ts';
import { exportsPath, useExportCommand } from './api.ts';
import { agreedNote, sending } from './messages.ts';
import { newKeyPair } from './new-key.ts';

type Pair = { readonly secret: string; readonly recipient: string };

function errorsIn(which: string, typed: string, pair: Pair | null, isSaved: boolean): DraftError[] {
  if (which === 'theirs') return isAgeRecipient(typed.trim()) ? [] : [wrong('recipient', texts.noRecipient)];
  if (which === 'made') return pair && isSaved ? [] : [missing('which-key', texts.notSaved)];
  return [missing('which-key', texts.noKey)];
}

/** The second administrator agrees, and brings the key: the receiver's, or one that is made in this browser. */
export function AgreeToExport({ of }: { of: ExportShown }): ReactElement {
  const say = useText();
  const command = useExportCommand();
  const [which, setWhich] = useState('');
  const [typed, setTyped] = useState('');
  const [pair, setPair] = useState<Pair | null>(null);
  const [isSaved, setSaved] = useState(false);
  const errors = useFormErrors(errorsIn(which, typed, pair, isSaved));
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const recipient = which === 'made' ? (pair?.recipient ?? '') : typed.trim();
    const outcome = await command.send({
      path: `${exportsPath}/${of.id}/agree`,
      label: sending,
      done: agreedNote,
      body: (act) => ({ act, recipient }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }
  return (
    <ActForm
      command={command}
      errors={errors}
      send={send}
      button={say(texts.agree)}
      label={say(texts.agree)}
      effect={say(texts.agreeEffect)}
    >
      <ChoiceGroup
        id="which-key"
        label={say(texts.whichKey)}
        hint={say(texts.whichKeyHint)}
        value={which}
        onChange={setWhich}
        error={errors.at('which-key')}
        lines={[
          {
            value: 'theirs',
            label: say(texts.theirs),
            more: (
              <TextField
                id="recipient"
                label={say(texts.recipient)}
                hint={say(texts.recipientHint)}
                value={typed}
                onChange={setTyped}
                error={errors.at('recipient')}
                maxLength={100}
              />
            ),
          },
          {
            value: 'made',
            label: say(texts.made),
            more: pair ? (
              <NewKey pair={pair} isSaved={isSaved} setSaved={setSaved} />
            ) : (
              <Button onClick={() => void newKeyPair().then(setPair)}>{say(texts.makeKey)}</Button>
            ),
          },
        ]}
      />
    </ActForm>
  );
}

function NewKey(props: { pair: Pair; isSaved: boolean; setSaved: (is: boolean) => void }): ReactElement {
  const { pair, isSaved, setSaved } = props;
  const say = useText();
  return (
    <div className="leaving-key">
      <p>
        <b>{say(texts.secret)}</b>
      </p>
      <p>
        <bdi className="invitation-code api-key">{pair.secret}</bdi>
      </p>
      <p>{say(texts.secretNote)}</p>
      <Button onClick={() => saveFile('cape-export-key.txt', `# ${pair.recipient}\n${pair.secret}\n`)}>
        {say(texts.save)}
      </Button>
      <div className="option">
        <input type="checkbox" id="key-saved" checked={isSaved} onChange={({ target }) => setSaved(target.checked)} />
        <label htmlFor="key-saved">{say(texts.saved)}</label>
      </div>
    </div>
  );
}
