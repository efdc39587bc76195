import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import eye from '@phosphor-icons/core/regular/eye.svg?raw';
import lock from '@phosphor-icons/core/regular/lock-simple.svg?raw';
import paperPlane from '@phosphor-icons/core/regular/paper-plane-tilt.svg?raw';
import usersThree from '@phosphor-icons/core/regular/users-three.svg?raw';
import type { ReactElement } from 'react';
import { useNow } from '../../../../web/clock.ts';
import { Chip, type ChipLook } from '../../../../web/components/chip.tsx';
import { Icon } from '../../../../web/components/icon.tsx';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import type { ViewAs } from '../../schema.ts';
import * as texts from '../compare/view-as-messages.ts';
import { grouped } from '../expiring/grouped.ts';

type Unit = NonNullable<ViewAs['unit']>;
type SeenLine = ViewAs['lines'][number];
type Seen = SeenLine['seen'];

/** As many lines of one kind are read at a glance; more are folded under what is said of all of them. */
const fewLines = 6;

const looks: Readonly<Record<Seen, { icon: string; look: ChipLook }>> = {
  file: { icon: usersThree, look: 'secrecy' },
  theirs: { icon: paperPlane, look: 'secrecy' },
  letter: { icon: paperPlane, look: 'secrecy' },
  nothing: { icon: lock, look: 'bare' },
};

/** The frame holds what they get and nothing else; every remark about it is outside, or the frame would mislead. */
export function SeenByThem({ of, unit }: { of: ViewAs; unit: Unit }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const now = useNow(60);
  const at = moment({ from: now.toISOString(), to: null, precision: 'minute' });
  return (
    <>
      <p className="view-as-banner" role="status">
        <Icon of={eye} />
        <span>
          <b>{say(texts.banner, { unit: unit.name, agency: unit.agency })}</b> {say(texts.bannerNote)}
        </span>
      </p>
      <section className="view-as-frame" aria-label={say(texts.frame, { unit: unit.name })}>
        <p className="small quiet view-as-who">
          <span>{`${unit.agency}, ${unit.name}`}</span> <span>{say(texts.asAt, { when: at })}</span>
        </p>
        <Letters of={of} />
      </section>
      <p className="caption">{say(texts.frameNote)}</p>
      <section className="section" aria-labelledby="line-by-line">
        <h2 id="line-by-line">{say(texts.lineByLine)}</h2>
        <p className="small quiet">{say(texts.onlyYou)}</p>
        {grouped(of.lines, ({ seen }) => seen).map((lines) => (
          <LinesAlike key={lines[0].seen} lines={lines} unit={unit} />
        ))}
        {of.more && <p className="caption">{say(texts.more)}</p>}
      </section>
    </>
  );
}

/** What they see in the same way, and why, said once; the lines themselves unfold where there are many. */
function LinesAlike({ lines, unit }: { lines: readonly [SeenLine, ...SeenLine[]]; unit: Unit }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const { seen } = lines[0];
  return (
    <details className="view-as-alike" open={lines.length <= fewLines}>
      <summary>
        <Chip {...looks[seen]}>{say(texts.seen[seen])}</Chip> <b>{say(texts.linesAlike, { count: lines.length })}</b>{' '}
        <span>{say(texts.why[seen], { unit: unit.name })}</span>
      </summary>
      <ul className="rows">
        {lines.map((line) => (
          <li className="row" key={line.id}>
            <p className="when">
              <time dateTime={line.at}>{moment({ from: line.at, to: null, precision: 'minute' })}</time>
            </p>
            <p>{line.sentence}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Letters({ of }: { of: ViewAs }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const when = (at: string): string => moment({ from: at, to: null, precision: 'minute' });
  if (of.sees === 'file') return <p>{say(texts.wholeFile)}</p>;
  const theirs = of.lines.filter(({ seen }) => seen === 'theirs');
  if (of.letters.length === 0 && theirs.length === 0) {
    return (
      <p className="view-as-nothing">
        <Icon of={circleDashed} />
        {say(texts.noSuchCase)}
      </p>
    );
  }
  return (
    <ul className="rows">
      {of.letters.map((letter) => (
        <li className="row" key={letter.id}>
          <p className="when">{when(letter.sentAt)}</p>
          <div>
            <p>
              <b>{letter.what ?? say(texts.aLetter)}</b>
            </p>
            <p className="small quiet">
              {say(texts.letterFacts, { count: letter.facts, ground: letter.groundSentence })}
            </p>
          </div>
          <p className="end small">
            {letter.receivedAt === null
              ? say(texts.notThere)
              : say(texts.copyReceived, { when: when(letter.receivedAt) })}
          </p>
        </li>
      ))}
      {theirs.map((line) => (
        <li className="row" key={line.id}>
          <p className="when">{when(line.at)}</p>
          <p>{say(texts.ownLetter)}</p>
        </li>
      ))}
    </ul>
  );
}
