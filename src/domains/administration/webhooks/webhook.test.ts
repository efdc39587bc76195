import { describe, expect, it } from 'vitest';
import { addressProblem, isSentTo, kindTwice, stillUsed } from './webhook.ts';

const nowhere = { inDemo: false, hosts: [] };
const why = (address: string, reach: Parameters<typeof addressProblem>[1] = nowhere) =>
  addressProblem(address, reach)?.fields[0]?.message.id ?? null;

describe('the address of a webhook', () => {
  it.each([
    'https://system.example.org',
    'https://system.example.org/',
    'https://system.example.org:8443/cape/events',
    'https://192.0.2.7/cape',
    'https://[2001:db8::7]:8443/cape',
  ])('is https, at a host, with a path or none: %s', (address) => expect(why(address)).toBeNull());

  it.each([
    ['http://system.example.org/cape', 'webhook.address-not-secure'],
    ['http://127.0.0.1:3000/', 'webhook.address-not-secure'],
    ['https://localhost/cape', 'webhook.address-is-here'],
    ['https://127.9.9.9/cape', 'webhook.address-is-here'],
    ['https://[::1]/cape', 'webhook.address-is-here'],
    ['https://a:b@system.example.org/', 'webhook.address-is-none'],
    ['https://system.example.org\\@other.example.org/', 'webhook.address-is-none'],
    ['https://system.example.org/?key=1', 'webhook.address-is-none'],
    ['https://system.example.org/#one', 'webhook.address-is-none'],
    ['https://system.example.org:0/', 'webhook.address-is-none'],
    ['https://system.example.org:65536/', 'webhook.address-is-none'],
    ['https://system.example.org/a b', 'webhook.address-is-none'],
    ['https:///cape', 'webhook.address-is-none'],
    ['file:///etc/passwd', 'webhook.address-is-none'],
  ])('is refused: %s', (address, problem) => expect(why(address)).toBe(problem));

  it('leads to a program on this computer in a demo alone, or where the operator has allowed the host', () => {
    const demo = { inDemo: true, hosts: [] };
    for (const address of ['http://127.0.0.1:3000/', 'http://localhost/a', 'http://[::1]:3000/', 'https://localhost/'])
      expect(why(address, demo)).toBeNull();
    expect(why('http://system.example.org/', demo)).toBe('webhook.address-not-secure');
    const allowed = { inDemo: false, hosts: ['localhost'] };
    expect(why('https://localhost/', allowed)).toBeNull();
    expect(why('http://localhost/', allowed)).toBe('webhook.address-not-secure');
  });
});

it('what has ended is not changed, and what is paused is sent nothing', () => {
  expect(stillUsed({ hasEnded: false })).toBeNull();
  expect(stillUsed({ hasEnded: true })?.text.id).toBe('webhook.has-ended');
  expect(isSentTo({ hasEnded: false, isPaused: false })).toBeNull();
  expect(isSentTo({ hasEnded: false, isPaused: true })?.text.id).toBe('webhook.is-paused');
});

it('each kind of event is chosen once', () => {
  expect(kindTwice(['matter.arrived', 'task.due'])).toBeNull();
  expect(kindTwice(['task.due', 'task.due'])?.fields[0]?.message.id).toBe('webhook.kind-twice');
});
