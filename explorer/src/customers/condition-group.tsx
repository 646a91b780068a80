import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import {
  addPart,
  type Draft,
  type DraftType,
  draftTypes,
  newDraft,
  partsOf,
  removePart,
  replacePart,
} from './condition-draft.ts';
import { ConditionFields } from './condition-fields.tsx';

const depthMax = 3;

interface Props {
  draft: Draft;
  depth: number;
  onChange: (draft: Draft) => void;
}

/** Conditions of which all have to hold, or any; each may be turned into its contrary, and be a group itself. */
export function ConditionGroup({ draft, depth, onChange }: Props) {
  const { t } = useTranslation();
  const types =
    depth >= depthMax ? draftTypes.filter((type) => type !== 'all' && type !== 'relation') : draftTypes;
  return (
    <div className="condition-group" data-testid="condition-group">
      <select
        value={draft.type}
        aria-label={t('customers.combine')}
        className="condition-combine"
        onChange={(event) => onChange({ ...draft, type: event.target.value })}
      >
        <option value="all">{t('customers.allOf')}</option>
        <option value="any">{t('customers.anyOf')}</option>
      </select>
      <ul>
        {partsOf(draft).map((part, at) => (
          <ConditionRow
            // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no identity but their place
            key={at}
            part={part}
            depth={depth}
            onChange={(next) => onChange(replacePart(draft, at, next))}
            onRemove={() => onChange(removePart(draft, at))}
          />
        ))}
      </ul>
      <label className="condition-add">
        <Plus size={14} />
        <select
          value=""
          aria-label={t('customers.addCondition')}
          data-testid="add-condition"
          onChange={(event) => onChange(addPart(draft, newDraft(event.target.value as DraftType)))}
        >
          <option value="">{t('customers.addCondition')}</option>
          {types.map((type) => (
            <option key={type} value={type}>
              {t(`customers.type.${type}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function ConditionRow({
  part,
  depth,
  onChange,
  onRemove,
}: {
  part: Draft;
  depth: number;
  onChange: (part: Draft) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation();
  const isNot = part.type === 'not';
  const inner = isNot ? (part.of as Draft) : part;
  const change = (next: Draft) => onChange(isNot ? { type: 'not', of: next } : next);
  return (
    <li className="condition-row" data-testid="condition-row">
      <label className="condition-not">
        <input
          type="checkbox"
          checked={isNot}
          data-testid="condition-not"
          onChange={() => onChange(isNot ? inner : { type: 'not', of: inner })}
        />
        {t('customers.not')}
      </label>
      <div className="condition-body">
        {inner.type === 'all' || inner.type === 'any' ? (
          <ConditionGroup draft={inner} depth={depth + 1} onChange={change} />
        ) : (
          <ConditionFields draft={inner} onChange={change} />
        )}
        {inner.type === 'relation' && (
          <ConditionGroup
            draft={groupOf(inner.of)}
            depth={depth + 1}
            onChange={(of) => change({ ...inner, of })}
          />
        )}
      </div>
      <button
        type="button"
        className="icon-button"
        aria-label={t('customers.removeCondition')}
        data-testid="remove-condition"
        onClick={onRemove}
      >
        <Trash2 size={15} />
      </button>
    </li>
  );
}

/** Whom a relation is to, as a group. */
function groupOf(of: Draft['of']): Draft {
  const target = of as Draft;
  return target.type === 'all' || target.type === 'any' ? target : { type: 'all', of: [target] };
}
