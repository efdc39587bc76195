import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { missing } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import type { FileRow, LetterShown } from '../../shown.ts';
import { useLetterCommand } from '../api.ts';
import * as texts from './directive-messages.ts';

export type OnLetter = {
  readonly letter: LetterShown;
  readonly files: readonly FileRow[];
  readonly file: string;
  readonly onFile: (file: string) => void;
};

/** Items that came become part of a file of this agency. */
export function TakeLetter({ letter, files, file, onFile }: OnLetter): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const plain = useLetterCommand();
  const { command, kept } = useDrafted(plain, {
    part: 'take',
    title: say(texts.takeSend),
    value: { file },
    put: (was) => onFile(was.file),
  });
  const errors = useFormErrors(file ? [] : [missing('file', texts.fileMissing)]);

  async function take(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/criminal-letters/${letter.id}/take`,
      label: texts.taking,
      done: texts.didTake,
      body: (act) => ({ act, file }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind === 'done') await navigate({ to: '/app/investigations/$id', params: { id: file } });
  }

  return (
    <ActForm
      kept={kept}
      className="section fields letter-form"
      command={command}
      errors={errors}
      send={take}
      button={say(texts.takeSend)}
      effect={say(texts.takeEffect)}
    >
      <FileChoice label={say(texts.intoFile)} error={errors.at('file')} files={files} file={file} onFile={onFile} />
    </ActForm>
  );
}

/** One of the files of this unit, by its reference. */
export function FileChoice(
  props: Pick<OnLetter, 'files' | 'file' | 'onFile'> & { label: string; error: string | undefined },
): ReactElement {
  const { label, error, files, file, onFile } = props;
  return (
    <SelectField
      id="file"
      label={label}
      error={error}
      value={file}
      onChange={onFile}
      choices={files.map(({ id, reference }) => ({ value: id, label: reference }))}
    />
  );
}
