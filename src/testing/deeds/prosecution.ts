import { accountOf } from '../people.ts';
import { copyId, copyMoment, type Deeds, newestToWithdraw } from './deeds.ts';

export const prosecutionDeeds: Deeds = {
  tell: async ({ ask, carry, signIn, newId }) => {
    const petra = await signIn(accountOf.petra, 'criminal-investigation');
    const ivar = await signIn(accountOf.ivar, 'criminal-investigation');
    const office = newId();
    const police = newId();
    for (const [person, file] of [
      [petra, office],
      [ivar, police],
    ] as const) {
      await ask(person, 'report.file', file);
      await ask(person, 'investigation.open', file);
      await ask(person, 'injured-party.add', file);
      await ask(person, 'evidence.add', file);
    }
    await ask(petra, 'investigation.in-case', newId());
    await ask(petra, 'investigation.plan-decision', office);
    await ask(petra, 'injured-party.meets-support', office);
    await ask(petra, 'suspect.add', office);
    await ask(petra, 'suspect.notify', office);
    await ask(petra, 'evidence.correct', office);
    await ask(petra, 'evidence.custody', office);
    await ask(petra, 'evidence.visit-media', office);
    // No visit of hers has a picture: the refusal has asked for one.
    await ask(petra, 'evidence.from-visit', office).catch(() => undefined);
    await ask(petra, 'evidence.request', office);
    await ask(petra, 'evidence.reply', office);
    await ask(petra, 'report.correct', office);
    const { answer: set } = await ask(petra, 'element.set', office);
    await ask(petra, 'investigation.withdraw', office, { basis: [newestToWithdraw(set)] });
    await ask(petra, 'element.set', office);
    await ask(petra, 'question.leave', office);
    await ask(petra, 'directive.give', office);
    await ask(petra, 'directive.answer', office);
    await ask(petra, 'directive.paper', office);
    await ask(petra, 'evidence.receipt-paper', office);
    // Petra asks Ivar by message for a step, and he answers; then he sends a piece of evidence, which she takes in.
    await ask(ivar, 'investigation.units', police);
    await ask(petra, 'directive.give', office, { input: crossing(newId()) });
    await carry();
    const asked = (await ask(ivar, 'investigation.list', police)).answer.letters[0].id;
    await ask(ivar, 'criminal-letter.read', asked);
    await ask(ivar, 'criminal-letter.answer', asked, { basis: [police] });
    await ask(ivar, 'evidence.send', police, { unit: 41 });
    await carry();
    // The newest two: the answer, and the item.
    const { letters } = (await ask(petra, 'investigation.list', office)).answer;
    for (const { id } of letters.slice(0, 2)) {
      await ask(petra, 'criminal-letter.take', id, { basis: [office] });
    }
    const { answer: served } = await ask(petra, 'file.serve', office);
    await ask(petra, 'defence.reply', office);
    await ask(petra, 'defence.disclose', office);
    await ask(petra, 'defence.acknowledge', office, { basis: [served.file.services[0].id] });
    await ask(petra, 'defence.disclosed-paper', office);
    // Nothing has sealed the log of these people, so no package is made: the refusals have asked what one asks.
    await ask(petra, 'package.make', office).catch(() => undefined);
    await ask(petra, 'package.fetch', office).catch(() => undefined);
    const { answer: closed } = await ask(petra, 'decision.make', office);
    // No one reviews their own closing, and Petra has no colleague: the refusal has asked what the review asks.
    await ask(petra, 'decision.second-look', office, { basis: [closed.file.decisions[0].id] }).catch(() => undefined);
    // Nor has she one to whom she could hand the file over.
    await ask(petra, 'investigation.change-responsible', office).catch(() => undefined);
    const [{ id: party }] = closed.file.parties;
    await ask(petra, 'decision.make', office, { input: charging(party) });
    await ask(petra, 'verdict.record', office);
    await ask(petra, 'investigation.read', office);
    await ask(petra, 'investigation.list', office, { input: { case: office } });
    await ask(ivar, 'investigation.list', police);
  },
  tables: [
    {
      table: 'prosecution.investigation_now',
      changed: {
        id: copyId('investigation'),
        reference: "'F-COPY-' || n",
        case_id: copyId('case'),
        reported_at: copyMoment,
      },
    },
    {
      table: 'prosecution.item_now',
      changed: { id: copyId('item of evidence'), investigation: copyId('investigation') },
    },
    {
      table: 'prosecution.letter_now',
      changed: { id: copyId('criminal letter'), arrived_at: copyMoment, taken: 'n % 3 > 0' },
    },
  ],
};

const crossing = (directive: string) => ({
  facts: { directive, party: null, element: null, dueOn: '2031-03-05' },
  toUnit: 32,
});

const charging = (party: string) => ({
  facts: {
    lines: [{ party, offence: 'SE.BRB.4.1b', outcome: 'charged', reason: 'RC15' }],
    against: 'nothing-found',
    notTaken: null,
    reviewToldIn: null,
    obstacles: [],
    tellAfterSupport: true,
  },
});
