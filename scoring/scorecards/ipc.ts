const SUBCLASS = /^[A-H]\d{2}[A-Z]/;

/** The distinct four-character subclasses of IPC symbols (`H01M 10/0525` is in `H01M`), in the order given; what is no symbol is left out. */
export function ipcSubclasses(symbols: readonly string[]): string[] {
  const found = symbols.flatMap((symbol) => SUBCLASS.exec(symbol.trim().toUpperCase()) ?? []);
  return [...new Set(found)];
}

/** The field a patent is in: the three-character class of its main symbol; undefined when it has none. */
export function ipcField(symbols: readonly string[]): string | undefined {
  return ipcSubclasses(symbols.slice(0, 1))[0]?.slice(0, 3);
}
