import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { currencyIn } from '../../../../kernel/country.ts';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { PaperButtons } from '../../../../web/components/paper/paper-buttons.tsx';
import { withdrawn as withdrawnBy, reason as withdrawnWhy } from '../../../../web/components/timeline-messages.ts';
import { useFormats } from '../../../../web/formats.ts';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import { useSession } from '../../../access/ui/public.tsx';
import type { DirectiveShown, FileShown } from '../../shown.ts';
import { DecisionList } from '../decisions/decision-list.tsx';
import { disclosedTitle } from '../defence/disclosed-messages.ts';
import { useElementNames } from '../elements/element-names.ts';
import { answerNames, verdictNames } from '../outcome-messages.ts';
import { packagesTitle } from '../package/package-messages.ts';
import { Part } from '../part.tsx';
import * as texts from '../record-messages.ts';

/** The course of the file: directives, decisions, judgments, what the defence got and replied, what was sent. */
export function FileCourse({ file }: { file: FileShown }): ReactElement {
  return (
    <>
      <Directives file={file} />
      <DecisionList file={file} />
      <Verdicts file={file} />
      <Defence file={file} />
      <SentOut file={file} />
    </>
  );
}

function Directives({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  return (
    <Part
      id="directives"
      title={say(texts.directivesTitle)}
      acts={
        file.may.includes('directive.give') && (
          <Link className="button compact" to="/app/investigations/$id/directive" params={{ id: file.id }}>
            {say(texts.giveDirective)}
          </Link>
        )
      }
    >
      {file.directives.length === 0 && <p className="unknown">{say(texts.directivesNone)}</p>}
      {file.directives.length > 0 && (
        <ul className="rows">
          {file.directives.map((directive) => (
            <Directive key={directive.id} file={file} directive={directive} />
          ))}
        </ul>
      )}
    </Part>
  );
}

function Directive({ file, directive }: { file: FileShown; directive: DirectiveShown }): ReactElement {
  const say = useText();
  const { date } = useFormats();
  const nameOf = useElementNames(file.law.country);
  const { id, what, element, dueOn, givenBy, to, answered } = directive;
  return (
    <li className="evidence-row">
      <div>
        <p>
          <b>{what ?? '–'}</b>
        </p>
        <p className="small quiet">{say(texts.directiveLine, { date: date(atNoon(dueOn)), name: givenBy })}</p>
        {element && <p className="small quiet">{nameOf(element)}</p>}
        {answered?.words && <p className="own-words">{answered.words}</p>}
      </div>
      <div className="small">
        {to && <p className="quiet">{say(texts.directiveTo, { unit: to })}</p>}
        {answered && (
          <p>
            <b>{say(answerNames[answered.answer])}</b>
          </p>
        )}
        <PaperButtons
          path={`/api/investigations/${file.id}/directive-paper?directive=${id}`}
          of={say(texts.directivePaper, { date: date(atNoon(dueOn)) })}
        />
        {!answered && !to && file.may.includes('directive.answer') && (
          <Link to="/app/investigations/$id/directive/answer" params={{ id: file.id }} search={{ about: id }}>
            {say(texts.answerDirective)}
          </Link>
        )}
      </div>
    </li>
  );
}

function Verdicts({ file }: { file: FileShown }): ReactElement | null {
  const say = useText();
  const { date, money } = useFormats();
  const { country } = useSession();
  if (file.verdicts.length === 0) return null;
  return (
    <Part id="verdicts" title={say(texts.verdictsTitle)}>
      {file.verdicts.map(({ id, on, court, reasons, lines, damagesOrdered, withdrawn }) => (
        <div className="evidence-row" key={id}>
          <div>
            <p className={withdrawn ? 'struck' : undefined}>
              <b>{court ?? '–'}</b>, {date(atNoon(on))}
            </p>
            {withdrawn && <WithdrawnLine of={withdrawn} />}
            {reasons && <p className="own-words">{withdrawn ? <del>{reasons}</del> : reasons}</p>}
          </div>
          <div className={withdrawn ? 'small struck' : 'small'}>
            <ul>
              {[...new Set(lines.map(({ outcome }) => outcome))].map((outcome) => (
                <li key={outcome}>
                  {say(verdictNames[outcome])}: {lines.filter((line) => line.outcome === outcome).length}
                </li>
              ))}
            </ul>
            {damagesOrdered !== null && (
              <p>{say(texts.damages, { sum: money(damagesOrdered, currencyIn(country)) })}</p>
            )}
          </div>
        </div>
      ))}
    </Part>
  );
}

/** That a verdict was recorded wrongly: who said so, when and why. */
function WithdrawnLine({ of }: { of: NonNullable<FileShown['verdicts'][number]['withdrawn']> }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const when = moment({ from: of.at, to: null, precision: 'minute' });
  return (
    <>
      <p className="small">{say(withdrawnBy, { name: of.by, when })}</p>
      {of.reason && <p className="act-reason small">{say(withdrawnWhy, { reason: of.reason })}</p>}
    </>
  );
}

function Defence({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const { date } = useFormats();
  const may = (verb: string): boolean => file.may.includes(verb);
  return (
    <Part
      id="defence"
      title={say(texts.defenceTitle)}
      acts={
        <>
          {may('file.serve') && (
            <Link className="button compact" to="/app/investigations/$id/serve" params={{ id: file.id }}>
              {say(texts.serve)}
            </Link>
          )}
          {may('package.make') && (
            <Link className="button compact" to="/app/investigations/$id/packages" params={{ id: file.id }}>
              {say(packagesTitle)}
            </Link>
          )}
          {file.services.length + file.given.length + file.packages.length > 0 && (
            <Link className="button compact" to="/app/investigations/$id/disclosed" params={{ id: file.id }}>
              {say(disclosedTitle)}
            </Link>
          )}
          {may('defence.reply') && (
            <Link className="button compact" to="/app/investigations/$id/defence-reply" params={{ id: file.id }}>
              {say(texts.recordReply)}
            </Link>
          )}
          {may('defence.disclose') && (
            <Link className="button compact" to="/app/investigations/$id/give" params={{ id: file.id }}>
              {say(texts.giveOnRequest)}
            </Link>
          )}
        </>
      }
    >
      {file.services.length === 0 && <p className="unknown">{say(texts.defenceNone)}</p>}
      <ul className="plain-list">
        {file.services.map(({ id, on, replyBy, items, documents }) => (
          <li key={id}>
            <p>{say(texts.servedLine, { date: date(atNoon(on)), by: date(atNoon(replyBy)) })}</p>
            <p className="small quiet">
              {say(texts.servedCounts, { items: items.length, documents: documents.length })}
            </p>
          </li>
        ))}
        {file.given.map(({ id, on, why, documents }) => (
          <li key={id}>
            <p>{say(texts.givenLine, { date: date(atNoon(on)) })}</p>
            <p className="small quiet">
              {[why?.replace(/\.$/, ''), ...documents.map(({ name }) => name)].filter(Boolean).join('. ')}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function SentOut({ file }: { file: FileShown }): ReactElement | null {
  const say = useText();
  const { day } = useFormats();
  if (file.sent.length === 0) return null;
  return (
    <Part id="sent" title={say(texts.sentTitle)}>
      <ul className="plain-list">
        {file.sent.map(({ to, kind, sentAt, receivedAt, acknowledgedAt }) => (
          <li key={`${to} ${sentAt}`}>
            <p>
              {say(kind === 'directive' ? texts.sentDirective : texts.sentFile)}: {to}
            </p>
            <p className="small quiet">
              {[
                say(texts.sentAt, { date: day(new Date(sentAt)) }),
                receivedAt && say(texts.sentReceived, { date: day(new Date(receivedAt)) }),
                acknowledgedAt && say(texts.sentTaken, { date: day(new Date(acknowledgedAt)) }),
              ]
                .filter(Boolean)
                .join('. ')}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
