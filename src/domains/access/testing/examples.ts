import { sha256 } from '../../../platform/crypto/digest.ts';
import { newDeviceKey, signAsDevice } from '../../../platform/crypto/sign.ts';
import { fileCountry, type RouteExample } from '../../../platform/testing/route-example.ts';
import { enrolText } from '../devices/enrol-text.ts';
import { basesOf } from '../legal-basis.ts';

export const accessExamples: Readonly<Record<string, RouteExample>> = {
  'sitting.change-capacity': (given) => {
    const act = given.act();
    return {
      params: {},
      input: {
        act,
        to: act.capacity ?? 'supervision',
        basis: basesOf(act.capacity ?? 'supervision', fileCountry(given))[0]?.id ?? 'se.aml-7-5',
        reason: given.text('reason'),
        decidedBy: null,
        about: null,
      },
    };
  },
  'device.list': () => ({ params: {}, input: {} }),
  'device.kept': (given) => ({ params: { id: given.target }, input: {} }),
  'device.kept-medium': (given) => ({
    params: { id: given.target, act: given.basis[0] ?? given.target, medium: given.basis[1] ?? given.target },
    input: {},
  }),
  'device.take-out': (given) => ({
    params: { id: given.target, act: given.basis[0] ?? given.target, apart: given.basis[1] ?? given.target },
    input: { act: given.act(), why: 'endangers' },
  }),
  'device.enrol': (given) => {
    const pair = newDeviceKey();
    const proof = signAsDevice(pair.private, enrolText(given.target, pair.public)).toString('base64');
    const token = sha256(Buffer.from(given.target)).toString('base64url');
    return { params: {}, input: { act: given.act(), device: given.target, publicKey: pair.public, token, proof } };
  },
  'device.lock': (given) => ({ params: { id: given.target }, input: { act: given.act() } }),
  'device.end': (given) => ({ params: { id: given.target }, input: { act: given.act() } }),
  'sign-in.read': () => ({ params: {}, input: {} }),
  'session.read': () => ({ params: {}, input: {} }),
};
