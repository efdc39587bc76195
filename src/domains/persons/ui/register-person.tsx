import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import { useKeptDraft } from '../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { type DraftError, missing, wrong } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { newId } from '../../../web/sending/act-envelope.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import { type FreeAliases, sexes } from '../schema.ts';
import { aliasesQuery, undoRegister, usePersonCommand } from './api.ts';
import { LanguageField } from './language-field.tsx';
import { peopleTexts } from './people-messages.ts';
import { reachTexts } from './reach-messages.ts';
import { sexNames } from './words.ts';
import './person.css';

/** A person comes into the file under the name of a bird. */
export default function RegisterPerson(): ReactElement {
  const say = useText();
  const may = useMay('person.register');
  const { case: file } = useSearch({ strict: false }) as { case?: string };
  const aliases = useQuery({ ...aliasesQuery(file), enabled: may });
  return (
    <>
      <PageHeading tab={say(peopleTexts.register)}>{say(peopleTexts.register)}</PageHeading>
      <p className="lead">{say(peopleTexts.registerLead)}</p>
      {!may && <Forbidden />}
      {may && <FetchState of={aliases} lines={4} />}
      {aliases.data && <Form aliases={aliases.data} file={file} />}
    </>
  );
}

type Draft = { alias: string; language: string; birthYear: string; sex: (typeof sexes)[number] };

const empty: Draft = { alias: '', language: '', birthYear: '', sex: 'unknown' };

function errorsIn(draft: Draft): DraftError[] {
  return [
    ...(draft.alias ? [] : [missing('facts.alias', peopleTexts.aliasMissing)]),
    ...(draft.birthYear.trim() === '' || /^(19|20)\d\d$/.test(draft.birthYear.trim())
      ? []
      : [wrong('facts.birthYear', peopleTexts.birthYearWrong)]),
  ];
}

function Form({ aliases, file }: { aliases: FreeAliases; file: string | undefined }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const command = usePersonCommand();
  const [person] = useState(newId);
  const [draft, setDraft] = useState(empty);
  const kept = useKeptDraft({
    command,
    part: 'form',
    title: say(peopleTexts.register),
    empty,
    value: draft,
    put: setDraft,
  });
  useHoldsDraft(draft !== empty && kept.isAtRisk && command.act === null);
  const errors = useFormErrors(errorsIn(draft));
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const birthYear = draft.birthYear.trim() === '' ? 'unknown' : Number(draft.birthYear.trim());
    const outcome = await command.send({
      path: '/api/persons/register',
      label: peopleTexts.adding,
      done: peopleTexts.added,
      body: (act) => ({
        act,
        person,
        case: file ?? null,
        facts: { alias: draft.alias, language: draft.language || 'unknown', birthYear, sex: draft.sex },
      }),
      undo: undoRegister(person),
    });
    if (outcome.kind === 'done') kept.sent();
    if (outcome.kind === 'done') await navigate({ to: '/app/persons/$id', params: { id: person } });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <ActForm
      command={command}
      errors={errors}
      send={send}
      button={say(peopleTexts.add)}
      effect={say(reachTexts.statusNever)}
      kept={kept}
    >
      <div className="aliases">
        <ChoiceGroup
          id="facts.alias"
          label={say(peopleTexts.alias)}
          error={errors.at('facts.alias')}
          value={draft.alias}
          onChange={(alias) => change({ alias })}
          lines={[
            ...aliases.called.map((alias) => ({ value: alias, label: alias, detail: say(peopleTexts.handedOverAs) })),
            ...aliases.items.map((alias) => ({ value: alias, label: alias })),
          ]}
        />
      </div>
      <LanguageField
        id="facts.language"
        label={say(peopleTexts.language)}
        hint={say(peopleTexts.languageHint)}
        optional
        value={draft.language}
        onChange={(language) => change({ language })}
      />
      <TextField
        id="facts.birthYear"
        label={say(peopleTexts.birthYear)}
        hint={say(peopleTexts.birthYearHint)}
        error={errors.at('facts.birthYear')}
        optional
        width="short"
        inputMode="numeric"
        value={draft.birthYear}
        onChange={(birthYear) => change({ birthYear })}
        onLeave={() => errors.left('facts.birthYear')}
      />
      <ChoiceGroup
        id="facts.sex"
        label={say(peopleTexts.sex)}
        inline
        value={draft.sex}
        onChange={(sex) => change({ sex: sex as Draft['sex'] })}
        lines={sexes.map((sex) => ({ value: sex, label: say(sexNames[sex]) }))}
      />
    </ActForm>
  );
}
