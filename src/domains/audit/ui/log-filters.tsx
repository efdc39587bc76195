import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactElement, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { Field } from '../../../web/components/field.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import { DayField, dayIn } from '../../../web/form/day-field.tsx';
import { useText } from '../../../web/text.tsx';
import { LogFilter, sorts } from '../log/schema.ts';
import { choicesQuery } from './api.ts';
import * as texts from './messages.ts';

const to = '/app/log';

/** What sort of entries: one press, and it stays in the address. */
export function Sorts({ filter }: { filter: LogFilter }): ReactElement {
  const say = useText();
  return (
    <div className="filters not-on-paper">
      <nav aria-label={say(texts.sortLabel)}>
        {(['all', ...sorts] as const).map((sort) => (
          <Link
            key={sort}
            to={to}
            search={{ ...filter, sort: sort === 'all' ? undefined : sort }}
            activeOptions={{ exact: true }}
          >
            {say(texts.sortNames[sort])}
          </Link>
        ))}
      </nav>
    </div>
  );
}

/** Period, person, kind of act and file. What is written here is looked for once it is asked for, since each reading is logged. */
export function Filters({ filter }: { filter: LogFilter }): ReactElement {
  const say = useText();
  const [isOpen, setIsOpen] = useState(Object.keys(filter).some((name) => name !== 'sort'));
  return (
    <details
      className="log-search not-on-paper"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>{say(texts.filters)}</summary>
      {isOpen && <Fields key={JSON.stringify(filter)} filter={filter} />}
    </details>
  );
}

function Fields({ filter }: { filter: LogFilter }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const choices = useQuery(choicesQuery());
  const [days, setDays] = useState({ from: filter.from ?? '', until: filter.until ?? '' });
  const [about, setAbout] = useState(filter.about ?? '');
  const [tried, setTried] = useState(false);
  const go = (part: LogFilter): void => void navigate({ to, search: { ...filter, ...part } });

  const wrongDay = (typed: string): string | undefined =>
    tried && typed.trim() !== '' && !dayIn(typed) ? say(texts.dayWrong) : undefined;
  const isId = about.trim() === '' || LogFilter.shape.about.safeParse(about.trim()).success;

  function show(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    const [from, until] = [days.from, days.until].map((typed) => (typed.trim() === '' ? undefined : dayIn(typed)));
    if (from === null || until === null || !isId) return;
    go({ from, until, about: about.trim() === '' ? undefined : about.trim().toLowerCase() });
  }

  const people = choices.data?.people ?? [];
  const acts = (choices.data?.acts ?? []).toSorted((a, b) => a.did.localeCompare(b.did));
  return (
    <form className="log-fields" onSubmit={show} noValidate>
      <Select
        id="person"
        label={say(texts.person)}
        all={say(texts.everyone)}
        value={filter.person}
        choices={people.map(({ id, name, unit }) => ({ value: id, label: `${name}, ${unit}` }))}
        onChange={(person) => go({ person })}
      />
      <Select
        id="verb"
        label={say(texts.act)}
        all={say(texts.anything)}
        value={filter.verb}
        choices={acts.map(({ verb, did }) => ({ value: verb, label: did }))}
        onChange={(verb) => go({ verb })}
      />
      <DayField
        id="from"
        label={say(texts.from)}
        value={days.from}
        onChange={(from) => setDays({ ...days, from })}
        error={wrongDay(days.from)}
        optional
      />
      <DayField
        id="until"
        label={say(texts.until)}
        value={days.until}
        onChange={(until) => setDays({ ...days, until })}
        error={wrongDay(days.until)}
        optional
      />
      <TextField
        id="about"
        label={say(texts.about)}
        hint={say(texts.aboutHint)}
        value={about}
        onChange={setAbout}
        error={tried && !isId ? say(texts.aboutWrong) : undefined}
        maxLength={40}
        optional
      />
      <p className="actions">
        <Button type="submit" look="primary">
          {say(texts.show)}
        </Button>
        <Link to={to} onClick={() => [setDays({ from: '', until: '' }), setAbout('')]}>
          {say(texts.clear)}
        </Link>
      </p>
    </form>
  );
}

function Select(props: {
  id: string;
  label: string;
  all: string;
  value: string | undefined;
  choices: readonly { readonly value: string; readonly label: string }[];
  onChange: (value: string | undefined) => void;
}): ReactElement {
  return (
    <Field id={props.id} label={props.label} optional>
      {(ties) => (
        <select
          {...ties}
          className="input"
          value={props.value ?? ''}
          onChange={({ target }) => props.onChange(target.value === '' ? undefined : target.value)}
        >
          <option value="">{props.all}</option>
          {props.choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
