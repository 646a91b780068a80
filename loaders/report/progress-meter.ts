/** How far a load is. */
export interface LoadProgress {
  readonly entry: string;
  readonly phase: 'stage' | 'check' | 'write' | 'close';
  readonly file: string;
  readonly rows: number;
  /** Undefined in the first second of a step. */
  readonly rowsPerSecond: number | undefined;
  /** Of the bytes of the entry's files, 0 to 100; undefined where it cannot be told. */
  readonly percent: number | undefined;
}

/** Progress is told at most this often. */
const INTERVAL_MS = 500;

/** Tells now and then how far a load is. */
export class ProgressMeter {
  private readonly listener: ((progress: LoadProgress) => void) | undefined;
  private step = '';
  private stepMs = 0;
  private toldMs = 0;

  constructor(listener: ((progress: LoadProgress) => void) | undefined) {
    this.listener = listener;
  }

  tell(entry: string, phase: LoadProgress['phase'], file: string, rows: number, share: number): void {
    if (this.listener === undefined) return;
    const nowMs = performance.now();
    const step = `${phase} ${entry}`;
    if (step !== this.step) {
      this.step = step;
      this.stepMs = nowMs;
    } else if (nowMs - this.toldMs < INTERVAL_MS) return;
    this.toldMs = nowMs;
    const seconds = (nowMs - this.stepMs) / 1000;
    const rowsPerSecond = seconds < 1 ? undefined : Math.round(rows / seconds);
    const percent = share > 0 ? Math.min(100, Math.round(share * 100)) : undefined;
    this.listener({ entry, phase, file, rows, rowsPerSecond, percent });
  }
}
