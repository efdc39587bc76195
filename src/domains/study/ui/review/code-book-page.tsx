import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import { useRouterState } from '@tanstack/react-router';
import { type ReactElement, useDeferredValue, useEffect, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { FailureState } from '../../../../web/components/state/failure-state.tsx';
import { Loading } from '../../../../web/components/state/loading.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { saveFile } from '../../../../web/save-file.ts';
import { useText } from '../../../../web/text.tsx';
import { isWanted } from '../../../knowledge/public.ts';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import { codeBookVersion } from '../../review/code-book.ts';
import { csvOf } from '../shown-table.tsx';
import { StudyNav } from '../study-nav.tsx';
import { type BookEntry, bookEntries, type Part } from './code-book-entries.ts';
import * as texts from './code-book-messages.ts';
import '../study.css';
import './closed-files.css';

const parts = Object.keys(texts.parts) as readonly Part[];

/** Every code by which closed files are read, with what is known of it. The same for every reader. */
export default function CodeBookPage(): ReactElement {
  const say = useText();
  const [obstacles, reasons, steps] = [useCodes('obstacles'), useCodes('reasons'), useCodes('steps-not-taken')];
  const evidence = useCodes('evidence');
  const lists = [obstacles, reasons, steps, evidence];
  const failed = lists.find(({ error }) => error !== null);
  const isHere = obstacles.codes && reasons.codes && steps.codes && evidence.codes;
  return (
    <>
      <StudyNav />
      <PageHeading tab={say(texts.tab)}>{say(texts.tab)}</PageHeading>
      <p className="lead">{say(texts.lead)}</p>
      <p className="small quiet">{say(texts.version, { version: codeBookVersion() })}</p>
      {!isHere && !failed && <Loading lines={8} />}
      {failed && (
        <FailureState
          error={failed.error}
          again={() => {
            for (const list of lists) list.again();
          }}
        />
      )}
      {obstacles.codes && reasons.codes && steps.codes && evidence.codes && (
        <Book
          entries={bookEntries(
            { obstacles: obstacles.codes, reasons: reasons.codes, steps: steps.codes, evidenceName: evidence.nameOf },
            say,
          )}
        />
      )}
    </>
  );
}

/** Brings the part or the code that the address points to into sight, now that it is there. */
function useGoToPart(): void {
  const hash = useRouterState({ select: ({ location }) => location.hash });
  useEffect(() => {
    const place = hash ? document.getElementById(hash) : null;
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  }, [hash]);
}

function Book({ entries }: { entries: readonly BookEntry[] }): ReactElement {
  const say = useText();
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words);
  useGoToPart();
  const found = entries.filter((entry) => isWanted(entry, { words: wanted, onlyUnverified: false }));
  const counts = {
    found: found.length,
    count: entries.length,
    unverified: found.filter(({ verified }) => !verified).length,
  };
  return (
    <>
      <search className="not-on-paper study-book-search">
        <TextField id="book.words" label={say(texts.search)} value={words} maxLength={100} onChange={setWords} />
        <div className="actions">
          <Button
            look="compact"
            icon={downloadSimple}
            onClick={() => saveFile('code-book.csv', csvOf(bookTable(entries, say)))}
          >
            {say(texts.keep)}
          </Button>
          <Button look="compact" onClick={() => print()}>
            {say(texts.print)}
          </Button>
        </div>
      </search>
      <nav className="not-on-paper study-book-parts" aria-label={say(texts.contents)}>
        {parts.map((part) => (
          <a key={part} href={`#${part}`}>
            {say(texts.parts[part])}
          </a>
        ))}
      </nav>
      <p className="small quiet" role="status">
        {say(texts.found, counts)}
      </p>
      {found.length === 0 && <p className="unknown">{say(texts.nothing)}</p>}
      {parts.map((part) => (
        <BookPart key={part} part={part} entries={found.filter((entry) => entry.part === part)} />
      ))}
    </>
  );
}

function BookPart({ part, entries }: { part: Part; entries: readonly BookEntry[] }): ReactElement | null {
  const say = useText();
  if (entries.length === 0) return null;
  const groups = [...new Set(entries.map(({ group }) => group))];
  return (
    <section className="section">
      <h2 id={part} tabIndex={-1}>
        {say(texts.parts[part])}
      </h2>
      {groups.map((group) => (
        <div key={group ?? ''}>
          {group && <h3>{group}</h3>}
          <ul className="study-book">
            {entries
              .filter((entry) => entry.group === group)
              .map((entry) => (
                <Entry key={entry.id} of={entry} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Entry({ of: { id, name, lines, source, verified } }: { of: BookEntry }): ReactElement {
  const say = useText();
  return (
    <li id={id} tabIndex={-1}>
      <p>
        <code>{id}</code> <b>{name}</b>
      </p>
      {lines.map((line) => (
        <p key={line} className="small">
          {line}
        </p>
      ))}
      <p className="small quiet">
        {say(texts.source, { source })} · {say(verified ? texts.verified : texts.notVerified)}
      </p>
    </li>
  );
}

/** The book as a table: in which column of the sheet a word is, and how it is written there. */
function bookTable(entries: readonly BookEntry[], say: ReturnType<typeof useText>) {
  const { column, word, name, lines, source, verified } = texts.columnNames;
  return {
    id: 'code-book',
    caption: say(texts.tab),
    columns: [column, word, name, lines, source, verified].map((of) => ({ name: say(of), isNumber: false })),
    rows: entries.map((entry) => [
      entry.part,
      entry.id,
      entry.name,
      entry.lines.join(' '),
      entry.source,
      say(entry.verified ? texts.verified : texts.notVerified),
    ]),
  };
}
