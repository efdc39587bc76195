import bookOpen from '@phosphor-icons/core/regular/book-open.svg?raw';
import coins from '@phosphor-icons/core/regular/coins.svg?raw';
import folderOpen from '@phosphor-icons/core/regular/folder-open.svg?raw';
import gavel from '@phosphor-icons/core/regular/gavel.svg?raw';
import handHeart from '@phosphor-icons/core/regular/hand-heart.svg?raw';
import listMagnifyingGlass from '@phosphor-icons/core/regular/list-magnifying-glass.svg?raw';
import paperPlaneTilt from '@phosphor-icons/core/regular/paper-plane-tilt.svg?raw';
import tray from '@phosphor-icons/core/regular/tray.svg?raw';
import userCircle from '@phosphor-icons/core/regular/user-circle.svg?raw';
import usersThree from '@phosphor-icons/core/regular/users-three.svg?raw';
import { type ReactElement, useEffect, useRef } from 'react';
import { Icon } from '../../../web/components/icon.tsx';
import { useText } from '../../../web/text.tsx';
import { markedWords } from '../marked-words.ts';
import * as texts from './messages.ts';
import type { FoundLine } from './recent.ts';

const icons: Readonly<Record<string, string>> = {
  case: folderOpen,
  signal: tray,
  suspicion: handHeart,
  inspection: usersThree,
  investigation: gavel,
  claim: coins,
  'fee-claim': paperPlaneTilt,
  screening: listMagnifyingGlass,
  person: userCircle,
  guidance: bookOpen,
};

function Marked({ name, typed }: { name: string; typed: string }): ReactElement {
  let at = 0;
  return (
    <>
      {markedWords(name, typed).map(({ text, marked }) => {
        const key = at;
        at += text.length;
        return marked ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
      })}
    </>
  );
}

/** One matter that was found: what it is called, and why it is here. The keyboard stays in the field, which points at it. */
export function SearchLine(props: {
  id: string;
  line: FoundLine;
  typed: string;
  active: boolean;
  onOpen: (inNewTab: boolean) => void;
  onPoint: () => void;
}): ReactElement {
  const { id, line, typed, active, onOpen, onPoint } = props;
  const say = useText();
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) own.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const { name, reference, why } = line;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and points here (aria-activedescendant)
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the field open it
    <div
      id={id}
      ref={own}
      role="option"
      aria-selected={active}
      className="search-line"
      onClick={(event) => onOpen(event.ctrlKey || event.metaKey)}
      onMouseMove={onPoint}
    >
      <Icon of={icons[line.kind] ?? folderOpen} />
      <span className="search-called">
        {name !== null && (
          <b>
            <Marked name={name} typed={typed} />
          </b>
        )}
        {reference !== null && (
          <span className="search-reference">
            <Marked name={reference} typed={typed} />
          </span>
        )}
        {why && (
          <span className="search-why">
            {'text' in why ? why.text : say(texts.manners[why.manner], { field: say(texts.fieldNames[why.field]) })}
          </span>
        )}
      </span>
      {active && (
        <span className="search-key not-phone" aria-hidden="true">
          <kbd>Enter</kbd> {say(texts.open)}
        </span>
      )}
    </div>
  );
}
