import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { now } from '../../../web/clock.ts';
import { Button } from '../../../web/components/button.tsx';
import { Conflict } from '../../../web/components/conflict.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { Forbidden } from '../../../web/components/failure-state.tsx';
import { LeaveGuard } from '../../../web/components/leave-guard.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Sending } from '../../../web/components/sending.tsx';
import { TextArea } from '../../../web/components/text-field.tsx';
import { VisibilityStrip } from '../../../web/components/visibility-strip.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import { type DraftError, missing, textErrors } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { FormSection } from '../../../web/form/form-section.tsx';
import { GoTo } from '../../../web/form/go-to.tsx';
import { Refusal } from '../../../web/form/refusal.tsx';
import { type WhenDraft, whenDraftOf, whenPaths } from '../../../web/form/when-draft.ts';
import { WhenFields } from '../../../web/form/when-fields.tsx';
import { sendingNow } from '../../../web/messages.ts';
import { useMoment } from '../../../web/moment.ts';
import { namesInARow } from '../../../web/names-in-a-row.ts';
import type { FieldSentence } from '../../../web/request.ts';
import { useText } from '../../../web/text.tsx';
import type { SignalShown } from '../schema.ts';
import { pathOf, useSignalCommand } from './api.ts';
import { BackToSignal } from './back-to-signal.tsx';
import { ChosenFacts } from './chosen-facts.tsx';
import { notSent } from './code-messages.ts';
import { factWords } from './code-words.ts';
import * as correctTexts from './correct-messages.ts';
import { correctionOf } from './correction.ts';
import { didCorrect } from './page-messages.ts';
import * as registerTexts from './register-messages.ts';
import { SignalAsItStands } from './signal-as-it-stands.tsx';
import { draftOf, type SignalDraft } from './signal-draft.ts';
import { SignalFields } from './signal-fields.tsx';
import { OpenSignal } from './signal-route.tsx';

/** Correct a signal: the form as it stands, and a reason. Only what was changed is sent. */
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
  const [draft, setDraft] = useState<SignalDraft>(() => draftOf(signal.facts, signal.narrative));
  const [when, setWhen] = useState<WhenDraft>(() => whenDraftOf(signal.happened));
  const [reason, setReason] = useState('');
  const [done, setDone] = useState(false);
  const { facts, narrative, changed, errors: draftErrors } = correctionOf(signal, draft, when, now());
  const nothingChanged = changed.length === 0 && draftErrors.length === 0;
  const errors = useFormErrors([...draftErrors, ...reasonErrors(reason, nothingChanged)]);
  const unsent = !done && (changed.length > 0 || draftErrors.length > 0 || reason !== '');
  useHoldsDraft(unsent && command.act === null);
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
    if (outcome.kind === 'done') setDone(true);
  }

  if (done) return <GoTo go={() => navigate({ to: '/app/signals/$id', params: { id: signal.id } })} />;

  const title = say(correctTexts.correctTitle, { reference: signal.reference });
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
        <form
          className="form-body"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!command.onItsWay) void send();
          }}
        >
          <ErrorSummary errors={errors.summary} tries={errors.tries} />
          {isConflict && command.refused ? (
            <Conflict
              sentence={command.refused.sentence}
              theirs={<SignalAsItStands id={signal.id} facts={changed} />}
              yours={<ChosenFacts facts={changed} of={{ ...facts, narrative: narrative ?? undefined }} />}
            />
          ) : (
            <Refusal of={command.refused} />
          )}
          {/* That nothing is different is wrong with all of it and with no single field. */}
          <div inert={command.onItsWay} id="facts" tabIndex={-1}>
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
          <div className="form-send">
            <Sending act={command.act} />
            <div className="actions">
              <Button type="submit" look="primary" barred={command.onItsWay}>
                {command.sending ? say(sendingNow) : say(correctTexts.correctSend, { count: changed.length })}
              </Button>
              <Link className="button plain" to="/app/signals/$id" params={{ id: signal.id }}>
                {say(correctTexts.cancel)}
              </Link>
            </div>
          </div>
        </form>
      </div>
      <LeaveGuard unsent={unsent} />
    </>
  );
}
