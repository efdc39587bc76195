const steps = [
  { unit: 'GB', bytes: 1_073_741_824 },
  { unit: 'MB', bytes: 1_048_576 },
  { unit: 'kB', bytes: 1024 },
] as const;

/** How large something is, in the largest unit of which there is one: 1.2 MB. The units are the same in every language. */
export function sizeIn(number: (value: number) => string, bytes: number): string {
  const step = steps.find((one) => bytes >= one.bytes);
  if (!step) return `${number(bytes)} B`;
  const value = bytes / step.bytes;
  return `${number(value < 10 ? Math.round(value * 10) / 10 : Math.round(value))} ${step.unit}`;
}
