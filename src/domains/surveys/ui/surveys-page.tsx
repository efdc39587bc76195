import megaphone from '@phosphor-icons/core/regular/megaphone.svg?raw';
import plus from '@phosphor-icons/core/regular/plus.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { csvText } from '../../../kernel/text/csv.ts';
import { atNoon } from '../../../kernel/time/calendar-days.ts';
import { Button } from '../../../web/components/button.tsx';
import { FilterWords, SortChoice } from '../../../web/components/filter/filter-field.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Empty } from '../../../web/components/state/empty.tsx';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { useFormats } from '../../../web/formats.ts';
import { saveFile } from '../../../web/save-file.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import type { SurveyRow } from '../survey-schema.ts';
import { surveysQuery } from './api.ts';
import * as texts from './list-messages.ts';
import * as menu from './menu-messages.ts';
import { methodWords, stateWords } from './words.ts';
import './surveys.css';

type Order = 'newest' | 'closing' | 'title';

/** The surveys of a unit. */
export default function Surveys(): ReactElement {
  const say = useText();
  const list = useQuery(surveysQuery());
  const may = useMay('survey.create');
  return (
    <Fetched of={list} title={say(menu.title)}>
      {({ surveys }) => (
        <>
          <PageHeading tab={say(menu.title)}>{say(menu.title)}</PageHeading>
          <p className="lead">{say(texts.lead)}</p>
          {may && (
            <p className="actions">
              <Link className="button primary" to="/app/surveys/new">
                <Icon of={plus} />
                {say(texts.create)}
              </Link>
            </p>
          )}
          {surveys.length === 0 ? (
            <Empty icon={megaphone} title={say(texts.none)}>
              <p>{say(texts.noneText)}</p>
            </Empty>
          ) : (
            <SurveyTable of={surveys} />
          )}
        </>
      )}
    </Fetched>
  );
}

function SurveyTable({ of }: { of: readonly SurveyRow[] }): ReactElement {
  const say = useText();
  const { day } = useFormats();
  const [word, setWord] = useState('');
  const [order, setOrder] = useState<Order>('newest');
  const wanted = word.trim().toLowerCase();
  const found = of.filter(({ title, reference }) => `${title} ${reference}`.toLowerCase().includes(wanted));
  const sorted = order === 'newest' ? found : [...found].sort(order === 'title' ? byTitle : byClosing);
  const save = (): void => {
    const heads = [texts.colTitle, texts.colState, texts.colMethod, texts.colQuestions, texts.colCloses].map((one) =>
      say(one),
    );
    const rows = sorted.map((one) => [
      one.title,
      say(stateWords[one.state]),
      say(methodWords[one.method]),
      one.questions,
      one.closesOn,
    ]);
    saveFile('surveys.csv', new TextEncoder().encode(csvText([heads, ...rows], { mark: true })), 'text/csv');
  };
  return (
    <>
      <div className="field-row survey-find not-on-paper">
        <FilterWords id="find" label={say(texts.find)} value={word} onChange={setWord} />
        <SortChoice
          id="order"
          label={say(texts.sortBy)}
          value={order}
          onChange={(value) => setOrder(value === 'title' || value === 'closing' ? value : 'newest')}
          choices={[
            { value: 'newest', label: say(texts.byNewest) },
            { value: 'closing', label: say(texts.byClosing) },
            { value: 'title', label: say(texts.byTitle) },
          ]}
        />
        <Button look="compact" onClick={save}>
          {say(texts.csv)}
        </Button>
      </div>
      {sorted.length === 0 && <p className="quiet">{say(texts.noneFound)}</p>}
      <table className="survey-table">
        <thead>
          <tr>
            <th scope="col">{say(texts.colTitle)}</th>
            <th scope="col">{say(texts.colState)}</th>
            <th scope="col">{say(texts.colMethod)}</th>
            <th scope="col">{say(texts.colQuestions)}</th>
            <th scope="col">{say(texts.colCloses)}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <Link to="/app/surveys/$id" params={{ id: one.id }}>
                  {one.title}
                </Link>
                <span className="small quiet">{one.reference}</span>
              </th>
              <td data-label={say(texts.colState)}>{say(stateWords[one.state])}</td>
              <td data-label={say(texts.colMethod)}>{say(methodWords[one.method])}</td>
              <td data-label={say(texts.colQuestions)}>{one.questions}</td>
              <td data-label={say(texts.colCloses)}>{day(atNoon(one.closesOn))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const byTitle = (a: SurveyRow, b: SurveyRow): number => a.title.localeCompare(b.title);
const byClosing = (a: SurveyRow, b: SurveyRow): number =>
  a.closesOn < b.closesOn ? -1 : a.closesOn > b.closesOn ? 1 : 0;
