import type { Reporter, TestModule } from 'vitest/node';

/** Ends the output with one line that counts tests: `N passed, N failed, N skipped`. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) counts[test.result().state]++;
      // A file that could not even be read holds no tests, and must not pass for that.
      if (module.state() === 'failed' && [...module.children.allTests('failed')].length === 0)
        counts.failed++;
    }
    const failed = counts.failed + errors.length;
    process.on('exit', () => {
      console.log(`${counts.passed} passed, ${failed} failed, ${counts.skipped + counts.pending} skipped`);
    });
  }
}
