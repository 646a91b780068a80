import { ipcSubclasses } from './ipc.ts';

/**
 * Computes how widely the patents that cite one are spread over technology: 0 all in one subclass, towards 1 the more.
 * Shape: 1 − Σ s², s the share of an IPC subclass among the citing patents, each of which counts once, in equal parts over its subclasses.
 * Undefined of none, or when no citing patent has an IPC symbol.
 * Source: Trajtenberg, Jaffe, Henderson 1997; OECD STI working paper 2013/03.
 */
export function computeGenerality(citingIpc: readonly (readonly string[])[]): number | undefined {
  const shares = new Map<string, number>();
  let patents = 0;
  for (const symbols of citingIpc) {
    const subclasses = ipcSubclasses(symbols);
    if (subclasses.length === 0) continue;
    patents++;
    for (const one of subclasses) shares.set(one, (shares.get(one) ?? 0) + 1 / subclasses.length);
  }
  if (patents === 0) return undefined;
  return 1 - [...shares.values()].reduce((sum, part) => sum + (part / patents) ** 2, 0);
}
