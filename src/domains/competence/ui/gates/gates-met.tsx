import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { Chip } from '../../../../web/components/chip.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import type { ExceptionShown, GatesMet } from '../../gates/schema.ts';
import { toLearning } from '../learn-messages.ts';
import { LearningFetched } from '../learning-fetched.tsx';
import { gatesMetQuery } from './api.ts';
import { ExceptionForm } from './exception-form.tsx';
import * as texts from './gate-messages.ts';
import { outcomeWords } from './outcome-words.ts';

/** Which acts ask the reader for a course, how to go on where one cannot wait, and the exceptions that were made. */
export default function GatesMetPage(): ReactElement {
  const met = useQuery(gatesMetQuery());
  return <LearningFetched of={met}>{(data) => <Met of={data} />}</LearningFetched>;
}

function Met({ of }: { of: GatesMet }): ReactElement {
  const say = useText();
  const { longDate } = useFormats();
  return (
    <>
      <p className="small not-on-paper">
        <Link to="/app/learn">{say(toLearning)}</Link>
      </p>
      <PageHeading tab={say(texts.listTitle)}>{say(texts.listTitle)}</PageHeading>
      {of.gates.length === 0 ? (
        <Empty title={say(texts.none)} />
      ) : (
        <>
          <p className="lead">{say(texts.metLead)}</p>
          <ScrollTable
            caption={say(texts.listTitle)}
            look="cards"
            columns={[say(texts.colAct), say(texts.colCourse), say(texts.colFrom), say(texts.colYou)]}
            rows={of.gates.map((gate) => ({
              key: gate.id,
              cells: [
                gate.act,
                <Link key="course" to="/app/learn/courses/$id" params={{ id: gate.course }}>
                  {gate.courseTitle}
                </Link>,
                longDate(atNoon(gate.from)),
                gate.heldUntil !== null && gate.isMet ? (
                  <Chip key="you" look="done" icon={checkCircle}>
                    {say(texts.heldUntil, { day: longDate(atNoon(gate.heldUntil)) })}
                  </Chip>
                ) : (
                  <Chip key="you" look="nothing" icon={circleDashed}>
                    {say(texts.notHeld)}
                  </Chip>
                ),
              ],
            }))}
          />
          <ExceptionForm gates={of.gates} />
        </>
      )}
      <Exceptions of={of} />
    </>
  );
}

function Exceptions({ of }: { of: GatesMet }): ReactElement {
  const say = useText();
  const { longDate } = useFormats();
  const reviewOf = ({ review, reviewBy }: ExceptionShown): string =>
    review ? say(outcomeWords[review.outcome]) : say(texts.reviewBy, { day: longDate(new Date(reviewBy)) });
  return (
    <section className="section" aria-labelledby="exceptions">
      <h2 id="exceptions">{say(of.manages ? texts.exceptionsUnit : texts.exceptionsOwn)}</h2>
      {of.exceptions.length === 0 ? (
        <p className="quiet">{say(texts.noExceptions)}</p>
      ) : (
        <ScrollTable
          caption={say(of.manages ? texts.exceptionsUnit : texts.exceptionsOwn)}
          look="cards"
          columns={[say(texts.colAct), say(texts.colWho), say(texts.colWhen), say(texts.colReview)]}
          rows={of.exceptions.map((one) => ({
            key: one.id,
            cells: [
              <Link key="open" to="/app/learn/exceptions/$id" params={{ id: one.id }}>
                {one.act}
              </Link>,
              one.who,
              longDate(new Date(one.openedAt)),
              reviewOf(one),
            ],
          }))}
        />
      )}
    </section>
  );
}
