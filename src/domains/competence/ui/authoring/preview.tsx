import { type ReactElement, useMemo, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { useLanguage } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import type { CourseDraft } from '../../authoring/draft.ts';
import { fileOfDraft, wordsOfDraft } from '../../authoring/words-of-draft.ts';
import { joinCourse } from '../../courses/course.ts';
import { type CourseProgress, nothingYet } from '../../courses/progress.ts';
import { showCourse } from '../../courses/show-course.ts';
import type { CourseShown } from '../../schema.ts';
import { CoursePiece } from '../course-piece.tsx';
import { CourseScene } from '../course-scene.tsx';
import { languages } from './editing.ts';
import * as texts from './editor-messages.ts';
import type { OpenPart } from './parts-list.tsx';

/** The course as a learner is given it, made as the server makes it. */
export const useShownCourse = (
  draft: CourseDraft,
  pictures: ReadonlyMap<string, string>,
  language: 'sv' | 'en',
): CourseShown =>
  useMemo(() => {
    const words = { sv: wordsOfDraft(draft, 'sv'), en: wordsOfDraft(draft, 'en') };
    return showCourse(joinCourse(fileOfDraft(draft, 1), words, pictures), language);
  }, [draft, pictures, language]);

/** Beside the fields: the scene that is open, with the components that a learner gets. */
export function ScenePreview(props: {
  draft: CourseDraft;
  pictures: ReadonlyMap<string, string>;
  open: OpenPart;
  onTry: (language: 'sv' | 'en') => void;
}): ReactElement {
  const { draft, pictures, open, onTry } = props;
  const say = useText();
  const spokenHere = useLanguage();
  const [language, setLanguage] = useState<'sv' | 'en'>(spokenHere);
  const [isNarrow, setNarrow] = useState(true);
  const course = useShownCourse(draft, pictures, language);
  const piece = course.pieces[open.piece ?? 0];
  const scene = piece?.scenes[open.scene ?? 0];
  /** What was chosen in which scene. Going on begins the scene anew: only the author moves to another. */
  const [chosen, setChosen] = useState({ scene: '', option: '', turn: 0 });
  const answered = chosen.scene === scene?.id && chosen.option !== '' ? chosen.option : undefined;
  const begin = (): void => setChosen({ scene: '', option: '', turn: chosen.turn + 1 });
  return (
    <section aria-labelledby="preview" className="authoring-preview">
      <h2 id="preview">{say(texts.preview)}</h2>
      <div className="actions">
        {languages.map((one) => (
          <Button key={one} look="compact" aria-pressed={one === language} onClick={() => setLanguage(one)}>
            {say(texts.languageNames[one])}
          </Button>
        ))}
        <Button look="compact" aria-pressed={isNarrow} onClick={() => setNarrow(!isNarrow)}>
          {say(texts.asPhone)}
        </Button>
      </div>
      <div className={`authoring-frame ${isNarrow ? 'is-narrow' : ''}`} lang={language}>
        {piece && scene && (
          <CourseScene
            key={`${scene.id} ${language} ${chosen.turn}`}
            course={course}
            piece={piece}
            scene={scene}
            answered={answered}
            onAnswer={(option) => setChosen({ ...chosen, scene: scene.id, option })}
            onNext={begin}
            onBack={begin}
            within
          />
        )}
      </div>
      <Button onClick={() => onTry(language)}>{say(texts.tryPart, { number: (open.piece ?? 0) + 1 })}</Button>
    </section>
  );
}

/** A part of the course taken from its beginning to its end, as a learner takes it. Nothing of it is recorded. */
export function TryPiece(props: { course: CourseShown; piece: number; onLeave: () => void }): ReactElement | null {
  const say = useText();
  const [progress, setProgress] = useState<CourseProgress>(nothingYet);
  const piece = props.course.pieces[props.piece];
  if (!piece) return null;
  return (
    <>
      <p className="authoring-trying">
        <span>{say(texts.trying)}</span>
        <Button look="compact" onClick={props.onLeave}>
          {say(texts.endTrying)}
        </Button>
      </p>
      <CoursePiece
        course={props.course}
        piece={piece}
        progress={progress}
        onChange={setProgress}
        onLeave={props.onLeave}
      />
    </>
  );
}
