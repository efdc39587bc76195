import { inFoldOrder } from '../../kernel/act.ts';
import type { Track } from '../../kernel/capacity.ts';
import { correctionsIn } from '../../kernel/mistakes/corrections.ts';
import { openFile } from '../../platform/acts/open-file.ts';
import { readActs } from '../../platform/acts/read-acts.ts';
import { showEvent } from '../../platform/acts/show-event.ts';
import type { ActRow } from '../../platform/acts/stored-act.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { AnyCall } from '../../platform/http/call.ts';
import { listColleagues, listUnits } from '../access/public.server.ts';
import { accessMessages, capacitiesInto, visibilityOf } from '../access/public.ts';
import { correctPerson } from './acts/correct.ts';
import { registerPerson } from './acts/register.ts';
import { consentState, type LetterOnYes } from './consent.ts';
import type { LettersOnYes } from './letters-on-yes.server.ts';
import { offeredForPerson } from './offered.ts';
import type { FoundPerson } from './person.ts';
import type { ConsentShown, PersonRow, PersonShown } from './schema.ts';
import { findIdentity, listSameNumber } from './store.ts';

/** A person in one row: alias and codes. */
export const rowOf = ({ id, state: person }: FoundPerson, now: Date): PersonRow => ({
  id,
  case: person.case,
  alias: person.alias,
  language: person.language,
  birthYear: person.birthYear,
  sex: person.sex,
  protection: person.protection,
  reach: person.reach,
  registeredAt: person.registeredAt,
  yeses: person.consents.filter((consent) => consentState(consent, now.toISOString()) === 'given').length,
});

/** A person as this reader may see them. Their name is not among it: it is opened by itself, by an act with a reason. */
export async function showPerson<Letter extends LetterOnYes>(
  tx: Tx,
  found: FoundPerson,
  call: AnyCall,
  onYes: LettersOnYes<Letter>,
): Promise<PersonShown> {
  const { at, id, state: person } = found;
  const { language, t } = call.texts;
  const { rows, words } = await openFile(tx, call, at, id);
  const colleagues = await listColleagues(tx);
  const units = await listUnits(tx);
  const identity = await findIdentity(tx, at, id);
  const unitOf = new Map(rows.map((row) => [row.actor, row.owner_unit]));
  const nameOf = (actor: string): string =>
    colleagues.get(actor) ??
    units.find((unit) => unit.id === unitOf.get(actor))?.name[language] ??
    t(accessMessages.notFound);
  const memberships = call.who.memberships.filter(
    ({ realm, until }) => realm === at.realm && (until === null || until > call.now),
  );
  const corrections = correctionsIn(inFoldOrder(readActs(call.registry, rows)), {
    said: (act) => (registerPerson.is(act) ? act.facts : null),
    corrected: (act) => (correctPerson.is(act) ? act.facts.changed : null),
  });
  const lineOf = (row: ActRow): PersonShown['timeline'][number] => {
    const event = showEvent(row, { registry: call.registry, texts: call.texts, words, nameOf });
    const changes = corrections.get(row.id);
    return changes ? { ...event, changes, changed: changes.map(({ field }) => field) } : event;
  };
  const yeses = person.consents.filter(({ answer }) => answer === 'yes').map(({ act }) => act);
  const letters = await onYes.show(tx, call, at, yeses);
  const consents = person.consents
    .map(
      (consent): ConsentShown => ({
        id: consent.id,
        state: consentState(consent, call.now.toISOString()),
        purpose: consent.purpose,
        to: consent.to[language],
        facts: consent.facts,
        language: consent.language,
        interpreter: consent.interpreter,
        how: consent.how,
        givenAt: consent.givenAt,
        until: consent.until,
        withdrawnAt: consent.withdrawnAt,
        said: words.get(consent.act)?.said ?? null,
        letters: letters
          .filter((letter) => letter.consent === consent.act)
          .map(({ consent: _consent, ...letter }) => letter),
      }),
    )
    .reverse();
  return {
    ...rowOf(found, call.now),
    former: [...person.former],
    consents,
    identity: identity && {
      fields: [...identity.state.fields],
      storedAt: identity.state.storedAt,
      sameNumber: await listSameNumber(tx, at, id, identity.state.blind),
      looks: identity.state.looks
        .map(({ actor, at: when, reason }) => ({ at: when, by: nameOf(actor), reason }))
        .reverse(),
    },
    units: units
      .filter((unit) => unit.takesLettersOn !== null)
      .map((unit) => ({
        unit: unit.id,
        name: `${unit.name[language]}, ${unit.agencyName[language]}`,
        kind: unit.agencyKind,
      })),
    timeline: rows.map(lineOf).reverse(),
    visibility: visibilityOf(
      {
        unit: call.who.unitName[language],
        agency: call.who.agencyName[language],
        capacities: capacitiesInto(call.who, at, call.now),
        track: (memberships[0]?.track ?? 'none') as Track,
        sentTo: [],
        cameFrom: null,
      },
      t,
      call.texts.formats.either,
    ),
    isUndone: person.takenBack === true,
    may: person.takenBack ? [] : offeredForPerson({ ...call.who, memberships }, { ...found, identity }, call.verbs),
  };
}
