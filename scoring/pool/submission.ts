import type { Words } from '../words.ts';

/** Where a need that somebody submits comes from. */
export type SubmissionOrigin = 'MANUAL' | 'VISIT' | 'LIST';

interface OriginTerms {
  readonly words: Words;
  /** How much what was heard is worth as a score, 0..1: the only part of it. */
  readonly weight: number;
  /** How long it is open, days. */
  readonly openDays: number;
}

/** What a submission of an origin is worth before anything else is known of it. Ours: outcomes re-weight it like any rule. */
export const SUBMISSIONS: Readonly<Record<SubmissionOrigin, OriginTerms>> = {
  VISIT: { words: { zh: '走访中提出', en: 'heard at a visit' }, weight: 0.75, openDays: 90 },
  MANUAL: { words: { zh: '同事提交', en: 'submitted by a colleague' }, weight: 0.6, openDays: 90 },
  LIST: { words: { zh: '名单反馈', en: 'found over a list' }, weight: 0.65, openDays: 60 },
};

/** Stands for the rule of what a person submitted. */
export const SUBMITTED_RULE = 'submitted';
