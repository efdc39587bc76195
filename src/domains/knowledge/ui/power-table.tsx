import check from '@phosphor-icons/core/regular/check.svg?raw';
import minus from '@phosphor-icons/core/regular/minus-circle.svg?raw';
import prohibit from '@phosphor-icons/core/regular/prohibit.svg?raw';
import question from '@phosphor-icons/core/regular/question.svg?raw';
import type { ReactElement } from 'react';
import { Chip, type ChipLook } from '../../../web/components/chip.tsx';
import { ScrollTable } from '../../../web/components/scroll-table.tsx';
import { useCountryName } from '../../../web/country-name.ts';
import { useText } from '../../../web/text.tsx';
import type { CodeShown } from '../schema.ts';
import { EntryId, SourceLine, VerifiedChip } from './entry-parts.tsx';
import * as texts from './sector-texts.ts';

type Power = CodeShown<'powers'>['enter'];

const looks: Readonly<Record<Power['may'], readonly [ChipLook, string]>> = {
  yes: ['done', check],
  limited: ['attention', minus],
  no: ['note', prohibit],
  unknown: ['nothing', question],
};

/** Which agency may do what at a workplace: one row for an agency, one table for a country. */
export function PowerTable({ codes }: { codes: readonly CodeShown<'powers'>[] }): ReactElement {
  const say = useText();
  const countryName = useCountryName();
  const countries = [...new Set(codes.map(({ country }) => country))];
  const columns = [
    ...[texts.agency, texts.mayEnter, texts.mayIdentify],
    ...[texts.looksAt, texts.basis, texts.standing],
  ].map((column) => say(column));
  return (
    <>
      <p className="law-note">{say(texts.powersLead)}</p>
      {countries.map((country) => (
        <ScrollTable
          key={country}
          look="wide"
          caption={say(texts.powersCaption, { country: countryName(country) })}
          columns={columns}
          rows={codes
            .filter((code) => code.country === country)
            .map((code) => ({
              id: code.id,
              key: code.id,
              cells: [
                <>
                  {code.name}
                  <br />
                  <EntryId id={code.id} />
                </>,
                <May key="enter" of={code.enter} />,
                <May key="identify" of={code.identify} />,
                code.text,
                code.basis,
                <>
                  <VerifiedChip verified={code.verified} />
                  <SourceLine of={code} list="powers" />
                </>,
              ],
            }))}
        />
      ))}
    </>
  );
}

function May({ of: { may, text } }: { of: Power }): ReactElement {
  const say = useText();
  const [look, icon] = looks[may];
  return (
    <>
      <Chip look={look} icon={icon}>
        {say(texts.may[may])}
      </Chip>
      <p className="small">{text}</p>
    </>
  );
}
