import scales from '@phosphor-icons/core/regular/scales.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import type { ReactElement } from 'react';
import { Chip } from '../../../web/components/chip.tsx';
import { useCountryName } from '../../../web/country-name.ts';
import { useText } from '../../../web/text.tsx';
import type { ShownList } from '../schema.ts';
import { linesOf, type NameOf } from './code-lines.ts';
import { type AnyCode, EntryId, SourceLine, StatusChip, VerifiedChip } from './entry-parts.tsx';
import { conditions, natures, strengths } from './line-messages.ts';
import * as texts from './messages.ts';
import { noCountry } from './page-messages.ts';
import { useCodes } from './public.tsx';

/** A list as rows, under the headings of its groups. */
export function CodeList({ list, codes }: { list: ShownList; codes: readonly AnyCode[] }): ReactElement {
  const say = useText();
  const named = { holders: useCodes('holders'), stages: useCodes('stages'), ilo11: useCodes('ilo11') };
  const nameOf: NameOf = (of, id) => named[of].nameOf(id);
  const isMarked = codes.some(({ verified }) => verified);
  const groups = [...new Map(codes.map(({ group }) => [group?.id, group])).values()];
  return (
    <>
      {!isMarked && <p className="quiet law-note">{say(texts.noneVerified)}</p>}
      {groups.map((group) => (
        <section className="section" key={group?.id ?? 'all'}>
          <h2 className={group ? undefined : 'unseen'}>{group?.name ?? say(texts.listNames[list])}</h2>
          <ul className="rows">
            {codes
              .filter((code) => code.group?.id === group?.id)
              .map((code) => (
                <CodeRow key={code.id} code={code} list={list} nameOf={nameOf} isMarked={isMarked} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function CountryLine({ country }: { country: string | null }): ReactElement {
  const say = useText();
  const countryName = useCountryName();
  return <p className="small">{country === null ? say(noCountry) : countryName(country)}</p>;
}

function CodeRow({
  code,
  list,
  nameOf,
  isMarked,
}: {
  code: AnyCode;
  list: ShownList;
  nameOf: NameOf;
  /** Whether each says of itself whether it is verified: not, when the list has said that none is. */
  isMarked: boolean;
}): ReactElement {
  const say = useText();
  return (
    <li className="code-row" id={code.id} tabIndex={-1}>
      <p>
        <EntryId id={code.id} />
      </p>
      <div>
        <p>
          <b>{code.name}</b>
        </p>
        {code.text && <p>{code.text}</p>}
        {'conditions' in code && code.conditions.length > 0 && (
          <>
            <p className="small quiet">{say(conditions)}</p>
            <ul className="known-points">
              {code.conditions.map((condition) => (
                <li key={condition}>{condition}</li>
              ))}
            </ul>
          </>
        )}
        {linesOf(code, say, nameOf).map((line) => (
          <p className="small" key={line}>
            {line}
          </p>
        ))}
        {'country' in code && <CountryLine country={code.country} />}
        <SourceLine of={code} list={list} />
      </div>
      <p className="marks">
        {'legalGround' in code && !code.legalGround && (
          <Chip look="attention" icon={warning}>
            {say(texts.noLegalGround)}
          </Chip>
        )}
        {'nature' in code && (
          <Chip look="bare" icon={scales}>
            {say(natures[code.nature])}
          </Chip>
        )}
        {'strength' in code && (
          <Chip look="bare" icon={scales}>
            {say(strengths[code.strength])}
          </Chip>
        )}
        {'status' in code && <StatusChip status={code.status} />}
        {isMarked && <VerifiedChip verified={code.verified} />}
      </p>
    </li>
  );
}
