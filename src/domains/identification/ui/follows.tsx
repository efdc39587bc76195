import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import hourglassMedium from '@phosphor-icons/core/regular/hourglass-medium.svg?raw';
import minusCircle from '@phosphor-icons/core/regular/minus-circle.svg?raw';
import { type ReactElement, useState } from 'react';
import type { Message } from '../../../kernel/message.ts';
import { atNoon } from '../../../kernel/time/calendar-days.ts';
import { useNow } from '../../../web/clock.ts';
import { Chip, type ChipLook } from '../../../web/components/chip.tsx';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { TextArea } from '../../../web/components/text-field.tsx';
import { useDrafted } from '../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { DayField, dayIn } from '../../../web/form/day-field.tsx';
import { missing } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { stepNames, followMessages as texts } from '../follow-messages.ts';
import { type FollowShown, type FollowUp, followUps, type ScreeningShown } from '../schema.ts';
import { useScreeningCommand } from './api.ts';
import './follows.css';

const who: Readonly<Record<FollowUp, Message>> = {
  information: texts.whoInformation,
  interpreter: texts.whoInterpreter,
  'time-to-think': texts.whoTimeToThink,
  counsel: texts.whoCounsel,
  'non-punishment': texts.whoNonPunishment,
};
const states: Readonly<Record<FollowShown['state'], { text: Message; look: ChipLook; icon: string }>> = {
  open: { text: texts.open, look: 'nothing', icon: circleDashed },
  done: { text: texts.done, look: 'done', icon: checkCircle },
  'not-needed': { text: texts.notNeeded, look: 'nothing', icon: minusCircle },
  asked: { text: texts.asked, look: 'note', icon: hourglassMedium },
};

/** What follows when a person is presumed to be exploited: who can do each step, and what this file knows of it. */
export function Follows({ of }: { of: ScreeningShown }): ReactElement | null {
  const say = useText();
  if (of.follows.length === 0) return null;
  return (
    <section className="section" aria-labelledby="follows">
      <h2 id="follows">{say(texts.title)}</h2>
      <p className="quiet">{say(texts.lead)}</p>
      <ul className="follows">
        {of.follows.map((row) => (
          <Step key={row.step} row={row} />
        ))}
      </ul>
      {of.may.includes('identification.follow') && <FollowForm key={of.timeline.length} of={of} />}
    </section>
  );
}

function Step({ row }: { row: FollowShown }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const now = useNow(60);
  const { text, look, icon } = states[row.state];
  const day = (at: string): string => shortDay(new Date(at), now);
  const how =
    row.state === 'open'
      ? say(texts.due, { date: day(row.dueAt) })
      : say(texts.writtenBy, { name: row.by ?? '', date: row.at === null ? '' : day(row.at) });
  return (
    <li>
      <p>
        <b>{say(stepNames[row.step])}</b>
      </p>
      <p className="small">
        <Chip look={look} icon={icon}>
          {say(text)}
        </Chip>{' '}
        <span className="quiet">{how}</span>
      </p>
      {row.answerBy !== null && (
        <p className="small">{say(texts.answerBy, { date: shortDay(atNoon(row.answerBy), now) })}</p>
      )}
      <p className="small quiet">
        {say(who[row.step])} {row.here !== null && say(row.here === 'done' ? texts.hereDone : texts.hereOpen)}
      </p>
    </li>
  );
}

const empty = { step: '', outcome: '', answerBy: '', note: '' };

function FollowForm({ of }: { of: ScreeningShown }): ReactElement {
  const say = useText();
  const plain = useScreeningCommand();
  const [draft, setDraft] = useState(() => ({
    ...empty,
    answerBy: of.answerExpectedBy,
  }));
  const isAsked = draft.outcome === 'asked';
  const { command, kept } = useDrafted(plain, {
    part: 'follow',
    title: say(texts.send),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors([
    ...(draft.step ? [] : [missing('step', texts.stepMissing)]),
    ...(draft.outcome ? [] : [missing('outcome', texts.outcomeMissing)]),
    ...(isAsked && dayIn(draft.answerBy) === null ? [missing('answerBy', texts.dayMissing)] : []),
  ]);
  const change = (part: Partial<typeof empty>): void => setDraft({ ...draft, ...part });

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/identifications/${of.id}/follow`,
      label: texts.sending,
      done: texts.didFollow,
      body: (act) => ({
        act,
        ...draft,
        answerBy: isAsked ? dayIn(draft.answerBy) : null,
        note: draft.note.trim() || null,
      }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <ActForm
      kept={kept}
      command={command}
      errors={errors}
      send={send}
      button={say(texts.send)}
      look="ordinary"
      label={say(texts.title)}
    >
      <SelectField
        id="step"
        label={say(texts.which)}
        error={errors.at('step')}
        value={draft.step}
        onChange={(step) => change({ step })}
        choices={followUps.map((step) => ({ value: step, label: say(stepNames[step]) }))}
      />
      <ChoiceGroup
        id="outcome"
        label={say(texts.outcome)}
        inline
        error={errors.at('outcome')}
        value={draft.outcome}
        onChange={(outcome) => change({ outcome })}
        lines={(['done', 'asked', 'not-needed'] as const).map((outcome) => ({
          value: outcome,
          label: say(states[outcome].text),
        }))}
      />
      {isAsked && (
        <DayField
          id="answerBy"
          label={say(texts.whenAnswered)}
          error={errors.at('answerBy')}
          value={draft.answerBy}
          onChange={(answerBy) => change({ answerBy })}
        />
      )}
      <TextArea
        id="note"
        label={say(texts.note)}
        error={errors.at('note')}
        optional
        maxLength={600}
        value={draft.note}
        onChange={(note) => change({ note })}
      />
    </ActForm>
  );
}
