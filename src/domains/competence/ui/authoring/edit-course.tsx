import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { LeaveGuard } from '../../../../web/components/leave-guard.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { Timeline } from '../../../../web/components/timeline.tsx';
import { useHoldsDraft } from '../../../../web/draft.ts';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { useLanguage } from '../../../../web/formats.ts';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { obstacleNames } from '../../../caseload/public.ts';
import { checkDraft, realCaseIn } from '../../authoring/check-draft.ts';
import type { CourseDraft } from '../../authoring/draft.ts';
import { faultMessages } from '../../authoring/fault-messages.ts';
import type { WritingShown } from '../../authoring/schema.ts';
import { LearningFetched } from '../learning-fetched.tsx';
import { useWritingCommand, writingQuery } from './api.ts';
import { CheckList } from './check-list.tsx';
import { CourseFields, PieceFields } from './course-fields.tsx';
import { type Editing, shownIn } from './editing.ts';
import * as texts from './editor-messages.ts';
import { isSameCourse, keptOf, nothingKept, withKept } from './kept-course.ts';
import { type OpenPart, PartActions, PartsList, partOf, wholeCourse } from './parts-list.tsx';
import { ScenePreview, TryPiece, useShownCourse } from './preview.tsx';
import { putAt } from './put-at.ts';
import { RecallFields } from './recall-fields.tsx';
import { Release } from './release.tsx';
import { SceneFields } from './scene-fields.tsx';
import { WritingState } from './writing-state.tsx';
import './authoring.css';

const obstacles: ReadonlySet<string> = new Set(Object.keys(obstacleNames));

/** A course while it is written. */
export default function EditCourse(): ReactElement {
  const { id = '' } = useParams({ strict: false });
  const writing = useQuery(writingQuery(id));
  return <LearningFetched of={writing}>{(data) => <Editor key={data.id} of={data} />}</LearningFetched>;
}

function Editor({ of }: { of: WritingShown }): ReactElement {
  const say = useText();
  const spokenHere = useLanguage();
  const moment = useMoment();
  const command = useWritingCommand();
  const photoCommand = useWritingCommand();
  const [draft, setDraft] = useState<CourseDraft>(of.content);
  const [open, setOpen] = useState<OpenPart>(wholeCourse);
  const [trying, setTrying] = useState<'sv' | 'en' | null>(null);
  /** Missing texts are said at their fields once the author has asked for it: an empty course is no list of errors. */
  const [saysMissing, setSaysMissing] = useState(false);
  const [goingTo, setGoingTo] = useState<string | null>(null);
  const pictures = useMemo(() => new Map(of.pictures.map(({ name, drawing }) => [name, drawing])), [of.pictures]);
  const faults = useMemo(() => checkDraft(draft, obstacles, pictures), [draft, pictures]);
  const real = useMemo(() => realCaseIn(draft), [draft]);
  const tried = useShownCourse(draft, pictures, trying ?? spokenHere);
  const isChanged = !isSameCourse(draft, of.content);
  const kept = useKeptDraft({
    command,
    part: 'course',
    title: shownIn(draft.title, spokenHere, draft.id).slice(0, 120),
    empty: nothingKept,
    value: keptOf(of.content, draft),
    put: (value) => {
      const read = withKept(of.content, value);
      if (read) setDraft(read);
    },
  });
  useHoldsDraft(isChanged && kept.isAtRisk && command.act === null);

  // A field that is gone to is in a part that has yet to be drawn.
  useEffect(() => {
    if (goingTo === null) return;
    const place = document.getElementById(goingTo) ?? document.getElementById('course');
    place?.focus();
    place?.scrollIntoView({ block: 'center' });
    setGoingTo(null);
  }, [goingTo]);

  async function save(): Promise<boolean> {
    const outcome = await command.send({
      path: `/api/course-drafts/${of.id}/save`,
      label: texts.saving,
      done: texts.savedDone,
      body: (act) => ({ act, was: of.was, content: draft }),
    });
    if (outcome.kind !== 'done') return false;
    kept.sent();
    return true;
  }

  async function addPhoto(name: string, photo: string): Promise<boolean> {
    const outcome = await photoCommand.send({
      path: `/api/course-drafts/${of.id}/photo`,
      label: texts.addingPicture,
      done: null,
      body: (act) => ({ act, name, photo }),
    });
    return outcome.kind === 'done';
  }

  if (!of.may.includes('course-draft.save')) return <Forbidden />;
  if (trying !== null) return <TryPiece course={tried} piece={open.piece ?? 0} onLeave={() => setTrying(null)} />;

  const edit: Editing = {
    draft,
    pictures,
    put: (path, part) => setDraft((before) => putAt(before, path, part)),
    faultAt: (path) => {
      const found = faults.find((one) => one.path === path && (saysMissing || one.code !== 'missing'));
      return found && say(faultMessages[found.code], found.values);
    },
    realAt: (path) => real.filter((one) => one.path === path),
  };
  const go = (path: string): void => {
    setSaysMissing(true);
    setOpen(partOf(path));
    setGoingTo(path);
  };
  const title = shownIn(draft.title, spokenHere, draft.id);
  return (
    <>
      <p className="identity">
        <WritingState of={of.state} />
        <span>
          {say(texts.savedAt, { time: moment({ from: of.savedAt, to: null, precision: 'minute' }), by: of.savedBy })}
        </span>
      </p>
      <PageHeading tab={say(texts.editTitle)}>{title}</PageHeading>
      <DoneNote about={of.id} />
      <div className="authoring">
        <PartsList
          draft={draft}
          open={open}
          faulty={faults.map(({ path }) => path)}
          onOpen={setOpen}
          onChange={setDraft}
        />
        <div>
          <ActForm
            command={command}
            send={async () => void (await save())}
            button={say(texts.save)}
            kept={kept}
            className="authoring-form"
            label={say(texts.editTitle)}
            effect={say(texts.saveEffect)}
            sections
          >
            {open.piece === null && (
              <>
                <CourseFields
                  edit={edit}
                  audiences={of.audiences}
                  nameStays={of.published.length > 0}
                  onRename={setDraft}
                />
                <RecallFields edit={edit} />
              </>
            )}
            {open.piece !== null && open.scene === null && <PieceFields edit={edit} piece={open.piece} />}
            {open.piece !== null && open.scene !== null && (
              <SceneFields
                key={`${open.piece}.${open.scene}`}
                edit={edit}
                piece={open.piece}
                scene={open.scene}
                onPhoto={addPhoto}
              />
            )}
            <PartActions draft={draft} open={open} onOpen={setOpen} onChange={setDraft} />
          </ActForm>
        </div>
        <ScenePreview draft={draft} pictures={pictures} open={open} onTry={setTrying} />
      </div>
      <CheckList faults={faults} real={real} onGo={go} />
      <Release of={of} isChanged={isChanged} hasFaults={faults.length > 0} asksReal={real.length > 0} onFaults={go} />
      <section className="section" aria-labelledby="history">
        <h2 id="history">{say(texts.history)}</h2>
        <Timeline events={of.timeline} capacities={capacityNames} fieldName={(field) => field} />
      </section>
      <LeaveGuard unsent={isChanged && kept.isAtRisk && command.act === null} />
    </>
  );
}
