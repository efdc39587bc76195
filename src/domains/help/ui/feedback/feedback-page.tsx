import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { type ReactElement, useEffect, useState } from 'react';
import { announce } from '../../../../web/announce.ts';
import { Button } from '../../../../web/components/button.tsx';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { LeaveGuard } from '../../../../web/components/leave-guard.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { ErrorSummary } from '../../../../web/components/state/error-summary.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { DraftChoice, DraftLine } from '../../../../web/drafts/draft-line.tsx';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { missing, textErrors } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { failureOf } from '../../../../web/sending/request.ts';
import { feedbackTitle } from '../../../../web/shell/messages.ts';
import { useText } from '../../../../web/text.tsx';
import { useActor, useSession } from '../../../access/ui/public.tsx';
import { workQuery } from '../../../tasks/ui/public.tsx';
import { feedbackKinds } from '../../feedback/shapes.ts';
import { ownFeedbackQuery, writeFeedback } from './api.ts';
import '../../../../web/form/form.css';
import './feedback.css';
import * as texts from './messages.ts';
import { SaidFeedback } from './said.tsx';

/** What a person writes of CAPE to the administrators of their own agency, and what these have answered. */
export default function FeedbackPage(): ReactElement {
  const say = useText();
  const { agency } = useSession();
  const client = useQueryClient();
  const own = useQuery(ownFeedbackQuery());
  const hasNew = own.data?.items.some(({ isNew }) => isNew) === true;
  useEffect(() => {
    // What was new has been seen now: the bell and My work no longer say it.
    if (hasNew) void client.invalidateQueries({ queryKey: workQuery().queryKey });
  }, [client, hasNew]);
  return (
    <div className="reading">
      <PageHeading tab={say(feedbackTitle)}>{say(feedbackTitle)}</PageHeading>
      <p className="lead">{say(texts.lead, { agency })}</p>
      <div className="feedback-before">
        <p>
          <b>{say(texts.noPersons)}</b>
        </p>
        <p className="small quiet">{say(texts.danger)}</p>
      </div>
      <WriteFeedback onSent={() => void client.invalidateQueries({ queryKey: ownFeedbackQuery().queryKey })} />
      <section className="section">
        <h2>{say(texts.own)}</h2>
        <Fetched of={own} lines={3}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="unknown">{say(texts.none)}</p>
            ) : (
              <ul className="feedback-list">
                {items.map((one) => (
                  <SaidFeedback key={one.id} of={one} isNew={one.isNew} />
                ))}
              </ul>
            )
          }
        </Fetched>
      </section>
    </div>
  );
}

function WriteFeedback({ onSent }: { onSent: () => void }): ReactElement {
  const say = useText();
  const { about } = useSearch({ from: '/app/feedback' });
  const [id, setId] = useState(newId);
  const [kind, setKind] = useState('');
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const actor = useActor();
  const kept = useKeptDraft({
    command: { actor },
    part: 'write',
    title: say(feedbackTitle),
    empty: { kind: '', text: '' },
    value: { kind, text },
    put: (was) => {
      setKind(was.kind);
      setText(was.text);
    },
  });
  const chosen = feedbackKinds.find((one) => one === kind);
  const errors = useFormErrors([
    ...(chosen ? [] : [missing('kind', texts.noKind)]),
    ...textErrors('text', text, 2000, texts.noText),
  ]);
  async function send(): Promise<void> {
    if (!errors.attempt() || !chosen) return;
    setBusy(true);
    setFailed(null);
    try {
      await writeFeedback({ id, page: about ?? null, kind: chosen, text: text.trim() });
      announce(say(texts.didSend));
      kept.sent();
      setId(newId());
      setKind('');
      setText('');
      onSent();
    } catch (error) {
      const failure = failureOf(error);
      setFailed(failure.kind === 'refused' ? failure.sentence : say(texts.notDone));
    } finally {
      setBusy(false);
    }
  }
  const isEmpty = kind === '' && text === '';
  return (
    <form
      className="act-form"
      noValidate
      aria-label={say(feedbackTitle)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send();
      }}
    >
      {!isEmpty && <ErrorSummary errors={errors.summary} tries={errors.tries} />}
      <DraftChoice of={kept} />
      <LeaveGuard unsent={kept.isAtRisk} />
      <p className="small quiet">{about ? say(texts.about, { page: about }) : say(texts.aboutNone)}</p>
      <div className="fields" inert={busy}>
        <ChoiceGroup
          id="kind"
          label={say(texts.kind)}
          value={kind}
          onChange={setKind}
          error={isEmpty ? undefined : errors.at('kind')}
          lines={feedbackKinds.map((value) => ({ value, label: say(texts.kinds[value]) }))}
        />
        <TextArea
          id="text"
          label={say(texts.text)}
          hint={say(texts.textHint)}
          value={text}
          onChange={setText}
          error={isEmpty ? undefined : errors.at('text')}
          maxLength={2000}
        />
      </div>
      <div aria-live="polite">{failed && <p className="field-error">{failed}</p>}</div>
      <div className="actions">
        <Button type="submit" look="primary" barred={busy}>
          {say(texts.sendIt)}
        </Button>
      </div>
      <DraftLine of={kept} />
    </form>
  );
}
