import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { atNoon } from '../../../kernel/time/calendar-days.ts';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { ActForm } from '../../../web/form/act-form.tsx';
import { useFormats } from '../../../web/formats.ts';
import { newId } from '../../../web/sending/act-envelope.ts';
import { useText } from '../../../web/text.tsx';
import type { Learning } from '../schema.ts';
import { learningQuery, useRecallCommand } from './api.ts';
import { openRecall } from './menu-messages.ts';
import * as words from './recall-messages.ts';

const choices = [
  { value: '2,7,30', text: words.days2730 },
  { value: '7,30', text: words.days730 },
  { value: '30', text: words.days30 },
] as const;

/** On a certificate of one's own: to be asked again after days that one chooses, or when the next questions come. */
export function ChooseRecall({ course }: { course: string }): ReactElement | null {
  const say = useText();
  const learning = useQuery(learningQuery());
  const found = learning.data?.courses.find(({ id }) => id === course);
  if (!found) return null;
  return (
    <section className="section not-on-paper" aria-labelledby="asked-again">
      <h2 id="asked-again">{say(words.chooseTitle)}</h2>
      {found.recall ? <RecallState of={found.recall} /> : <Choose course={course} />}
    </section>
  );
}

/** When the next questions come, or that they are here. */
export function RecallState({ of }: { of: NonNullable<Learning['courses'][number]['recall']> }): ReactElement {
  const say = useText();
  const { day } = useFormats();
  return (
    <p>
      {of.isDue ? say(words.dueNow) : say(words.dueOn, { day: day(atNoon(of.on)) })}{' '}
      <Link to="/app/learn/recall/$id" params={{ id: of.id }}>
        {say(of.isDue ? openRecall : words.openChosen)}
      </Link>
    </p>
  );
}

function Choose({ course }: { course: string }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const command = useRecallCommand();
  const [recall] = useState(newId);
  const [days, setDays] = useState<string>(choices[0].value);

  async function send(): Promise<void> {
    const outcome = await command.send({
      path: `/api/courses/${course}/recall`,
      label: words.choosing,
      done: words.chooseDone,
      body: (act) => ({ act, recall, days: days.split(',').map(Number) }),
    });
    if (outcome.kind === 'done') await navigate({ to: '/app/learn/recall/$id', params: { id: recall } });
  }

  return (
    <>
      <p>{say(words.chooseLead)}</p>
      <ActForm
        command={command}
        send={send}
        button={say(words.chooseVerb)}
        look="ordinary"
        labelledBy="asked-again"
        effect={say(words.recallEffect)}
      >
        <ChoiceGroup
          id="days"
          label={say(words.chooseDays)}
          value={days}
          onChange={setDays}
          lines={choices.map(({ value, text }) => ({ value, label: say(text) }))}
        />
      </ActForm>
    </>
  );
}
