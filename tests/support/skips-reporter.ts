import type { Reporter, TestModule } from 'vitest/node';

/** Tells at the end why whole suites were skipped, which the list of files does not. */
// biome-ignore lint/style/noDefaultExport: Vitest asks for one.
export default class SkipsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const reasons = new Set<string>();
    for (const module of modules) {
      for (const suite of module.children.allSuites()) {
        if (suite.name.includes('skipped')) reasons.add(suite.name);
      }
    }
    for (const reason of reasons) process.stdout.write(`Not run: ${reason}\n`);
  }
}
