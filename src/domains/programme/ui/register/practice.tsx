import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Withdrawn } from '../../../../web/components/state/withdrawn.tsx';
import { Timeline } from '../../../../web/components/timeline.tsx';
import { withdrawingIn } from '../../../../web/components/withdraw-entry.tsx';
import { useCountryName } from '../../../../web/country-name.ts';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import type { PracticeShown } from '../../register/register-schema.ts';
import { useDay } from '../days.ts';
import { FoldedPart } from '../parts/part-form.tsx';
import { ProgrammeFetched } from '../programme-fetched.tsx';
import { practiceQuery, usePracticeCommand } from './api.ts';
import * as texts from './practice-messages.ts';
import { PracticeFacts, PracticeState, practiceBody, usePracticeFields } from './practice-parts.tsx';
import '../programme.css';
import './register.css';

type OfPractice = { readonly of: PracticeShown };

/** A practice that the unit has written down: every version, and what a second person says who has read its source. */
export default function OnePractice(): ReactElement {
  const { id = '' } = useParams({ strict: false });
  const practice = useQuery(practiceQuery(id));
  return <ProgrammeFetched of={practice}>{(data) => <Shown of={data} />}</ProgrammeFetched>;
}

function Shown({ of }: OfPractice): ReactElement {
  const say = useText();
  const day = useDay();
  const country = useCountryName();
  const { review } = of;
  const may = (verb: string): boolean => of.may.includes(verb);
  return (
    <div className="reading">
      <p className="identity">
        <Link to="/app/programme/practices">{say(texts.title)}</Link>
        <span>{country(of.country)}</span>
        <span>{of.reference}</span>
      </p>
      {of.isWithdrawn && <Withdrawn />}
      <PageHeading tab={say(texts.title)}>{of.what}</PageHeading>
      <DoneNote about={of.id} />
      <p>
        <PracticeState of={of} /> <span className="small quiet">{say(texts.writtenBy, { name: of.by })}</span>
      </p>
      {of.endedWhy && <p>{of.endedWhy}</p>}
      <PracticeFacts of={of} />
      {review && (
        <p className="small">
          {review.verdict === 'disagrees' && `${say(texts.doubted)}. `}
          {say(texts.reviewedBy, { name: review.by, day: day(review.on), note: review.note })}
        </p>
      )}
      {may('practice.review') &&
        !review &&
        (of.byMe ? <p className="quiet">{say(texts.reviewOwn)}</p> : <ReviewPractice of={of} />)}
      {may('practice.change') && <ChangePractice of={of} />}
      {may('practice.end') && <EndPractice of={of} />}
      {of.earlier.length > 0 && (
        <section className="section" aria-labelledby="earlier">
          <h2 id="earlier">{say(texts.earlierTitle)}</h2>
          {of.earlier.map((one) => (
            <details key={one.act} className="programme-values">
              <summary>{say(texts.earlierIs, { day: day(one.on), name: one.by })}</summary>
              <p>{one.what}</p>
              <PracticeFacts of={one} />
            </details>
          ))}
        </section>
      )}
      <section className="section" aria-labelledby="timeline">
        <h2 id="timeline">{say(texts.historyTitle)}</h2>
        <Timeline
          events={of.timeline}
          capacities={capacityNames}
          fieldName={(field) => field}
          action={withdrawingIn({
            path: `/api/practices/${of.id}/withdraw`,
            may: may('practice.withdraw'),
            use: usePracticeCommand,
          })}
        />
      </section>
      <p className="programme-end">
        <Link to="/app/programme/practices">{say(texts.toAll)}</Link>
      </p>
    </div>
  );
}

function ReviewPractice({ of }: OfPractice): ReactElement {
  const say = useText();
  return (
    <FoldedPart
      title={say(texts.review)}
      part="review"
      path={`/api/practices/${of.id}/review`}
      done={texts.reviewed}
      fields={[
        {
          id: 'verdict',
          kind: 'choice',
          label: texts.verdict,
          choices: [
            { value: 'agrees', label: say(texts.agrees) },
            { value: 'disagrees', label: say(texts.disagrees) },
          ],
        },
        { id: 'note', kind: 'area', label: texts.note, hint: texts.noteHint, max: 500 },
      ]}
      body={(values, act) => ({ act, version: of.version, verdict: values.verdict, note: values.note?.trim() })}
      command={usePracticeCommand()}
    />
  );
}

function ChangePractice({ of }: OfPractice): ReactElement {
  const say = useText();
  return (
    <FoldedPart
      title={say(texts.change)}
      part="change"
      path={`/api/practices/${of.id}/change`}
      withdraw={`/api/practices/${of.id}/withdraw`}
      done={texts.saved}
      fields={usePracticeFields()}
      known={{
        country: of.country,
        what: of.what,
        where: of.where,
        evidence: of.evidence ?? '',
        doesNotShow: of.doesNotShow,
        conditions: of.conditions,
        source: of.source.name,
        obstacles: of.obstacles.join(' '),
      }}
      body={(values, act) => ({ act, ...practiceBody(values) })}
      command={usePracticeCommand()}
    />
  );
}

function EndPractice({ of }: OfPractice): ReactElement {
  const say = useText();
  return (
    <FoldedPart
      title={say(texts.end)}
      part="end"
      path={`/api/practices/${of.id}/end`}
      withdraw={`/api/practices/${of.id}/withdraw`}
      done={texts.endSaved}
      fields={[{ id: 'why', kind: 'area', label: texts.endWhy, max: 500 }]}
      body={(values, act) => ({ act, why: values.why?.trim() })}
      command={usePracticeCommand()}
    />
  );
}
