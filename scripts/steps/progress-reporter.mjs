import { writeFileSync } from 'node:fs';
import { timesBeside } from './slowest.mjs';

const atMostEvery = 500; // milliseconds between two writings of the file

/**
 * Writes into the file that TEST_PROGRESS names which tests have begun and not ended, as it goes: the time of the file is a sign of life
 * (stall.mjs), and its words say where a run was when it was ended. When all have ended, it writes beside it how long each file took
 * (slowest.mjs).
 */
export default class ProgressReporter {
  /** @type {Set<string>} */
  #begun = new Set();
  #written = 0;
  /** @type {import('./slowest.mjs').Timed[]} */
  #timed = [];
  #file = process.env.TEST_PROGRESS;

  /** @param {import('vitest/node').TestModule} module */
  onTestModuleStart(module) {
    this.#begun.add(module.relativeModuleId);
    this.#tell();
  }

  /** @param {import('vitest/node').TestModule} module */
  onTestModuleEnd(module) {
    this.#begun.delete(module.relativeModuleId);
    // With what it did before and after its tests, which the JSON reporter leaves out: often that is most of it.
    this.#timed.push({ file: module.relativeModuleId, seconds: module.diagnostic().duration / 1000 });
    this.#tell();
  }

  /** @param {import('vitest/node').TestCase} test */
  onTestCaseReady(test) {
    this.#begun.add(named(test));
    this.#tell();
  }

  /** @param {import('vitest/node').TestCase} test */
  onTestCaseResult(test) {
    this.#begun.delete(named(test));
    this.#tell();
  }

  onTestRunEnd() {
    if (this.#file) writeFileSync(timesBeside(this.#file), JSON.stringify(this.#timed));
  }

  #tell() {
    if (!this.#file || Date.now() - this.#written < atMostEvery) return;
    this.#written = Date.now();
    writeFileSync(this.#file, [...this.#begun].join('\n'));
  }
}

/** @param {import('vitest/node').TestCase} test */
const named = (test) => `${test.module.relativeModuleId} > ${test.fullName}`;
