import magnifyingGlass from '@phosphor-icons/core/regular/magnifying-glass.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactElement, useContext, useEffect, useId, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { announce, useStill } from '../../../web/announce.ts';
import { Button } from '../../../web/components/button.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { again, close } from '../../../web/messages.ts';
import { WorkKinds } from '../../../web/screens/work-kinds.ts';
import { failureOf } from '../../../web/sending/request.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import { leastTyped, mostTyped, type SearchFound } from '../schema.ts';
import { searchQuery } from './api.ts';
import { type FindTasks, guidanceKind, useGuidance } from './guidance.ts';
import * as texts from './messages.ts';
import { type FoundGroup, type FoundLine, openedFromHere, remember } from './recent.ts';
import { SearchLine } from './search-line.tsx';
import './search.css';

const groupsOf = (found: SearchFound): readonly FoundGroup[] =>
  found.groups.map(({ kind, called, hits, more }) => ({
    kind,
    called,
    more,
    lines: hits.map(({ field, manner, ...hit }) => ({ ...hit, kind, why: { field, manner } })),
  }));

/** What is written waits this long for the next letter before it is asked. */
const stillMs = 250;

/** One field over the page: what it finds is opened by the keyboard alone, or by a finger. */
export default function SearchPanel(props: { onClose: () => void; findTasks: FindTasks }): ReactElement {
  const { onClose, findTasks } = props;
  const say = useText();
  const navigate = useNavigate();
  const pathOf = usePaths();
  const mayFindPeople = useMay('people.search');
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const id = useId();
  const text = useStill(typed.trim(), stillMs);
  const asked = useQuery(searchQuery(text));
  const isAsked = typed.trim().length >= leastTyped;
  const opened = openedFromHere();
  const guidance = useGuidance(text, findTasks);
  const groups: readonly FoundGroup[] = isAsked
    ? text === typed.trim() && asked.data
      ? [...groupsOf(asked.data), ...guidance]
      : []
    : opened.length > 0
      ? [{ kind: 'opened', called: say(texts.recent), lines: opened, more: false }]
      : [];
  const lines = groups.flatMap((group) => group.lines);
  const active = Math.min(chosen, lines.length - 1);
  const activeLine = lines[active];

  const isFound = isAsked && asked.data !== undefined && text === typed.trim();
  const spoken = isFound ? say(texts.count, { count: lines.length }) : null;
  useEffect(() => {
    if (spoken) announce(spoken);
  }, [spoken]);

  const open = (line: FoundLine, inNewTab: boolean): void => {
    const isGuidance = line.kind === guidanceKind;
    const path = isGuidance ? `/app/help?task=${line.id}` : pathOf(line);
    if (!isGuidance) remember(line);
    if (inNewTab) window.open(path, '_blank', 'noopener');
    else {
      onClose();
      void navigate(isGuidance ? { to: '/app/help', search: { task: line.id } } : { to: path });
    }
  };
  const press = (event: KeyboardEvent): void => {
    const last = lines.length - 1;
    const to = { ArrowDown: active >= last ? 0 : active + 1, ArrowUp: active <= 0 ? last : active - 1 }[event.key];
    if (to !== undefined && lines.length > 0) setChosen(to);
    else if (event.key === 'Enter' && activeLine && !event.nativeEvent.isComposing)
      open(activeLine, event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  };
  const lineId = (at: number): string => `${id}-${at}`;

  return (
    <ModalOverlay
      className="dialog-ground search-ground"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="dialog search">
        <Dialog aria-label={say(texts.title)}>
          <div className="search-top">
            <Icon of={magnifyingGlass} />
            <input
              autoFocus
              type="text"
              role="combobox"
              aria-label={say(texts.label)}
              aria-expanded={lines.length > 0}
              aria-controls={`${id}-list`}
              aria-autocomplete="list"
              aria-activedescendant={activeLine ? lineId(active) : undefined}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              enterKeyHint="go"
              maxLength={mostTyped}
              placeholder={say(texts.label)}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                setChosen(0);
              }}
              onKeyDown={press}
            />
            <button type="button" className="search-close" onClick={onClose}>
              <kbd className="not-phone">Esc</kbd>
              <span>{say(close)}</span>
            </button>
          </div>
          <div className="search-found">
            <Said typed={typed.trim()} isFound={isFound} count={lines.length} asked={asked} />
            <div id={`${id}-list`} role="listbox" aria-label={say(texts.results)} hidden={lines.length === 0}>
              {groups.map((group) => {
                const from = lines.indexOf(group.lines[0] as FoundLine);
                return (
                  // biome-ignore lint/a11y/useSemanticElements: a group of options, and no fieldset
                  <div key={group.kind} role="group" aria-labelledby={`${id}-${group.kind}`}>
                    <h2 id={`${id}-${group.kind}`} role="presentation">
                      {group.called}
                    </h2>
                    {group.lines.map((line, at) => (
                      <SearchLine
                        key={line.id}
                        id={lineId(from + at)}
                        line={line}
                        typed={text}
                        active={from + at === active}
                        onOpen={(inNewTab) => open(line, inNewTab)}
                        onPoint={() => setChosen(from + at)}
                      />
                    ))}
                    {group.more && (
                      <p className="search-more" role="presentation">
                        {say(texts.more)}
                      </p>
                    )}
                  </div>
                );
              })}
            </div>
          </div>
          {mayFindPeople && (
            <p className="search-people">
              <Link to="/app/people-search" onClick={onClose}>
                {say(texts.peopleByName)}
              </Link>
            </p>
          )}
          <p className="search-foot">
            <span className="not-phone">
              {say(texts.move)} <kbd>{say(texts.firmWord)}</kbd> {say(texts.narrow)}
            </span>
            <span>{say(texts.logged)}</span>
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Where a matter of each kind is opened, as My work opens it. */
function usePaths(): (line: FoundLine) => string {
  const kinds = useContext(WorkKinds);
  const own: Readonly<Record<string, string>> = {
    case: '/app/cases',
    person: '/app/persons',
    workplace: '/app/workplaces',
  };
  return ({ kind, id }) => kinds[kind]?.path(id) ?? `${own[kind] ?? '/app'}/${id}`;
}

/** What there is to say where nothing, or nothing yet, was found. */
function Said(props: {
  typed: string;
  isFound: boolean;
  count: number;
  asked: { readonly error: unknown; readonly refetch: () => unknown; readonly isError: boolean };
}): ReactElement | null {
  const { typed, isFound, count, asked } = props;
  const say = useText();
  const isWaiting = typed.length >= leastTyped && !isFound && !asked.isError;
  // Nothing is said of a wait that is over in a moment.
  const waits = useStill(isWaiting ? 'waits' : '', 300) === 'waits' && isWaiting;
  if (typed === '')
    return (
      <div className="search-said">
        <p>{say(texts.lead)}</p>
        <p className="quiet">{say(texts.hint)}</p>
      </div>
    );
  if (typed.length < leastTyped) return <p className="search-said quiet">{say(texts.oneMore)}</p>;
  if (asked.isError) return <Failed asked={asked} />;
  if (waits) return <p className="search-said quiet">{say(texts.looking)}</p>;
  if (!isFound || count > 0) return null;
  return (
    <div className="search-said">
      <p>{say(texts.nothing, { text: typed })}</p>
      <p className="quiet">{say(texts.nothingHint)}</p>
    </div>
  );
}

function Failed({ asked }: { asked: { readonly error: unknown; readonly refetch: () => unknown } }): ReactElement {
  const say = useText();
  const failure = failureOf(asked.error);
  const sentence =
    failure.kind === 'unreached'
      ? say(texts.offline)
      : failure.kind === 'refused'
        ? failure.sentence
        : failure.number
          ? say(texts.fault, { number: failure.number })
          : say(texts.faultBare);
  return (
    <div className="search-said" role="alert">
      <p>{sentence}</p>
      <Button look="compact" onClick={() => void asked.refetch()}>
        {say(again)}
      </Button>
    </div>
  );
}
