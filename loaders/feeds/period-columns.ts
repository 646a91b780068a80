import { column } from './column.ts';

/** What every relationship feed takes besides its own columns. */
export const periodColumns = {
  validFrom: column.date,
  validTo: column.date,
  recordedFrom: column.instant,
  evidenceSource: column.text,
  confidence: column.fraction,
};
