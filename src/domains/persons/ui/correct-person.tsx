import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { LeaveGuard } from '../../../web/components/leave-guard.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import { useKeptDraft } from '../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { missing, tooLong, wrong } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { useText } from '../../../web/text.tsx';
import { type PersonShown, sexes } from '../schema.ts';
import { aliasesQuery, personQuery, usePersonCommand } from './api.ts';
import * as texts from './correct-messages.ts';
import { correctedFacts, draftOf } from './corrected-facts.ts';
import { LanguageField } from './language-field.tsx';
import { peopleTexts } from './people-messages.ts';
import { sexNames } from './words.ts';
import './person.css';

/** Says again what is known of a person. Only what was changed is sent. */
export default function CorrectPerson(): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const found = useQuery(personQuery(id));
  return (
    <>
      <p className="small">
        <Link to="/app/persons/$id" params={{ id }}>
          {say(texts.back)}
        </Link>
      </p>
      <Fetched of={found} title={say(peopleTexts.notFound)}>
        {(person) =>
          person.may.includes('person.correct') ? (
            <Form person={person} />
          ) : (
            <>
              <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
              <Forbidden />
            </>
          )
        }
      </Fetched>
    </>
  );
}

function Form({ person: latest }: { person: PersonShown }): ReactElement {
  // What the author has seen is what is corrected, also when something newer arrives meanwhile.
  const [person] = useState(latest);
  const say = useText();
  const navigate = useNavigate();
  const command = usePersonCommand();
  const aliases = useQuery(aliasesQuery(undefined));
  const [begun] = useState(() => ({ ...draftOf(person), reason: '' }));
  const [draft, setDraft] = useState(begun);
  const change = (part: Partial<typeof begun>): void => setDraft({ ...draft, ...part });
  const facts = correctedFacts(begun, draft);
  const isChanged = Object.keys(facts).length > 0;
  const kept = useKeptDraft({
    command,
    part: 'form',
    title: say(texts.title),
    empty: begun,
    value: draft,
    put: setDraft,
  });
  const isYear = draft.birthYear.trim() === '' || /^(19|20)\d\d$/.test(draft.birthYear.trim());
  const errors = useFormErrors([
    ...(isChanged ? [] : [missing('facts.language', texts.unchanged)]),
    ...(isYear ? [] : [wrong('facts.birthYear', peopleTexts.birthYearWrong)]),
    ...tooLong('reason', draft.reason, 500),
  ]);
  const unsent = kept.isTyped && kept.isAtRisk && command.act === null;
  useHoldsDraft(unsent);
  const offered = [...new Set([begun.alias, draft.alias, ...person.former, ...(aliases.data?.items ?? [])])];

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const path = `/api/persons/${person.id}/correct`;
    const before = Object.fromEntries(Object.keys(facts).map((name) => [name, person[name as keyof typeof facts]]));
    const outcome = await command.send({
      path,
      label: texts.sending,
      done: texts.done,
      body: (act) => ({ act, facts, reason: draft.reason.trim() || null }),
      undo: { path, done: texts.undone, body: (act) => ({ act, facts: before, reason: null }) },
    });
    if (outcome.kind === 'done') {
      kept.sent();
      await navigate({ to: '/app/persons/$id', params: { id: person.id } });
    }
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <>
      <PageHeading tab={say(texts.title)} hasErrors={errors.summary.length > 0}>
        {say(texts.title)}
      </PageHeading>
      <p className="lead">{say(texts.lead)}</p>
      <ActForm command={command} errors={errors} send={send} button={say(texts.send)} kept={kept} layout="page">
        <LanguageField
          id="facts.language"
          label={say(peopleTexts.language)}
          error={errors.at('facts.language')}
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
          onChange={(sex) => change({ sex: sex as typeof draft.sex })}
          lines={sexes.map((sex) => ({ value: sex, label: say(sexNames[sex]) }))}
        />
        <div className="aliases">
          <ChoiceGroup
            id="facts.alias"
            label={say(peopleTexts.alias)}
            error={errors.at('facts.alias')}
            value={draft.alias}
            onChange={(alias) => change({ alias })}
            lines={offered.map((alias) => ({ value: alias, label: alias }))}
          />
        </div>
        <TextField
          id="reason"
          label={say(texts.reason)}
          error={errors.at('reason')}
          optional
          value={draft.reason}
          onChange={(reason) => change({ reason })}
        />
      </ActForm>
      <LeaveGuard unsent={unsent} />
    </>
  );
}
