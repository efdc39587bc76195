import { type ReactElement, useId, useState } from 'react';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { missing, textErrors } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import type { Contributions } from '../../contribute/schema.ts';
import { useContributionsCommand } from './api.ts';
import * as texts from './contribution-messages.ts';

/** The name of a study is written for machines, with dashes; people read it as words. */
export const studyInWords = (name: string): string => name.replaceAll('-', ' ');

/** The decision to freeze what agencies have given as a release of a name. */
export function ReleaseForm({ of: shown }: { of: Contributions }): ReactElement {
  const say = useText();
  const heading = useId();
  const plain = useContributionsCommand();
  const studies = [...new Set(shown.arrived.map(({ study }) => study))];
  const [study, setStudy] = useState(studies.length === 1 ? (studies[0] ?? '') : '');
  const [name, setName] = useState('');
  const { command, kept } = useDrafted(plain, {
    part: 'release',
    title: say(texts.freeze),
    value: { study, name },
    put: (was) => {
      setStudy(was.study);
      setName(was.name);
    },
  });
  const errors = useFormErrors([
    ...(study ? [] : [missing('study', texts.studyWrong)]),
    ...textErrors('name', name, 80, texts.releaseNameMissing),
  ]);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const release = newId();
    const outcome = await command.send({
      path: '/api/study/releases/release',
      label: texts.freezing,
      done: texts.didFreeze,
      body: (act) => ({ act, release, study, name: name.trim() }),
    });
    if (outcome.kind === 'done') setName('');
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <ActForm
      kept={kept}
      command={command}
      errors={errors}
      send={send}
      button={say(texts.freeze)}
      layout="page"
      className="form-body section"
      labelledBy={heading}
      title={
        <>
          <h2 id={heading}>{say(texts.releaseTitle)}</h2>
          <p className="quiet">{say(texts.releaseText)}</p>
        </>
      }
    >
      <SelectField
        id="study"
        label={say(texts.study)}
        error={errors.at('study')}
        value={study}
        onChange={setStudy}
        choices={studies.map((value) => ({ value, label: studyInWords(value) }))}
      />
      <TextField
        id="name"
        label={say(texts.releaseName)}
        error={errors.at('name')}
        value={name}
        maxLength={80}
        onChange={setName}
        onLeave={() => errors.left('name')}
      />
    </ActForm>
  );
}
