const fenPerWan = 1_000_000;

/** Whether something was written that is no amount: it is asked about, not dropped. */
export function isWrongWan(text: string): boolean {
  return text.trim() !== '' && fenOfWan(text) === null;
}

/** Reads an amount in ten thousands of yuan, `120` or `120.5`, as fen; null for none or no number. */
export function fenOfWan(text: string): number | null {
  const written = text.trim().replaceAll(/[,，]/g, '');
  if (!/^\d{1,9}(\.\d{1,6})?$/.test(written)) return null;
  return Math.round(Number(written) * fenPerWan);
}
