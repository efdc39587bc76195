import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { PaperButtons } from '../../../../web/components/paper/paper-buttons.tsx';
import { Reference } from '../../../../web/components/reference.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import type { RecordsShown } from '../../records/schema.ts';
import { recordsQuery, useRecordsCommand } from '../api.ts';
import { caseNotFound, caseTab } from '../case-messages.ts';
import { GiveCopyForm } from '../forms/give-copy.tsx';
import { RefuseForm } from '../forms/refuse-copy.tsx';
import * as texts from './records-messages.ts';
import './records.css';

/** The registrar's desk in one case: its number, who asked for it, what was given and under what it was masked, what was refused. */
export default function RecordsPage(): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const found = useQuery(recordsQuery(id));
  return (
    <Fetched of={found} title={say(caseNotFound)}>
      {(data) => <Records of={data} />}
    </Fetched>
  );
}

function Records({ of }: { of: RecordsShown }): ReactElement {
  const say = useText();
  const [open, setOpen] = useState<'give' | 'refuse'>('give');
  return (
    <>
      <div className="identity">
        <Reference of={of.reference} />
        <span>{of.number === null ? say(texts.noNumber) : say(texts.numbered, { number: of.number })}</span>
        <Link to="/app/cases/$id" params={{ id: of.id }}>
          {say(texts.toCase)}
        </Link>
      </div>
      <PageHeading tab={say(caseTab, { reference: of.reference })}>
        {say(texts.title, { name: of.workplaceName ?? of.reference })}
      </PageHeading>
      <p className="quiet">{say(texts.lead)}</p>
      <DoneNote about={of.id} />
      {of.may.includes('case.register') && <NumberForm of={of} />}
      <Answers of={of} />
      {of.may.includes('case.give-copy') && (
        <section className="section not-on-paper" aria-labelledby="answer">
          <h2 id="answer">{say(texts.answerTitle)}</h2>
          <p className="actions">
            {(['give', 'refuse'] as const).map((kind) => (
              <button
                key={kind}
                type="button"
                className="button"
                aria-pressed={open === kind}
                onClick={() => setOpen(kind)}
              >
                {say(kind === 'give' ? texts.giveTitle : texts.refuseTitle)}
              </button>
            ))}
          </p>
          {open === 'give' ? <GiveCopyForm of={of} /> : <RefuseForm of={of} />}
        </section>
      )}
    </>
  );
}

function NumberForm({ of }: { of: RecordsShown }): ReactElement {
  const say = useText();
  const plain = useRecordsCommand();
  const [number, setNumber] = useState('');
  const { command, kept } = useDrafted(plain, {
    part: 'number',
    title: say(texts.numberTitle),
    value: { number },
    put: (was) => setNumber(was.number),
  });
  return (
    <section className="section not-on-paper" aria-labelledby="number-title">
      <h2 id="number-title">{say(texts.numberTitle)}</h2>
      <ActForm
        kept={kept}
        command={command}
        button={say(texts.numberSend)}
        send={async () => {
          await command.send({
            path: `/api/cases/${of.id}/register`,
            label: texts.numberSending,
            done: texts.numberDone,
            body: (act) => ({ act, number: number.trim() }),
          });
        }}
      >
        <TextField
          id="number"
          label={say(texts.numberLabel)}
          hint={say(texts.numberHint)}
          value={number}
          onChange={setNumber}
        />
      </ActForm>
    </section>
  );
}

function Answers({ of }: { of: RecordsShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  return (
    <section className="section" aria-labelledby="answers">
      <h2 id="answers">{say(texts.answersTitle)}</h2>
      {of.answers.length === 0 && <p className="quiet">{say(texts.noAnswers)}</p>}
      <ul className="rows">
        {[...of.answers].reverse().map((answer) => (
          <li className="row" key={answer.id}>
            <p className="when">{moment({ from: answer.at, to: null, precision: 'minute' })}</p>
            <div>
              <p>
                {answer.kind === 'given' ? (
                  <Link to="/app/cases/$id/copy" params={{ id: of.id }} search={{ copy: answer.id }}>
                    {say(texts.gave, { acts: answer.acts, masked: answer.masked })}
                  </Link>
                ) : (
                  <b>{say(texts.refused)}</b>
                )}
              </p>
              <p className="small quiet">{answer.asker ?? say(texts.askerUnknown)}</p>
              {answer.provisions.map((provision) => (
                <p className="small" key={provision}>
                  {say(texts.under, { provision })}
                </p>
              ))}
              {answer.reason !== null && <p className="small">{answer.reason}</p>}
              {answer.appeal !== null && (
                <p className="small quiet">{say(texts.appealUnder, { provision: answer.appeal })}</p>
              )}
              <PaperButtons
                path={`/api/cases/${of.id}/answer-paper?answer=${answer.id}`}
                of={say(texts.decisionOf, { when: moment({ from: answer.at, to: null, precision: 'minute' }) })}
              />
            </div>
            <p className="end small">{answer.by}</p>
          </li>
        ))}
      </ul>
      {of.answers.length > 0 && <p className="caption">{say(texts.unverified)}</p>}
    </section>
  );
}
