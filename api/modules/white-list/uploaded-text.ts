import { decodeText } from './read-white-list.ts';

/** The text of an upload that gives either text or bytes; undefined where it gives both or neither. */
export function uploadedText({
  text,
  contentBase64,
}: {
  readonly text?: string | null;
  readonly contentBase64?: string | null;
}): { text: string } | 'ENCODING' | undefined {
  if ((text ?? undefined) === undefined) {
    if ((contentBase64 ?? undefined) === undefined) return undefined;
    const decoded = decodeText(Buffer.from(contentBase64!, 'base64'));
    return decoded === undefined ? 'ENCODING' : { text: decoded };
  }
  return (contentBase64 ?? undefined) === undefined ? { text: text! } : undefined;
}
