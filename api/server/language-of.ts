import type { Request } from 'express';
import type { RequestLanguage } from '../context.ts';

/** English for who asks for it, else Chinese. */
export function languageOf({ headers }: Request): RequestLanguage {
  return /^en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'zh';
}
