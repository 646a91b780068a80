/** 128 random bits as hex; works where randomUUID is missing, on plain http inside the bank. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
