import { accountOf, type Person } from '../people.ts';
import { copyId, copyMoment, type Deeds } from './deeds.ts';

const ofTax = 21;
const ofCoordination = 51;
const ofInvestigation = 32;

/** Ines plans with Tage, asks him for his share, and goes in; a worker talks; Paula goes on in another capacity. */
export const inspectionDeeds: Deeds = {
  tell: async ({ ask, signIn, newId, carry }) => {
    const ines = await signIn(accountOf.ines, 'supervision');
    const tage = await signIn(accountOf.tage, 'supervision');
    const karin = await signIn(accountOf.karin, 'support');
    const paula = await signIn(accountOf.paula, 'assistance');
    const aboutOf = async (person: Person, kind: string): Promise<string> => {
      const { answer } = await ask(person, 'work.list', '');
      return answer.items.filter((item: { kind: string }) => item.kind === kind).at(-1).about.id;
    };

    const id = newId();
    await ask(ines, 'room.open', id);
    const workplace = { name: 'Exempelkrogen Demo', organisationNumber: null, street: null, municipality: 'Vadsund' };
    const facts = { workplace, sector: 'restaurant', startsAt: '2026-12-04T17:30:00.000Z' };
    await ask(ines, 'inspection.plan', id, { input: { facts } });
    await ask(ines, 'inspection.addresses', id);
    await ask(ines, 'room.invite', id, { unit: ofTax });
    const request = newId();
    await ask(ines, 'inspection.ask', id, { unit: ofTax, input: { request } });
    await carry();

    const invitation = await aboutOf(tage, 'room.join');
    await ask(tage, 'room.invitation', invitation);
    await ask(tage, 'room.join', invitation);
    const asked = await aboutOf(tage, 'inspection.answer');
    await ask(tage, 'inspection.request', asked);
    await ask(tage, 'inspection.answer', asked);
    await carry();
    await ask(ines, 'inspection.request', request);

    const visit = newId();
    await ask(ines, 'inspection.begin', visit, { input: { inspection: id } });
    const { answer: noted } = await ask(ines, 'inspection.observe', visit);
    await ask(ines, 'inspection.stop-demands', visit);
    await ask(ines, 'visit.addresses', visit);
    await ask(ines, 'visit.preview', visit);
    await ask(ines, 'visit.pass-on', visit, { unit: ofInvestigation });
    const said = { language: 'uz', answers: { threatened: 'rather-not' }, safeTime: null, chance: 'a0'.repeat(16) };
    const toCoordinator = { unit: ofCoordination, ...said };
    await ask(ines, 'inspection.converse', visit, { input: { outcome: 'held', toCoordinator } });
    await carry();
    const conversation = await aboutOf(karin, 'conversation.acknowledge');
    await ask(karin, 'conversation.read', conversation);
    await ask(karin, 'conversation.acknowledge', conversation);
    await carry();
    await ask(ines, 'inspection.visit', visit);
    await ask(ines, 'inspection.party-insight', visit);
    const sorted = noted.visit.observations.map((one: { id: string }) => ({ observation: one.id, place: 'own-case' }));
    await ask(ines, 'inspection.close', visit, { input: { sorted } });

    await ask(ines, 'inspection.read', id);
    await ask(ines, 'inspection.list', id);
    await ask(ines, 'room.end', id);
    await ask(tage, 'room.extract', id);

    const change = { to: 'criminal-investigation', basis: 'se.rb-23', about: id };
    await ask(paula, 'sitting.change-capacity', '', { input: change });
  },
  tables: [
    {
      table: 'inspections.inspection_now',
      changed: { id: copyId('inspection'), starts_at: copyMoment },
    },
    {
      table: 'inspections.visit_now',
      changed: { id: copyId('visit'), inspection: copyId('inspection'), begun_at: copyMoment },
    },
    {
      table: 'inspections.request_now',
      changed: { id: copyId('request'), inspection: copyId('inspection'), asked_at: copyMoment },
    },
    { table: 'inspections.invitation_now', changed: { id: copyId('invitation') } },
    { table: 'inspections.conversation_now', changed: { id: copyId('conversation') } },
    {
      table: 'access.sitting_now',
      changed: { id: copyId('sitting'), about: copyId('inspection'), changed_at: copyMoment },
    },
  ],
};
