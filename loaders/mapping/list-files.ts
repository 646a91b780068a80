import { readdirSync } from 'node:fs';
import { LoadError } from '../load-error.ts';

/** All files of a folder and its subfolders, as paths within it with `/`, sorted. */
export function listFiles(directory: string): string[] {
  try {
    return readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) =>
        `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(directory.length).replace(/^\/+/, ''),
      )
      .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
      .sort();
  } catch (cause) {
    throw new LoadError('FOLDER_UNREADABLE', `${directory} cannot be read: expected a folder with feeds`, {
      cause,
    });
  }
}

/** Compiles `payments-*.csv` or `**` + `/Company.csv` into a test of paths. */
export function compileGlob(glob: string): (path: string) => boolean {
  const source = glob
    .split(/(\*\*\/|\*)/)
    .map((part) => {
      if (part === '**/') return '(?:.*/)?';
      return part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
  const pattern = new RegExp(`^${source}$`, 'u');
  return (path) => pattern.test(path);
}
