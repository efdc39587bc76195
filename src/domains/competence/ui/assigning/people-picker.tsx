import { type ReactElement, useState } from 'react';
import type { Message } from '../../../../kernel/message.ts';
import { Button } from '../../../../web/components/button.tsx';
import { FieldError } from '../../../../web/components/field.tsx';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { roleNames } from '../../../administration/public.ts';
import type { TraineeShown } from '../../assigning/schema.ts';
import { ParticipantsFile } from './participants-file.tsx';
import * as texts from './training-messages.ts';

type Narrowed = { readonly unit: string; readonly role: string; readonly capacity: string };

const isShown = (one: TraineeShown, by: Narrowed): boolean =>
  (by.unit === '' || one.unit === by.unit) &&
  (by.role === '' || one.roles.includes(by.role)) &&
  (by.capacity === '' || one.capacities.includes(by.capacity));

/** People of the agency, narrowed by unit, role and capacity, picked by hand or read from a file. Who was chosen stays chosen while it is narrowed. */
export function PeoplePicker(props: {
  id: string;
  people: readonly TraineeShown[];
  chosen: readonly string[];
  error: string | undefined;
  onChange: (chosen: readonly string[]) => void;
}): ReactElement {
  const { id, people, chosen, error, onChange } = props;
  const say = useText();
  const [by, setBy] = useState<Narrowed>({ unit: '', role: '', capacity: '' });
  const there = people.filter(({ ref, hasLeft }) => !hasLeft || chosen.includes(ref));
  const shown = there.filter((one) => isShown(one, by));
  const put = (refs: readonly string[], on: boolean): void =>
    onChange(on ? [...new Set([...chosen, ...refs])] : chosen.filter((ref) => !refs.includes(ref)));
  const named = (names: Readonly<Record<string, Message>>) => (code: string) => {
    const name = names[code];
    return name ? say(name) : code;
  };
  const narrow = (
    field: keyof Narrowed,
    label: Message,
    values: readonly string[],
    nameOf = (value: string) => value,
  ) => (
    <span className="field">
      <label className="label" htmlFor={`${id}-${field}`}>
        {say(label)}
      </label>
      <select
        className="input"
        id={`${id}-${field}`}
        value={by[field]}
        onChange={({ target }) => setBy({ ...by, [field]: target.value })}
      >
        <option value="">{say(texts.all)}</option>
        {[...new Set(values)].map((value) => (
          <option key={value} value={value}>
            {nameOf(value)}
          </option>
        ))}
      </select>
    </span>
  );
  return (
    <fieldset className={`choice ${error ? 'wrong' : ''}`}>
      <legend className="legend">{say(texts.peopleLabel)}</legend>
      <FieldError id={id} error={error} />
      <div className="training-narrow">
        {narrow(
          'unit',
          texts.narrowUnit,
          there.map(({ unit }) => unit),
        )}
        {narrow(
          'role',
          texts.narrowRole,
          there.flatMap(({ roles }) => roles),
          named(roleNames),
        )}
        {narrow(
          'capacity',
          texts.narrowCapacity,
          there.flatMap(({ capacities }) => capacities),
          named(capacityNames),
        )}
      </div>
      {shown.length === 0 && <p className="quiet">{say(texts.noOneShown)}</p>}
      <div className="options training-people">
        {shown.map((one, at) => (
          <div className="option" key={one.ref}>
            <input
              type="checkbox"
              id={at === 0 ? id : `${id}.${one.ref}`}
              checked={chosen.includes(one.ref)}
              onChange={({ target }) => put([one.ref], target.checked)}
            />
            <label htmlFor={at === 0 ? id : `${id}.${one.ref}`}>
              {one.name}{' '}
              <span className="small quiet">
                {one.unit}
                {one.hasLeft && `, ${say(texts.left)}`}
              </span>
            </label>
          </div>
        ))}
      </div>
      <p role="status">{say(texts.chosenCount, { count: chosen.length })}</p>
      {shown.length > 0 && (
        <Button
          look="compact"
          onClick={() =>
            put(
              shown.flatMap(({ ref, hasLeft }) => (hasLeft ? [] : [ref])),
              true,
            )
          }
        >
          {say(texts.chooseShown, { count: shown.length })}
        </Button>
      )}
      <ParticipantsFile people={people} take={(refs) => put(refs, true)} />
    </fieldset>
  );
}
