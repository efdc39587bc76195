import { type ReactElement, useId } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { FieldError } from '../../../../web/components/field.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextArea, TextField } from '../../../../web/components/text-field.tsx';
import { type DraftError, missing } from '../../../../web/form/draft-error.ts';
import type { FormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { documentKinds } from '../../codes.ts';
import type { DocumentDraft } from '../../defence/schema.ts';
import { documentNames } from '../outcome-messages.ts';
import * as texts from './defence-messages.ts';

/** What is about to go to the defence besides items, and the addresses that must not be in it. */
export type GuardedDraft = {
  readonly documents: readonly DocumentDraft[];
  readonly isThereOne: string;
  readonly addresses: string;
};
export const emptyGuarded: GuardedDraft = { documents: [], isThereOne: '', addresses: '' };

const linesIn = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export const guardedOf = ({ documents, isThereOne, addresses }: GuardedDraft) => ({
  documents,
  protectedAddresses: isThereOne === 'none' ? [] : linesIn(addresses),
});

export const guardedErrors = ({ documents, isThereOne, addresses }: GuardedDraft): DraftError[] => [
  ...(isThereOne === '' || (isThereOne === 'some' && linesIn(addresses).length === 0)
    ? [missing('protectedAddresses', texts.protectedMissing)]
    : []),
  ...documents.flatMap(({ name }, at) =>
    name.trim() === '' ? [missing(`documents.${at}.name`, texts.documentNameMissing)] : [],
  ),
];

type Guarded = {
  readonly draft: GuardedDraft;
  readonly change: (part: Partial<GuardedDraft>) => void;
  readonly errors: FormErrors;
};

/** Which addresses must not be in it: compared, and not stored. */
export function ProtectedField({ draft, change, errors }: Guarded): ReactElement {
  const say = useText();
  return (
    <>
      <ChoiceGroup
        id="protectedAddresses"
        label={say(texts.protectedQuestion)}
        error={errors.at('protectedAddresses')}
        value={draft.isThereOne}
        onChange={(isThereOne) => change({ isThereOne })}
        inline
        lines={[
          { value: 'some', label: say(texts.protectedSome) },
          { value: 'none', label: say(texts.protectedNone) },
        ]}
      />
      {draft.isThereOne === 'some' && (
        <TextArea
          id="protectedAddresses.lines"
          label={say(texts.protectedLabel)}
          hint={say(texts.protectedHint)}
          value={draft.addresses}
          onChange={(addresses) => change({ addresses })}
        />
      )}
    </>
  );
}

/** Documents one by one: a text file that is read on this device, or typed by hand. */
export function DocumentsField({ draft, change, errors }: Guarded): ReactElement {
  const say = useText();
  const picker = useId();
  const put = (at: number, part: Partial<DocumentDraft>): void =>
    change({ documents: draft.documents.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  const add = (part: Partial<DocumentDraft>): void =>
    change({
      documents: [...draft.documents, { id: newId(), kind: 'other', name: '', text: '', metadata: '', ...part }],
    });
  async function read(chosen: File | undefined): Promise<void> {
    if (chosen) add({ name: chosen.name, text: (await chosen.text()).slice(0, 200_000) });
  }
  return (
    <div className="fields" id="documents" tabIndex={-1}>
      <p className="hint">{say(texts.documentsHint)}</p>
      <FieldError id="documents" error={errors.at('documents')} />
      {draft.documents.map((one, at) => (
        <fieldset className="document-draft fields" key={one.id}>
          <legend className="legend">{say(texts.documentNumber, { number: at + 1 })}</legend>
          <TextField
            id={`documents.${at}.name`}
            label={say(texts.documentName)}
            error={errors.at(`documents.${at}.name`)}
            value={one.name}
            onChange={(name) => put(at, { name })}
          />
          <SelectField
            id={`documents.${at}.kind`}
            label={say(texts.documentKind)}
            value={one.kind}
            onChange={(kind) => put(at, { kind: (kind || 'other') as DocumentDraft['kind'] })}
            choices={documentKinds.map((value) => ({ value, label: say(documentNames[value]) }))}
          />
          <TextArea
            id={`documents.${at}.text`}
            label={say(texts.documentText)}
            optional
            value={one.text}
            onChange={(text) => put(at, { text })}
          />
          <TextArea
            id={`documents.${at}.metadata`}
            label={say(texts.documentMetadata)}
            optional
            value={one.metadata}
            onChange={(metadata) => put(at, { metadata })}
          />
          <Button
            look="compact"
            onClick={() => change({ documents: draft.documents.filter((_, index) => index !== at) })}
          >
            {say(texts.documentRemove)}
          </Button>
        </fieldset>
      ))}
      <div className="actions">
        <Button look="compact" onClick={() => add({})}>
          {say(texts.addByHand)}
        </Button>
        <label className="small" htmlFor={picker}>
          {say(texts.addFile)}
        </label>
        <input
          id={picker}
          type="file"
          accept=".txt,.csv,.md,.eml,.html,text/*"
          onChange={(event) => {
            void read(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
    </div>
  );
}
