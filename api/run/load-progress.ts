import type { LoadProgress } from '../../loaders/load-folder.ts';
import type { Progress } from './progress.ts';

const PHASES = {
  stage: 'reading',
  check: 'checking',
  write: 'loading',
  close: 'closing what is gone',
} as const;

/** Shows how far a load is. */
export function showLoadProgress(progress: Progress): (state: LoadProgress) => void {
  return ({ phase, file, entry, rows, rowsPerSecond, percent }) => {
    const share = percent === undefined ? '' : ` ${Math.round(percent)}%`;
    const count = rows === 0 ? '' : `: ${rows} rows`;
    const rate = rowsPerSecond === undefined || rows === 0 ? '' : `, ${rowsPerSecond} a second`;
    progress.step(`${PHASES[phase]} ${file || entry}${share}${count}${rate}`);
  };
}
