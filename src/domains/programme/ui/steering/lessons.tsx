import type { ReactElement } from 'react';
import { dayIn } from '../../../../web/form/day-field.tsx';
import { useText } from '../../../../web/text.tsx';
import type { LessonShown, SteeringShown } from '../../steering/steering-schema.ts';
import { useProgrammeCommand } from '../api.ts';
import { useDay } from '../days.ts';

import { FoldedPart } from '../parts/part-form.tsx';
import * as partTexts from '../parts/part-messages.ts';
import { partPaths } from '../parts/part-paths.ts';
import type { PartField } from '../parts/part-values.ts';
import * as meetingTexts from './meeting-messages.ts';
import * as texts from './steering-messages.ts';

/** What did not work, why, and what to do instead. */
export function Lessons({ of }: { of: SteeringShown }): ReactElement {
  const say = useText();
  const day = useDay();
  const may = of.may.includes('programme.lesson');
  return (
    <section className="section" aria-labelledby="lessons">
      <h2 id="lessons">{say(texts.lessonsTitle)}</h2>
      {of.lessons.length === 0 ? (
        <p className="quiet">{say(texts.lessonsNone)}</p>
      ) : (
        <table className="programme-table">
          <thead>
            <tr>
              <th scope="col">{say(texts.lessonWhat)}</th>
              <th scope="col">{say(texts.lessonWhy)}</th>
              <th scope="col">{say(texts.colInstead)}</th>
            </tr>
          </thead>
          <tbody>
            {of.lessons.map((lesson) => (
              <tr key={lesson.id}>
                <th scope="row">
                  {lesson.what}
                  <span className="small quiet">
                    {[day(lesson.on), lesson.goalName, lesson.by].filter(Boolean).join(' · ')}
                  </span>
                  {may && (
                    <span className="programme-buttons">
                      <WriteLesson of={of} lesson={lesson} />
                    </span>
                  )}
                </th>
                <td data-label={say(texts.lessonWhy)}>{lesson.why}</td>
                <td data-label={say(texts.colInstead)}>{lesson.instead}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {may && <WriteLesson of={of} lesson={null} />}
    </section>
  );
}

function WriteLesson({ of, lesson }: { of: SteeringShown; lesson: LessonShown | null }): ReactElement {
  const say = useText();
  const fields: readonly PartField[] = [
    { id: 'on', kind: 'day', label: meetingTexts.on },
    ...(of.goals.length === 0
      ? []
      : [
          {
            id: 'goal',
            kind: 'choice',
            label: texts.lessonGoal,
            optional: true,
            choices: of.goals.map(({ id, name }) => ({ value: id, label: name })),
          } as const,
        ]),
    { id: 'what', kind: 'area', label: texts.lessonWhat, max: 500 },
    { id: 'why', kind: 'area', label: texts.lessonWhy, max: 500 },
    { id: 'instead', kind: 'area', label: texts.lessonInstead, max: 500 },
  ];
  return (
    <FoldedPart
      {...partPaths(of.id, 'lesson')}
      {...(lesson ? { compact: true, label: say(partTexts.change) } : {})}
      title={lesson ? say(texts.changeLessonNamed, { name: lesson.what }) : say(texts.addLesson)}
      part={lesson ? `lesson-${lesson.id}` : 'lesson'}
      done={texts.lessonSaved}
      fields={fields}
      {...(lesson
        ? {
            known: {
              on: lesson.on,
              goal: lesson.goal ?? '',
              what: lesson.what,
              why: lesson.why,
              instead: lesson.instead,
            },
          }
        : {})}
      body={(values, act) => ({
        act,
        lesson: lesson?.id ?? act.id,
        on: dayIn(values.on ?? ''),
        goal: values.goal || null,
        what: values.what?.trim(),
        why: values.why?.trim(),
        instead: values.instead?.trim(),
      })}
      command={useProgrammeCommand()}
    />
  );
}
