import gavel from '@phosphor-icons/core/regular/gavel.svg?raw';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { FilesOf } from '../../../../web/components/files-of-matter.tsx';
import { Icon } from '../../../../web/components/icon.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { PrintButton } from '../../../../web/components/paper/print-button.tsx';
import { Responsible } from '../../../../web/components/responsible.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Timeline } from '../../../../web/components/timeline.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { withdrawingIn } from '../../../../web/components/withdraw-entry.tsx';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { useSession } from '../../../access/ui/public.tsx';
import type { AnswersFrom } from '../../../inspections/ui/public.tsx';
import type { FileShown } from '../../shown.ts';
import { pathOf, useFileCommand } from '../api.ts';
import { EvidenceList } from '../evidence/evidence-list.tsx';
import { aliasOf } from '../evidence/item-names.ts';
import { RequestList } from '../evidence/request-list.tsx';
import * as texts from '../file-messages.ts';
import { OpenFile } from '../file-route.tsx';
import { useOffenceNames } from '../offence-names.ts';
import { statusNames } from '../outcome-messages.ts';
import * as record from '../record-messages.ts';
import { fieldNames, reportValue } from './correct-report.tsx';
import { DueChip } from './due-chip.tsx';
import { FileCourse } from './file-course.tsx';
import { FileFacts } from './file-facts.tsx';
import { FilePeople } from './file-people.tsx';
import '../file.css';

/** One criminal file whole: who, what evidence, what was asked, directed, decided and judged. */
export default function FilePage(): ReactElement {
  return <OpenFile>{(file) => <File file={file} />}</OpenFile>;
}

/** What need not be written again where first answers are asked for: whom the file is about, where that is one person, and its date. */
function answersFrom({ reference, parties, decisionDue }: FileShown): AnswersFrom {
  const [only, ...others] = parties;
  return { reference, called: others.length === 0 ? (only?.alias ?? null) : null, decisionOn: decisionDue };
}

/** The parts of the page, in their order: it is one page, so that it can be printed and searched. */
const parts = [
  { key: 'evidence', title: texts.evidenceTitle },
  { key: 'asked', title: texts.askedTitle },
  { key: 'directives', title: record.directivesTitle },
  { key: 'decisions', title: record.decisionsTitle },
  { key: 'defence', title: record.defenceTitle },
  { key: 'timeline', title: record.timelineTitle },
] as const;

function File({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const { verbs } = useSession();
  const command = useFileCommand();
  const { nameOf } = useOffenceNames(file.law.country);
  const tab = say(texts.fileTab, { reference: file.reference });
  return (
    <>
      <p className="identity">
        <span>
          <Icon of={gavel} />
          {say(statusNames[file.status])}
        </span>
        <Link className="not-on-paper" to="/app/investigations">
          {say(texts.toFiles)}
        </Link>
      </p>
      <div className="page-head">
        <div>
          <PageHeading tab={tab}>{tab}</PageHeading>
          {file.parties.length > 0 && (
            <p className="quiet">
              {say(texts.aboutWhom, { parties: file.parties.map(({ id }) => aliasOf(file, id)).join(', ') })}
            </p>
          )}
        </div>
        <div className="actions">
          <DueChip file={file} />
          {file.parties.length > 0 && (
            <Link className="button primary" to="/app/elements/$id" params={{ id: file.id }}>
              {say(texts.openBoard)}
            </Link>
          )}
          <PrintButton />
        </div>
      </div>
      <div className="file-top">
        <DoneNote about={file.id} />
        <VisibilityStrip of={file.visibility} />
      </div>
      <nav className="file-nav not-on-paper" aria-label={say(texts.partsLabel)}>
        <ul>
          {parts.map(({ key, title }) => (
            <li key={key}>
              <a href={`#${key}`}>{say(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="columns file-columns">
        <aside aria-label={say(texts.peopleTitle)}>
          <FilePeople file={file} />
          {verbs.includes('answers.ask') && (
            <p className="not-on-paper">
              <Link to="/app/answers/new" state={{ answersFrom: answersFrom(file) }}>
                {say(texts.askFirstAnswers)}
              </Link>
            </p>
          )}
          <Responsible of={file.responsible} path={`/api/investigations/${file.id}/responsible`} command={command} />
        </aside>
        <div>
          <FileFacts file={file} />
          <EvidenceList file={file} />
          <RequestList file={file} />
          <FileCourse file={file} />
          <FilesOf kind="investigation" id={file.id} heading="h2" />
          <section className="section" aria-labelledby="timeline">
            <h2 id="timeline">{say(record.timelineTitle)}</h2>
            <Timeline
              events={file.timeline}
              capacities={capacityNames}
              fieldName={(field) => (field in fieldNames ? say(fieldNames[field as keyof typeof fieldNames]) : field)}
              fieldValue={(field, value) => reportValue(field, value, { say, nameOf })}
              action={withdrawingIn({
                path: pathOf('investigation.withdraw', file.id),
                may: file.may.includes('investigation.withdraw'),
                use: useFileCommand,
              })}
            />
          </section>
        </div>
      </div>
    </>
  );
}
