import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { bytesOf } from '../../../../web/components/paper/paper-buttons.tsx';
import { FailureState } from '../../../../web/components/state/failure-state.tsx';
import { TextArea, TextField } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { textErrors, tooLong } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { saveFile } from '../../../../web/save-file.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { paperMessages as words } from '../../paper/messages.ts';
import type { TemplateShown } from '../../paper/schema.ts';
import { FoldedForm } from '../folded-form.tsx';
import { fetchPreview, templatesPath, usePaperCommand } from './api.ts';
import * as texts from './page-messages.ts';

type Draft = TemplateShown['said'];

const saidIn = ({ opening, closing, signature }: Draft) => ({
  opening: opening.trim() || null,
  closing: closing.trim() || null,
  signature: signature.trim(),
});

/** The texts around one kind of letter in one language: changed, tried, and taken back. */
export function TemplateForm({
  of,
  placeholders,
}: {
  of: TemplateShown;
  placeholders: readonly string[];
}): ReactElement {
  const say = useText();
  const plain = usePaperCommand();
  const [draft, setDraft] = useState<Draft>(of.said);
  const { kind, language, isOwn } = of;
  const at = (field: keyof Draft): string => `${field}-${kind}-${language}`;
  const title = `${say(texts.inLanguage, { name: of.name, language: say(words.languageNames[language]) })} · ${say(isOwn ? texts.isOwn : texts.isStandard)}`;
  const { command, kept } = useDrafted(plain, {
    part: `${kind}-${language}`,
    title: title.slice(0, 120),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors([
    ...tooLong(at('opening'), draft.opening, 2000),
    ...tooLong(at('closing'), draft.closing, 2000),
    ...textErrors(at('signature'), draft.signature, 300, texts.noSignature),
  ]);
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  async function send(path: string, more: object, done: typeof texts.saved): Promise<void> {
    const version = newId();
    const outcome = await command.send({
      path,
      label: texts.sending,
      done,
      body: (act) => ({ act, version, kind, language, ...more }),
    });
    // The server names fields without saying of which of the forms on this page.
    if (outcome.kind === 'refused')
      errors.refused(outcome.refused.fields.map((field) => ({ ...field, path: at(field.path as keyof Draft) })));
  }
  const field = (name: keyof Draft) => ({
    id: at(name),
    label: say(words.field[name]),
    value: draft[name],
    onChange: (value: string) => change({ [name]: value }),
    onLeave: () => errors.left(at(name)),
    error: errors.at(at(name)),
  });
  return (
    <FoldedForm
      title={title}
      kept={kept}
      note={
        <p className="small">
          {say(texts.placeholdersHint, { names: placeholders.map((one) => `{${one}}`).join(', ') })}
        </p>
      }
      command={command}
      errors={errors}
      send={async () => {
        if (errors.attempt()) await send(templatesPath, saidIn(draft), texts.saved);
      }}
      button={say(texts.save)}
    >
      <div lang={language}>
        <TextArea {...field('opening')} hint={say(texts.linesHint)} maxLength={2000} optional />
        <TextArea {...field('closing')} maxLength={2000} optional />
        <TextField {...field('signature')} maxLength={300} />
      </div>
      <Preview said={{ kind, language, ...saidIn(draft) }} />
      {isOwn && (
        <p>
          <Button look="plain" onClick={() => void send(`${templatesPath}/reset`, {}, texts.resetDone)}>
            {say(texts.reset)}
          </Button>
        </p>
      )}
    </FoldedForm>
  );
}

type FormState =
  | { readonly is: 'idle' | 'making' | 'none' }
  | { readonly is: 'made'; readonly name: string }
  | { readonly is: 'failed'; readonly error: unknown };

/** A letter with an example, with the text as it is typed. */
function Preview({ said }: { said: object }): ReactElement {
  const say = useText();
  const [state, setState] = useState<FormState>({ is: 'idle' });
  async function make(): Promise<void> {
    setState({ is: 'making' });
    try {
      const { file } = await fetchPreview(said);
      if (file) saveFile(file.name, bytesOf(file.base64), file.type);
      setState(file ? { is: 'made', name: file.name } : { is: 'none' });
    } catch (error) {
      setState({ is: 'failed', error });
    }
  }
  return (
    <>
      <p>
        <Button look="plain" barred={state.is === 'making'} onClick={() => void make()}>
          {say(texts.preview)}
        </Button>
        <span role="status" className="small own-line">
          {state.is === 'making' && say(texts.previewing)}
          {state.is === 'made' && say(texts.previewed, { name: state.name })}
          {state.is === 'none' && say(texts.noPreview)}
        </span>
      </p>
      {state.is === 'failed' && <FailureState error={state.error} again={() => void make()} />}
    </>
  );
}
