import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { type DraftError, missing } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { ChooseFile, useChosenFile } from '../../../../web/sheets/choose-file.tsx';
import { useText } from '../../../../web/text.tsx';
import { type CourseDraft, newDraft } from '../../authoring/draft.ts';
import type { ReadFiles } from '../../authoring/read-files.ts';
import { CourseId } from '../../courses/course-file.ts';
import { photoBytes } from '../../courses/photo.ts';
import { useWritingCommand } from './api.ts';
import * as texts from './new-messages.ts';

/** A new course: empty, or from files. */
export default function NewCourse(): ReactElement {
  const say = useText();
  return (
    <div className="reading">
      <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
      <section className="section" aria-labelledby="empty">
        <h2 id="empty">{say(texts.emptyTitle)}</h2>
        <Empty />
      </section>
      <section className="section" aria-labelledby="files">
        <h2 id="files">{say(texts.filesTitle)}</h2>
        <FromFiles />
      </section>
    </div>
  );
}

/** Begins the course with what is in it, then its photographs, one by one. */
function useBeginning() {
  const navigate = useNavigate();
  const command = useWritingCommand();
  const [draft] = useState(newId);
  async function begin(content: CourseDraft, photos: ReadonlyMap<string, string>) {
    const outcome = await command.send({
      path: '/api/course-drafts/begin',
      label: texts.beginning,
      done: texts.begunDone,
      body: (act) => ({ act, draft, content }),
    });
    if (outcome.kind !== 'done') return outcome;
    for (const [name, photo] of photos) {
      const bytes = photoBytes(photo);
      if (!bytes) continue;
      const added = await command.send({
        path: `/api/course-drafts/${draft}/photo`,
        label: texts.beginning,
        done: null,
        body: (act) => ({ act, name, photo: photo.slice(photo.indexOf(',') + 1) }),
      });
      if (added.kind !== 'done') return added;
    }
    await navigate({ to: '/app/learn/writing/$id', params: { id: draft } });
    return outcome;
  }
  return { command, begin };
}

function Empty(): ReactElement {
  const say = useText();
  const { command, begin } = useBeginning();
  const [titleSv, setTitleSv] = useState('');
  const [titleEn, setTitleEn] = useState('');
  const [name, setName] = useState('');
  const wrong: DraftError[] = [
    ...(titleSv.trim() === '' ? [missing('titleSv', texts.titleNeeded)] : []),
    ...(titleEn.trim() === '' ? [missing('titleEn', texts.titleNeeded)] : []),
    ...(CourseId.safeParse(name).success ? [] : [missing('name', texts.nameNeeded)]),
  ];
  const errors = useFormErrors(wrong);
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const content = newDraft(name);
    content.title = { sv: titleSv.trim(), en: titleEn.trim() };
    const outcome = await begin(content, new Map());
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }
  return (
    <ActForm command={command} errors={errors} send={send} button={say(texts.begin)} label={say(texts.emptyTitle)}>
      <TextField
        id="titleSv"
        label={say(texts.titleSv)}
        value={titleSv}
        onChange={setTitleSv}
        error={errors.at('titleSv')}
        maxLength={300}
      />
      <TextField
        id="titleEn"
        label={say(texts.titleEn)}
        value={titleEn}
        onChange={setTitleEn}
        error={errors.at('titleEn')}
        maxLength={300}
      />
      <TextField
        id="name"
        label={say(texts.name)}
        hint={say(texts.nameHint)}
        value={name}
        onChange={(typed) => setName(typed.toLowerCase().replaceAll(/[^a-z0-9-]/g, '-'))}
        error={errors.at('name')}
        maxLength={40}
      />
    </ActForm>
  );
}

/** YAML and what unpacks is fetched when a file is chosen. */
const read = async (file: File): Promise<ReadFiles | 'not-zip'> => (await import('./read-chosen.ts')).readChosen(file);

function FromFiles(): ReactElement {
  const say = useText();
  const { command, begin } = useBeginning();
  const chosen = useChosenFile(read, say(texts.reading));
  const what = chosen.chosen?.what;
  return (
    <>
      <ChooseFile
        label={say(texts.chooseZip)}
        hint={say(texts.chooseZipHint)}
        accept=".zip,application/zip"
        take={(file) => void chosen.take(file)}
        reading={chosen.isReading ? say(texts.reading) : null}
      />
      {what === 'not-zip' && (
        <p className="field-error" role="alert">
          {say(texts.notZip)}
        </p>
      )}
      {what && what !== 'not-zip' && 'wrong' in what && (
        <p className="field-error" role="alert">
          {say(texts.fileFaults[what.wrong], { file: what.file, line: what.line })}
        </p>
      )}
      {what && what !== 'not-zip' && 'draft' in what && (
        <ActForm
          command={command}
          button={say(texts.importCourse)}
          label={say(texts.filesTitle)}
          effect={say(texts.importEffect)}
          send={async () => {
            await begin(what.draft, what.photos);
          }}
        >
          <p>
            {say(texts.found, {
              title: what.draft.title.sv,
              pieces: what.draft.pieces.length,
              pictures: what.photos.size + what.unknownDrawings.length,
            })}
          </p>
        </ActForm>
      )}
    </>
  );
}
