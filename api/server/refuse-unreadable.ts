import type { NextFunction, Request, Response } from 'express';
import type { Words } from '../../scoring/words.ts';
import { languageOf } from './language-of.ts';

interface BodyError {
  readonly status: number;
  readonly type: string;
}

const REFUSALS: Readonly<Record<string, Words>> = {
  'entity.too.large': {
    zh: '请求超过 1 MB 的上限：请删去多余的列或分几次上传',
    en: 'the request is larger than 1 MB: leave columns out or send it in parts',
  },
  'entity.parse.failed': { zh: '请求不是有效的 JSON', en: 'the request is no valid JSON' },
  'text.nul': {
    zh: '文字里含有空字符 U+0000，请删去后再发',
    en: 'a text holds the character U+0000: leave it out',
  },
};
const UNREADABLE: Words = { zh: '请求无法读取', en: 'the request cannot be read' };
const NUL = String.raw`\u0000`;

/** No text of a person holds it and no database keeps it. Errors: one of type `text.nul`. */
export function refuseNul(_request: unknown, _response: unknown, body: Buffer): void {
  if (body.includes(NUL)) throw Object.assign(new Error('U+0000'), { status: 400, type: 'text.nul' });
}

/** Says of a body that could not be read what is wrong with it, in the form of every other answer. */
export function answerUnreadable(
  error: BodyError,
  request: Request,
  response: Response,
  next: NextFunction,
): void {
  if (!(error.status >= 400 && error.status < 500)) {
    next(error);
    return;
  }
  const words = REFUSALS[error.type] ?? UNREADABLE;
  response
    .status(error.status)
    .json({ errors: [{ message: words[languageOf(request)], extensions: { code: 'BAD_REQUEST' } }] });
}
