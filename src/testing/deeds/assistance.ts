import { accountOf } from '../people.ts';
import { copyId, copyMoment, type Deeds, newestInWork, newestToWithdraw } from './deeds.ts';

const inVadsund = 61;
const atMigration = 71;
const atTheDesk = 91;

/** Karin helps a person, Sara applies for a reflection period, Maja decides, and Nora looks for a bed. */
export const assistanceDeeds: Deeds = {
  tell: async ({ ask, signIn, newId, carry }) => {
    const karin = await signIn(accountOf.karin, 'support');
    const sara = await signIn(accountOf.sara, 'support');
    const maja = await signIn(accountOf.maja, 'administration');
    const nora = await signIn(accountOf.nora, 'administration');
    const facts = async (who: typeof karin) => {
      const { answer: free } = await ask(who, 'person.aliases', '');
      return { facts: { alias: free.items[0], language: 'uz', birthYear: 1998, sex: 'man' } };
    };

    const person = newId();
    await ask(karin, 'person.register', person, { input: await facts(karin) });
    await ask(karin, 'assistance.begin', person);
    const { help } = (await ask(karin, 'assistance.arrange', person)).answer;
    const { act: arranged } = help.support.needs.find(({ need }: { need: string }) => need === 'stay');
    await ask(karin, 'assistance.withdraw', person, { input: { entry: arranged } });
    await ask(karin, 'assistance.arrange', person);
    await ask(karin, 'assistance.task', person);
    await ask(karin, 'assistance.stay', person);
    await ask(karin, 'assistance.depart', person);
    await ask(karin, 'assistance.in-case', newId());
    await ask(karin, 'assistance.consult', newId());
    await ask(karin, 'assistance.consultations', '');

    const period = newId();
    await ask(karin, 'reflection-period.consider', person, { input: { period } });
    await ask(karin, 'reflection-period.inform', period);
    const { answer: wished } = await ask(karin, 'reflection-period.wish', period);
    await ask(karin, 'reflection-period.withdraw', period, { input: { entry: newestToWithdraw(wished) } });
    await ask(karin, 'reflection-period.wish', period);
    await ask(karin, 'consent.give', person, { unit: inVadsund, input: { purpose: 'social-services' } });
    await ask(karin, 'reflection-period.request', period, { unit: inVadsund });
    await carry();

    const theirs = newId();
    await ask(sara, 'person.register', theirs, { input: await facts(sara) });
    await ask(sara, 'identity.store', theirs);
    await ask(sara, 'consent.give', theirs, { unit: atMigration, input: { purpose: 'migration' } });
    await ask(sara, 'consent.give', theirs, { unit: 51, input: { purpose: 'contact' } });
    const asked = await newestInWork(ask, sara, 'reflection-period.apply');
    await ask(sara, 'reflection-period.read', asked);
    await ask(sara, 'reflection-period.paper', asked);
    await ask(sara, 'reflection-period.apply', asked, { unit: atMigration, basis: [theirs] });
    await ask(sara, 'reflection-period.tell', asked);
    await carry();

    const application = await newestInWork(ask, maja, 'reflection-period.decide');
    await ask(maja, 'reflection-application.read', application);
    await ask(maja, 'reflection-period.decide', application);
    await ask(maja, 'reflection-period.extend', application);
    await carry();
    await ask(sara, 'reflection-period.end', asked);

    // What the board has been sent rests on a consent that is withdrawn; the board hears of it, and says that it has.
    const { answer: said } = await ask(karin, 'person.read', person);
    await ask(karin, 'consent.withdraw', person, { basis: [said.consents[0].id] });
    await carry();
    const { answer: heard } = await ask(sara, 'reflection-period.read', asked);
    await ask(sara, 'withdrawal.acknowledge', heard.withdrawals[0].id);
    await carry();
    await ask(karin, 'assistance.of-person', person);

    const request = newId();
    await ask(karin, 'desk.ask', request, { unit: atTheDesk });
    await carry();
    const { answer: desk } = await ask(nora, 'desk.list', '');
    await ask(nora, 'desk.answer', desk.items.find((item: { answer: unknown }) => item.answer === null).id);
    await carry();
  },
  tables: [
    {
      table: 'assistance.support_now',
      changed: { id: copyId('support'), person: copyId('person'), case_id: copyId('case'), began_at: copyMoment },
    },
    {
      table: 'assistance.period_now',
      changed: { id: copyId('period'), person: copyId('person'), case_id: copyId('case') },
    },
    { table: 'assistance.application_now', changed: { id: copyId('application') } },
    { table: 'assistance.desk_now', changed: { id: copyId('desk'), asked_at: copyMoment } },
    {
      table: 'assistance.consultation_now',
      changed: { id: copyId('consultation'), month: "date '2019-01-01' + (n % 84) * 30" },
    },
  ],
};
