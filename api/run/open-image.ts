import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildImage } from '../../graph/image/build-image.ts';
import type { ImageBase } from '../../graph/image/image-base.ts';
import { loadImage, saveImage } from '../../graph/image/image-file.ts';
import { Neo4jChangeLog } from '../../graph/neo4j/neo4j-change-log.ts';
import type { OpenFacts } from './open-facts.ts';
import type { Progress } from './progress.ts';

function imageFile(dataDirectory: string): string {
  return join(dataDirectory, 'graph.image');
}

/** The base of the image: from its file when that is whole and of this store, else built from the change log. */
export async function openImage(
  facts: OpenFacts,
  dataDirectory: string,
  progress: Progress,
): Promise<ImageBase> {
  const file = imageFile(dataDirectory);
  const log = new Neo4jChangeLog(facts.connection);
  if (existsSync(file)) {
    try {
      const base = loadImage(file, facts.storeId);
      if (base.version <= (await log.lastSeq())) return base;
      progress.done('the saved graph image is ahead of the store: building it anew');
    } catch (error) {
      progress.done(`${(error as Error).message}: building it anew`);
    }
  }
  const base = await buildImage(log, {
    onProgress: (read, total) => {
      if (read % 20 === 0) progress.step(`building the graph image: ${read} of ${total} changes`);
    },
  });
  return base;
}

/** Saves a base for the next start. */
export function keepImage(base: ImageBase, facts: OpenFacts, dataDirectory: string): void {
  mkdirSync(dataDirectory, { recursive: true });
  saveImage(base, imageFile(dataDirectory), facts.storeId);
}
