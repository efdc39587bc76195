import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useHoldsDraft } from '../../../../web/draft.ts';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { missing } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { reviewOutcomes } from '../../gates/facts.ts';
import type { ExceptionShown } from '../../gates/schema.ts';
import { LearningFetched } from '../learning-fetched.tsx';
import { exceptionQuery, useExceptionCommand } from './api.ts';
import * as texts from './gate-messages.ts';
import { outcomeWords } from './outcome-words.ts';

/** One exception: who, which act, why, how often it was used, and what the manager says of it. */
export default function ExceptionPage(): ReactElement {
  const { id = '' } = useParams({ strict: false });
  const exception = useQuery(exceptionQuery(id));
  return <LearningFetched of={exception}>{(data) => <OneException of={data} />}</LearningFetched>;
}

function OneException({ of }: { of: ExceptionShown }): ReactElement {
  const say = useText();
  const { longDate, time } = useFormats();
  const dayOf = (at: string): string => longDate(new Date(at));
  const { review } = of;
  return (
    <div className="reading">
      <p className="small not-on-paper">
        <Link to="/app/learn/gates">{say(texts.listTitle)}</Link>
      </p>
      <PageHeading tab={say(texts.oneTitle)}>{say(texts.oneTitle)}</PageHeading>
      <DoneNote about={of.id} />
      <dl className="pairs">
        <div>
          <dt>{say(texts.colAct)}</dt>
          <dd>{of.act}</dd>
        </div>
        <div>
          <dt>{say(texts.colWho)}</dt>
          <dd>{of.who}</dd>
        </div>
        <div>
          <dt>{say(texts.colWhen)}</dt>
          <dd>
            {dayOf(of.openedAt)}, {time(new Date(of.openedAt))}
          </dd>
        </div>
      </dl>
      {of.source === 'phone' ? (
        <p>{say(texts.byPhone)}</p>
      ) : (
        <section aria-labelledby="because">
          <h2 id="because">{say(texts.because)}</h2>
          <p>{of.because}</p>
        </section>
      )}
      <p>{say(texts.usedTimes, { count: of.uses })}</p>
      {of.openUntil !== null && (
        <p>{say(texts.openUntil, { time: `${dayOf(of.openUntil)}, ${time(new Date(of.openUntil))}` })}</p>
      )}
      <section className="section" aria-labelledby="review">
        <h2 id="review">{say(texts.colReview)}</h2>
        {review ? (
          <>
            <p>
              <b>{say(outcomeWords[review.outcome])}</b>
            </p>
            {review.note !== null && <p>{review.note}</p>}
            <p className="small quiet">{say(texts.reviewedBy, { name: review.by, day: dayOf(review.at) })}</p>
          </>
        ) : (
          <p>{say(texts.notReviewed, { day: dayOf(of.reviewBy) })}</p>
        )}
        {of.may.includes('gate.review') && <ReviewForm key={review?.at ?? 'first'} of={of} />}
      </section>
    </div>
  );
}

const nothing = { outcome: '', note: '' };

function ReviewForm({ of }: { of: ExceptionShown }): ReactElement {
  const say = useText();
  const command = useExceptionCommand();
  const [draft, setDraft] = useState(nothing);
  const errors = useFormErrors(draft.outcome === '' ? [missing('outcome', texts.outcomeMissing)] : []);
  const title = say(of.review ? texts.changeReview : texts.review);
  const kept = useKeptDraft({ command, part: 'review', title, empty: nothing, value: draft, put: setDraft });
  useHoldsDraft(kept.isAtRisk && command.act === null);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/gates/exceptions/${of.id}/review`,
      label: texts.reviewing,
      done: texts.reviewed,
      body: (act) => ({ act, outcome: draft.outcome, note: draft.note.trim() || null }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind === 'done') kept.sent();
  }

  return (
    <ActForm command={command} errors={errors} send={send} button={say(texts.review)} label={title} kept={kept}>
      <ChoiceGroup
        id="outcome"
        label={say(texts.outcome)}
        value={draft.outcome}
        error={errors.at('outcome')}
        onChange={(outcome) => setDraft({ ...draft, outcome })}
        lines={reviewOutcomes.map((value) => ({ value, label: say(outcomeWords[value]) }))}
      />
      <TextArea
        id="note"
        label={say(texts.note)}
        value={draft.note}
        onChange={(note) => setDraft({ ...draft, note })}
        error={errors.at('note')}
        maxLength={500}
        optional
      />
    </ActForm>
  );
}
