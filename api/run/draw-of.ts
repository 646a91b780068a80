import { hash } from 'node:crypto';

export type Draw = (place: number) => number;

/** Numbers below one that belong to a text, one for each place from 0 to 7. */
export function drawOf(text: string): Draw {
  const bytes = Buffer.from(hash('sha256', text, 'base64'), 'base64');
  return (place) => bytes.readUInt32BE(4 * place) / 2 ** 32;
}
