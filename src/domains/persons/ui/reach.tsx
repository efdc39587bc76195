import { type ReactElement, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import { useDrafted } from '../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { missing, wrong } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { readTime } from '../../../web/form/written-date.ts';
import { useLanguage } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import type { PersonShown } from '../schema.ts';
import { usePersonCommand } from './api.ts';
import { consentTexts } from './consent-messages.ts';
import { reachTexts } from './reach-messages.ts';
import { reachWords, weekdays } from './words.ts';

/** When it is safe to call, and who may change it. */
export function ReachSection({ person }: { person: PersonShown }): ReactElement {
  const say = useText();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="block" aria-labelledby="reach">
      <h2 id="reach">{say(reachTexts.reach)}</h2>
      <p className={person.reach.known === 'unknown' ? 'unknown' : undefined}>
        {reachWords(person.reach, language, say)}
      </p>
      {isOpen && <Form person={person} onClose={() => setOpen(false)} />}
      {!isOpen && person.may.includes('person.reach') && (
        <p className="actions">
          <Button look="compact" onClick={() => setOpen(true)}>
            {say(reachTexts.setReach)}
          </Button>
        </p>
      )}
    </section>
  );
}

const two = (number: number): string => String(number).padStart(2, '0');
const clockOf = (typed: string): string | null => {
  const time = readTime(typed);
  return time && `${two(time.hour)}:${two(time.minute)}`;
};

function Form({ person, onClose }: { person: PersonShown; onClose: () => void }): ReactElement {
  const say = useText();
  const language = useLanguage();
  const plain = usePersonCommand();
  const before = person.reach.known === 'hours' ? person.reach : null;
  const [known, setKnown] = useState<string>(person.reach.known === 'unknown' ? 'hours' : person.reach.known);
  const [days, setDays] = useState<readonly number[]>(before?.days ?? []);
  const [from, setFrom] = useState(before?.from ?? '');
  const [to, setTo] = useState(before?.to ?? '');
  const withHours = known === 'hours';
  const { command, kept } = useDrafted(plain, {
    part: 'reach',
    title: say(reachTexts.setReach),
    value: { known, days, from, to },
    put: (was) => {
      setKnown(was.known);
      setDays(was.days);
      setFrom(was.from);
      setTo(was.to);
    },
  });
  const errors = useFormErrors([
    ...(withHours && days.length === 0 ? [missing('reach.days', consentTexts.chooseAll)] : []),
    ...(withHours && !clockOf(from) ? [wrong('reach.from', reachTexts.timeWrong)] : []),
    ...(withHours && !clockOf(to) ? [wrong('reach.to', reachTexts.timeWrong)] : []),
  ]);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const reach = withHours ? { known, days, from: clockOf(from), to: clockOf(to) } : { known };
    const outcome = await command.send({
      path: `/api/persons/${person.id}/reach`,
      label: reachTexts.settingReach,
      done: reachTexts.reachDone,
      body: (act) => ({ act, reach }),
      undo: {
        path: `/api/persons/${person.id}/reach`,
        done: reachTexts.reachUndone,
        body: (act) => ({ act, reach: person.reach }),
      },
    });
    if (outcome.kind === 'done') onClose();
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <ActForm
      kept={kept}
      command={command}
      errors={errors}
      send={send}
      button={say(reachTexts.setReach)}
      onClose={onClose}
    >
      <ChoiceGroup
        id="reach.known"
        label={say(reachTexts.reach)}
        value={known}
        onChange={setKnown}
        lines={[
          { value: 'hours', label: say(reachTexts.reachKnown) },
          { value: 'never', label: say(reachTexts.reachNever) },
          { value: 'unknown', label: say(reachTexts.reachUnknown) },
        ]}
      />
      {withHours && (
        <>
          <fieldset className={`choice ${errors.at('reach.days') ? 'wrong' : ''}`}>
            <legend className="legend">{say(reachTexts.days)}</legend>
            <div className="options">
              {weekdays(language).map((name, i) => (
                <div className="option" key={name}>
                  <input
                    type="checkbox"
                    id={i === 0 ? 'reach.days' : `reach.days.${i + 1}`}
                    checked={days.includes(i + 1)}
                    onChange={({ target }) =>
                      setDays(target.checked ? [...days, i + 1] : days.filter((day) => day !== i + 1))
                    }
                  />
                  <label htmlFor={i === 0 ? 'reach.days' : `reach.days.${i + 1}`}>{name}</label>
                </div>
              ))}
            </div>
          </fieldset>
          <TextField
            id="reach.from"
            label={say(reachTexts.from)}
            error={errors.at('reach.from')}
            width="short"
            value={from}
            onChange={setFrom}
          />
          <TextField
            id="reach.to"
            label={say(reachTexts.to)}
            error={errors.at('reach.to')}
            width="short"
            value={to}
            onChange={setTo}
          />
        </>
      )}
    </ActForm>
  );
}
