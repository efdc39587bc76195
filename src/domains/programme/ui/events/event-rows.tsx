import { Fragment, type ReactElement } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { DayField } from '../../../../web/form/day-field.tsx';
import type { FormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import { workplacesOf } from '../../events/event-schema.ts';
import { worksAtWords } from '../../events/event-words.ts';
import { useCountries } from '../places.ts';
import { type EventDraft, emptyItem, emptySeats } from './event-draft.ts';
import * as texts from './event-form-messages.ts';

type RowsProps = {
  readonly draft: EventDraft;
  readonly change: (part: Partial<EventDraft>) => void;
  readonly errors: FormErrors;
};

const withRow = <Row,>(rows: readonly Row[], at: number, part: Partial<Row>): readonly Row[] =>
  rows.map((row, place) => (place === at ? { ...row, ...part } : row));
const withoutRow = <Row,>(rows: readonly Row[], at: number): readonly Row[] => rows.filter((_, place) => place !== at);

/** What happens when, item by item. */
export function AgendaFields({ draft, change, errors }: RowsProps): ReactElement {
  const say = useText();
  return (
    <>
      {draft.agenda.map((item, at) => {
        const name = say(texts.agendaItem, { number: at + 1 });
        const field = (of: keyof typeof item) => ({
          id: `agenda.${at}.${of}`,
          value: item[of],
          onChange: (value: string) => change({ agenda: withRow(draft.agenda, at, { [of]: value }) }),
          error: errors.at(`agenda.${at}.${of}`),
        });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item has no name but its place
          <Fragment key={at}>
            <fieldset className="event-row fields">
              <legend className="legend">{name}</legend>
              <div className="field-row">
                <DayField {...field('day')} label={say(texts.agendaDay)} />
                <TextField {...field('from')} label={say(texts.agendaFrom)} width="short" maxLength={5} />
                <TextField {...field('to')} label={say(texts.agendaTo)} width="short" maxLength={5} />
              </div>
              <TextField {...field('what')} label={say(texts.agendaWhat)} maxLength={200} />
              <TextField {...field('who')} label={say(texts.agendaWho)} maxLength={200} optional />
              <Remove name={name} onClick={() => change({ agenda: withoutRow(draft.agenda, at) })} />
            </fieldset>
          </Fragment>
        );
      })}
      {draft.agenda.length < 60 && (
        <Button onClick={() => change({ agenda: [...draft.agenda, nextItem(draft)] })}>{say(texts.agendaMore)}</Button>
      )}
    </>
  );
}

/** The next item begins where the last one ended. */
function nextItem({ agenda, from }: EventDraft): typeof emptyItem {
  const last = agenda.at(-1);
  return { ...emptyItem, day: last?.day ?? from, from: last?.to ?? '' };
}

/** How many seats there are, for whom. */
export function SeatsFields({ draft, change, errors }: RowsProps): ReactElement {
  const say = useText();
  const countries = useCountries();
  const any = { value: 'any', label: say(texts.any) };
  return (
    <>
      {draft.seats.map((row, at) => {
        const name = say(texts.seatsRow, { number: at + 1 });
        const field = (of: keyof typeof row) => ({
          id: `seats.${at}.${of}`,
          value: row[of],
          onChange: (value: string) => change({ seats: withRow(draft.seats, at, { [of]: value }) }),
          error: errors.at(`seats.${at}.${of}`),
        });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name but its place
          <fieldset key={at} className="event-row fields">
            <legend className="legend">{name}</legend>
            <div className="field-row">
              <SelectField
                {...field('worksAt')}
                label={say(texts.seatsWorksAt)}
                choices={[any, ...workplacesOf.map((value) => ({ value, label: say(worksAtWords[value]) }))]}
              />
              <SelectField {...field('country')} label={say(texts.seatsCountry)} choices={[any, ...countries]} />
              <TextField {...field('seats')} label={say(texts.seats)} width="short" inputMode="numeric" maxLength={3} />
            </div>
            {draft.seats.length > 1 && (
              <Remove name={name} onClick={() => change({ seats: withoutRow(draft.seats, at) })} />
            )}
          </fieldset>
        );
      })}
      {draft.seats.length < 40 && (
        <Button onClick={() => change({ seats: [...draft.seats, emptySeats] })}>{say(texts.seatsMore)}</Button>
      )}
    </>
  );
}

function Remove({ name, onClick }: { name: string; onClick: () => void }): ReactElement {
  const say = useText();
  return (
    <Button look="compact" aria-label={say(texts.removeNamed, { name })} onClick={onClick}>
      {say(texts.remove)}
    </Button>
  );
}
