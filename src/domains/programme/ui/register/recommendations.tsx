import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { FilterChoice, FilterWords } from '../../../../web/components/filter/filter-field.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Sending } from '../../../../web/components/state/sending.tsx';
import { Refusal } from '../../../../web/form/refusal.tsx';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import { registerFile } from '../../register/register-file-messages.ts';
import { type RecommendationRow, recommendationStates } from '../../register/register-schema.ts';
import { useDay } from '../days.ts';
import { FileButtons } from '../file-buttons.tsx';
import * as menu from '../menu-messages.ts';
import { FoldedPart } from '../parts/part-form.tsx';
import { manyIn } from '../parts/part-values.ts';
import { ProgrammeFetched } from '../programme-fetched.tsx';
import { recommendationsQuery, useRecommendationCommand } from './api.ts';
import { ObstacleNames, useObstacles } from './obstacles.tsx';
import * as texts from './recommendation-messages.ts';
import { everything, recommendationsIn } from './register-filter.ts';
import '../programme.css';
import './register.css';

/** What reports have recommended, with what the unit has done about each, and its own recommendations. */
export default function Recommendations(): ReactElement {
  const list = useQuery(recommendationsQuery());
  return <ProgrammeFetched of={list}>{({ items }) => <Shown of={items} />}</ProgrammeFetched>;
}

function Shown({ of }: { of: readonly RecommendationRow[] }): ReactElement {
  const say = useText();
  const [filter, setFilter] = useState(everything);
  const shown = recommendationsIn(of, filter);
  const obstacles = useObstacles();
  const answered = new Set(of.flatMap((row) => row.obstacles));
  return (
    <>
      <p className="identity">
        <Link to="/app/programme">{say(menu.title)}</Link>
        <span>{say(texts.title)}</span>
      </p>
      <PageHeading tab={say(texts.title)}>
        {say(texts.headline, { done: of.filter(({ state }) => state === 'carried-out').length, all: of.length })}
      </PageHeading>
      <p className="lead">{say(texts.lead)}</p>
      <DoneNote about="recommendations" />
      {of.some(({ isVerified }) => !isVerified) && <p className="quiet">{say(texts.notVerified)}</p>}
      <div className="register-filter not-on-paper">
        <FilterChoice
          id="filter-state"
          label={say(texts.filterState)}
          value={filter.kind}
          onChange={(kind) => setFilter({ ...filter, kind })}
          choices={[
            { value: 'not-taken', label: say(texts.notTaken) },
            ...recommendationStates.map((value) => ({ value, label: say(registerFile.states[value]) })),
          ]}
        />
        <FilterChoice
          id="filter-obstacle"
          label={say(texts.filterObstacle)}
          value={filter.obstacle}
          onChange={(obstacle) => setFilter({ ...filter, obstacle })}
          choices={obstacles.filter(({ value }) => answered.has(value))}
        />
        <FilterWords
          id="filter-words"
          label={say(texts.filterWords)}
          value={filter.words}
          onChange={(words) => setFilter({ ...filter, words })}
        />
      </div>
      <FileButtons path="/api/recommendations-file" names={{ csv: texts.exportCsv, xlsx: texts.exportXlsx }} />
      <p className="small" role="status">
        {shown.length === 0 ? say(texts.none) : say(texts.shown, { count: shown.length })}
      </p>
      <ol className="register-list">
        {shown.map((row) => (
          <Row key={row.id ?? row.reference} of={row} />
        ))}
      </ol>
      {useMay('recommendation.take') && <AddOwn />}
    </>
  );
}

function Row({ of }: { of: RecommendationRow }): ReactElement {
  const say = useText();
  const day = useDay();
  const state = of.state ? say(registerFile.states[of.state]) : say(texts.notTaken);
  const mayTake = useMay('recommendation.take');
  return (
    <li className="register-row">
      <span className="register-code">{of.code ?? of.reference}</span>
      <div>
        <p className="register-text">
          {of.id ? (
            <Link to="/app/programme/recommendations/$id" params={{ id: of.id }}>
              {of.text}
            </Link>
          ) : (
            of.text
          )}
        </p>
        <p className="small quiet">
          <ObstacleNames of={of.obstacles} />
        </p>
        <p className="caption">
          {say(texts.sourceIs, { name: of.source.name })}
          {!of.isVerified && ` · ${say(texts.sourceNotVerified)}`}
        </p>
        {of.evidence && <p className="small">{of.evidence}</p>}
      </div>
      <div className="register-state">
        <b>{of.on ? say(texts.stateOn, { state, day: day(of.on) }) : state}</b>
        {of.who && <span className="caption">{say(texts.whoIs, { who: of.who })}</span>}
        {of.owner && <span className="caption">{say(texts.ownerIs, { name: of.owner })}</span>}
        {of.reviewBy && <span className="caption">{say(texts.reviewIs, { day: day(of.reviewBy) })}</span>}
        {of.id === null && of.code !== null && mayTake && <Take code={of.code} />}
      </div>
    </li>
  );
}

/** Takes up one of the list: nothing is asked, since the list says it all. */
function Take({ code }: { code: string }): ReactElement {
  const say = useText();
  const command = useRecommendationCommand();
  const navigate = useNavigate();
  async function send(): Promise<void> {
    const outcome = await command.send({
      path: '/api/recommendations/take',
      label: texts.taking,
      done: texts.taken,
      body: (act) => ({ act, recommendation: act.id, code, text: null, source: null, obstacles: [] }),
    });
    if (outcome.kind === 'done')
      await navigate({
        to: '/app/programme/recommendations/$id',
        params: { id: outcome.answer.recommendation.id },
      });
  }
  return (
    <>
      <Button
        look="compact"
        barred={command.onItsWay}
        aria-label={say(texts.takeNamed, { code })}
        onClick={() => void send()}
      >
        {say(texts.take)}
      </Button>
      <Sending act={command.act} />
      {command.refused && <Refusal of={command.refused} />}
    </>
  );
}

function AddOwn(): ReactElement {
  const say = useText();
  const obstacles = useObstacles();
  return (
    <FoldedPart
      title={say(texts.addOwn)}
      part="recommendation"
      path="/api/recommendations/take"
      done={texts.added}
      fields={[
        { id: 'text', kind: 'area', label: texts.text, max: 600 },
        { id: 'source', kind: 'line', label: texts.source, hint: texts.sourceHint, max: 200 },
        { id: 'obstacles', kind: 'many', label: texts.obstacles, choices: obstacles },
      ]}
      body={(values, act) => ({
        act,
        recommendation: act.id,
        code: null,
        text: values.text?.trim(),
        source: values.source?.trim(),
        obstacles: manyIn(values.obstacles),
      })}
      command={useRecommendationCommand()}
    />
  );
}
