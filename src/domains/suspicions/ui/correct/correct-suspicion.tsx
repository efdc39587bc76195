import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { LeaveGuard } from '../../../../web/components/leave-guard.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { useHoldsDraft } from '../../../../web/draft.ts';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { missing, tooLong } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { FormSection } from '../../../../web/form/form-section.tsx';
import { useText } from '../../../../web/text.tsx';
import { LanguageField } from '../../../persons/ui/public.tsx';
import { factWords } from '../../code-messages.ts';
import type { SuspicionShown } from '../../shown-schema.ts';
import { suspicionQuery, useSuspicionCommand } from '../api.ts';
import { SafeTimes } from '../fields/contact-fields.tsx';
import { WhereFields } from '../fields/where-fields.tsx';
import { contactTitle, whereTitle } from '../hand-over-messages.ts';
import { notFound } from '../page-messages.ts';
import { correctErrors, correctedFacts, draftOfFacts } from './correct-draft.ts';
import * as texts from './correct-messages.ts';

/** A recipient says again what is known of a suspicion. Only what was changed is sent. */
export default function CorrectSuspicion(): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const found = useQuery(suspicionQuery(id));
  return (
    <>
      <p className="small">
        <Link to="/app/suspicions/$id" params={{ id }}>
          {say(texts.back)}
        </Link>
      </p>
      <Fetched of={found} title={say(notFound)}>
        {(suspicion) =>
          suspicion.may.includes('suspicion.correct') ? (
            <Form of={suspicion} />
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

function Form({ of: latest }: { of: SuspicionShown }): ReactElement {
  // What the author has seen is what is corrected, also when something newer arrives meanwhile.
  const [of] = useState(latest);
  const say = useText();
  const navigate = useNavigate();
  const command = useSuspicionCommand();
  const [begun] = useState(() => ({ draft: draftOfFacts(of.facts), reason: '' }));
  const [draft, setDraft] = useState(begun.draft);
  const [reason, setReason] = useState('');
  const wrong = correctErrors(draft);
  const facts = wrong.length === 0 ? correctedFacts(of.facts, draft) : {};
  const nothing = wrong.length === 0 && Object.keys(facts).length === 0;
  const errors = useFormErrors([
    ...(nothing ? [missing('facts.sector', texts.unchanged)] : []),
    ...wrong,
    ...tooLong('reason', reason, 500),
  ]);
  const kept = useKeptDraft({
    command,
    part: 'form',
    title: say(texts.title),
    empty: begun,
    value: { draft, reason },
    put(value) {
      setDraft(value.draft);
      setReason(value.reason);
    },
  });
  const unsent = kept.isTyped && kept.isAtRisk && command.act === null;
  useHoldsDraft(unsent);
  const part = { draft, errors, change: (typed: Partial<typeof draft>) => setDraft({ ...draft, ...typed }) };

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const path = `/api/suspicions/${of.id}/correct`;
    const before = Object.fromEntries(Object.keys(facts).map((name) => [name, of.facts[name as keyof typeof facts]]));
    const outcome = await command.send({
      path,
      label: texts.sending,
      done: texts.done,
      body: (act) => ({ act, facts, reason: reason.trim() || null }),
      undo: { path, done: texts.undone, body: (act) => ({ act, facts: before, reason: null }) },
    });
    if (outcome.kind === 'done') {
      kept.sent();
      await navigate({ to: '/app/suspicions/$id', params: { id: of.id } });
    }
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <>
      <PageHeading tab={say(texts.title)} hasErrors={errors.summary.length > 0}>
        {say(texts.title)}
      </PageHeading>
      <p className="lead">{say(texts.lead)}</p>
      <ActForm
        command={command}
        errors={errors}
        send={send}
        button={say(texts.send)}
        kept={kept}
        layout="page"
        sections
      >
        <FormSection number={1} title={say(whereTitle)}>
          <WhereFields {...part} />
        </FormSection>
        <FormSection number={2} title={say(contactTitle)} optional>
          <LanguageField
            id="facts.interpreter"
            label={say(factWords.interpreter)}
            optional
            value={draft.interpreter}
            onChange={(interpreter) => part.change({ interpreter })}
          />
          {of.facts.about === 'person' && <SafeTimes {...part} />}
          <TextField
            id="reason"
            label={say(texts.reason)}
            error={errors.at('reason')}
            optional
            value={reason}
            onChange={setReason}
          />
        </FormSection>
      </ActForm>
      <LeaveGuard unsent={unsent} />
    </>
  );
}
