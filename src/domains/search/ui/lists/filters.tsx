import { type ReactElement, type ReactNode, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { Field } from '../../../../web/components/field.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { DayField, dayIn } from '../../../../web/form/day-field.tsx';
import { useText } from '../../../../web/text.tsx';
import type { ListedColumn, ListState } from '../../lists/schema.ts';
import { leastTyped, mostTyped } from '../../schema.ts';
import { everything, isSame } from './address.ts';
import * as texts from './messages.ts';

type Wish = { readonly state: ListState; readonly text: string | null };

/** What a list is narrowed to. A choice counts at once; words and days when they are shown. */
export function Filters(props: {
  columns: readonly ListedColumn[];
  wish: Wish;
  onChange: (wish: Wish) => void;
}): ReactElement {
  const say = useText();
  const { columns, wish, onChange } = props;
  const { state, text } = wish;
  const [typed, setTyped] = useState(text ?? '');
  const [days, setDays] = useState({ from: state.from ?? '', until: state.until ?? '' });
  const wrong = (day: string): string | undefined =>
    day.trim() !== '' && dayIn(day) === null ? say(texts.dayWrong) : undefined;
  const narrowBy = (column: string, code: string): void => {
    const { [column]: _before, ...where } = state.where;
    onChange({ text, state: { ...state, where: code === '' ? where : { ...where, [column]: code } } });
  };
  const day = columns.find(({ kind }) => kind === 'day');
  const chosen = columns.filter(({ choices }) => choices.length > 0);
  const isNarrowed = text !== null || !isSame({ ...state, sort: null }, everything);
  return (
    <search aria-label={say(texts.filters)}>
      <form
        className="list-filters not-on-paper"
        onSubmit={(event) => {
          event.preventDefault();
          if (wrong(days.from) || wrong(days.until)) return;
          const wanted = typed.trim();
          onChange({
            text: wanted.length >= leastTyped ? wanted : null,
            state: { ...state, from: dayIn(days.from), until: dayIn(days.until) },
          });
        }}
      >
        <TextField
          id="list-words"
          label={say(texts.words)}
          hint={say(texts.wordsHint)}
          value={typed}
          onChange={setTyped}
          maxLength={mostTyped}
          optional
        />
        {chosen.map(({ id, label, choices }) => (
          <Choose
            key={id}
            id={`list-${id}`}
            label={label}
            value={state.where[id] ?? ''}
            onChange={(code) => narrowBy(id, code)}
          >
            <option value="">{say(texts.all)}</option>
            {choices.map(({ code, called }) => (
              <option key={code} value={code}>
                {called}
              </option>
            ))}
          </Choose>
        ))}
        {day &&
          (['from', 'until'] as const).map((end) => (
            <DayField
              key={end}
              id={`list-${end}`}
              label={say(end === 'from' ? texts.from : texts.until, { day: day.label })}
              value={days[end]}
              onChange={(value) => setDays((now) => ({ ...now, [end]: value }))}
              error={wrong(days[end])}
              optional
            />
          ))}
        <SortBy columns={columns} state={state} onChange={(next) => onChange({ text, state: next })} />
        <p className="actions">
          <Button type="submit">{say(texts.show)}</Button>
          {isNarrowed && (
            <Button
              look="plain"
              onClick={() => {
                setTyped('');
                setDays({ from: '', until: '' });
                onChange({ text: null, state: { ...everything, sort: state.sort } });
              }}
            >
              {say(texts.clear)}
            </Button>
          )}
        </p>
      </form>
    </search>
  );
}

/** The same as pressing the name of a column, for a phone, where a table is cards. */
function SortBy(props: {
  columns: readonly ListedColumn[];
  state: ListState;
  onChange: (state: ListState) => void;
}): ReactElement {
  const say = useText();
  const { columns, state, onChange } = props;
  const value = state.sort ? `${state.sort.column}.${state.sort.down ? 'down' : 'up'}` : '';
  return (
    <Choose
      id="list-sort"
      label={say(texts.sortBy)}
      value={value}
      onChange={(next) => {
        const [column, way] = next.split('.');
        onChange({ ...state, sort: column ? { column, down: way === 'down' } : null });
      }}
    >
      <option value="">{say(texts.newest)}</option>
      {columns.flatMap(({ id, label }) => [
        <option key={`${id}.up`} value={`${id}.up`}>
          {say(texts.sortUp, { column: label })}
        </option>,
        <option key={`${id}.down`} value={`${id}.down`}>
          {say(texts.sortDown, { column: label })}
        </option>,
      ])}
    </Choose>
  );
}

function Choose(props: {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
}): ReactElement {
  const { id, label, value, onChange, children } = props;
  return (
    <Field id={id} label={label}>
      {({ 'aria-required': _required, ...ties }) => (
        <select {...ties} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
          {children}
        </select>
      )}
    </Field>
  );
}
