/** Says on the terminal what goes on; lines repeated within a second are rewritten in place where the terminal can. */
export interface Progress {
  step(line: string): void;
  done(line: string): void;
}

export function terminalProgress(output: NodeJS.WriteStream = process.stderr): Progress {
  const start = Date.now();
  const seconds = (): string => `${((Date.now() - start) / 1000).toFixed(1).padStart(6)} s`;
  let isOpen = false;
  const write = (line: string, isLast: boolean): void => {
    if (output.isTTY === true) {
      output.write(`${isOpen ? '\r\u001b[2K' : ''}${seconds()}  ${line}${isLast ? '\n' : ''}`);
      isOpen = !isLast;
    } else output.write(`${seconds()}  ${line}\n`);
  };
  return { step: (line) => write(line, false), done: (line) => write(line, true) };
}
