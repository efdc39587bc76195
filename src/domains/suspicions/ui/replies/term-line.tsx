import { queryOptions, useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { TextField } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { wrong } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useCommand } from '../../../../web/sending/command.ts';
import { get } from '../../../../web/sending/request.ts';
import { useText } from '../../../../web/text.tsx';
import { useActor, useMay } from '../../../access/ui/public.tsx';
import { TermAnswer, TermShown } from '../../replies/shown-schema.ts';
import * as texts from './term-messages.ts';

const termQuery = queryOptions({
  queryKey: ['referral-term'],
  queryFn: ({ signal }) => get('/api/referral-term', TermShown, signal),
});

/** How long the unit gives for an answer, and whose term that is. Its manager can set another. */
export function TermLine(): ReactElement | null {
  const say = useText();
  const mayRead = useMay('referral-term.read');
  const maySet = useMay('referral-term.set');
  const term = useQuery({ ...termQuery, enabled: mayRead });
  if (!term.data) return null;
  const { acuteHours, workingDays, ownTerm } = term.data;
  return (
    <>
      <p className="small quiet">
        {say(texts.term, { acuteHours, workingDays })} {say(ownTerm ? texts.ownTerm : texts.usualTerm)}
      </p>
      {maySet && <SetTerm key={`${acuteHours} ${workingDays}`} first={term.data} />}
    </>
  );
}

const inRange = (typed: string, most: number): boolean =>
  /^\d{1,2}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= most;

function SetTerm({ first }: { first: TermShown }): ReactElement {
  const say = useText();
  const plain = useCommand(useActor(), {
    answer: TermAnswer,
    about: () => 'referral-term',
    arrived: (client) => void client.invalidateQueries({ queryKey: termQuery.queryKey }),
  });
  const [draft, setDraft] = useState({ hours: String(first.acuteHours), days: String(first.workingDays) });
  const { command, kept } = useDrafted(plain, {
    part: 'term',
    title: say(texts.setTitle),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors([
    ...(inRange(draft.hours.trim(), 48) ? [] : [wrong('acuteHours', texts.hoursWrong)]),
    ...(inRange(draft.days.trim(), 20) ? [] : [wrong('workingDays', texts.daysWrong)]),
  ]);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: '/api/referral-term',
      label: texts.setting,
      done: texts.didSet,
      body: (act) => ({
        act,
        term: newId(),
        acuteHours: Number(draft.hours),
        workingDays: Number(draft.days),
      }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <details className="close-suspicion not-on-paper">
      <summary>{say(texts.setTitle)}</summary>
      <ActForm
        kept={kept}
        command={command}
        errors={errors}
        send={send}
        button={say(texts.setSend)}
        look="ordinary"
        effect={say(texts.setEffect)}
      >
        <TextField
          id="acuteHours"
          label={say(texts.hours)}
          error={errors.at('acuteHours')}
          width="short"
          inputMode="numeric"
          value={draft.hours}
          onChange={(hours) => setDraft({ ...draft, hours })}
        />
        <TextField
          id="workingDays"
          label={say(texts.days)}
          error={errors.at('workingDays')}
          width="short"
          inputMode="numeric"
          value={draft.days}
          onChange={(days) => setDraft({ ...draft, days })}
        />
      </ActForm>
    </details>
  );
}
