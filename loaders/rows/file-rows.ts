import type { PlannedFile } from '../mapping/plan-load.ts';
import type { RowBlock, RowStream } from './row-block.ts';

/** The rows of several files, one file after the other. */
export function fileRows(files: readonly PlannedFile[]): RowStream {
  async function* blocks(): AsyncIterable<RowBlock> {
    let bytesBefore = 0;
    for (const file of files) {
      for await (const block of file.source.blocks()) {
        yield { ...block, file: file.path, bytesRead: bytesBefore + block.bytesRead };
      }
      bytesBefore += file.facts.bytes;
    }
  }
  const headers = new Map(files.map((file) => [file.path, file.source.header]));
  const bytes = files.reduce((sum, file) => sum + file.facts.bytes, 0);
  return { headerOf: (path) => headers.get(path) ?? [], bytes, blocks };
}
