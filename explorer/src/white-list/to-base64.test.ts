import { expect, it } from 'vitest';
import { toBase64 } from './to-base64.ts';

it('a file of any length comes out of base64 byte for byte', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7) % 256);
  expect(new Uint8Array(Buffer.from(toBase64(bytes), 'base64'))).toEqual(bytes);
});
