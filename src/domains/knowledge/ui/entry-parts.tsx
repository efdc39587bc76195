import check from '@phosphor-icons/core/regular/check.svg?raw';
import question from '@phosphor-icons/core/regular/question.svg?raw';
import type { ReactElement } from 'react';
import { atNoon } from '../../../kernel/time/calendar-days.ts';
import { Chip } from '../../../web/components/chip.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import type { CodeShown, ShownList } from '../schema.ts';
import * as cited from './citation-messages.ts';
import { ProposeCorrection } from './correction.tsx';
import * as texts from './messages.ts';
import { statuses, until } from './page-messages.ts';

/** Any entry, with what all of them say. */
export type AnyCode = { readonly [L in ShownList]: CodeShown<L> }[ShownList];
type Common = Pick<
  AnyCode,
  | 'id'
  | 'name'
  | 'verified'
  | 'validFrom'
  | 'validTo'
  | 'source'
  | 'citations'
  | 'lookAgainOn'
  | 'readTwice'
  | 'invented'
>;

/** The lasting address of an entry: its id, which leads to itself and can be sent on. */
export function EntryId({ id }: { id: string }): ReactElement {
  return (
    <a className="code-id" href={`#${id}`}>
      {id}
    </a>
  );
}

/** Whether a rule is in force. What is says nothing; what is not, or not known, says so. */
export function StatusChip({ status }: { status: 'in-force' | 'proposed' | 'unknown' }): ReactElement | null {
  const say = useText();
  if (status === 'in-force') return null;
  return (
    <Chip look={status === 'proposed' ? 'note' : 'attention'} icon={question}>
      {say(statuses[status])}
    </Chip>
  );
}

export function VerifiedChip({ verified }: { verified: boolean }): ReactElement {
  const say = useText();
  return (
    <Chip look={verified ? 'done' : 'nothing'} icon={verified ? check : question}>
      {say(verified ? texts.verified : texts.notVerified)}
    </Chip>
  );
}

/** Which text was read, by how many, and when it must be checked again: each only where there is something to say. */
function ReadingLines({ of }: { of: Common }): ReactElement {
  const say = useText();
  const { day } = useFormats();
  const dayOf = (written: string): string => day(atNoon(written));
  return (
    <>
      {of.invented && <p>{say(cited.invented)}</p>}
      {of.readTwice === false && <p>{say(cited.readOnce)}</p>}
      {(of.citations ?? []).map(({ statute, paragraph, version, read_on: readOn, where }) => (
        <p key={`${statute} ${paragraph}`}>
          {say(cited.citation, { statute, paragraph, version, day: dayOf(readOn), where })}
        </p>
      ))}
      {of.lookAgainOn && <p>{say(cited.lookAgain, { day: dayOf(of.lookAgainOn) })}</p>}
    </>
  );
}

/** From and until when, where it was read, and how a reader reports that it is wrong. */
export function SourceLine({ of, list }: { of: Common; list: ShownList }): ReactElement {
  const say = useText();
  const { day } = useFormats();
  const { validFrom, validTo, source } = of;
  return (
    <div className="source-line small quiet">
      <p>
        {validFrom && `${say(texts.from, { day: day(new Date(validFrom)) })}. `}
        {validTo && `${say(until, { day: day(new Date(validTo)) })}. `}
        {say(texts.source, { source })}
      </p>
      <ReadingLines of={of} />
      <ProposeCorrection of={{ list, id: of.id, name: of.name, source }} />
    </div>
  );
}
