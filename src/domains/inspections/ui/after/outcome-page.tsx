import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { DayField, dayIn } from '../../../../web/form/day-field.tsx';
import { missing, tooLong } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import { kindNames, outcomeNames } from '../../after/code-messages.ts';
import { canComeTo } from '../../after/decision-kinds.ts';
import { type DecisionShown, decisionOutcomes } from '../../after/schema.ts';
import { FormPage } from '../form-page.tsx';
import { Opened, useDayWords, useIdOfPage } from '../parts.tsx';
import { afterQuery, useAfterCommand } from './api.ts';
import * as form from './form-messages.ts';
import { dayUnknown, dayUnread, toAfter } from './messages.ts';

/** Says what became of a decision, or says one of the outcomes again. */
export default function OutcomePage(): ReactElement {
  const say = useText();
  const id = useIdOfPage();
  const after = useQuery(afterQuery(id));
  const { decision, corrects } = useSearch({ strict: false });
  return (
    <Opened of={after}>
      {(shown) => {
        const found = shown.decisions.find((one) => one.id === decision);
        if (found) return <SayOutcome of={found} corrects={corrects ?? null} />;
        return (
          <>
            <PageHeading tab={say(form.outcomeTitle)}>{say(form.outcomeTitle)}</PageHeading>
            <p>{say(form.decisionGone)}</p>
            <p>
              <Link to="/app/inspections/visits/$id/after" params={{ id }}>
                {say(toAfter)}
              </Link>
            </p>
          </>
        );
      }}
    </Opened>
  );
}

const noteLength = 500;

function SayOutcome({ of, corrects }: { of: DecisionShown; corrects: string | null }): ReactElement {
  const say = useText();
  const dayWords = useDayWords();
  const navigate = useNavigate();
  const plain = useAfterCommand();
  const earlier = of.outcomes.find(({ id }) => id === corrects) ?? null;
  const [first] = useState({ outcome: earlier?.outcome ?? '', on: earlier?.on ?? '', note: earlier?.note ?? '' });
  const [draft, setDraft] = useState(first);
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const { command, kept } = useDrafted(plain, {
    part: `outcome-${earlier?.id ?? of.id}`,
    title: say(form.outcomeTitle),
    value: draft,
    put: setDraft,
  });
  const on = dayIn(draft.on);
  const errors = useFormErrors([
    ...(draft.outcome === '' ? [missing('outcome', form.chooseOutcome)] : []),
    ...(draft.on.trim() !== '' && on === null ? [missing('on', dayUnread)] : []),
    ...tooLong('note', draft.note, noteLength),
  ]);

  async function send(): Promise<void> {
    const note = draft.note.trim();
    const outcome = await command.send({
      path: `/api/inspections/visits/${of.visit}/outcome`,
      label: form.deciding,
      done: earlier ? form.didCorrect : form.didSayOutcome,
      body: (act) => ({
        act,
        decision: of.id,
        corrects: earlier?.id ?? null,
        outcome: draft.outcome,
        on,
        note: note === '' ? null : note,
      }),
    });
    if (outcome.kind === 'done') void navigate({ to: '/app/inspections/visits/$id/after', params: { id: of.visit } });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  const day = of.on === null ? say(dayUnknown) : dayWords(of.on);
  return (
    <FormPage
      kept={kept}
      title={form.outcomeTitle}
      lead={
        <>
          <p>{say(form.outcomeLead, { kind: say(kindNames[of.kind]), day })}</p>
          {earlier && <p>{say(form.correctLead)}</p>}
        </>
      }
      command={command}
      errors={errors}
      send={() => void send()}
      button={say(earlier ? form.sendCorrection : form.sendOutcome)}
      unsent={draft !== first}
    >
      <ChoiceGroup
        id="outcome"
        label={say(form.outcome)}
        error={errors.at('outcome')}
        value={draft.outcome}
        onChange={(outcome) => change({ outcome })}
        lines={decisionOutcomes
          .filter((value) => canComeTo(of.kind, value))
          .map((value) => ({ value, label: say(outcomeNames[value]) }))}
      />
      <DayField
        id="on"
        label={say(form.outcomeDay)}
        optional
        error={errors.at('on')}
        value={draft.on}
        onChange={(value) => change({ on: value })}
      />
      <TextArea
        id="note"
        label={say(form.note)}
        hint={say(form.noteHint)}
        optional
        error={errors.at('note')}
        value={draft.note}
        onChange={(note) => change({ note })}
        maxLength={noteLength}
      />
    </FormPage>
  );
}
