import { sealedTalk } from '../../domains/inspections/public.server.ts';
import { codeOf, numbersOf } from '../../domains/inspections/public.ts';
import { accountOf } from '../people.ts';
import { copyId, copyMoment, type Deeds, newestInWork, newestToWithdraw } from './deeds.ts';

const ofTax = 21;
const ofCoordination = 51;
const ofInvestigation = 32;
const ofProsecution = 41;

/** Ines plans with Tage, asks him for his share, and starts the visit; a worker talks; Paula goes on in another capacity. */
export const inspectionDeeds: Deeds = {
  tell: async ({ ask, signIn, newId, carry, byPhone }) => {
    const ines = await signIn(accountOf.ines, 'supervision');
    const tage = await signIn(accountOf.tage, 'supervision');
    const karin = await signIn(accountOf.karin, 'support');
    const paula = await signIn(accountOf.paula, 'assistance');
    const id = newId();
    await ask(ines, 'room.open', id);
    const workplace = { name: 'Exempelkrogen Demo', organisationNumber: null, street: null, municipality: 'Vadsund' };
    const facts = { workplace, sector: 'restaurant', startsAt: '2026-12-04T17:30:00.000Z' };
    await ask(ines, 'inspection.plan', id, { input: { facts } });
    await ask(ines, 'inspection.addresses', id);
    await ask(ines, 'inspection.by-code', '', { input: { said: numbersOf(codeOf(id)).join(' ') } });
    await ask(ines, 'room.invite', id, { unit: ofTax });
    const request = newId();
    await ask(ines, 'inspection.ask', id, { unit: ofTax, input: { request } });
    await carry();

    const invitation = await newestInWork(ask, tage, 'room.join');
    await ask(tage, 'room.invitation', invitation);
    await ask(tage, 'room.join', invitation);
    const asked = await newestInWork(ask, tage, 'inspection.answer');
    await ask(tage, 'inspection.request', asked);
    await ask(tage, 'inspection.answer', asked);
    await carry();
    await ask(ines, 'inspection.request', request);

    const visit = newId();
    await ask(ines, 'inspection.begin', visit, { input: { inspection: id } });
    const { answer: first } = await ask(ines, 'inspection.observe', visit);
    const [byMistake] = first.visit.observations;
    await ask(ines, 'inspection.take-back', visit, { input: { observation: byMistake.id } });
    await ask(ines, 'inspection.meet-worker', visit);
    await ask(ines, 'field.inspections', '');
    await ask(ines, 'inspection.pack', id);
    const [picture, other, ofKept] = [newId(), newId(), newId()];
    const ofPicture = {
      ...{ kind: 'photo', type: 'image/jpeg', bytes: 200_000, pieces: 2 },
      apart: { position: null, takenAt: null, device: 'Påhittad' },
      ...{ sha256: 'a0'.repeat(32), capturedSha256: 'a0'.repeat(32), key: `${'A'.repeat(43)}=` },
    };
    const seen = (known: unknown, attachments: object[] = []) => ({
      verb: 'inspection.observe',
      params: { id: visit },
      input: {
        ...{ signs: [{ code: 'INS-C02', known }], photos: 0, place: null, note: 'Påhittat.' },
        ...{ worker: null, attachments, basedOn: [] },
      },
    });
    await byPhone(ines, [seen(['seen'], [{ ...ofPicture, id: picture }])], picture);
    await byPhone(
      ines,
      [seen('asked-and-not-so', [{ ...ofPicture, id: other }]), { ...seen([]), verb: 'signal.register' }],
      other,
    );
    await byPhone(
      ines,
      [{ ...seen([], [{ ...ofPicture, id: ofKept }]), verb: 'signal.register' }],
      ofKept,
      ofPicture.pieces,
    );
    const { answer: differing } = await ask(ines, 'inspection.visit', visit);
    const [open] = differing.disagreements;
    const settles = open.answers.map(({ act }: { act: string }) => act);
    await ask(ines, 'inspection.settle', visit, { input: { code: open.code, settles } });
    await ask(ines, 'inspection.medium', visit, { params: { id: visit, medium: picture } }).catch(() => null); // half of it has come
    await ask(ines, 'inspection.take-out', visit, { params: { id: visit, medium: other } });
    const { answer: own } = await ask(ines, 'device.list', '');
    for (const { id: phone } of own.devices) {
      const { answer: read } = await ask(ines, 'device.kept', phone);
      const isThere = ({ takenOut }: { takenOut: object | null }) => takenOut === null;
      const withPicture = read.kept.find(({ aparts }: { aparts: { takenOut: object | null }[] }) =>
        aparts.some(isThere),
      );
      if (!withPicture) continue;
      await ask(ines, 'device.kept-medium', phone, { basis: [withPicture.act, withPicture.media[0].id] });
      await ask(ines, 'device.take-out', phone, { basis: [withPicture.act, withPicture.aparts[0].id] });
    }
    const alma = await signIn(accountOf.alma, 'access-administration');
    const { answer: phones } = await ask(alma, 'account.phones', '');
    const ofInes = phones.items.find(({ phones }: { phones: { id: string }[] }) =>
      phones.some(({ id }) => id === own.devices[1].id),
    );
    const lost = { basis: [own.devices[1].id] };
    await ask(alma, 'account.lock-phones', ofInes.id, lost);
    await ask(alma, 'account.end-phones', ofInes.id, lost);
    await ask(ines, 'device.lock', own.devices[0].id);
    await ask(ines, 'device.end', own.devices[0].id);
    await ask(ines, 'inspection.stop-demands', visit);
    await ask(ines, 'visit.addresses', visit);
    await ask(ines, 'visit.preview', visit);
    await ask(ines, 'visit.pass-on', visit, { unit: ofInvestigation });
    const { answer: before } = await ask(ines, 'inspection.visit', visit);
    const { unit, key } = before.coordinators[0];
    const sealed = await sealedTalk({ unit, key, visit }, { answers: { threatened: 'rather-not' } });
    const toCoordinator = { unit, language: 'uz', ...sealed };
    const { answer: talked } = await ask(ines, 'inspection.converse', visit);
    await ask(ines, 'inspection.withdraw', visit, { input: { entry: newestToWithdraw(talked) } });
    await ask(ines, 'inspection.converse', visit, { input: { outcome: 'held', toCoordinator } });
    await carry();
    const conversation = await newestInWork(ask, karin, 'conversation.acknowledge');
    await ask(karin, 'conversation.read', conversation);
    await ask(karin, 'conversation.acknowledge', conversation);
    await carry();
    await ask(ines, 'inspection.visit', visit);

    // Petra asks for first answers; Karin gives one with consent, and says of another question that none may be given.
    const petra = await signIn(accountOf.petra, 'criminal-investigation');
    const { answer: free } = await ask(karin, 'person.aliases', '');
    const person = newId();
    const who = { alias: free.items[0], language: 'uz', birthYear: 1991, sex: 'woman' };
    await ask(karin, 'person.register', person, { input: { facts: who } });
    await ask(petra, 'answers.units', '');
    for (const isGiven of [true, false]) {
      const question = newId();
      await ask(petra, 'answers.ask', question, { unit: ofCoordination });
      await carry();
      const here = await newestInWork(ask, karin, 'answers.take');
      await ask(karin, 'answers.read', here);
      await ask(karin, 'answers.take', here);
      await ask(karin, 'answers.read', here);
      await ask(karin, 'answers.name-person', here, { basis: [person, conversation] });
      await ask(karin, 'answers.addresses', here);
      const yes = { purpose: 'prosecution', facts: ['threatened'] };
      await ask(karin, 'consent.give', person, { unit: ofProsecution, input: yes });
      await ask(karin, 'answers.preview', here, { input: { facts: 'threatened' } });
      if (isGiven) await ask(karin, 'answers.pass-on', here, { unit: ofProsecution, input: { facts: ['threatened'] } });
      else await ask(karin, 'answers.decline', here);
      await carry();
      await ask(petra, 'answers.read', question);
    }
    const { answer: insight } = await ask(ines, 'inspection.party-insight', visit);
    const toRead = insight.notes.find(({ mayBeReleased }: { mayBeReleased: boolean }) => mayBeReleased);
    await ask(ines, 'inspection.release-note', visit, { basis: [toRead.id] });
    await ask(ines, 'inspection.party-insight', visit);
    const { answer: noted } = await ask(ines, 'inspection.visit', visit);
    const sorted = noted.observations.map((one: { id: string }) => ({ observation: one.id, place: 'own-case' }));
    await ask(ines, 'inspection.close', visit, { input: { sorted } });

    await ask(ines, 'suspicion.hand-over', newId(), { input: { visit } });
    const { answer: decided } = await ask(ines, 'visit.decide', visit);
    await ask(ines, 'visit.outcome', visit, { basis: [decided.after.decisions[0]?.id ?? ''] });
    await ask(ines, 'visit.count-workers', visit);
    await ask(ines, 'visit.after', visit);
    await ask(ines, 'visit.report', visit);
    await ask(ines, 'visit.report-days', '');

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
    {
      table: 'inspections.medium_now',
      changed: { id: copyId('medium'), visit: copyId('visit'), observation: copyId('observation') },
    },
    { table: 'inspections.medium_piece', changed: { medium: copyId('medium') } },
    { table: 'acts.apart', changed: { holder: copyId('medium'), stream: copyId('visit') } },
    { table: 'keys.key_of', changed: { holder: copyId('medium') } },
    { table: 'access.device_now', changed: { id: copyId('device') } },
    {
      table: 'access.device_medium_now',
      changed: { id: copyId('kept-medium'), act: copyId('kept-act'), device: copyId('device') },
    },
    { table: 'access.device_piece', changed: { medium: copyId('kept-medium'), act: copyId('kept-act') } },
    { table: 'inspections.invitation_now', changed: { id: copyId('invitation') } },
    { table: 'inspections.after_now', changed: { id: copyId('after-visit') } },
    { table: 'inspections.conversation_now', changed: { id: copyId('conversation') } },
    { table: 'inspections.answers_now', changed: { id: copyId('answers') } },
    {
      table: 'access.sitting_now',
      changed: { id: copyId('sitting'), about: copyId('inspection'), changed_at: copyMoment },
    },
  ],
};
