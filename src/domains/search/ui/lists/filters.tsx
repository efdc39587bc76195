import funnel from '@phosphor-icons/core/regular/funnel-simple.svg?raw';
import { type ReactElement, type ReactNode, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { Field } from '../../../../web/components/field.tsx';
import { allOfThem } from '../../../../web/components/filter/filter-messages.ts';
import { TextField } from '../../../../web/components/text-field.tsx';
import { DayField, dayIn } from '../../../../web/form/day-field.tsx';
import { useText } from '../../../../web/text.tsx';
import type { ListedColumn, ListState } from '../../lists/schema.ts';
import { leastTyped, mostTyped } from '../../schema.ts';
import { everything } from './address.ts';
import * as texts from './messages.ts';
import { calledIn } from './table.tsx';

type Wish = { readonly state: ListState; readonly text: string | null };

/**
 * What a list is narrowed to. A choice counts at once; words and days when they are shown. On a phone the fields are folded under a button that
 * says how many are chosen; what is chosen stands beside it.
 */
export function Filters(props: {
  columns: readonly ListedColumn[];
  usual: string;
  wish: Wish;
  onChange: (wish: Wish) => void;
}): ReactElement {
  const say = useText();
  const { columns, usual, wish, onChange } = props;
  const [isOpen, setIsOpen] = useState(false);
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
  const selects = columns.filter(({ choices }) => choices.length > 0);
  const hasWords = columns.some(({ kind }) => kind === 'text' || kind === 'reference');
  const chosen = useChosen(columns, wish);
  const clear = (): void => {
    setTyped('');
    setDays({ from: '', until: '' });
    onChange({ text: null, state: { ...everything, sort: state.sort } });
  };
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
        <p className="list-fold">
          <Button
            icon={funnel}
            aria-expanded={isOpen}
            aria-controls="list-fields"
            onClick={() => setIsOpen((open) => !open)}
          >
            {say(texts.fold, { count: chosen.length })}
          </Button>
        </p>
        <div id="list-fields" className={isOpen ? 'list-fields' : 'list-fields folded'}>
          {hasWords && (
            <TextField
              id="list-words"
              label={say(texts.words)}
              hint={say(texts.wordsHint)}
              value={typed}
              onChange={setTyped}
              maxLength={mostTyped}
              optional
            />
          )}
          {selects.map(({ id, label, choices }) => (
            <Choose
              key={id}
              id={`list-${id}`}
              label={label}
              value={state.where[id] ?? ''}
              onChange={(code) => narrowBy(id, code)}
            >
              <option value="">{say(allOfThem)}</option>
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
          <p className="actions">
            <Button type="submit">{say(texts.show)}</Button>
          </p>
        </div>
        <SortBy columns={columns} usual={usual} state={state} onChange={(next) => onChange({ text, state: next })} />
      </form>
      {chosen.length > 0 && (
        <p className="list-chosen small">
          <span>{say(texts.chosen, { filters: chosen.join('; ') })}</span>
          <span className="not-on-paper">
            <Button look="plain" onClick={clear}>
              {say(texts.clear)}
            </Button>
          </span>
        </p>
      )}
    </search>
  );
}

/** What is chosen, each in words: a column and its choice, the ends of a period, that words are used. */
function useChosen(columns: readonly ListedColumn[], { state, text }: Wish): readonly string[] {
  const say = useText();
  const day = columns.find(({ kind }) => kind === 'day')?.label ?? '';
  const inColumn = Object.entries(state.where).map(([id, code]) => {
    const column = columns.find((one) => one.id === id);
    return say(texts.oneChosen, { column: column?.label ?? id, choice: calledIn(column?.choices ?? [], code) });
  });
  return [
    ...inColumn,
    ...(state.from ? [say(texts.oneChosen, { column: say(texts.from, { day }), choice: state.from })] : []),
    ...(state.until ? [say(texts.oneChosen, { column: say(texts.until, { day }), choice: state.until })] : []),
    ...(text === null ? [] : [say(texts.oneChosen, { column: say(texts.words), choice: text })]),
  ];
}

/** The same as pressing the name of a column, for a phone, where a table is cards. */
function SortBy(props: {
  columns: readonly ListedColumn[];
  usual: string;
  state: ListState;
  onChange: (state: ListState) => void;
}): ReactElement {
  const say = useText();
  const { columns, usual, state, onChange } = props;
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
      <option value="">{usual}</option>
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
