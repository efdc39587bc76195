import type { RouteExample } from '../../../platform/testing/route-example.ts';

const nothing: RouteExample = () => ({ params: {}, input: {} });

export const publicationExamples: Readonly<Record<string, RouteExample>> = {
  'study.own': nothing,
  'study.national': nothing,
};
