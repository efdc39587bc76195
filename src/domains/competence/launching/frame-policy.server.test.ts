import { expect, it } from 'vitest';
import { frameSandbox, packagePolicy, playerPolicy } from './frame-policy.ts';
import { partAddress } from './part-address.server.ts';

const place = 'https://cape.invalid/launched/secret/';

it('a package has no origin of ours, and asks for nothing but what is below its own place', () => {
  expect(frameSandbox).toBe('allow-scripts');
  const policy = packagePolicy(place);
  expect(policy.startsWith('sandbox allow-scripts;')).toBe(true);
  for (const [, name, rest] of policy.matchAll(/; ([a-z-]+) ([^;]*)/g)) {
    const sources = (rest ?? '').split(' ');
    const known = [place, "'none'", "'unsafe-inline'", "'unsafe-eval'", 'data:', 'blob:'];
    expect(
      sources.filter((one) => !known.includes(one)),
      name,
    ).toEqual([]);
  }
  expect(playerPolicy(place)).toContain(`script-src 'none'`);
});

it('the address of a part keeps its own query and adds what the standard asks for', () => {
  const actor = { homePage: 'urn:cape:agency:7', name: 'f00d' };
  const cmi5 = { fetching: 'once', actor, registration: 'r', activity: 'urn:a' };
  const address = new URL(partAddress({ place, file: 'a b/index.html', query: 'x=1', cmi5 }));
  expect(address.pathname).toBe('/launched/secret/a%20b/index.html');
  expect([...address.searchParams.keys()]).toEqual(['x', 'endpoint', 'fetch', 'actor', 'registration', 'activityId']);
  expect(partAddress({ place, file: 'index.html', query: '', cmi5: null })).toBe(`${place}index.html`);
});
