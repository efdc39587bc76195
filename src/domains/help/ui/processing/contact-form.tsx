import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { announce } from '../../../../web/announce.ts';
import { Button } from '../../../../web/components/button.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { DraftChoice, DraftLine } from '../../../../web/drafts/draft-line.tsx';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { failureOf } from '../../../../web/sending/request.ts';
import { useText } from '../../../../web/text.tsx';
import { useActor } from '../../../access/ui/public.tsx';
import { processingQuery, setContact } from './api.ts';
import '../../../../web/form/form.css';
import * as texts from './messages.ts';

/** How an administrator says whom to ask about personal data; what is left empty is not decided. */
export function ContactForm(props: { officer: string | null; requests: string | null }): ReactElement {
  const say = useText();
  const client = useQueryClient();
  const [officer, setOfficer] = useState(props.officer ?? '');
  const [requests, setRequests] = useState(props.requests ?? '');
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const actor = useActor();
  const [first] = useState({ officer, requests });
  const kept = useKeptDraft({
    command: { actor },
    part: 'contact',
    title: say(texts.change),
    empty: first,
    value: { officer, requests },
    put: (was) => {
      setOfficer(was.officer);
      setRequests(was.requests);
    },
  });
  async function send(): Promise<void> {
    setBusy(true);
    setFailed(null);
    try {
      await setContact({ officer: officer.trim() || null, requests: requests.trim() || null });
      kept.sent();
      announce(say(texts.saved));
      await client.invalidateQueries({ queryKey: processingQuery().queryKey });
    } catch (error) {
      const failure = failureOf(error);
      setFailed(failure.kind === 'refused' ? failure.sentence : say(texts.notDone));
    } finally {
      setBusy(false);
    }
  }
  return (
    <details className="not-on-paper">
      <summary>{say(texts.change)}</summary>
      <form
        className="act-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void send();
        }}
      >
        <DraftChoice of={kept} />
        <div className="fields">
          <TextField
            id="officer"
            label={say(texts.officer)}
            hint={say(texts.officerHint)}
            value={officer}
            onChange={setOfficer}
            maxLength={200}
            optional
          />
          <TextField
            id="requests"
            label={say(texts.requests)}
            hint={say(texts.requestsHint)}
            value={requests}
            onChange={setRequests}
            maxLength={200}
            optional
          />
        </div>
        <div aria-live="polite">{failed && <p className="field-error">{failed}</p>}</div>
        <div className="actions">
          <Button type="submit" barred={busy}>
            {say(texts.save)}
          </Button>
        </div>
        <DraftLine of={kept} />
      </form>
    </details>
  );
}
