import { describe, expect, it } from 'vitest';
import { anAct, anArrival, aStanding, at, uuid } from '../testing/builders.ts';
import { anAnswerTo, aQuestion, aReply, aSentOne } from '../testing/replies.ts';

const noPlace = { says: 'declined', reason: 'no-place', alternative: { is: 'named' } };
const withdrawn = (why: string) =>
  anAct({
    id: uuid(60),
    type: 'disclosure.withdrawn',
    facts: { letter: uuid(60), withdraws: uuid(800), at: at('2026-11-24T08:00'), why },
  });

describe('the sender', () => {
  it('owes an answer from when it is asked, and nothing any more once it has answered', () => {
    const asked = aStanding(aSentOne(), aReply(31, { says: 'asks' }));
    expect(asked).toMatchObject({ status: 'asked', replyDue: at('2026-11-24T10:00') });
    const given = anAct({
      id: uuid(5),
      type: 'suspicion.answer-back',
      facts: { question: uuid(31), ground: 'se.trial', sent: uuid(40) },
    });
    expect(aStanding(aSentOne(), aReply(31, { says: 'asks' }), given)).toMatchObject({
      status: 'handed-over',
      replyDue: null,
      exchange: { questions: [{ letter: uuid(31), answer: { act: uuid(5) } }] },
    });
  });

  it('is responsible again when it is declined, until it has gone to another unit', () => {
    const declined = aStanding(aSentOne(), aReply(31, noPlace));
    expect(declined).toMatchObject({ status: 'declined', exchange: { declined: { reason: 'no-place' } } });
    const gone = anAct({ id: uuid(6), type: 'suspicion.send-on', facts: { to: declined.to, suspicion: uuid(91) } });
    expect(aStanding(aSentOne(), aReply(31, noPlace), gone).status).toBe('sent-on');
  });

  it('learns an outcome, and the newest one counts', () => {
    const told = aStanding(
      aSentOne(),
      aReply(31, { says: 'outcome', result: 'advice' }),
      aReply(32, { says: 'outcome', result: 'safe-place' }),
    );
    expect(told.exchange.outcome).toMatchObject({ result: 'safe-place', letter: uuid(32) });
  });
});

describe('the recipient', () => {
  it('waits for the sender after a question, and reads the answer in the same file', () => {
    expect(aStanding(anArrival(), aQuestion()).exchange.questions).toMatchObject([{ letter: uuid(31), answer: null }]);
    expect(aStanding(anArrival(), aQuestion(), anAnswerTo(uuid(31))).exchange.questions).toMatchObject([
      { answer: { act: uuid(41) } },
    ]);
  });

  it('owes nothing once it is withdrawn, and keeps what it has taken', () => {
    expect(aStanding(anArrival(), withdrawn('consent'))).toMatchObject({
      status: 'withdrawn',
      nextStepAt: null,
      exchange: { withdrawn: { ofConsent: true } },
    });
    expect(aStanding(anArrival(), anAct({ id: uuid(2) }), withdrawn('matter'))).toMatchObject({
      status: 'acknowledged',
      exchange: { withdrawn: { ofConsent: false } },
    });
  });
});
