import { expect, test } from 'vitest';
import type { Message, MessageValues } from '../../../../kernel/message.ts';
import { eventMailKinds } from './mails-because.ts';
import { writeEventMail } from './write-event-mail.ts';

const t = ({ message }: Message, values: MessageValues = {}): string =>
  message.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
const link = 'https://cape.example.org/take-part/en/abc';
const write = (kind: (typeof eventMailKinds)[number], title = 'zQvTitle') =>
  writeEventMail(
    { kind, title, from: '2026-12-09', answerBy: '2026-12-01', organiser: 'Provmyndigheten', link },
    { t, formats: { date: () => 'Wed 9 Dec 2026' } },
  );

test('a title with line breaks makes no header of its own', () => {
  const { subject } = write('invitation', 'Prov\r\nBcc: other@example.org\u2028\u0000x');
  expect(subject).not.toMatch(/[\p{Cc}\u2028]/u);
});

test('each mail leads to the page of its reader alone, and one that withdraws leads nowhere', () => {
  for (const kind of eventMailKinds) expect(write(kind).text.includes(link)).toBe(kind !== 'withdrawn');
});

test('what asks for an answer does not say of which event', () => {
  for (const kind of ['monday', 'after-months'] as const)
    expect(JSON.stringify(write(kind))).not.toMatch(/zQvTitle|9 Dec/);
});
