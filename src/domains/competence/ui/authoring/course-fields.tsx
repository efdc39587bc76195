import type { ReactElement } from 'react';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { useText } from '../../../../web/text.tsx';
import { obstacleNames } from '../../../caseload/public.ts';
import { renamed } from '../../authoring/draft.ts';
import { readabilityOfPiece } from '../../authoring/readability.ts';
import { CourseId } from '../../courses/course-file.ts';
import { BothField } from './both-field.tsx';
import type { Editing } from './editing.ts';
import * as texts from './editor-messages.ts';

/** What is said of the whole course. */
export function CourseFields(props: {
  edit: Editing;
  audiences: readonly { readonly kind: string; readonly name: string }[];
  /** A course that was published keeps its short name. */
  nameStays: boolean;
  onRename: (draft: Editing['draft']) => void;
}): ReactElement {
  const { edit, audiences, nameStays, onRename } = props;
  const { draft } = edit;
  const say = useText();
  const number = (path: 'minutesEach' | 'monthsValid', most: number) => (typed: string) => {
    const count = Number(typed.replaceAll(/\D/g, ''));
    if (count >= 1 && count <= most) edit.put(path, count);
  };
  return (
    <section aria-labelledby="course" className="authoring-fields">
      <h2 id="course" tabIndex={-1}>
        {say(texts.courseTitle)}
      </h2>
      <BothField edit={edit} path="title" value={draft.title} label={say(texts.courseName)} max={300} />
      {nameStays ? (
        <p className="small">{say(texts.shortNameIs, { name: draft.id })}</p>
      ) : (
        <TextField
          id="id"
          label={say(texts.shortName)}
          hint={say(texts.shortNameHint)}
          error={edit.faultAt('id')}
          value={draft.id}
          maxLength={40}
          onChange={(typed) => {
            const id = typed.toLowerCase().replaceAll(/[^a-z0-9-]/g, '-');
            if (CourseId.safeParse(id).success) onRename(renamed(draft, id));
          }}
        />
      )}
      <BothField edit={edit} path="about" value={draft.about} label={say(texts.about)} max={600} area measured />
      <BothField
        edit={edit}
        path="contentNote"
        value={draft.contentNote}
        label={say(texts.contentNote)}
        hint={say(texts.contentNoteHint)}
        max={600}
        area
      />
      <BothField
        edit={edit}
        path="lawNote"
        value={draft.lawNote}
        label={say(texts.lawNote)}
        hint={say(texts.lawNoteHint)}
        max={600}
        area
        optional
      />
      <fieldset className="authoring-part">
        <legend>{say(texts.audience)}</legend>
        <p className="hint">{say(texts.audienceHint)}</p>
        <div className="authoring-ticks">
          {audiences.map(({ kind, name }) => (
            <div className="option" key={kind}>
              <input
                type="checkbox"
                id={`audience.${kind}`}
                checked={draft.audience.includes(kind)}
                onChange={({ target: { checked } }) =>
                  edit.put(
                    'audience',
                    checked ? [...draft.audience, kind] : draft.audience.filter((one) => one !== kind),
                  )
                }
              />
              <label htmlFor={`audience.${kind}`}>{name}</label>
            </div>
          ))}
        </div>
      </fieldset>
      <div className="authoring-both">
        <TextField
          id="minutesEach"
          label={say(texts.minutesEach)}
          width="short"
          inputMode="numeric"
          value={String(draft.minutesEach)}
          maxLength={2}
          onChange={number('minutesEach', 30)}
        />
        <TextField
          id="monthsValid"
          label={say(texts.monthsValid)}
          width="short"
          inputMode="numeric"
          value={String(draft.monthsValid)}
          maxLength={3}
          onChange={number('monthsValid', 120)}
        />
      </div>
    </section>
  );
}

/** What is said of one part: its title, and the obstacles that it aims at. */
export function PieceFields({ edit, piece: at }: { edit: Editing; piece: number }): ReactElement | null {
  const say = useText();
  const piece = edit.draft.pieces[at];
  if (!piece) return null;
  const here = `pieces.${at}`;
  const [swedish, english] = [readabilityOfPiece(piece, 'sv'), readabilityOfPiece(piece, 'en')];
  const fault = edit.faultAt(here);
  const add = (code: string): void => {
    if (code !== '' && !piece.obstacles.includes(code)) edit.put(`${here}.obstacles`, [...piece.obstacles, code]);
  };
  return (
    <section aria-labelledby="piece" className="authoring-fields">
      <h2 id="piece" tabIndex={-1}>
        {say(texts.pieceTitle, { number: at + 1 })}
      </h2>
      {fault && (
        <p className="field-error" id={here}>
          {fault}
        </p>
      )}
      <BothField edit={edit} path={`${here}.title`} value={piece.title} label={say(texts.pieceName)} max={300} />
      <SelectField
        id={`${here}.obstacles`}
        label={say(texts.obstacles)}
        hint={say(texts.obstaclesHint)}
        error={edit.faultAt(`${here}.obstacles`)}
        value=""
        onChange={add}
        choices={Object.entries(obstacleNames).map(([code, name]) => ({ value: code, label: `${code} ${say(name)}` }))}
      />
      <ul className="authoring-chosen">
        {piece.obstacles.map((code) => (
          <li key={code}>
            <span>
              {code} {code in obstacleNames && say(obstacleNames[code as keyof typeof obstacleNames])}
            </span>
            <button
              type="button"
              className="button plain"
              onClick={() =>
                edit.put(
                  `${here}.obstacles`,
                  piece.obstacles.filter((one) => one !== code),
                )
              }
            >
              {say(texts.remove, { what: code })}
            </button>
          </li>
        ))}
      </ul>
      <p className="small quiet">
        {say(texts.pieceReads, { swedish: swedish.words, english: english.words, lix: swedish.lix })}
      </p>
    </section>
  );
}
