import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useHoldsDraft } from '../../../../web/draft.ts';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { type DraftError, missing } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useLanguage } from '../../../../web/formats.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { realCaseDetails } from '../../authoring/real-case.ts';
import type { EditionShown } from '../../authoring/schema.ts';
import { LearningFetched } from '../learning-fetched.tsx';
import { editionQuery, useReviewCommand } from './api.ts';
import { LooksReal } from './both-field.tsx';
import { verdictTexts } from './list-messages.ts';
import { TryPiece } from './preview.tsx';
import * as texts from './review-messages.ts';
import './authoring.css';

/** A course that waits for a reader, as learners will take it, and what the reader says of it. */
export default function ReviewCourse(): ReactElement {
  const { id = '' } = useParams({ strict: false });
  const edition = useQuery(editionQuery(id));
  return <LearningFetched of={edition}>{(data) => <Read of={data} />}</LearningFetched>;
}

function Read({ of }: { of: EditionShown }): ReactElement {
  const say = useText();
  const [open, setOpen] = useState<number | null>(null);
  if (open !== null) return <TryPiece course={of.course} piece={open} onLeave={() => setOpen(null)} />;
  const { course } = of;
  return (
    <div className="reading">
      <p className="identity">
        <span>{say(texts.from, { agency: of.agency, version: of.version })}</span>
        <span>{say(of.reach === 'all' ? texts.meantForAll : texts.meantForAgency)}</span>
      </p>
      <PageHeading tab={say(texts.title)}>{course.title}</PageHeading>
      <DoneNote about={of.edition} />
      <p>{course.about}</p>
      <p className="small quiet">{course.contentNote}</p>
      <ol className="learn-pieces">
        {course.pieces.map((piece, at) => (
          <li className="authoring-row row" key={piece.id}>
            <h2>{piece.title}</h2>
            <span className="small quiet">{say(texts.scenes, { count: piece.scenes.length })}</span>
            <Button onClick={() => setOpen(at)}>
              {say(texts.read)}
              <span className="unseen"> {piece.title}</span>
            </Button>
          </li>
        ))}
      </ol>
      {of.writes && <p>{say(texts.youWrote)}</p>}
      {!of.waits && <p>{say(texts.noLonger)}</p>}
      {of.may.includes('course-review.give') && <Give of={of} />}
      <p>
        <Link to="/app/learn/writing">{say(texts.back)}</Link>
      </p>
    </div>
  );
}

type Said = { readonly at: string; readonly said: string };
const empty = { verdict: '', remarks: [{ at: '', said: '' }] as readonly Said[] };

function Give({ of }: { of: EditionShown }): ReactElement {
  const say = useText();
  const spokenHere = useLanguage();
  const command = useReviewCommand();
  const [review, setReview] = useState(newId);
  const [value, setValue] = useState(empty);
  const [isInvented, setInvented] = useState(false);
  const { verdict, remarks } = value;
  const written = remarks.filter(({ said }) => said.trim() !== '');
  const real = written.flatMap(({ said }) => realCaseDetails(said));
  const wrong: DraftError[] = [
    ...(verdict === '' ? [missing('verdict', texts.chooseVerdict)] : []),
    ...(verdict !== '' && verdict !== 'approve' && written.length === 0 ? [missing('remarks.0', texts.sayWhat)] : []),
  ];
  const errors = useFormErrors(wrong);
  const kept = useKeptDraft({
    command,
    part: 'review',
    title: of.course.title.slice(0, 120),
    empty,
    value,
    put: setValue,
  });
  useHoldsDraft(kept.isAtRisk && command.act === null);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/course-editions/${of.edition}/review`,
      label: texts.sending,
      done: texts.sentDone,
      body: (act) => ({
        act,
        review,
        verdict,
        invented: isInvented,
        remarks: written.map(({ at, said }) => ({ at: at === '' ? null : at, said: said.trim() })),
      }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind !== 'done') return;
    kept.sent();
    setReview(newId());
    setValue(empty);
    errors.sent();
  }

  const put = (at: number, part: Partial<Said>): void =>
    setValue({ ...value, remarks: remarks.map((one, place) => (place === at ? { ...one, ...part } : one)) });
  return (
    <section className="section" aria-labelledby="give">
      <h2 id="give">{say(texts.giveTitle)}</h2>
      <p>{say(texts.giveLead)}</p>
      <ActForm command={command} errors={errors} send={send} button={say(texts.give)} labelledBy="give" kept={kept}>
        <ChoiceGroup
          id="verdict"
          label={say(texts.verdict)}
          value={verdict}
          error={errors.at('verdict')}
          onChange={(chosen) => setValue({ ...value, verdict: chosen })}
          lines={(['approve', 'change', 'remark'] as const).map((one) => ({
            value: one,
            label: say(verdictTexts[one]),
          }))}
        />
        {remarks.map((remark, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a remark has no name, and is edited in its place
          <div className="authoring-both" key={at}>
            <SelectField
              id={`at.${at}`}
              label={say(texts.about, { number: at + 1 })}
              optional
              value={remark.at}
              onChange={(part) => put(at, { at: part })}
              choices={of.parts.map(({ id, title }) => ({ value: id, label: title[spokenHere] }))}
            />
            <TextArea
              id={`remarks.${at}`}
              label={say(texts.remark, { number: at + 1 })}
              optional={verdict === 'approve'}
              value={remark.said}
              onChange={(said) => put(at, { said })}
              error={errors.at(`remarks.${at}`)}
              maxLength={1000}
              after={<LooksReal of={realCaseDetails(remark.said)} />}
            />
          </div>
        ))}
        {remarks.length < 40 && (
          <p>
            <Button onClick={() => setValue({ ...value, remarks: [...remarks, { at: '', said: '' }] })}>
              {say(texts.addRemark)}
            </Button>
          </p>
        )}
        {real.length > 0 && (
          <div className="option">
            <input
              type="checkbox"
              id="invented"
              checked={isInvented}
              onChange={(event) => setInvented(event.target.checked)}
            />
            <label htmlFor="invented">{say(texts.confirmInvented)}</label>
          </div>
        )}
      </ActForm>
    </section>
  );
}
