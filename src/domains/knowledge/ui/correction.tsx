import copyIcon from '@phosphor-icons/core/regular/copy.svg?raw';
import download from '@phosphor-icons/core/regular/download-simple.svg?raw';
import { type ReactElement, useState } from 'react';
import { now } from '../../../web/clock.ts';
import { Button } from '../../../web/components/button.tsx';
import { Dialog } from '../../../web/components/lazy-dialog.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { TextArea, TextField } from '../../../web/components/text-field.tsx';
import { useFormats } from '../../../web/formats.ts';
import { saveFile } from '../../../web/save-file.ts';
import { useText } from '../../../web/text.tsx';
import type { ShownList } from '../schema.ts';
import { correctionFile, correctionValues } from '../sources/correction-text.ts';
import * as texts from './correction-messages.ts';
import { listNames } from './messages.ts';

type Of = { readonly list: ShownList; readonly id: string; readonly name: string; readonly source: string };

/** The way to report that an entry is wrong: a text to copy or save. Nothing of it is sent or stored here. */
export function ProposeCorrection({ of }: { of: Of }): ReactElement {
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button plain compact not-on-paper"
        aria-label={say(texts.proposeNamed, { id: of.id })}
        onClick={() => setOpen(true)}
      >
        {say(texts.propose)}
      </button>
      {isOpen && (
        <Dialog title={say(texts.title, { id: of.id })} onClose={() => setOpen(false)}>
          <Form of={of} close={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

const nothing = { field: '', wrong: '', source: '' };

function Form({ of, close }: { of: Of; close: () => void }): ReactElement {
  const say = useText();
  const { day } = useFormats();
  const [draft, setDraft] = useState(nothing);
  const change = (part: Partial<typeof nothing>): void => setDraft({ ...draft, ...part });
  const field = Object.entries(texts.fields).find(([id]) => id === draft.field)?.[1];
  const values = correctionValues(
    {
      list: say(listNames[of.list]),
      id: of.id,
      name: of.name,
      now: of.source,
      field: field ? say(field) : '',
      wrong: draft.wrong,
      source: draft.source,
      day: day(now()),
    },
    say(texts.notSaid),
  );
  return (
    <>
      <p>{say(texts.lead)}</p>
      <div className="fields correction">
        <SelectField
          id="correction.field"
          label={say(texts.field)}
          value={draft.field}
          onChange={(value) => change({ field: value })}
          choices={Object.entries(texts.fields).map(([value, label]) => ({ value, label: say(label) }))}
        />
        <TextArea
          id="correction.wrong"
          label={say(texts.wrong)}
          hint={say(texts.wrongHint)}
          value={draft.wrong}
          maxLength={2000}
          onChange={(wrong) => change({ wrong })}
        />
        <TextField
          id="correction.source"
          label={say(texts.source)}
          value={draft.source}
          maxLength={300}
          onChange={(source) => change({ source })}
        />
        <HandOver text={say(texts.wholeText, values)} file={correctionFile(of.id)} close={close} />
      </div>
    </>
  );
}

function HandOver({ text, file, close }: { text: string; file: string; close: () => void }): ReactElement {
  const say = useText();
  const [said, setSaid] = useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid(say(texts.copied)),
      () => setSaid(say(texts.notCopied)),
    );
  };
  return (
    <section aria-labelledby="correction.text">
      <h3 id="correction.text">{say(texts.preview)}</h3>
      <pre className="correction-text">{text}</pre>
      <p className="actions">
        <Button icon={copyIcon} onClick={copy}>
          {say(texts.copy)}
        </Button>
        <Button icon={download} onClick={() => saveFile(file, text)}>
          {say(texts.save)}
        </Button>
        <Button onClick={close}>{say(texts.close)}</Button>
      </p>
      <p className="small" role="status">
        {said}
      </p>
    </section>
  );
}
