import { dayOfInstant, parseDay } from '../../graph/model/day.ts';

/** How dates and times are written in a file, and in which zone when they do not say. */
export interface DateForms {
  /** For example `yyyyMMdd`, `yyyy-MM-dd HH:mm:ss.SSS`, `epochMillis`; tried in this order. */
  readonly forms: readonly string[];
  /** `Asia/Shanghai`, `UTC` or an offset such as `+08:00`. */
  readonly zone: string;
}

/** What dates look like when a mapping says nothing. */
export const DEFAULT_DATES: DateForms = {
  forms: ['yyyy-MM-dd', 'yyyyMMdd', 'yyyy/M/d', 'yyyy年M月d日', 'yyyy-MM-dd HH:mm:ss.SSS', 'iso'],
  zone: 'Asia/Shanghai',
};

/** Reads a cell as milliseconds UTC or, when it holds no time of day, as a day. */
export type DateReader = (text: string) => { instantMs?: number; day?: number } | undefined;

const PARTS: Readonly<Record<string, string>> = {
  yyyy: '(?<y>\\d{4})',
  MM: '(?<M>\\d{2})',
  M: '(?<M>\\d{1,2})',
  dd: '(?<d>\\d{2})',
  d: '(?<d>\\d{1,2})',
  HH: '(?<H>\\d{2})',
  mm: '(?<m>\\d{2})',
  ss: '(?<s>\\d{2})',
};
const TOKEN = /yyyy|MM|M|dd|d|HH|mm|ss|\.SSS|[^A-Za-z]|[A-Za-z]+/gu;
const ISO = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
const MS_PER_MINUTE = 60_000;

/** Dates remembered by their text: the same few days stand in most rows. */
const SEEN_MAX = 20_000;

/** Compiles date forms. Throws a RangeError that names the form or zone that is none. */
export function compileDates(dates: DateForms): DateReader {
  const offsetMs = zoneOffsetMs(dates.zone);
  const readers = dates.forms.map((form) => compileForm(form, offsetMs));
  const seen = new Map<string, ReturnType<DateReader>>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    for (const read of readers) {
      const found = read(text);
      if (found === undefined) continue;
      if (seen.size >= SEEN_MAX) seen.clear();
      seen.set(text, found);
      return found;
    }
    return undefined;
  };
}

/** The business date that a cell holds. */
export function readDay(read: DateReader, text: string): number | undefined {
  const found = read(text);
  if (found?.instantMs !== undefined) return dayOfInstant(found.instantMs);
  return found?.day;
}

function zoneOffsetMs(zone: string): number {
  if (zone === 'UTC') return 0;
  if (zone === 'Asia/Shanghai') return 480 * MS_PER_MINUTE;
  const match = /^([+-])(\d{2}):(\d{2})$/.exec(zone);
  if (match === null) throw new RangeError(`zone "${zone}" is none of Asia/Shanghai, UTC, +hh:mm`);
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === '-' ? -minutes : minutes) * MS_PER_MINUTE;
}

function compileForm(form: string, offsetMs: number): DateReader {
  if (form === 'yyyy-MM-dd') return (text) => dayOnly(parseDay(text));
  if (form === 'epochMillis')
    return (text) => (/^\d{10,14}$/.test(text) ? { instantMs: Number(text) } : undefined);
  if (form === 'epochSeconds')
    return (text) => (/^\d{9,11}$/.test(text) ? { instantMs: Number(text) * 1000 } : undefined);
  if (form === 'iso') return (text) => readIso(text, offsetMs);
  const pattern = compilePattern(form);
  const hasTime = form.includes('HH');
  return (text) => {
    const parts = pattern.exec(text)?.groups;
    if (parts === undefined) return undefined;
    const day = parseDay(
      `${parts.y}-${(parts.M ?? '1').padStart(2, '0')}-${(parts.d ?? '1').padStart(2, '0')}`,
    );
    if (day === undefined || !hasTime) return dayOnly(day);
    const seconds = Number(parts.H) * 3600 + Number(parts.m ?? 0) * 60 + Number(parts.s ?? 0);
    const millis = Math.floor(Number(`0.${parts.f ?? '0'}`) * 1000);
    return seconds < 86_400
      ? { instantMs: day * 86_400_000 + seconds * 1000 + millis - offsetMs }
      : undefined;
  };
}

function compilePattern(form: string): RegExp {
  const tokens = form.match(TOKEN) ?? [];
  const source = tokens.map((token) => {
    if (token === '.SSS') return '(?:\\.(?<f>\\d{1,9}))?';
    if (PARTS[token] !== undefined) return PARTS[token];
    if (/[A-Za-z]/.test(token) && token !== 'T')
      throw new RangeError(`date form "${form}" has the unknown part "${token}"`);
    return token.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  });
  if (!form.includes('yyyy')) throw new RangeError(`date form "${form}" has no year`);
  return new RegExp(`^${source.join('')}$`, 'u');
}

function readIso(text: string, offsetMs: number): { instantMs: number } | undefined {
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const hasZone = match[3] !== undefined;
  const ms = Date.parse(hasZone ? text.replace(' ', 'T') : `${text.replace(' ', 'T')}Z`);
  return Number.isNaN(ms) ? undefined : { instantMs: hasZone ? ms : ms - offsetMs };
}

function dayOnly(day: number | undefined): { day: number } | undefined {
  return day === undefined ? undefined : { day };
}
