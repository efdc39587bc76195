import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import hourglass from '@phosphor-icons/core/regular/hourglass-medium.svg?raw';
import minus from '@phosphor-icons/core/regular/minus.svg?raw';
import warning from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import xCircle from '@phosphor-icons/core/regular/x-circle.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { Button } from '../../../../web/components/button.tsx';
import { Chip, type ChipLook } from '../../../../web/components/chip.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { bytesOf } from '../../../../web/components/paper/paper-buttons.tsx';
import { PrintButton } from '../../../../web/components/paper/print-button.tsx';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { FailureState } from '../../../../web/components/state/failure-state.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { saveFile } from '../../../../web/save-file.ts';
import { useText } from '../../../../web/text.tsx';
import { assigningFile } from '../../assigning/file-messages.ts';
import type { UnitTraining } from '../../assigning/schema.ts';
import type { CourseStanding } from '../../assigning/standing.ts';
import { toLearning } from '../learn-messages.ts';
import { LearningFetched } from '../learning-fetched.tsx';
import { fetchUnitFile, unitTrainingQuery } from './api.ts';
import { all } from './training-messages.ts';
import * as texts from './unit-messages.ts';
import { narrowed, type Order, sorted } from './unit-rows.ts';
import './training.css';

const looks: Readonly<Record<CourseStanding, { readonly look: ChipLook; readonly icon: string }>> = {
  valid: { look: 'done', icon: checkCircle },
  ends: { look: 'attention', icon: hourglass },
  ended: { look: 'nothing', icon: xCircle },
  asked: { look: 'note', icon: circleDashed },
  late: { look: 'attention', icon: warning },
  none: { look: 'bare', icon: minus },
};

/** Who of the unit has which certificate until when: for its manager, and each person for themselves. Done or not done, never how well. */
export default function UnitTrainingPage(): ReactElement {
  const training = useQuery(unitTrainingQuery());
  return <LearningFetched of={training}>{(data) => <Unit of={data} />}</LearningFetched>;
}

function Unit({ of }: { of: UnitTraining }): ReactElement {
  const say = useText();
  const [course, setCourse] = useState('');
  const [isNeeds, setNeeds] = useState(false);
  const [order, setOrder] = useState<Order>({ by: 'name', down: false });
  const cells = of.people.flatMap((person) => person.cells);
  const count = (...standings: readonly CourseStanding[]): number =>
    cells.filter(({ standing }) => standings.includes(standing)).length;
  const columns = of.courses.filter(({ id }) => course === '' || id === course);
  const people = sorted(narrowed(of.people, { course, isNeeds }), order);
  const sortOf = (by: string) => ({
    now: order.by === by ? (order.down ? ('descending' as const) : ('ascending' as const)) : null,
    onPress: () => setOrder({ by, down: order.by === by && !order.down }),
  });
  return (
    <>
      <p className="small not-on-paper">
        <Link to="/app/learn">{say(toLearning)}</Link>
      </p>
      <PageHeading tab={say(texts.unitTitle)}>
        {of.isWhole ? say(texts.finding, { late: count('late'), ends: count('ends') }) : say(texts.ownTitle)}
      </PageHeading>
      <p className="lead">
        {of.unit}. {say(of.isWhole ? texts.seenBy : texts.seenOwn)}
      </p>
      {of.courses.length === 0 ? (
        <Empty title={say(texts.nothingYet)} icon={circleDashed} />
      ) : (
        <>
          {of.isWhole && (
            <div className="training-narrow not-on-paper">
              <span className="field">
                <label className="label" htmlFor="course">
                  {say(texts.narrowCourse)}
                </label>
                <select id="course" className="input" value={course} onChange={({ target }) => setCourse(target.value)}>
                  <option value="">{say(all)}</option>
                  {of.courses.map(({ id, title }) => (
                    <option key={id} value={id}>
                      {title}
                    </option>
                  ))}
                </select>
              </span>
              <span className="field">
                <label className="label" htmlFor="needs">
                  {say(texts.narrowStanding)}
                </label>
                <select
                  id="needs"
                  className="input"
                  value={isNeeds ? 'needs' : ''}
                  onChange={({ target }) => setNeeds(target.value === 'needs')}
                >
                  <option value="">{say(texts.everyone)}</option>
                  <option value="needs">{say(texts.needs)}</option>
                </select>
              </span>
            </div>
          )}
          <ScrollTable
            caption={say(of.isWhole ? texts.unitTitle : texts.ownTitle)}
            look="cards"
            columns={[
              { name: say(texts.colPerson), isNumber: false, sort: sortOf('name') },
              ...columns.map(({ id, title }) => ({ name: title, isNumber: false, sort: sortOf(id) })),
            ]}
            rows={people.map((person) => ({
              key: person.ref,
              cells: [
                <span key="name">
                  {person.name} <span className="own-line small quiet">{person.title}</span>
                </span>,
                ...columns.map(({ id }) => <Standing key={id} of={person.cells.find((cell) => cell.course === id)} />),
              ],
            }))}
          />
          {of.isWhole && (
            <>
              <section className="training-valid" aria-labelledby="valid">
                <h2 id="valid">{say(texts.validToday)}</h2>
                <ul>
                  {columns.map(({ id, title, valid }) => (
                    <li key={id}>{say(texts.validOf, { course: title, valid, all: of.people.length })}</li>
                  ))}
                </ul>
              </section>
              <UnitFiles />
            </>
          )}
        </>
      )}
    </>
  );
}

function Standing({ of }: { of: UnitTraining['people'][number]['cells'][number] | undefined }): ReactElement | null {
  const say = useText();
  const { longDate } = useFormats();
  if (!of) return null;
  const { look, icon } = looks[of.standing];
  const day = of.standing === 'asked' || of.standing === 'late' ? of.due : of.until;
  return (
    <Chip look={look} icon={icon}>
      {say(assigningFile.standings[of.standing])}
      {day !== null && ` ${longDate(atNoon(day))}`}
    </Chip>
  );
}

function UnitFiles(): ReactElement {
  const say = useText();
  const [failed, setFailed] = useState<{ readonly error: unknown; readonly format: 'csv' | 'xlsx' } | null>(null);
  async function make(format: 'csv' | 'xlsx'): Promise<void> {
    setFailed(null);
    try {
      const { file } = await fetchUnitFile(format);
      saveFile(file.name, bytesOf(file.base64), file.type);
    } catch (error) {
      setFailed({ error, format });
    }
  }
  return (
    <>
      <div className="actions not-on-paper">
        <Button icon={downloadSimple} onClick={() => void make('xlsx')}>
          {say(texts.exportXlsx)}
        </Button>
        <Button icon={downloadSimple} onClick={() => void make('csv')}>
          {say(texts.exportCsv)}
        </Button>
        <PrintButton />
      </div>
      {failed && <FailureState error={failed.error} again={() => void make(failed.format)} />}
    </>
  );
}
