import { type ReactElement, useState } from 'react';
import { now } from '../../../web/clock.ts';
import { Button } from '../../../web/components/button.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { useDrafted } from '../../../web/drafts/use-drafted.ts';
import { DayField, dayIn } from '../../../web/form/day-field.tsx';
import { wrong } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import type { PersonShown } from '../schema.ts';
import { pathTo, usePersonCommand } from './api.ts';
import { FoldedForm } from './folded-form.tsx';
import { away, awayOpen, deputyIs, none } from './people-messages.ts';
import * as texts from './person-messages.ts';

/** When a person is away and who stands in. */
export function AbsenceSection({ of }: { of: PersonShown }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const plain = usePersonCommand();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [deputy, setDeputy] = useState('');
  const [first, last] = [dayIn(from), dayIn(to)];
  const { command, kept } = useDrafted(plain, {
    part: 'absence',
    title: say(texts.setAbsence),
    value: { from, to, deputy },
    put: (was) => {
      setFrom(was.from);
      setTo(was.to);
      setDeputy(was.deputy);
    },
  });
  const errors = useFormErrors([
    ...(first === null ? [wrong('absence.from', texts.dayWrong)] : []),
    ...(to.trim() !== '' && last === null ? [wrong('absence.to', texts.dayWrong)] : []),
  ]);
  const { absence } = of;
  const day = (at: string): string => shortDay(new Date(at), now());

  const put = (said: object | null) =>
    command.send({
      path: pathTo('absence', of.id),
      label: texts.changing,
      done: texts.absenceSet,
      body: (act) => ({ act, absence: said }),
    });
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await put({ from: first, to: last, deputy: deputy === '' ? null : deputy });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <section className="section" aria-labelledby="absence">
      <h2 id="absence">{say(texts.absence)}</h2>
      <p className="small quiet">{say(texts.absenceNote)}</p>
      {absence ? (
        <p>
          {absence.to === null
            ? say(awayOpen, { from: day(absence.from) })
            : say(away, { from: day(absence.from), to: day(absence.to) })}
          {absence.deputyName && <span className="own-line">{say(deputyIs, { name: absence.deputyName })}</span>}
        </p>
      ) : (
        <p className="unknown">{say(none)}</p>
      )}
      {of.may.includes('account.set-absence') && (
        <>
          {absence && (
            <Button look="compact" barred={command.onItsWay} onClick={() => void put(null)}>
              {say(texts.endAbsence)}
            </Button>
          )}
          <FoldedForm kept={kept} title={say(texts.setAbsence)} command={command} errors={errors} send={send}>
            <DayField
              id="absence.from"
              label={say(texts.firstDay)}
              value={from}
              onChange={setFrom}
              error={errors.at('absence.from')}
            />
            <DayField
              id="absence.to"
              label={say(texts.lastDay)}
              value={to}
              onChange={setTo}
              error={errors.at('absence.to')}
              optional
            />
            <SelectField
              id="absence.deputy"
              label={say(texts.deputy)}
              value={deputy}
              onChange={setDeputy}
              error={errors.at('absence.deputy')}
              choices={of.colleagues.map(({ id, name }) => ({ value: id, label: name }))}
              optional
            />
          </FoldedForm>
        </>
      )}
    </section>
  );
}
