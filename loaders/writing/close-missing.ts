import type { FactStore } from '../../graph/neo4j/fact-store.ts';
import type { FactSort, SeenKeys } from '../keys/seen-keys.ts';
import type { EntryReport } from '../report/load-report.ts';

/** Facts closed in one call. */
const CLOSE_FACTS = 5_000;

const SORTS: readonly FactSort[] = ['relationships', 'names', 'entities'];

/** Closes what the store holds open of full feeds and this load has not stated, in no entry. */
export async function closeMissing(
  store: FactStore,
  seen: SeenKeys,
  reports: readonly EntryReport[],
): Promise<void> {
  const full = reports.filter((report) => report.load === 'full');
  for (const { scope } of full) {
    for await (const block of store.streamOpenKeys(scope)) {
      for (const sort of SORTS) seen.addOpen(scope, sort, block[sort]);
    }
  }
  for (const missing of seen.missing()) {
    for (const report of full) {
      for (const sort of SORTS) {
        const keys = missing
          .filter((open) => open.scope === report.scope && open.sort === sort)
          .map(({ key }) => key);
        for (let at = 0; at < keys.length; at += CLOSE_FACTS) {
          report.facts.closed += await store.closeFacts(report.scope, {
            [sort]: keys.slice(at, at + CLOSE_FACTS),
          });
        }
      }
    }
  }
}
