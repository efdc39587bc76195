import clock from '@phosphor-icons/core/regular/clock.svg?raw';
import signOut from '@phosphor-icons/core/regular/sign-out.svg?raw';
import userMinus from '@phosphor-icons/core/regular/user-minus.svg?raw';
import warning from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import type { Role } from '../../../kernel/who.ts';
import { now } from '../../../web/clock.ts';
import { Chip } from '../../../web/components/chip.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { roleNames } from '../role-messages.ts';
import type { PersonLine } from '../schema.ts';
import * as texts from './people-messages.ts';
import { SignInWords } from './sign-in-words.tsx';

/** One person as the cells of a row: who, as what, until when, away when, and how they sign in. */
export const personCells = (line: PersonLine): readonly ReactNode[] => [
  <Who key="who" of={line} />,
  <Roles key="roles" of={line} />,
  <Until key="until" of={line} />,
  <Away key="away" of={line} />,
  <SignInWords key="sign-in" of={line} />,
];

function Who({ of }: { of: PersonLine }): ReactElement {
  const say = useText();
  return (
    <>
      <Link className="row-link" to="/app/administration/people/$id" params={{ id: of.id }}>
        {of.name}
      </Link>
      {of.isOwn && <span className="quiet"> {say(texts.you)}</span>}
      <span className="small quiet own-line">{of.unit.name}</span>
    </>
  );
}

function Roles({ of }: { of: PersonLine }): ReactElement {
  const say = useText();
  const names = of.roles.map(({ word }) => say(roleNames[word as Role])).join(', ');
  return (
    <>
      {of.title}
      {names && <span className="small quiet own-line">{names}</span>}
      {of.needs.includes('only-administrator') && (
        <>
          <Chip look="attention" icon={warning}>
            {say(texts.onlyAdministrator)}
          </Chip>
          <span className="small quiet own-line">{say(texts.onlyAdministratorText)}</span>
        </>
      )}
      {of.needs.includes('no-role') && (
        <Chip look="attention" icon={warning}>
          {say(texts.noRole)}
        </Chip>
      )}
      {of.needs.includes('no-capacity') && (
        <Chip look="attention" icon={warning}>
          {say(texts.noCapacity)}
        </Chip>
      )}
    </>
  );
}

function Until({ of }: { of: PersonLine }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const day = (at: string): string => shortDay(new Date(at), now());
  if (of.leavesAt) {
    return (
      <Chip look={of.hasEnded ? 'nothing' : 'note'} icon={signOut}>
        {say(of.hasEnded ? texts.endedOn : texts.leaves, { day: day(of.leavesAt) })}
      </Chip>
    );
  }
  if (!of.roleUntil) return <span className="quiet">{say(texts.noEnd)}</span>;
  if (!of.needs.includes('role-ends')) return <>{day(of.roleUntil)}</>;
  return (
    <Chip look="attention" icon={clock}>
      {say(texts.endsSoon, { day: day(of.roleUntil) })}
    </Chip>
  );
}

function Away({ of: { absence, needs } }: { of: PersonLine }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  if (!absence) return <span className="quiet">{say(texts.none)}</span>;
  const day = (at: string): string => shortDay(new Date(at), now());
  return (
    <>
      {needs.includes('no-deputy') && (
        <Chip look="attention" icon={userMinus}>
          {say(texts.noDeputy)}
        </Chip>
      )}
      <span className="own-line">
        {absence.to === null
          ? say(texts.awayOpen, { from: day(absence.from) })
          : say(texts.away, { from: day(absence.from), to: day(absence.to) })}
      </span>
      {absence.deputyName && (
        <span className="small quiet own-line">{say(texts.deputyIs, { name: absence.deputyName })}</span>
      )}
    </>
  );
}
