import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { now } from '../../../../web/clock.ts';
import { LeaveGuard } from '../../../../web/components/leave-guard.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Conflict } from '../../../../web/components/state/conflict.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useHoldsDraft } from '../../../../web/draft.ts';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { type DraftError, missing, textErrors } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { FormSection } from '../../../../web/form/form-section.tsx';
import { GoTo } from '../../../../web/form/go-to.tsx';
import { type WhenDraft, whenDraftOf, whenPaths } from '../../../../web/form/when-draft.ts';
import { WhenFields } from '../../../../web/form/when-fields.tsx';
import { useMoment } from '../../../../web/moment.ts';
import { namesInARow } from '../../../../web/names-in-a-row.ts';
import type { FieldSentence } from '../../../../web/sending/request.ts';
import { useText } from '../../../../web/text.tsx';
import type { SignalShown } from '../../schema.ts';
import { pathOf, useSignalCommand } from '../api.ts';
import { notSent } from '../code-messages.ts';
import { factWords } from '../code-words.ts';
import { BackToSignal } from '../page/back-to-signal.tsx';
import { didCorrect } from '../page/page-messages.ts';
import { SignalAsItStands } from '../page/signal-as-it-stands.tsx';
import { OpenSignal } from '../page/signal-route.tsx';
import { ChosenFacts } from '../pass-on/chosen-facts.tsx';
import * as correctTexts from './correct-messages.ts';
import { correctionOf } from './correction.ts';
import * as registerTexts from './register-messages.ts';
import { draftOf, type SignalDraft } from './signal-draft.ts';
import { SignalFields } from './signal-fields.tsx';

/** Correct a signal: the form as it is now, and a reason. Only what was changed is sent. */
export default function CorrectSignal(): ReactElement {
  const say = useText();
  return (
    <OpenSignal>
      {(signal) =>
        signal.may.includes('signal.correct') ? (
          <CorrectForm signal={signal} />
        ) : (
          <>
            <PageHeading tab={say(correctTexts.correctTitle, { reference: signal.reference })}>
              {say(correctTexts.correctHeading)}
            </PageHeading>
            <Forbidden />
          </>
        )
      }
    </OpenSignal>
  );
}

/** The server names a part of what was sent; the form has its own fields for the time. */
const atItsField = (field: FieldSentence): FieldSentence =>
  field.path.startsWith('facts.happened') ? { ...field, path: whenPaths.date } : field;

function reasonErrors(reason: string, nothingChanged: boolean): DraftError[] {
  return [
    ...(nothingChanged ? [missing('facts', correctTexts.nothingChanged)] : []),
    ...textErrors('reason', reason, 500, correctTexts.reasonMissing),
  ];
}

function CorrectForm({ signal: latest }: { signal: SignalShown }): ReactElement {
  // What the author has seen is what the correction rests on, also when something newer arrives meanwhile.
  const [signal] = useState(latest);
  const say = useText();
  const moment = useMoment();
  const navigate = useNavigate();
  const command = useSignalCommand();
  const [begun] = useState(() => ({
    draft: draftOf(signal.facts, signal.narrative),
    when: whenDraftOf(signal.happened),
    reason: '',
  }));
  const [draft, setDraft] = useState<SignalDraft>(begun.draft);
  const [when, setWhen] = useState<WhenDraft>(begun.when);
  const [reason, setReason] = useState('');
  const [done, setDone] = useState(false);
  const { facts, narrative, changed, errors: draftErrors } = correctionOf(signal, draft, when, now());
  const nothingChanged = changed.length === 0 && draftErrors.length === 0;
  const errors = useFormErrors([...draftErrors, ...reasonErrors(reason, nothingChanged)]);
  const unsent = !done && (changed.length > 0 || draftErrors.length > 0 || reason !== '');
  const title = say(correctTexts.correctTitle, { reference: signal.reference });
  const kept = useKeptDraft({
    command,
    part: 'form',
    title,
    empty: begun,
    value: { draft, when, reason },
    put(value) {
      setDraft(value.draft);
      setWhen(value.when);
      setReason(value.reason);
    },
  });
  useHoldsDraft(unsent && kept.isAtRisk && command.act === null);
  const changedWords = namesInARow(changed.map((fact) => say(factWords[fact])));

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: pathOf('correct', signal.id),
      label: correctTexts.correcting,
      done: didCorrect,
      body: (act) => ({ act, basedOn: signal.heads, facts, narrative, reason: reason.trim() }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields.map(atItsField));
    if (outcome.kind === 'done') {
      kept.sent();
      setDone(true);
    }
  }

  if (done) return <GoTo go={() => navigate({ to: '/app/signals/$id', params: { id: signal.id } })} />;

  const isConflict = command.refused?.problem === 'conflict';
  return (
    <>
      <BackToSignal signal={signal} />
      <PageHeading tab={title} hasErrors={errors.summary.length > 0}>
        {say(correctTexts.correctHeading)}
      </PageHeading>
      <p className="lead">{say(correctTexts.correctLead)}</p>
      <div className="form-page">
        <aside className="form-aside" aria-label={say(registerTexts.visibilityBefore)}>
          <VisibilityStrip of={signal.visibility} />
          <p className="small quiet" role="status">
            {changed.length > 0
              ? say(correctTexts.changedNow, { facts: changedWords })
              : say(correctTexts.changedNothing)}
          </p>
        </aside>
        <ActForm
          layout="page"
          sections
          command={command}
          errors={errors}
          send={send}
          kept={kept}
          button={say(correctTexts.correctSend, { count: changed.length })}
          refusal={
            isConflict && command.refused ? (
              <Conflict
                sentence={command.refused.sentence}
                theirs={<SignalAsItStands id={signal.id} facts={changed} />}
                yours={<ChosenFacts facts={changed} of={{ ...facts, narrative: narrative ?? undefined }} />}
              />
            ) : null
          }
          more={
            <Link className="button plain" to="/app/signals/$id" params={{ id: signal.id }}>
              {say(correctTexts.cancel)}
            </Link>
          }
        >
          {/* That nothing is different is wrong with all of it and with no single field. */}
          <div id="facts" tabIndex={-1}>
            <SignalFields
              draft={draft}
              change={(part) => setDraft({ ...draft, ...part })}
              errors={errors}
              when={
                <>
                  <p className="quiet">
                    {signal.happened ? say(correctTexts.correctWhen, { when: moment(signal.happened) }) : say(notSent)}
                  </p>
                  <WhenFields draft={when} change={(part) => setWhen({ ...when, ...part })} errors={errors} />
                </>
              }
            />
            <FormSection number={7} title={say(correctTexts.sectionReason)}>
              <TextArea
                id="reason"
                label={say(correctTexts.reasonLabel)}
                hint={say(correctTexts.reasonHint)}
                error={errors.at('reason')}
                value={reason}
                onChange={setReason}
                onLeave={() => errors.left('reason')}
              />
            </FormSection>
          </div>
        </ActForm>
      </div>
      <LeaveGuard unsent={unsent && kept.isAtRisk} />
    </>
  );
}
