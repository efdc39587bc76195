import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Withdrawn } from '../../../../web/components/state/withdrawn.tsx';
import { Timeline } from '../../../../web/components/timeline.tsx';
import { withdrawingIn } from '../../../../web/components/withdraw-entry.tsx';
import { dayIn } from '../../../../web/form/day-field.tsx';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { registerFile } from '../../register/register-file-messages.ts';
import { type RecommendationShown, recommendationStates } from '../../register/register-schema.ts';
import { useDay } from '../days.ts';
import * as menu from '../menu-messages.ts';
import { FoldedPart } from '../parts/part-form.tsx';
import { manyIn, wordsIn } from '../parts/part-values.ts';
import { ProgrammeFetched } from '../programme-fetched.tsx';
import { recommendationQuery, useRecommendationCommand } from './api.ts';
import { ObstacleNames, useObstacles } from './obstacles.tsx';
import * as texts from './recommendation-messages.ts';
import '../programme.css';
import './register.css';

type OfRecommendation = { readonly of: RecommendationShown };

/** One recommendation that the unit follows up: what it says, how far it has come and on what evidence, who follows it. */
export default function OneRecommendation(): ReactElement {
  const { id = '' } = useParams({ strict: false });
  const recommendation = useQuery(recommendationQuery(id));
  return <ProgrammeFetched of={recommendation}>{(data) => <Shown of={data} />}</ProgrammeFetched>;
}

function Shown({ of }: OfRecommendation): ReactElement {
  const say = useText();
  const day = useDay();
  const may = (verb: string): boolean => of.may.includes(verb);
  return (
    <div className="reading">
      <p className="identity">
        <Link to="/app/programme/recommendations">{say(texts.title)}</Link>
        <span>{of.code ?? of.reference}</span>
        <span>{of.state && say(registerFile.states[of.state])}</span>
      </p>
      {of.isWithdrawn && <Withdrawn />}
      <PageHeading tab={of.code ?? of.reference}>{of.text}</PageHeading>
      <DoneNote about={of.id} />
      <p className="quiet">
        <ObstacleNames of={of.obstacles} />
      </p>
      <p className="small quiet">
        {say(texts.sourceIs, { name: of.source.name })}
        {!of.isVerified && ` · ${say(texts.sourceNotVerified)}`}
      </p>
      {of.owner && <p>{say(texts.ownerIs, { name: of.owner })}</p>}
      {of.reviewBy && <p>{say(texts.reviewIs, { day: day(of.reviewBy) })}</p>}
      {may('recommendation.state') && <EnterState of={of} />}
      {may('recommendation.follow') && <Follow of={of} />}
      {may('recommendation.change') && <Reword of={of} />}
      <section className="section" aria-labelledby="states">
        <h2 id="states">{say(texts.statesTitle)}</h2>
        {of.states.length === 0 && <p className="quiet">{say(texts.statesNone)}</p>}
        <ul className="rows">
          {of.states.map((one) => (
            <li className="row" key={one.act}>
              <span className="when">{day(one.on)}</span>
              <span>
                <b>{say(registerFile.states[one.state])}</b>
                <br />
                {one.evidence ?? <span className="unknown">{say(texts.noEvidence)}</span>}
              </span>
              <span className="end">
                {one.who && say(texts.whoIs, { who: one.who })}
                <br />
                {say(texts.enteredBy, { name: one.by })}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="section" aria-labelledby="timeline">
        <h2 id="timeline">{say(texts.historyTitle)}</h2>
        <Timeline
          events={of.timeline}
          capacities={capacityNames}
          fieldName={(field) => field}
          action={withdrawingIn({
            path: `/api/recommendations/${of.id}/withdraw`,
            may: may('recommendation.withdraw'),
            use: useRecommendationCommand,
          })}
        />
      </section>
      <p className="programme-end">
        <Link to="/app/programme/recommendations">{say(texts.toAll)}</Link>
        {' · '}
        <Link to="/app/programme">{say(menu.title)}</Link>
      </p>
    </div>
  );
}

const pathsOf = ({ id }: RecommendationShown, step: string) => ({
  path: `/api/recommendations/${id}/${step}`,
  withdraw: `/api/recommendations/${id}/withdraw`,
});

function EnterState({ of }: OfRecommendation): ReactElement {
  const say = useText();
  return (
    <FoldedPart
      {...pathsOf(of, 'state')}
      title={say(texts.setState)}
      part="state"
      done={texts.stateSaved}
      fields={[
        {
          id: 'state',
          kind: 'choice',
          label: texts.state,
          choices: recommendationStates.map((value) => ({ value, label: say(registerFile.states[value]) })),
        },
        { id: 'on', kind: 'day', label: texts.on },
        { id: 'who', kind: 'line', label: texts.who, optional: true, max: 160 },
        { id: 'evidence', kind: 'area', label: texts.evidence, hint: texts.evidenceHint, optional: true, max: 800 },
      ]}
      body={(values, act) => ({
        act,
        state: values.state,
        on: dayIn(values.on ?? ''),
        who: wordsIn(values.who),
        evidence: wordsIn(values.evidence),
      })}
      command={useRecommendationCommand()}
    />
  );
}

/** Who follows it up and until when: also how it is handed over. */
function Follow({ of }: OfRecommendation): ReactElement {
  const say = useText();
  return (
    <FoldedPart
      {...pathsOf(of, 'follow')}
      title={say(texts.follow)}
      part="follow"
      done={texts.followSaved}
      fields={[
        {
          id: 'owner',
          kind: 'choice',
          label: texts.owner,
          hint: texts.ownerHint,
          optional: true,
          choices: of.people.map(({ ref, name }) => ({ value: ref, label: name })),
        },
        { id: 'reviewBy', kind: 'day', label: texts.reviewBy, optional: true },
      ]}
      known={{ owner: of.ownerRef ?? '', reviewBy: of.reviewBy ?? '' }}
      body={(values, act) => ({ act, owner: values.owner || null, reviewBy: dayIn(values.reviewBy ?? '') })}
      command={useRecommendationCommand()}
    />
  );
}

function Reword({ of }: OfRecommendation): ReactElement {
  const say = useText();
  return (
    <FoldedPart
      {...pathsOf(of, 'change')}
      title={say(texts.change)}
      part="change"
      done={texts.changed}
      fields={[
        { id: 'text', kind: 'area', label: texts.text, max: 600 },
        { id: 'source', kind: 'line', label: texts.source, hint: texts.sourceHint, max: 200 },
        { id: 'obstacles', kind: 'many', label: texts.obstacles, choices: useObstacles() },
      ]}
      known={{ text: of.text, source: of.source.name, obstacles: of.obstacles.join(' ') }}
      body={(values, act) => ({
        act,
        text: values.text?.trim(),
        source: values.source?.trim(),
        obstacles: manyIn(values.obstacles),
      })}
      command={useRecommendationCommand()}
    />
  );
}
