import type pg from 'pg';
import { textsIn } from '../../platform/pages/catalogue.ts';
import { agencies } from './agencies.ts';
import { addInventedAnswers } from './invented-answers.ts';
import { addInventedAwareness } from './invented-awareness.ts';
import { addInventedSurvey } from './invented-survey.ts';
import { morePersonas, personas } from './personas.ts';

/** Which unit reads tips of each wish. */
const desks = [
  ['tell', 11],
  ['help', 51],
] as const;

/** Who answers in agencies of which the stories name no person. They are on no sign-in page. */
const answeringDesks = [
  { key: 'desk-employment', unit: 141, name: 'Handläggare Exempel', capacity: 'administration' },
  { key: 'desk-insurance', unit: 151, name: 'Handläggare Provsson', capacity: 'administration' },
  { key: 'desk-economic-crime', unit: 161, name: 'Handläggare Demosson', capacity: 'criminal-investigation' },
] as const;

/** Makes the agencies, units and people of the demo, as the owner. Ids of people are fixed, so that a rebuilt demo is the same. */
export async function provisionDemo(client: pg.ClientBase): Promise<void> {
  for (const agency of agencies) {
    await client.query(
      'insert into access.agency (id, country, key, name_sv, name_en, kind) values ($1, $2, $3, $4, $5, $6)',
      [agency.id, agency.country, agency.key, agency.sv, agency.en, agency.kind],
    );
    for (const unit of agency.units) {
      await client.query('select access.add_unit($1::smallint, $2, $3, $4, $5, $6, $7)', [
        agency.id,
        unit.id,
        unit.key,
        unit.sv,
        unit.en,
        unit.lettersOn,
        unit.capacities,
      ]);
    }
  }
  for (const desk of desks) await client.query('insert into tips.desk (want, unit) values ($1, $2)', [...desk]);
  for (const [at, persona] of [...personas, ...morePersonas].entries()) {
    const unit = agencies.find(({ key }) => key === persona.agency)?.units.find(({ key }) => key === persona.unit);
    if (!unit) throw new Error(`The demo has no unit ${persona.agency}/${persona.unit}.`);
    await client.query('select access.add_person($1, $2, $3, $4, $5, $6, $7, $8)', [
      String(1000 + at),
      unit.id,
      persona.name,
      textsIn('sv').t(persona.role),
      textsIn('en').t(persona.role),
      persona.key,
      persona.capacities,
      persona.roles,
    ]);
  }
  for (const [at, desk] of answeringDesks.entries()) {
    await client.query("select access.add_person($1, $2, $3, 'Handläggare', 'Officer', $4, $5, $6)", [
      String(1900 + at),
      desk.unit,
      desk.name,
      desk.key,
      [desk.capacity],
      ['officer'],
    ]);
  }
  // They have worked there for over a year, so that the yearly review of their access is due.
  await client.query("update access.account set active_from = '2025-10-01T08:00:00Z' where kind = 'person'");
  await addInventedAnswers(client);
  await addInventedSurvey(client);
  await addInventedAwareness(client);
}
