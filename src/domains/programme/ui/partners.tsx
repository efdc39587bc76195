import type { ReactElement } from 'react';
import { useCountryName } from '../../../web/country-name.ts';
import { useText } from '../../../web/text.tsx';
import { partnerRoleNames } from '../framework/partner-role-messages.ts';
import { type PartnerShown, type ProgrammeShown, partnerRoles } from '../programme-schema.ts';
import { useProgrammeCommand } from './api.ts';
import * as texts from './partner-messages.ts';
import { FoldedPart } from './parts/part-form.tsx';
import * as partTexts from './parts/part-messages.ts';
import { type PartField, type PartValues, wordsIn } from './parts/part-values.ts';
import { useCountries } from './places.ts';

/** The organisations that take part, with what each has promised to do. */
export function Partners({ of }: { of: ProgrammeShown }): ReactElement {
  const say = useText();
  const country = useCountryName();
  const may = of.may.includes('programme.partner');
  return (
    <section className="section" aria-labelledby="partners">
      <h2 id="partners">{say(texts.title)}</h2>
      {of.partners.length === 0 ? (
        <p className="quiet">{say(texts.none)}</p>
      ) : (
        <table className="programme-table">
          <thead>
            <tr>
              <th scope="col">{say(texts.colName)}</th>
              <th scope="col">{say(texts.colRole)}</th>
              <th scope="col">{say(texts.colDoes)}</th>
            </tr>
          </thead>
          <tbody>
            {of.partners.map((partner) => (
              <tr key={partner.id}>
                <th scope="row">
                  {partner.name}
                  {partner.country && <span className="small quiet">{country(partner.country)}</span>}
                  {may && (
                    <span className="programme-buttons">
                      <OnePartner of={of} partner={partner} />
                    </span>
                  )}
                </th>
                <td data-label={say(texts.colRole)}>{say(partnerRoleNames[partner.role])}</td>
                <td data-label={say(texts.colDoes)}>{partner.does}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {may && <OnePartner of={of} partner={null} />}
    </section>
  );
}

/** A new partner, or one whose part has changed. */
function OnePartner({ of, partner }: { of: ProgrammeShown; partner: PartnerShown | null }): ReactElement {
  const say = useText();
  const command = useProgrammeCommand();
  const fields: readonly PartField[] = [
    { id: 'name', kind: 'line', label: texts.name, hint: texts.nameHint, max: 160 },
    {
      id: 'role',
      kind: 'choice',
      label: texts.role,
      choices: partnerRoles.map((value) => ({ value, label: say(partnerRoleNames[value]) })),
    },
    { id: 'country', kind: 'choice', label: texts.country, choices: useCountries(), optional: true },
    { id: 'does', kind: 'area', label: texts.does, optional: true, max: 300 },
  ];
  const known: PartValues = partner
    ? { name: partner.name, role: partner.role, country: partner.country ?? '', does: partner.does ?? '' }
    : {};
  return (
    <FoldedPart
      title={partner ? say(partTexts.changeNamed, { name: partner.name }) : say(texts.add)}
      {...(partner ? { compact: true, label: say(partTexts.change) } : {})}
      part={partner ? `partner-${partner.id}` : 'partner'}
      path={`/api/programmes/${of.id}/partner`}
      withdraw={`/api/programmes/${of.id}/withdraw-entry`}
      done={texts.saved}
      fields={fields}
      known={known}
      body={(values, act) => ({
        act,
        partner: partner?.id ?? act.id,
        name: values.name?.trim(),
        role: values.role,
        country: values.country || null,
        does: wordsIn(values.does),
      })}
      command={command}
    />
  );
}
