import bookOpen from '@phosphor-icons/core/regular/book-open.svg?raw';
import buildings from '@phosphor-icons/core/regular/buildings.svg?raw';
import calendarCheck from '@phosphor-icons/core/regular/calendar-check.svg?raw';
import certificateIcon from '@phosphor-icons/core/regular/certificate.svg?raw';
import chartBar from '@phosphor-icons/core/regular/chart-bar.svg?raw';
import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import hourglass from '@phosphor-icons/core/regular/hourglass-medium.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { atNoon } from '../../../kernel/time/calendar-days.ts';
import { Chip } from '../../../web/components/chip.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import { obstacleNames } from '../../caseload/public.ts';
import type { Learning } from '../schema.ts';
import { learningQuery } from './api.ts';
import { title as trainingTitle } from './assigning/training-messages.ts';
import { unitTitle } from './assigning/unit-messages.ts';
import { RecallState } from './choose-recall.tsx';
import { listTitle as gatesTitle } from './gates/gate-messages.ts';
import * as texts from './learn-messages.ts';
import { LearningFetched } from './learning-fetched.tsx';
import * as menu from './menu-messages.ts';
import { openWriting } from './menu-messages.ts';
import './learn.css';

/** What there is to learn, and what of it one has done oneself. */
export default function Learn(): ReactElement {
  const learning = useQuery(learningQuery());
  return <LearningFetched of={learning}>{(data) => <LearnPage of={data} />}</LearningFetched>;
}

function LearnPage({ of }: { of: Learning }): ReactElement {
  const say = useText();
  const { day } = useFormats();
  const assigns = useMay('training.read');
  const { obstacle: asked } = useSearch({ strict: false });
  const isAbout = ({ obstacles }: { obstacles: readonly string[] }) => obstacles.some((code) => code === asked);
  // What one was assigned comes first, then what the study asks for, then questions that are due, then what is for one's own agency.
  const rankOf = (course: Learning['courses'][number]): number =>
    course.assigned ? 0 : isAbout(course) ? 1 : course.recall?.isDue ? 2 : course.forYou ? 3 : 4;
  const isMissing = asked !== undefined && !of.courses.some(isAbout);
  const next = of.vignettes.find(({ answered }) => !answered);
  return (
    <>
      <PageHeading tab={say(menu.title)}>{say(menu.title)}</PageHeading>
      <p className="lead">{say(texts.lead)}</p>
      <ul className="learn-links not-on-paper">
        <li>
          <Link to="/app/learn/unit">{say(unitTitle)}</Link>
        </li>
        {assigns && (
          <li>
            <Link to="/app/learn/training">{say(trainingTitle)}</Link>
          </li>
        )}
        <li>
          <Link to="/app/learn/gates">{say(gatesTitle)}</Link>
        </li>
      </ul>
      <section className="section" aria-labelledby="cases">
        <h2 id="cases">{say(texts.casesTitle)}</h2>
        <p className="quiet learn-note">
          {of.roundName && of.roundEnds
            ? say(texts.casesRound, { round: of.roundName, day: day(atNoon(of.roundEnds)) })
            : say(texts.casesPractice)}
        </p>
        <ol className="rows learn-cases">
          {of.vignettes.map((vignette) => (
            <li className="row learn-case" key={vignette.id}>
              <span>
                <Link className="row-link" to="/app/learn/cases/$id" params={{ id: vignette.id }}>
                  {vignette.title}
                </Link>
                <span className="small quiet">{vignette.role}</span>
              </span>
              <span className="small quiet">{say(vignette.counted ? texts.caseCounted : texts.casePractice)}</span>
              {vignette.answered ? (
                <Chip look="done" icon={checkCircle}>
                  {say(texts.caseAnswered)}
                </Chip>
              ) : (
                <Chip look="nothing" icon={circleDashed}>
                  {say(texts.caseOpen)}
                </Chip>
              )}
            </li>
          ))}
        </ol>
        <div className="actions learn-next">
          {next ? (
            <Link className="button primary" to="/app/learn/cases/$id" params={{ id: next.id }}>
              {say(texts.beginCases)}
            </Link>
          ) : (
            <p>{say(texts.allAnswered)}</p>
          )}
          <Link to="/app/learn/results">{say(texts.seeResults)}</Link>
        </div>
      </section>
      <section className="section" aria-labelledby="courses">
        <h2 id="courses">{say(texts.coursesTitle)}</h2>
        <p className="not-on-paper">
          <Link to="/app/learn/writing">{say(openWriting)}</Link>
        </p>
        {assigns && (
          <p className="not-on-paper">
            <Link to="/app/learn/packages">{say(texts.openPackages)}</Link>
          </p>
        )}
        {isMissing && <p>{say(texts.noneAbout)}</p>}
        <ul className="learn-courses">
          {[...of.courses]
            .sort((a, b) => rankOf(a) - rankOf(b))
            .map((course) => (
              <li key={course.id} className="learn-course">
                <Icon of={bookOpen} />
                <div>
                  <h3>{course.title}</h3>
                  <p>{course.about}</p>
                  {course.by !== null && <p className="small quiet">{say(texts.fromAgency, { agency: course.by })}</p>}
                  <p className="small quiet">
                    {say(texts.courseMinutes, { pieces: course.pieces, minutes: course.pieces * course.minutesEach })}
                  </p>
                  {course.obstacles.length > 0 && (
                    <p className="small quiet">
                      {say(texts.courseAims, {
                        obstacles: course.obstacles
                          .map((code) => `${say(obstacleNames[code as keyof typeof obstacleNames])} (${code})`)
                          .join(', '),
                      })}
                    </p>
                  )}
                  {isAbout(course) && (
                    <p>
                      <Chip look="note" icon={chartBar}>
                        {say(texts.aboutLargest)}
                      </Chip>
                    </p>
                  )}
                  {course.assigned && (
                    <p>
                      <Chip look="attention" icon={calendarCheck}>
                        {say(course.assigned.isLate ? texts.assignedLate : texts.assignedBy, {
                          day: day(atNoon(course.assigned.due)),
                          unit: course.assigned.unit,
                        })}
                      </Chip>
                    </p>
                  )}
                  {course.forYou && (
                    <p>
                      <Chip look="note" icon={buildings}>
                        {say(texts.forYou)}
                      </Chip>
                    </p>
                  )}
                  {course.recall && <RecallState of={course.recall} />}
                  <CourseState of={course} />
                </div>
              </li>
            ))}
        </ul>
      </section>
    </>
  );
}

function CourseState({ of }: { of: Learning['courses'][number] }): ReactElement {
  const say = useText();
  const { day } = useFormats();
  const { certificate } = of;
  return (
    <div className="actions learn-state">
      {certificate?.valid && (
        <Chip look="done" icon={certificateIcon}>
          {say(texts.courseValid, { reference: certificate.reference, day: day(atNoon(certificate.validUntil)) })}
        </Chip>
      )}
      {certificate && !certificate.valid && (
        <Chip look="nothing" icon={hourglass}>
          {say(texts.courseLapsed, { day: day(atNoon(certificate.validUntil)) })}
        </Chip>
      )}
      {certificate && (
        <Link to="/app/learn/certificates/$id" params={{ id: certificate.id }}>
          {say(texts.openCertificate)}
        </Link>
      )}
      {!certificate?.valid && (
        <Link
          className="button"
          to={of.isPackaged ? '/app/learn/packaged/$id' : '/app/learn/courses/$id'}
          params={{ id: of.id }}
        >
          {say(texts.beginCourse)}
        </Link>
      )}
    </div>
  );
}
