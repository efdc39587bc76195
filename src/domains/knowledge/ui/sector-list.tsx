import question from '@phosphor-icons/core/regular/question.svg?raw';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Chip } from '../../../web/components/chip.tsx';
import { OnThisPage } from '../../../web/components/on-this-page.tsx';
import { ScrollTable } from '../../../web/components/scroll-table.tsx';
import { useLanguage } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import type { CodeShown } from '../schema.ts';
import { EntryId, SourceLine, VerifiedChip } from './entry-parts.tsx';
import { keptDays, keptUnknown } from './messages.ts';
import { useCodes } from './public.tsx';
import * as texts from './sector-texts.ts';

type Sector = CodeShown<'sectors'>;

/** Each sector with all that is written of it. */
export function SectorList({ codes }: { codes: readonly Sector[] }): ReactElement {
  return (
    <>
      <OnThisPage parts={codes.map(({ id, name }) => ({ id, name }))} />
      {codes.map((sector) => (
        <SectorTold key={sector.id} of={sector} />
      ))}
    </>
  );
}

function SectorTold({ of: sector }: { of: Sector }): ReactElement {
  const say = useText();
  const language = useLanguage();
  const { id, name, verified, chain, comparator, workerPage } = sector;
  return (
    <section className="section sector" id={id} tabIndex={-1} aria-labelledby={`${id}-name`}>
      <div className="page-head">
        <h2 id={`${id}-name`}>{name}</h2>
        <p className="marks">
          <EntryId id={id} />
          <VerifiedChip verified={verified} />
        </p>
      </div>
      <Questions of={sector} />
      <ExpiringItem of={sector} />
      <h3>{say(texts.chain)}</h3>
      <ol className="known-steps">
        {chain.map((link) => (
          <li key={link}>{link}</li>
        ))}
      </ol>
      <h3>{say(texts.comparator)}</h3>
      <p>{comparator.text}</p>
      <p>
        {comparator.amount === null ? (
          <Chip look="nothing" icon={question}>
            {say(texts.noAmount)}
          </Chip>
        ) : (
          `${comparator.amount} ${comparator.unit ?? ''}`
        )}
      </p>
      <Obstacles of={sector} />
      <Exercise of={sector} />
      <h3>{say(texts.workerPage)}</h3>
      <p>
        <a href={`/work/${language}/jobs/${id}`}>{say(texts.openWorkerPage, { title: workerPage.title })}</a>
      </p>
      <SourceLine of={sector} list="sectors" />
    </section>
  );
}

function Questions({ of: { questions } }: { of: Sector }): ReactElement {
  const say = useText();
  const signs = useCodes('observations');
  return (
    <>
      <h3>{say(texts.questions)}</h3>
      <ol className="known-steps">
        {questions.map(({ id, name, observations }) => (
          <li key={id}>
            {name}
            <p className="small quiet">{say(texts.marks, { signs: observations.map(signs.nameOf).join(' · ') })}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

function ExpiringItem({ of: { id: sector, name, perishable } }: { of: Sector }): ReactElement {
  const say = useText();
  const { codes: retention = [] } = useCodes('retention');
  const holders = useCodes('holders');
  const rows = perishable.map(({ retention: id, note }) => ({ note, of: retention.find((kept) => kept.id === id) }));
  return (
    <>
      <h3 id={`${sector}-perishable`}>{say(texts.perishable)}</h3>
      <ScrollTable
        caption={`${name}: ${say(texts.perishable)}`}
        columns={[texts.what, texts.kept, texts.holder, texts.shows].map((column) => say(column))}
        rows={rows.map(({ of: kept, note }) => ({
          key: note,
          cells: [
            kept?.name ?? '',
            kept?.days == null ? say(keptUnknown) : say(keptDays, { days: kept.days }),
            kept ? holders.nameOf(kept.holder) : '',
            note,
          ],
        }))}
      />
    </>
  );
}

function Obstacles({ of: { obstacles } }: { of: Sector }): ReactElement {
  const say = useText();
  const named = useCodes('obstacles');
  return (
    <>
      <h3>{say(texts.obstacles)}</h3>
      <ul className="known-points">
        {obstacles.map(({ obstacle, why }) => (
          <li key={obstacle}>
            <Link to="/app/knowledge" search={{ list: 'obstacles' }} hash={obstacle}>
              {named.nameOf(obstacle)}
            </Link>
            {`: ${why}`}
          </li>
        ))}
      </ul>
    </>
  );
}

function Exercise({ of: { exercise } }: { of: Sector }): ReactElement {
  const say = useText();
  return (
    <>
      <h3>{say(texts.exercise, { title: exercise.title })}</h3>
      <p>{exercise.text}</p>
      <p>
        <b>{say(texts.askYourself)}</b>
      </p>
      <ol className="known-steps">
        {exercise.ask.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <details>
        <summary>{say(texts.oneAnswer)}</summary>
        <p>{exercise.answer}</p>
      </details>
    </>
  );
}
