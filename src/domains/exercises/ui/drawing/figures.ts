/** A person at work, from behind or from the side, without a face. The feet are at 0, 0. */
type DrawnPerson = readonly (readonly [made: string, path: string])[];

const skin = 'M-14-166a14 16 0 1 0 28 0a14 16 0 1 0-28 0';

export const figures: readonly [DrawnPerson, ...DrawnPerson[]] = [
  [
    ['dark', 'M-20-78h40l4 74H6L0-60l-6 56h-18z'],
    ['paper', 'M-26-128q4-22 26-22t26 22l4 62q-30 10-60 0z'],
    ['line', 'M-24-110h48'],
    ['skin', skin],
    ['paper', 'M-16-170q0-20 16-20t16 20q-16 6-32 0z'],
  ],
  [
    ['dark', 'M-18-78h36l2 74H4L0-56l-6 52h-16z'],
    ['cloth', 'M-22-128q4-22 24-22 16 0 20 22l2 60q-24 8-48 0z'],
    ['cloth', 'M14-126q18 8 24 24l-8 6q-10-14-22-16z'],
    ['skin', skin],
    ['dark', 'M-16-168q-2-20 16-20 16 0 16 16-12-8-20-2-4 8-12 6z'],
  ],
  [
    ['dark', 'M-20-78h40l3 74H5L0-60l-6 56h-17z'],
    ['steel', 'M-28-128q4-22 28-22t28 22v68q-30 8-56 0z'],
    ['line', 'M0-150v80'],
    ['skin', skin],
    ['dark', 'M-16-170q0-18 16-18t16 18q-8-8-16-8t-16 8z'],
  ],
  [
    ['dark', 'M-20-78h40l3 74H5L0-60l-6 56h-17z'],
    ['wood', 'M-26-128q4-22 26-22t26 22v66q-28 8-52 0z'],
    ['wood', 'M-28-112q24 18 56 4v14q-32 10-58-6z'],
    ['skin', skin],
    ['dark', 'M-15-172q2-16 15-16t15 16z'],
  ],
];
