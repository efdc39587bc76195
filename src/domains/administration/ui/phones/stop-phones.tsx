import { type ReactElement, useState } from 'react';
import { now } from '../../../../web/clock.ts';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { missing, textErrors, wrong } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import type { PersonPhones } from '../../phones/shapes.ts';
import { CheckList } from '../check-list.tsx';
import { useStopPhones } from './api.ts';
import * as texts from './messages.ts';

const hows = ['lock', 'end'] as const;
type How = (typeof hows)[number];

/** Locks or deregisters phones of one person, several at once, and says why. */
export function StopPhones({ of }: { of: PersonPhones }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const plain = useStopPhones();
  const open = of.phones.filter(({ endedAt }) => endedAt === null);
  // One is what it can only be about; of several none is chosen beforehand.
  const [chosen, setChosen] = useState<readonly string[]>(open.length === 1 ? open.map(({ id }) => id) : []);
  const [how, setHow] = useState<How | null>(null);
  const [reason, setReason] = useState('');
  const id = (field: string): string => `${field}-${of.id}`;
  const phones = open.filter((phone) => chosen.includes(phone.id));
  const isLockedAlready = how === 'lock' && phones.some(({ lockedAt }) => lockedAt !== null);
  const title = say(texts.stop, { name: of.name });
  const { command, kept } = useDrafted(plain, {
    part: 'stop',
    title,
    value: { chosen, how, reason },
    put: (was) => {
      setChosen(was.chosen);
      setHow(was.how);
      setReason(was.reason);
    },
  });
  const errors = useFormErrors([
    ...(phones.length > 0 ? [] : [missing(id('phones'), texts.whichMissing)]),
    ...(isLockedAlready ? [wrong(id('phones'), texts.alreadyLocked)] : []),
    ...(how ? [] : [missing(id('how'), texts.howMissing)]),
    ...textErrors(id('reason'), reason, 300, texts.reasonMissing),
  ]);
  async function send(): Promise<void> {
    if (!errors.attempt() || !how) return;
    const outcome = await command.send({
      path: `/api/administration/people/${of.id}/${how}-phones`,
      label: texts.sending,
      done: texts.done[how],
      body: (act) => ({ act, phones: phones.map((phone) => phone.id), reason: reason.trim() }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind !== 'done') return;
    setChosen([]);
    setHow(null);
    setReason('');
  }
  return (
    <details className="administration-form not-on-paper">
      <summary>{title}</summary>
      <ActForm
        kept={kept}
        command={command}
        errors={errors}
        send={send}
        button={say(texts.send[how ?? 'none'])}
        label={title}
      >
        <CheckList
          id={id('phones')}
          label={say(texts.which)}
          error={errors.at(id('phones'))}
          lines={open.map((phone) => ({
            value: phone.id,
            label: say(texts.phoneSince, {
              number: phone.number,
              day: shortDay(new Date(phone.enrolledAt), now()),
            }),
          }))}
          chosen={chosen}
          onChange={setChosen}
        />
        <ChoiceGroup
          id={id('how')}
          label={say(texts.how)}
          error={errors.at(id('how'))}
          value={how ?? ''}
          onChange={(value) => setHow(hows.find((one) => one === value) ?? null)}
          lines={hows.map((one) => ({ value: one, label: say(texts.hows[one]), detail: say(texts.howTexts[one]) }))}
        />
        <TextField
          id={id('reason')}
          label={say(texts.reason)}
          hint={say(texts.reasonHint)}
          value={reason}
          onChange={setReason}
          onLeave={() => errors.left(id('reason'))}
          error={errors.at(id('reason'))}
          maxLength={300}
        />
      </ActForm>
    </details>
  );
}
