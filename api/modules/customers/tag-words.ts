import { DAY_MAX, DAY_MIN, formatDay } from '../../../graph/model/day.ts';
import { parseEntityKey } from '../../../graph/model/keys.ts';
import { poolMetric } from '../../../scoring/metrics/metric-definitions.ts';
import type { RelationshipRef } from '../../../scoring/relationship-ref.ts';
import { signalInWords } from '../../../scoring/signals/signals.ts';
import type { RequestContext, RequestLanguage } from '../../context.ts';

/** Grounds that are named; more of the same say nothing new. */
const NAMED_MAX = 4;
const FEN_PER_WAN = 1_000_000;

/** What a tag rests on in words, as far as the viewer may know; undefined where it rests on nothing that can be named. */
export function whyInWords(
  context: RequestContext,
  grounds: readonly RelationshipRef[],
  language: RequestLanguage,
): string | undefined {
  const visible = grounds.filter(({ kind, subject, object }) =>
    context.access.canSeeRelationship(kind, subject, object),
  );
  const words = [...new Set(visible.map((ground) => groundInWords(context, ground, language)))];
  if (words.length === 0) return undefined;
  const shown = words.slice(0, NAMED_MAX).join(language === 'zh' ? '；' : '; ');
  if (words.length <= NAMED_MAX) return shown;
  return language === 'zh'
    ? `${shown} 等 ${words.length} 项`
    : `${shown} and ${words.length - NAMED_MAX} more`;
}

function groundInWords(
  { today }: RequestContext,
  { kind, row, subject, object }: RelationshipRef,
  language: RequestLanguage,
): string {
  const { values, label, validFrom } = today.relationship(kind, row);
  const [name, id] = [today.nameOf(object), parseEntityKey(today.keyOf(object)).sourceId];
  const day = (value: number | undefined): string =>
    value === undefined || value <= DAY_MIN || value >= DAY_MAX ? '' : formatDay(value);
  switch (kind) {
    case 'HAS_METRIC': {
      const metric = poolMetric(id);
      return `${metric.name[language]} ${amountInWords(values.amount, language) ?? values.value ?? ''} ${day(validFrom)}`.trim();
    }
    case 'HAS_TAG':
      return [signalInWords(id, language), label, day(validFrom)].filter(Boolean).join(' ');
    case 'HAS_EVENT':
      return [signalInWords(id, language), day(values.occurredOn), label].filter(Boolean).join(' ');
    case 'HOLDS':
      return [name, dueInWords(day(values.maturesOn), language) || day(values.since)]
        .filter(Boolean)
        .join(' ');
    case 'OWES':
      return [name.split('/').at(-1), dueInWords(day(values.expiresOn), language)].filter(Boolean).join(' ');
    case 'SITS_IN':
    case 'CUSTOMER_OF':
    case 'MANAGED_BY':
    case 'IN_INDUSTRY':
    case 'MAKES':
    case 'NEEDS':
      return [name, label].filter(Boolean).join(' ');
    default:
      return `${today.nameOf(subject)} → ${name}`;
  }
}

function dueInWords(day: string, language: RequestLanguage): string {
  if (day === '') return '';
  return language === 'zh' ? `${day} 到期` : `due ${day}`;
}

function amountInWords(fen: number | undefined, language: RequestLanguage): string | undefined {
  if (fen === undefined) return undefined;
  const wan = fen / FEN_PER_WAN;
  if (language === 'en') return `CNY ${Math.round(fen / 100).toLocaleString('en-US')}`;
  return `${wan.toLocaleString('en-US', { maximumFractionDigits: wan >= 100 ? 0 : 2 })} 万元`;
}
